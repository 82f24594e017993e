import type { Catalogue } from './catalogue.ts'
import { type ListCode, normaliseCode } from './code.ts'

/** Characters taken for one another in hands, eyes and scans; also letters of other scripts that look the same. */
const lookalikes = ['0OQDОО', '1IL', '2Z', '3E', '5S', '6G', '8B', 'CGС', 'AАΑ', 'BВΒ', 'EЕΕ', '4A', '9G', 'UV', 'MN']

const confusion = 1
const swap = 2
const mistake = 3
/** One mistake and one confusion, or two swaps. Further away is another code, not this one mistyped. */
const costMax = 4

/**
 * Known codes that the writer may have meant, nearest first, then in the order of the list. Suggestions are shown to a person;
 * nothing is decided from them.
 */
export function suggestCodes(catalogue: Catalogue, written: string, n = 3): readonly ListCode[] {
  const compact = compacted(normaliseCode(written) ?? written)
  if (compact.length < 4 || compact.length > 20) return []
  const found: { readonly code: ListCode; readonly cost: number }[] = []
  for (const code of catalogue.keys()) {
    const cost = distance(compact, compacted(code))
    if (cost <= costMax) found.push({ code, cost })
  }
  found.sort((a, b) => a.cost - b.cost || (a.code < b.code ? -1 : 1))
  return found.slice(0, n).map(each => each.code)
}

function compacted(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** Damerau's distance (neighbours swapped count once) with a lower price for characters that look alike. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) * mistake > costMax) return Number.POSITIVE_INFINITY
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, j) => j * mistake)
  for (let i = 1; i <= a.length; i++) {
    const row = [i * mistake]
    for (let j = 1; j <= b.length; j++) {
      const [x, y] = [a.charAt(i - 1), b.charAt(j - 1)]
      let cost = Math.min((above[j - 1] ?? 0) + priceOf(x, y), (above[j] ?? 0) + mistake, (row[j - 1] ?? 0) + mistake)
      if (i > 1 && j > 1 && x === b.charAt(j - 2) && a.charAt(i - 2) === y && x !== y) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + swap)
      }
      row.push(cost)
    }
    before = above
    above = row
  }
  return above[b.length] ?? Number.POSITIVE_INFINITY
}

function priceOf(x: string, y: string): number {
  if (x === y) return 0
  return lookalikes.some(group => group.includes(x) && group.includes(y)) ? confusion : mistake
}
