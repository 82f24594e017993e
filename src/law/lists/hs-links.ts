import { type CsvRecord, parseCsv, Refusal } from '../../values/index.ts'
import { type Catalogue, lookUp } from './catalogue.ts'
import { isListCode, type ListCode } from './code.ts'

/** `text` where the words of the heading name the goods of the entry; `expert` is judgement, to be corrected by practice. */
export const hsBases = ['text', 'expert'] as const
export type HsBasis = (typeof hsBases)[number]

/**
 * Goods of this customs heading may be goods of this entry. The heading decides nothing, and never rules an entry out: one code
 * of customs holds thousands of goods, and one entry is spread over many codes.
 */
export type HsLink = {
  /** Heading or subheading of the Harmonized System 2022: four or six digits. */
  readonly hs: string
  readonly code: ListCode
  /** Above 0, and at most 1: the share of goods under the heading for which the entry is the right one to look at. An estimate. */
  readonly specificity: number
  readonly basis: HsBasis
  readonly note: string
}

export type HsLinks = {
  readonly links: readonly HsLink[]
  readonly byHs: ReadonlyMap<string, readonly HsLink[]>
  readonly byCode: ReadonlyMap<ListCode, readonly HsLink[]>
}

const columns = ['hs', 'code', 'specificity', 'basis', 'note'] as const

/** The links that packs share. They ship with the program, so a fault in them is the refusal `bad_pack`, with its line. */
export function readHsLinks(csvText: string, catalogue: Catalogue): HsLinks {
  const links: HsLink[] = []
  const seen = new Set<string>()
  for (const record of parseCsv(csvText, columns)) {
    const link = readLink(record, catalogue)
    if (typeof link === 'string') throw faultAt(record.line, link)
    const key = `${link.hs} ${link.code}`
    if (seen.has(key)) throw faultAt(record.line, `${link.hs} is linked to ${link.code} twice`)
    seen.add(key)
    links.push(link)
  }
  return {
    links,
    byHs: Map.groupBy(links, each => each.hs),
    byCode: Map.groupBy(links, each => each.code),
  }
}

/**
 * What is linked to a customs code as people write it (`8414.10`, `8414 10 20 00`), strongest first: of its subheading, or else of
 * its heading. National digits after the sixth are let go; fewer than four digits say too little.
 */
export function hsLinksFor(table: HsLinks, written: string): readonly HsLink[] {
  const digits = written.normalize('NFKC').replaceAll(/[\s.]/gu, '')
  if (!/^\d{4,12}$/.test(digits)) return []
  const found = table.byHs.get(digits.slice(0, 6)) ?? table.byHs.get(digits.slice(0, 4)) ?? []
  return found.toSorted((a, b) => b.specificity - a.specificity || (a.code < b.code ? -1 : 1))
}

function faultAt(line: number, problem: string): Refusal {
  return new Refusal('bad_pack', { problem: `line ${line} of the customs codes: ${problem}`, line })
}

function readLink({ fields }: CsvRecord, catalogue: Catalogue): HsLink | string {
  const cell = (column: (typeof columns)[number]) => (fields[column] ?? '').trim()
  const hs = cell('hs')
  if (!/^\d{4}(\d{2})?$/.test(hs)) return `${hs} is not a heading of four digits or a subheading of six`
  const code = cell('code')
  if (!isListCode(code)) return `${code} is not a control list code (such as 1C216 or 2B350.g)`
  if (lookUp(catalogue, code).known === 'unknown') return `${code} is not in the catalogue of codes`
  const specificity = /^(0?\.\d+|1)$/.test(cell('specificity')) ? Number(cell('specificity')) : 0
  if (specificity <= 0) return `the specificity of ${hs} for ${code} is not above 0 and at most 1`
  const basis = hsBases.find(each => each === cell('basis'))
  if (basis === undefined) return `${hs} names a basis that is not one of ${hsBases.join(', ')}`
  return { hs, code, specificity, basis, note: cell('note') }
}
