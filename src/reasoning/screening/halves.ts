import type { Candidates } from './candidates.ts'
import { asUnits, bitOf, bitsOfRow, type ScreeningIndex } from './format.ts'
import type { PreparedQuery } from './query.ts'

/** Credits rows that have both halves of a word of the query: those of the rarer half, unless they are more than `most`, are looked through. */
export function creditHalves(index: ScreeningIndex, found: Candidates, query: PreparedQuery, most: number): void {
  const { starts, values } = index.postings
  const sizeOf = (word: number) => (starts[word + 1] as number) - (starts[word] as number)
  for (let split = 0; split < query.splits; split++) {
    const left = query.splitLeft[split] as number
    const right = query.splitRight[split] as number
    const [rare, other] = sizeOf(left) <= sizeOf(right) ? [left, right] : [right, left]
    if (sizeOf(rare) > most) continue
    const mask = query.splitMask[split] as number
    const worth = asUnits(query.weightOf(mask) * (query.splitAlike[split] as number))
    const to = starts[rare + 1] as number
    for (let at = starts[rare] as number; at < to; at++) {
      const row = values[at] as number
      if (hasWord(index, row, other)) found.credit(row, mask, worth)
    }
  }
}

function hasWord({ rows }: ScreeningIndex, row: number, word: number): boolean {
  if ((bitsOfRow(rows, row) & bitOf(word)) === 0) return false
  const to = rows.starts[row + 1] as number
  for (let at = rows.starts[row] as number; at < to; at++) if (rows.words[at] === word) return true
  return false
}
