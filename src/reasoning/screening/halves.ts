import type { Candidates } from './candidates.ts'
import { rowsOfCouple } from './couples.ts'
import type { ScreeningIndex } from './format.ts'
import type { PreparedQuery } from './query.ts'
import { fromOf, sizeOf } from './rows.ts'
import { asUnits, bitOf } from './units.ts'
import { rowsFromAt } from './vocabulary.ts'

/**
 * Credits rows that have both halves of a word of the query: those of the rarer half are looked through, or, where they are more than `most`,
 * those of the couple.
 */
export function creditHalves(
  index: ScreeningIndex,
  found: Candidates,
  query: PreparedQuery,
  most: number,
  coupled: Uint32Array,
): void {
  const { vocabulary, postings } = index
  for (let split = 0; split < query.splits; split++) {
    const left = query.splitLeft[split] as number
    const right = query.splitRight[split] as number
    const lefts = rowsFromAt(vocabulary, left + 1) - rowsFromAt(vocabulary, left)
    const rights = rowsFromAt(vocabulary, right + 1) - rowsFromAt(vocabulary, right)
    const mask = query.splitMask[split] as number
    const worth = asUnits(query.weightOf(mask) * (query.splitAlike[split] as number))
    if (Math.min(lefts, rights) > most) {
      const rows = rowsOfCouple(index, left, right, coupled)
      for (let at = 0; at < rows; at++) found.credit(coupled[at] as number, mask, worth)
      continue
    }
    const rare = lefts <= rights ? left : right
    const other = lefts <= rights ? right : left
    const to = rowsFromAt(vocabulary, rare + 1)
    for (let at = rowsFromAt(vocabulary, rare); at < to; at++) {
      const row = postings[at] as number
      if (hasWord(index, row, other)) found.credit(row, mask, worth)
    }
  }
}

function hasWord({ rows }: ScreeningIndex, row: number, word: number): boolean {
  if (((rows.marks[row] as number) & bitOf(word)) === 0) return false
  const from = fromOf(rows, row)
  const to = from + sizeOf(rows, row)
  for (let at = from; at < to; at++) if (rows.words[at] === word) return true
  return false
}
