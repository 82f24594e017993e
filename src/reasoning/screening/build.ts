import { bucketsFor } from './buckets.ts'
import { isCommonName } from './common-names.ts'
import { couplesOf } from './couples.ts'
import type { ScreeningIndex } from './format.ts'
import { letteredOf } from './lettered.ts'
import { makeVocabulary } from './make-vocabulary.ts'
import { postingsOf } from './postings.ts'
import { EntryReader } from './read-entries.ts'
import type { IndexEntry } from './result.ts'
import { type GatheredRows, makeRows } from './rows.ts'
import { inOrderOfSpelling, type SpeltWords } from './spelling.ts'
import { squashedRows } from './squashed.ts'
import { matcherVersion } from './version.ts'
import { weightOf } from './weight.ts'

/** Makes a snapshot. The order of the entries does not change what is found; equal scores are told apart by names and id. */
export function buildIndex(given: Iterable<IndexEntry>): ScreeningIndex {
  const read = readAll(inOrder(given))
  const { words, rows: gathered } = inOrderOfSpelling(read.names.words, read.names.rows())
  const count = gathered.name.length
  const { kinds, lexical } = words
  const frequency = frequencyOf(gathered, kinds.length)
  const weights = weightsOf(words, frequency, count)
  const entryOfName = read.entry.taken()
  const postings = postingsOf(gathered, lexical)
  const rows = makeRows(gathered, new Uint8Array(read.flags.view()), entryOfName, weights)
  const vocabulary = makeVocabulary(words, weights, postings.starts)
  return {
    version: matcherVersion,
    entries: { ids: read.ids.taken(), list: new Uint16Array(read.list.view()), facts: read.facts.taken() },
    lists: [...read.lists.keys()],
    names: { texts: read.texts.taken(), entry: entryOfName },
    rows,
    vocabulary,
    squashed: squashedRows(rows, vocabulary),
    lettered: letteredOf(rows, vocabulary),
    frequency,
    postings: postings.values,
    couples: couplesOf(rows, vocabulary),
    identifiers: read.identifiers.bucketed(bucketsFor(read.identifiers.size)),
  }
}

function readAll(entries: readonly IndexEntry[]): EntryReader {
  const reader = new EntryReader()
  for (const entry of entries) reader.read(entry)
  return reader
}

/** Where a search ends early, and which of two like words it takes, hangs on the order of rows: it must not hang on that of the lists. */
function inOrder(entries: Iterable<IndexEntry>): readonly IndexEntry[] {
  return [...entries].sort((a, b) => compareText(a.id, b.id) || compareText(a.list ?? '', b.list ?? ''))
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * In how many rows each word stands, the more often of as it counts and as it is written: `otvetstvennostyu` is nothing rare, though but
 * few names misspell their legal form so that it is left over.
 */
function frequencyOf({ words, raw }: GatheredRows, size: number): Uint32Array<ArrayBuffer> {
  const counted = new Uint32Array(size)
  const written = new Uint32Array(size)
  countInto(counted, words)
  countInto(written, raw)
  for (let word = 0; word < size; word++) counted[word] = Math.max(counted[word] as number, written[word] as number)
  return counted
}

function countInto(counts: Uint32Array, words: Uint32Array): void {
  for (let at = 0; at < words.length; at++) counts[words[at] as number] = (counts[words[at] as number] as number) + 1
}

function weightsOf({ words, kinds, targets }: SpeltWords, frequency: Uint32Array, count: number): Float32Array {
  const weights = new Float32Array(kinds.length)
  for (let word = 0; word < weights.length; word++) {
    const target = targets[word] as number
    const common = isCommonName(words[word]?.text ?? '')
    weights[word] = weightOf(kinds[target] ?? 0, frequency[target] as number, count, common)
  }
  return weights
}
