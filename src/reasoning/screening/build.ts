import type { Party } from '../../law/designations/index.ts'
import { isCommonName } from './common-names.ts'
import { couplesOf } from './couples.ts'
import type { ScreeningIndex } from './format.ts'
import { type Buckets, bucketed, bucketsFor, Growing, GrowingTexts } from './growing.ts'
import { hashOf } from './hash.ts'
import { identifierKeys } from './identifiers.ts'
import { NameReader } from './read-names.ts'
import type { IndexEntry } from './result.ts'
import { type GatheredRows, makeRows, nameFlags } from './rows.ts'
import { type NameKind, scriptOf } from './scripts/index.ts'
import { inOrderOfSpelling } from './spelling.ts'
import { squashedRows } from './squashed.ts'
import { matcherVersion } from './version.ts'
import { makeVocabulary } from './vocabulary.ts'
import { weightOf } from './weight.ts'

const noList = 65_535

/** Makes a snapshot. The order of the entries does not change what is found; equal scores are told apart by names and id. */
export function buildIndex(given: Iterable<IndexEntry>): ScreeningIndex {
  const entries = inOrder(given)
  const ids = new GrowingTexts()
  const facts = new GrowingTexts()
  const texts = new GrowingTexts()
  const [list, nameEntry, flags, idKeys, idEntries] = Array.from({ length: 5 }, () => new Growing()) as [
    Growing,
    Growing,
    Growing,
    Growing,
    Growing,
  ]
  const lists = new Map<string, number>()
  const reader = new NameReader()
  for (const entry of entries) {
    const number = list.length
    ids.push(entry.id)
    list.push(entry.list === undefined ? noList : numberOf(lists, entry.list))
    // What is undefined is left out, and a copy of all is quicker than one of all but the names.
    facts.push(JSON.stringify({ ...entry.party, names: undefined }))
    for (const key of identifierKeys(entry.party)) {
      idKeys.push(hashOf(key))
      idEntries.push(number)
    }
    const kind = kindOfName(entry.party)
    for (const name of entry.party.names) {
      reader.read(nameEntry.length, name.text, kind)
      texts.push(name.text)
      nameEntry.push(number)
      flags.push(flagsOf(entry.party, name))
    }
  }
  const { words, rows: gathered } = inOrderOfSpelling(reader.words, reader.rows())
  const count = gathered.name.length
  const { kinds, targets, lexical } = words
  const frequency = frequencyOf(gathered, kinds.length)
  const weights = new Float32Array(kinds.length)
  for (let word = 0; word < weights.length; word++) {
    const target = targets[word] ?? word
    const common = isCommonName(words.words[word]?.text ?? '')
    weights[word] = weightOf(kinds[target] ?? 0, frequency[target] ?? 0, count, common)
  }
  const entryOfName = nameEntry.taken()
  const postings = postingsOf(gathered, lexical)
  const rows = makeRows(gathered, new Uint8Array(flags.view()), entryOfName, weights)
  const vocabulary = makeVocabulary(words, weights, postings.starts)
  return {
    version: matcherVersion,
    entries: { ids: ids.taken(), list: new Uint16Array(list.view()), facts: facts.taken() },
    lists: [...lists.keys()],
    names: { texts: texts.taken(), entry: entryOfName },
    rows,
    vocabulary,
    squashed: squashedRows(rows, vocabulary),
    frequency,
    postings: postings.values,
    couples: couplesOf(rows, vocabulary),
    identifiers: byHash(idKeys.view(), idEntries.view()),
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

/** Where a search ends early, and which of two like words it takes, hangs on the order of rows: it must not hang on that of the lists. */
function inOrder(entries: Iterable<IndexEntry>): readonly IndexEntry[] {
  return [...entries].sort((a, b) => compareText(a.id, b.id) || compareText(a.list ?? '', b.list ?? ''))
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

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
    (isInCapitals(text) ? nameFlags.capitals : 0)
  )
}

/** Most names have a plain small letter, and need no copy in capitals to be told. */
function isInCapitals(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 97 && code <= 122) return false
    if (code > 127) return text === text.toUpperCase()
  }
  return true
}

/**
 * In how many rows each word stands, the more often of as it counts and as it is written: `otvetstvennostyu` is nothing rare, though but
 * few names misspell their legal form so that it is left over.
 */
function frequencyOf({ words, raw }: GatheredRows, size: number): Uint32Array<ArrayBuffer> {
  const counted = new Uint32Array(size)
  const written = new Uint32Array(size)
  for (const word of words) counted[word] = (counted[word] as number) + 1
  for (const word of raw) written[word] = (written[word] as number) + 1
  return counted.map((count, word) => Math.max(count, written[word] as number))
}

/** Rows by word. A legal form as it is written leads to its rows as well, where it is rare enough to tell something (`fzco`). */
function postingsOf(rows: GatheredRows, lexical: readonly (0 | 1)[]): Buckets {
  const size = lexical.length
  const written = new Uint32Array(size)
  for (const word of rows.raw) if (lexical[word] === 1) written[word] = (written[word] as number) + 1
  const count = rows.name.length
  const most = Math.max(50, count / 300)
  const isListed = (word: number) => lexical[word] === 1 && (written[word] as number) <= most
  const starts = new Uint32Array(size + 1)
  for (const word of rows.words) starts[word + 1] = (starts[word + 1] as number) + 1
  for (const word of rows.raw) if (isListed(word)) starts[word + 1] = (starts[word + 1] as number) + 1
  for (let word = 0; word < size; word++) starts[word + 1] = (starts[word + 1] as number) + (starts[word] as number)
  const next = starts.slice()
  const values = new Uint32Array(starts[size] as number)
  for (let row = 0; row < count; row++)
    for (let at = rows.starts[row] as number; at < (rows.starts[row + 1] as number); at++) {
      const to = next[rows.words[at] as number] as number
      next[rows.words[at] as number] = to + 1
      values[to] = row
    }
  for (let row = 0; row < count; row++)
    for (let at = rows.rawStarts[row] as number; at < (rows.rawStarts[row + 1] as number); at++) {
      const word = rows.raw[at] as number
      if (!isListed(word)) continue
      const to = next[word] as number
      next[word] = to + 1
      values[to] = row
    }
  return { starts, values }
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
