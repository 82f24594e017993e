import { kinds } from './analyse.ts'
import { markBits } from './deletions.ts'
import type { ScreeningIndex } from './format.ts'
import { type Buckets, bucketed, bucketsFor, Growing } from './growing.ts'
import { mixed } from './hash.ts'

/** A word of more rows than this is common. What is rarer leads to its rows by itself. */
export const commonLeast = 64
/** Of the common words of a row the rarest, which tell most: all couples of a long name would be many. */
const wordsMax = 4

type Of = Pick<ScreeningIndex, 'postings'> & {
  readonly rows: Pick<ScreeningIndex['rows'], 'name' | 'starts' | 'words'>
  readonly vocabulary: Pick<ScreeningIndex['vocabulary'], 'kinds'>
}

/**
 * Rows by two common words at once. Among millions of names thousands have the one word and thousands the other, and only those few that
 * have both are worth a look. Each row stands with the bits of the hash that its bucket does not tell: see `markBits`.
 */
export function couplesOf(index: Of): Buckets {
  const { rows, vocabulary, postings } = index
  const count = rows.name.length
  const marks = markBits(count)
  const hashes = new Growing()
  const values = new Growing()
  const common = new Uint32Array(wordsMax)
  for (let row = 0; row < count; row++) {
    let size = 0
    for (let at = rows.starts[row] as number; at < (rows.starts[row + 1] as number); at++) {
      const word = rows.words[at] as number
      if (vocabulary.kinds[word] !== kinds.word || sizeOf(postings, word) <= commonLeast) continue
      size = keepRarest(postings, common, size, word)
    }
    for (let one = 1; one < size; one++)
      for (let other = 0; other < one; other++) {
        const hash = coupleHash(common[one] as number, common[other] as number)
        hashes.push(hash)
        values.push((hash & marks) | row)
      }
  }
  const buckets = bucketsFor(count)
  return bucketed(
    buckets,
    hashes.taken().map(hash => hash & (buckets - 1)),
    values.taken(),
  )
}

/** The same whichever word comes first. */
export function coupleHash(one: number, other: number): number {
  return mixed(Math.imul(Math.min(one, other), 0x9e3779b1) ^ Math.max(one, other))
}

const sizeOf = ({ starts }: Buckets, word: number) => (starts[word + 1] as number) - (starts[word] as number)

/** Puts a word among those kept, the rarest first, each once; gives how many are kept. */
function keepRarest(postings: Buckets, kept: Uint32Array, size: number, word: number): number {
  for (let at = 0; at < size; at++) if (kept[at] === word) return size
  const own = sizeOf(postings, word)
  let at = size
  if (size === wordsMax) {
    if (sizeOf(postings, kept[size - 1] as number) <= own) return size
    at--
  }
  for (; at > 0 && sizeOf(postings, kept[at - 1] as number) > own; at--) kept[at] = kept[at - 1] as number
  kept[at] = word
  return Math.min(wordsMax, size + 1)
}
