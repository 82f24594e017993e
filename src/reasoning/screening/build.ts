import type { Party } from '../../law/designations/index.ts'
import { analyse, type Kind, kinds, type Token } from './analyse.ts'
import { isCommonName } from './common-names.ts'
import { couplesOf } from './couples.ts'
import type { ScreeningIndex } from './format.ts'
import { type Buckets, bucketed, bucketsFor, Growing, GrowingTexts } from './growing.ts'
import { hashOf } from './hash.ts'
import { identifierKeys } from './identifiers.ts'
import type { IndexEntry } from './result.ts'
import { type GatheredRows, makeRows, nameFlags } from './rows.ts'
import { type NameKind, readings, scriptOf } from './scripts/index.ts'
import { squashedRows } from './squashed.ts'
import { matcherVersion } from './version.ts'
import { makeVocabulary } from './vocabulary.ts'
import { weightOf } from './weight.ts'

/** Readings of a name in another script that the index keeps; more would cost memory and find hardly more. */
export const readingsKept = 2
const noList = 65_535

/** Makes a snapshot. The order of the entries does not change what is found; equal scores are told apart by names and id. */
export function buildIndex(entries: Iterable<IndexEntry>): ScreeningIndex {
  const ids = new GrowingTexts()
  const facts = new GrowingTexts()
  const texts = new GrowingTexts()
  const [list, nameEntry, flags, rowName, rowStarts, rowWords, idKeys, idEntries] = Array.from(
    { length: 8 },
    () => new Growing(),
  ) as [Growing, Growing, Growing, Growing, Growing, Growing, Growing, Growing]
  const rawStarts = new Growing()
  const rawWords = new Growing()
  const targets: number[] = []
  const idOfToken = ({ key, kind }: Token): number => {
    let word = words.get(key)
    if (word === undefined) {
      word = words.size
      words.set(key, word)
      kindsOf.push(kind)
      targets.push(word)
    } else if (kindsOf[word] === kinds.common && kind !== kinds.common) {
      kindsOf[word] = kind
      targets[word] = word
    }
    return word
  }
  const lexical = new Set<number>()
  /** A misspelt `comapny` is to be known as the concept, and a misspelt part of a phrase to weigh as little as the phrase. */
  const idOfPart = (text: string, target: number | undefined): number => {
    let word = words.get(text)
    if (word === undefined) {
      word = words.size
      targets.push(target ?? word)
      words.set(text, word)
      kindsOf.push(text.length === 1 ? kinds.initial : kinds.common)
    }
    lexical.add(word)
    return word
  }
  const idOfText = (key: string): number => words.get(key) ?? 0
  const lists = new Map<string, number>()
  const words = new Map<string, number>()
  const kindsOf: Kind[] = []
  let names = 0
  for (const entry of entries) {
    const number = list.length
    ids.push(entry.id)
    list.push(entry.list === undefined ? noList : numberOf(lists, entry.list))
    const { names: partyNames, ...rest } = entry.party
    facts.push(JSON.stringify(rest))
    for (const key of identifierKeys(entry.party)) {
      idKeys.push(hashOf(key))
      idEntries.push(number)
    }
    const kind = kindOfName(entry.party)
    for (const name of partyNames) {
      texts.push(name.text)
      nameEntry.push(number)
      flags.push(flagsOf(entry.party, name))
      for (const reading of readings(name.text, { max: readingsKept, kind, wordsAlone: true })) {
        const tokens = analyse(reading)
        if (tokens.length === 0) continue
        rowName.push(names)
        rowStarts.push(rowWords.length)
        for (const token of tokens) rowWords.push(idOfToken(token))
        rawStarts.push(rawWords.length)
        let before = -1
        for (const { from, to, key, text } of tokens) {
          if (from === before) continue
          before = from
          if (to - from === 1) rawWords.push(key === text ? idOfText(key) : idOfPart(text, words.get(key)))
          else for (let at = from; at < to; at++) rawWords.push(idOfPart(reading.words[at]?.text ?? '', undefined))
        }
      }
      names++
    }
  }
  rowStarts.push(rowWords.length)
  rawStarts.push(rawWords.length)
  const gathered = {
    name: rowName.taken(),
    starts: rowStarts.taken(),
    words: rowWords.taken(),
    rawStarts: rawStarts.taken(),
    raw: rawWords.taken(),
  }
  const count = gathered.name.length
  const frequency = new Uint32Array(words.size)
  for (const word of gathered.words) frequency[word] = (frequency[word] as number) + 1
  const wordTexts = [...words.keys()]
  const weights = Float32Array.from(frequency, (_, word) => {
    const target = targets[word] ?? word
    return weightOf(kindsOf[target] ?? 0, frequency[target] ?? 0, count, isCommonName(wordTexts[word] ?? ''))
  })
  const postings = postingsOf(words.size, gathered, lexical)
  const rows = makeRows(gathered, Uint8Array.from(flags.taken()), weights)
  const vocabulary = makeVocabulary({
    words: wordTexts,
    kinds: kindsOf,
    targets,
    lexical,
    weights,
    postingStarts: postings.starts,
  })
  return {
    version: matcherVersion,
    entries: { ids: ids.taken(), list: Uint16Array.from(list.taken()), facts: facts.taken() },
    lists: [...lists.keys()],
    names: { texts: texts.taken(), entry: nameEntry.taken() },
    rows,
    vocabulary,
    squashed: squashedRows(rows, vocabulary),
    frequency,
    postings: postings.values,
    couples: couplesOf(rows, vocabulary),
    identifiers: byHash(idKeys.taken(), idEntries.taken()),
  }
}

function numberOf(lists: Map<string, number>, list: string): number {
  const known = lists.get(list)
  if (known !== undefined) return known
  if (lists.size >= noList) throw new Error('An index holds at most 65,535 lists')
  lists.set(list, lists.size)
  return lists.size - 1
}

const readsOtherwise = (text: string) => {
  if (isPlain(text)) return false
  const script = scriptOf(text)
  return script !== 'Latn' && script !== 'Zyyy'
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false
  return true
}

export function kindOfName({ schema }: Party): NameKind {
  return schema === 'Person' ? 'person' : schema === 'LegalEntity' ? 'unknown' : 'body'
}

function flagsOf({ schema }: Party, { text, kind, quality }: Party['names'][number]): number {
  return (
    (quality === 'low' ? nameFlags.low : 0) |
    (kind === 'former' ? nameFlags.former : 0) |
    (kind === 'original' ? nameFlags.original : 0) |
    (schema === 'Vessel' || schema === 'Airplane' ? nameFlags.vessel : 0) |
    (schema === 'Person' ? nameFlags.person : 0) |
    (readsOtherwise(text) ? nameFlags.otherScript : 0) |
    (text === text.toUpperCase() ? nameFlags.capitals : 0)
  )
}

/** Rows by word. A legal form as it is written leads to its rows as well, where it is rare enough to tell something (`fzco`). */
function postingsOf(size: number, rows: GatheredRows, lexical: ReadonlySet<number>): Buckets {
  const written = new Uint32Array(size)
  for (const word of rows.raw) if (lexical.has(word)) written[word] = (written[word] as number) + 1
  const words = new Growing()
  const places = new Growing()
  const count = rows.name.length
  for (let row = 0; row < count; row++)
    for (let at = rows.starts[row] as number; at < (rows.starts[row + 1] as number); at++) {
      words.push(rows.words[at] as number)
      places.push(row)
    }
  const most = Math.max(50, count / 300)
  for (let row = 0; row < count; row++)
    for (let at = rows.rawStarts[row] as number; at < (rows.rawStarts[row + 1] as number); at++) {
      const word = rows.raw[at] as number
      if (!lexical.has(word) || (written[word] as number) > most) continue
      words.push(word)
      places.push(row)
    }
  return bucketed(size, words.taken(), places.taken())
}

/** Buckets by hash, about as many as there are values; who finds something there compares it. */
function byHash(hashes: Uint32Array, values: Uint32Array): Buckets {
  const buckets = bucketsFor(hashes.length)
  return bucketed(
    buckets,
    hashes.map(hash => hash & (buckets - 1)),
    values,
  )
}
