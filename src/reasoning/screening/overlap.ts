import { kinds } from './analyse.ts'
import type { ScreeningIndex } from './format.ts'
import type { PreparedQuery } from './query.ts'
import { fromOf, sizeOf } from './rows.ts'
import { kindAt } from './vocabulary.ts'

/** What a lone letter that begins a word of the other side counts for. */
const initialShare = 0.6

/** Where the letters of an article begin in `particle.al`. */
const articleAt = 'particle.'.length

/** Word by word what the row and the query share at most: likeness is known, who is matched to whom is not asked. */
export function overlapOf(
  { rows, vocabulary }: ScreeningIndex,
  query: PreparedQuery,
  heads: Int32Array,
  next: Int32Array,
  row: number,
  seen: number,
): number {
  const { pairAlike, pairMask, pairWeight } = query
  const { table, weights } = vocabulary
  const from = fromOf(rows, row)
  const to = from + sizeOf(rows, row)
  let used = 0
  let near = 0
  let ours = 0
  let theirs = 0
  for (let at = from; at < to; at++) {
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
    if (best === 0 && query.initials !== 0) {
      const kind = kindAt(vocabulary, word)
      if (kind !== kinds.word && kind !== kinds.particle) continue
      // A. may stand for Al-Jawlani: an article begins behind the point of its concept.
      const from = (table[4 * word] as number) + (kind === kinds.word ? 0 : articleAt)
      mask = query.initialOf(vocabulary.bytes[from] as number, used)
      if (mask === 0) continue
      best = initialShare
      weight = query.weightOf(mask)
    }
    if (best === 0) continue
    used |= mask
    ours += best * weight
    theirs += best * (weights[4 * word + 2] as number)
  }
  // What is left was seen in two words of the row that are one of the query; two words of the query that are like one are not both there.
  const apart = seen & ~used & ~near
  const rest = apart === 0 ? 0 : query.weightOf(apart)
  return 0.6 * (ours + rest) + 0.4 * (theirs + rest)
}
