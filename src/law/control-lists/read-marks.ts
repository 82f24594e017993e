import { normaliseCode } from '../lists/index.ts'

export type FoundReference = { readonly written: string; readonly path: string }
export type FoundTerm = { readonly term: string; readonly quotes: 'single' | 'double' }

const step = String.raw`(?:\.(?:\d{1,3}|[a-z]{1,2})(?![A-Za-z0-9]))`
const codes = new RegExp(
  String.raw`(?<![\w-])(?<entry>\d[A-E]\d{3})(?<tail>(?:[a-z]?${step}*))(?<more>(?:\.?,? (?:(?:and|or|to|through|and\/or) )?${step}+)*)`,
  'g',
)

const steps = new RegExp(`${step}+`, 'g')

/**
 * Every provision a text names, with its path. `1A005.a. or .b.` names two: what begins with a dot goes on from the entry before it.
 * Of a range (`9A101 to 9A119`) the two ends are named.
 */
export function readReferences(text: string): readonly FoundReference[] {
  if (!/\d[A-E]\d/.test(text)) return []
  const found = new Map<string, FoundReference>()
  for (const { groups = {} } of text.matchAll(codes)) {
    const { entry = '', tail = '', more = '' } = groups
    add(found, entry + tail)
    if (more !== '') for (const [further] of more.matchAll(steps)) add(found, entry + further, further)
  }
  return [...found.values()]
}

function add(found: Map<string, FoundReference>, written: string, shown = written): void {
  const path = normaliseCode(written) ?? written
  if (!found.has(path)) found.set(path, { written: shown, path })
}

const doubled = /"([^"]{2,80})"|“([^“”]{2,80})”/g
const single = /(?<![\p{L}\d])(?:'([^'"]{2,80}?)'|‘([^‘’"]{2,80}?)’)(?![\p{L}])/gu

/** Terms in quotation marks. The marks say where they are defined: single in this entry's technical note, double for the whole list. */
export function readTerms(text: string): readonly FoundTerm[] {
  if (!/["“'‘]/.test(text)) return []
  const found = new Map<string, FoundTerm>()
  const take = (pattern: RegExp, quotes: FoundTerm['quotes']) => {
    for (const [, straight, curly] of text.matchAll(pattern)) {
      const term = (straight ?? curly ?? '').replace(/[,;.]$/, '').trim()
      if (term !== '') found.set(`${quotes} ${term}`, { term, quotes })
    }
  }
  take(doubled, 'double')
  take(single, 'single')
  return [...found.values()]
}

/** How a term is looked up: `"Lasers"` and `"laser"` are one. */
export function termKey(term: string): string {
  return term
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[\s-]+/g, ' ')
    .replace(/ies\b/g, 'y')
    .replace(/(?<=[a-z]{2}(?:ch|sh|x|ss))es\b|(?<=[a-rt-z])s\b/g, '')
}

/** Numbers of the Chemical Abstracts Service; the last digit checks the others. */
export function readCas(text: string): { readonly cas: readonly string[]; readonly bad: readonly string[] } {
  if (!/C\.?A\.?S/.test(text)) return { cas: [], bad: [] }
  const all = [...new Set(Array.from(text.matchAll(/(?<![\d-])(\d{2,7}-\d{2}-\d)(?![\d-])/g), match => match[1] ?? ''))]
  return { cas: all.filter(isCas), bad: all.filter(each => !isCas(each)) }
}

function isCas(written: string): boolean {
  const digits = written.replaceAll('-', '')
  const sum = [...digits.slice(0, -1)].reverse().reduce((total, digit, i) => total + Number(digit) * (i + 1), 0)
  return sum % 10 === Number(digits.at(-1))
}
