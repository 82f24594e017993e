import { kinds } from './analyse.ts'
import { type Buckets, bucketsFor, Filing } from './buckets.ts'
import { markBits } from './deletions.ts'
import type { ScreeningIndex } from './format.ts'
import { mixed } from './hash.ts'
import { fromOf, type Rows, sizeOf } from './rows.ts'
import { kindAt, rowsFromAt, type Vocabulary } from './vocabulary.ts'

/** A word of more rows than this is common. What is rarer leads to its rows by itself. */
export const commonLeast = 64
/** Of the common words of a row the rarest, which tell most: all couples of a long name would be many. */
const wordsMax = 4

/**
 * Rows by two common words at once. Among millions of names thousands have the one word and thousands the other, and only those few that
 * have both are worth a look. Each row stands with the bits of the hash that its bucket does not tell: see `markBits`.
 */
export function couplesOf(rows: Rows, vocabulary: Vocabulary): Buckets {
  const couples = new Filing()
  fileCouples(couples, rows, vocabulary, commonWords(vocabulary))
  return couples.bucketed(bucketsFor(rows.count))
}

function fileCouples(couples: Filing, rows: Rows, vocabulary: Vocabulary, isCommon: Uint8Array): void {
  const { count } = rows
  const marks = markBits(count)
  const common = new Uint32Array(wordsMax)
  for (let row = 0; row < count; row++) {
    let size = 0
    const from = fromOf(rows, row)
    const to = from + sizeOf(rows, row)
    for (let at = from; at < to; at++) {
      const word = rows.words[at] as number
      if (isCommon[word] === 1) size = keepRarest(vocabulary, common, size, word)
    }
    for (let one = 1; one < size; one++)
      for (let other = 0; other < one; other++) {
        const hash = coupleHash(common[one] as number, common[other] as number)
        couples.put(hash, (hash & marks) | row)
      }
  }
}

/** By word, since there are fewer words than words of rows: 1 for the common ones. */
function commonWords(vocabulary: Vocabulary): Uint8Array {
  const isCommon = new Uint8Array(vocabulary.size)
  for (let word = 0; word < isCommon.length; word++)
    if (kindAt(vocabulary, word) === kinds.word && rowsOf(vocabulary, word) > commonLeast) isCommon[word] = 1
  return isCommon
}

/** The rows that have two common words, if they are among their rarest common ones: put into `out`, as far as there is room; gives how many. */
export function rowsOfCouple(
  { couples, rows }: Pick<ScreeningIndex, 'couples' | 'rows'>,
  one: number,
  other: number,
  out: Uint32Array,
): number {
  const { starts, values } = couples
  const marks = markBits(rows.count)
  const hash = coupleHash(one, other)
  const bucket = hash & (starts.length - 2)
  const to = starts[bucket + 1] as number
  let count = 0
  for (let at = starts[bucket] as number; at < to && count < out.length; at++) {
    const value = values[at] as number
    if (((value ^ hash) & marks) === 0) out[count++] = value & ~marks
  }
  return count
}

/** The same whichever word comes first. */
export function coupleHash(one: number, other: number): number {
  return mixed(Math.imul(Math.min(one, other), 0x9e3779b1) ^ Math.max(one, other))
}

const rowsOf = (vocabulary: Vocabulary, word: number) => rowsFromAt(vocabulary, word + 1) - rowsFromAt(vocabulary, word)

/** Puts a word among those kept, the rarest first, each once; gives how many are kept. */
function keepRarest(vocabulary: Vocabulary, kept: Uint32Array, size: number, word: number): number {
  for (let at = 0; at < size; at++) if (kept[at] === word) return size
  const own = rowsOf(vocabulary, word)
  let at = size
  if (size === wordsMax) {
    if (rowsOf(vocabulary, kept[size - 1] as number) <= own) return size
    at--
  }
  for (; at > 0 && rowsOf(vocabulary, kept[at - 1] as number) > own; at--) kept[at] = kept[at - 1] as number
  kept[at] = word
  return Math.min(wordsMax, size + 1)
}
