import type { Catalogue } from './catalogue.ts'
import { type ListCode, normaliseCode } from './code.ts'

/** Characters taken for one another in hands, eyes and scans; the escapes are letters of Cyrillic and Greek that look Latin. */
const lookalikes = [
  '0OQD\u041e\u039f',
  '1IL',
  '2Z',
  '3E',
  '5S',
  '6G',
  '8B',
  '9G',
  '4A',
  'CG\u0421',
  'A\u0410\u0391',
  'B\u0412\u0392',
  'E\u0415\u0395',
]

const confusion = 1
const swap = 2
const mistake = 3
/** One mistake and one confusion, or two swaps. Further away is another code, not this one mistyped. */
const costMax = 4

/** Every pair of look-alikes, written as two characters. */
const alike = new Set(lookalikes.flatMap(group => [...group].flatMap(x => [...group].map(y => x + y))))

/** The codes of a catalogue as they are compared, made once for each catalogue: a batch may hold many mistyped codes. */
const compactedCodes = new WeakMap<Catalogue, readonly (readonly [ListCode, string])[]>()

/**
 * Known codes that the writer may have meant, nearest first, then in the order of the list. Suggestions are shown to a person;
 * nothing is decided from them.
 */
export function suggestCodes(catalogue: Catalogue, written: string, n = 3): readonly ListCode[] {
  const compact = compacted(normaliseCode(written) ?? written)
  if (compact.length < 4 || compact.length > 20) return []
  const found: { readonly code: ListCode; readonly cost: number }[] = []
  for (const [code, known] of codesOf(catalogue)) {
    const cost = distance(compact, known)
    if (cost <= costMax) found.push({ code, cost })
  }
  found.sort((a, b) => a.cost - b.cost || (a.code < b.code ? -1 : 1))
  return found.slice(0, n).map(each => each.code)
}

function codesOf(catalogue: Catalogue): readonly (readonly [ListCode, string])[] {
  const kept = compactedCodes.get(catalogue)
  if (kept !== undefined) return kept
  const codes = [...catalogue.keys()].map(code => [code, compacted(code)] as const)
  compactedCodes.set(catalogue, codes)
  return codes
}

function compacted(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** Damerau's distance (neighbours swapped count once) with a lower price for characters that look alike. Given up above `costMax`. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) * mistake > costMax) return Number.POSITIVE_INFINITY
  let before: number[] = []
  let above: number[] = []
  for (let j = 0; j <= b.length; j++) above.push(j * mistake)
  for (let i = 1; i <= a.length; i++) {
    const x = a.charAt(i - 1)
    const row = [i * mistake]
    let left = i * mistake
    let least = left
    for (let j = 1; j <= b.length; j++) {
      const y = b.charAt(j - 1)
      let cost = (above[j - 1] ?? 0) + (x === y ? 0 : alike.has(x + y) ? confusion : mistake)
      cost = Math.min(cost, (above[j] ?? 0) + mistake, left + mistake)
      if (i > 1 && j > 1 && x !== y && x === b.charAt(j - 2) && a.charAt(i - 2) === y)
        cost = Math.min(cost, (before[j - 2] ?? 0) + swap)
      row.push(cost)
      left = cost
      if (cost < least) least = cost
    }
    // A swap reaches back two rows, and is the only step that may undercut this one.
    if (least > costMax + swap) return Number.POSITIVE_INFINITY
    before = above
    above = row
  }
  return above[b.length] ?? Number.POSITIVE_INFINITY
}
