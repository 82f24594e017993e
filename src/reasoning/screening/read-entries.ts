import type { Party } from '../../law/designations/index.ts'
import { Filing } from './buckets.ts'
import { isInCapitals } from './capitals.ts'
import { Growing, GrowingTexts } from './growing.ts'
import { hashOf } from './hash.ts'
import { identifierKeys } from './identifiers.ts'
import { NameReader } from './read-names.ts'
import type { IndexEntry } from './result.ts'
import { nameFlags } from './rows.ts'
import { type NameKind, scriptOf } from './scripts/index.ts'

const noList = 65_535

/** Reads entries one after the other; what was gathered of them stands in its fields. */
export class EntryReader {
  readonly ids = new GrowingTexts()
  /** By entry: the number of its list. */
  readonly list = new Growing()
  readonly facts = new GrowingTexts()
  readonly lists = new Map<string, number>()
  readonly names = new NameReader()
  /** By name: its text, its entry, and `nameFlags`. */
  readonly texts = new GrowingTexts()
  readonly entry = new Growing()
  readonly flags = new Growing()
  /** Entries by the hash of each identifier. */
  readonly identifiers = new Filing()

  read({ id, list, party }: IndexEntry): void {
    const number = this.list.length
    this.ids.push(id)
    this.list.push(list === undefined ? noList : this.numberOf(list))
    // What is undefined is left out, and a copy of all is quicker than one of all but the names.
    this.facts.push(JSON.stringify({ ...party, names: undefined }))
    for (const key of identifierKeys(party)) this.identifiers.put(hashOf(key), number)
    const kind = kindOfName(party)
    for (const name of party.names) {
      this.names.read(this.entry.length, name.text, kind)
      const isPlain = this.texts.push(name.text)
      this.entry.push(number)
      this.flags.push(flagsOf(party, name, isPlain))
    }
  }

  private numberOf(list: string): number {
    const known = this.lists.get(list)
    if (known !== undefined) return known
    if (this.lists.size >= noList) throw new Error('An index holds at most 65,535 lists')
    this.lists.set(list, this.lists.size)
    return this.lists.size - 1
  }
}

export function kindOfName({ schema }: Party): NameKind {
  return schema === 'Person' ? 'person' : schema === 'LegalEntity' ? 'unknown' : 'body'
}

function flagsOf({ schema }: Party, { text, kind, quality }: Party['names'][number], isPlain: boolean): number {
  return (
    (quality === 'low' ? nameFlags.low : 0) |
    (kind === 'former' ? nameFlags.former : 0) |
    (kind === 'original' ? nameFlags.original : 0) |
    (schema === 'Vessel' || schema === 'Airplane' ? nameFlags.vessel : 0) |
    (schema === 'Person' ? nameFlags.person : 0) |
    (!isPlain && readsOtherwise(text) ? nameFlags.otherScript : 0) |
    (isInCapitals(text) ? nameFlags.capitals : 0)
  )
}

function readsOtherwise(text: string): boolean {
  const script = scriptOf(text)
  return script !== 'Latn' && script !== 'Zyyy'
}
