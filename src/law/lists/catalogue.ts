import { type CsvRecord, parseCsv, Refusal, type Text } from '../../values/index.ts'
import { isListCode, type ListCode, selfAndAncestors } from './code.ts'

/** Regimes from which the common numbering takes its entries; `national` are those that states added on their own. */
export const listRegimes = ['WA', 'MTCR', 'NSG', 'AG', 'CWC', 'national'] as const
export type ListRegime = (typeof listRegimes)[number]

/** A systems, equipment and components; B test, inspection and production equipment; C materials; D software; E technology. */
export const itemTypes = ['A', 'B', 'C', 'D', 'E'] as const
export type ItemType = (typeof itemTypes)[number]

/** One entry of the common dual-use numbering. The title is a short name of our own for finding it, never the text that controls. */
export type CatalogueEntry = {
  readonly code: ListCode
  readonly title: Text
  readonly regime: ListRegime
  /** `0` to `9`. */
  readonly category: string
  readonly itemType: ItemType
  /** Where the regime itself numbers it, as an aid to finding; may be empty. */
  readonly ref: string
}

export type Catalogue = ReadonlyMap<ListCode, CatalogueEntry>

export type CatalogueAnswer =
  | { readonly known: 'entry'; readonly entry: CatalogueEntry }
  /** The code itself is not in the catalogue, but the entry it stands below is. */
  | { readonly known: 'ancestor'; readonly entry: CatalogueEntry }
  /** Nothing follows from this about whether it is controlled: only that we have never heard of it. */
  | { readonly known: 'unknown' }

const columns = ['code', 'title_en', 'title_zh', 'regime', 'category', 'item_type', 'ref'] as const

/** The catalogue that packs share. It ships with the program, so a fault in it is the refusal `bad_pack` and ends the start. */
export function readCatalogue(csvText: string): Catalogue {
  const entries = new Map<ListCode, CatalogueEntry>()
  for (const record of parseCsv(csvText, columns)) {
    const entry = readEntry(record)
    if (typeof entry === 'string') throw faultAt(record.line, entry)
    if (entries.has(entry.code)) throw faultAt(record.line, `${entry.code} stands there twice`)
    entries.set(entry.code, entry)
  }
  return entries
}

function faultAt(line: number, problem: string): Refusal {
  return new Refusal('bad_pack', { problem: `line ${line} of the catalogue of codes: ${problem}`, line })
}

/** What is known of a code. An unknown code is unknown, never unlisted. */
export function lookUp(catalogue: Catalogue, code: ListCode): CatalogueAnswer {
  for (const each of selfAndAncestors(code)) {
    const entry = catalogue.get(each)
    if (entry !== undefined) return { known: each === code ? 'entry' : 'ancestor', entry }
  }
  return { known: 'unknown' }
}

function readEntry({ fields }: CsvRecord): CatalogueEntry | string {
  const cell = (column: (typeof columns)[number]) => (fields[column] ?? '').trim()
  const code = cell('code')
  if (!isListCode(code)) return `${code} is not a control list code (such as 1C216 or 2B350.g)`
  const title = { en: cell('title_en'), zh: cell('title_zh') }
  if (title.en === '' || title.zh === '') return `${code} needs a title in en and in zh`
  const regime = listRegimes.find(each => each === cell('regime'))
  if (regime === undefined) return `${code} names a regime that is not one of ${listRegimes.join(', ')}`
  const itemType = itemTypes.find(each => each === cell('item_type'))
  const category = cell('category')
  if (itemType === undefined || itemType !== code[1] || category !== code[0])
    return `${code} is not in category ${category}, item type ${cell('item_type')}`
  return { code, title, regime, category, itemType, ref: cell('ref') }
}
