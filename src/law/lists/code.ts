/** A control list code in its one spelling: five characters, then sub-paragraphs after dots. `1C216`, `6A003.b.4.b`, `1C350.24`. */
export type ListCode = string & { readonly __brand: 'ListCode' }

const shape = /^[0-9][A-E][0-9]{3}(\.([0-9]+|[a-z]+))*$/

/** True only for the one spelling; `normaliseCode` reads what people write for it. */
export function isListCode(text: string): text is ListCode {
  return shape.test(text)
}

/** What people put between the parts of a code. */
const between = '[\\s\\p{Pd}_.,/()\\[\\]]*'
const written = new RegExp(
  `^${between}${['([0-9])', '([a-e])', '([0-9])', '([0-9])', '([0-9])'].join(between)}(.*)$`,
  'iu',
)
const tailShape = new RegExp(`^(${between}[0-9a-z])*${between}$`, 'u')

/**
 * The code in its one spelling, or undefined. Forgives what cannot be mistaken: small letters, full-width characters, spaces,
 * hyphens, brackets, missing or trailing dots (`1c-216`, `6A003b4b`, `1C010 (b)`, `2B350.g.`).
 * It never guesses: a letter O for a zero is a question for `suggestCodes`, because the answer is a person's.
 */
export function normaliseCode(text: string): ListCode | undefined {
  if (text.length > 60) return undefined
  const match = written.exec(text.normalize('NFKC'))
  if (match === null) return undefined
  const tail = (match[6] ?? '').toLowerCase()
  if (!tailShape.test(tail)) return undefined
  const code = [match.slice(1, 6).join('').toUpperCase(), ...(tail.match(/[0-9]+|[a-z]+/g) ?? [])].join('.')
  return isListCode(code) ? code : undefined
}

/** The code and everything above it, nearest first: `6A003.b.4` gives `6A003.b.4`, `6A003.b`, `6A003`. */
export function selfAndAncestors(code: ListCode): readonly ListCode[] {
  const parts = code.split('.')
  return parts.map((_, i) => parts.slice(0, parts.length - i).join('.') as ListCode)
}

/** Where `inner` stands below `outer`, and is not the same. */
export function isBelow(inner: ListCode, outer: ListCode): boolean {
  return inner.startsWith(`${outer}.`)
}
