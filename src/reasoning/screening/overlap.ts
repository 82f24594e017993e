import { kinds } from './analyse.ts'
import type { ScreeningIndex } from './format.ts'
import type { PreparedQuery } from './query.ts'

/** What a lone letter that begins a word of the other side counts for. */
const initialShare = 0.6

/** Word by word what the row and the query share at most: likeness is known, who is matched to whom is not asked. */
export function overlapOf(
  { rows, weights, vocabulary }: ScreeningIndex,
  query: PreparedQuery,
  heads: Int32Array,
  next: Int32Array,
  row: number,
  seen: number,
): number {
  const { pairAlike, pairMask, pairWeight } = query
  const to = rows.starts[row + 1] as number
  let used = 0
  let near = 0
  let ours = 0
  let theirs = 0
  for (let at = rows.starts[row] as number; at < to; at++) {
    const word = rows.words[at] as number
    let best = 0
    let mask = 0
    let weight = 0
    for (let pair = heads[word] as number; pair >= 0; pair = next[pair] as number) {
      near |= pairMask[pair] as number
      if ((pairAlike[pair] as number) > best && ((pairMask[pair] as number) & used) === 0) {
        best = pairAlike[pair] as number
        mask = pairMask[pair] as number
        weight = pairWeight[pair] as number
      }
    }
    if (best === 0 && query.initials !== 0 && vocabulary.kinds[word] === kinds.word) {
      mask = query.initialOf(vocabulary.bytes[vocabulary.starts[word] as number] as number, used)
      if (mask === 0) continue
      best = initialShare
      weight = query.weightOf(mask)
    }
    if (best === 0) continue
    used |= mask
    ours += best * weight
    theirs += best * (weights[word] as number)
  }
  // What is left was seen in two words of the row that are one of the query; two words of the query that are like one are not both there.
  const apart = seen & ~used & ~near
  const rest = apart === 0 ? 0 : query.weightOf(apart)
  return 0.6 * (ours + rest) + 0.4 * (theirs + rest)
}
