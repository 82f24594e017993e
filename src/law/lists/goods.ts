import { type CsvRecord, parseCsv, Refusal } from '../../values/index.ts'
import { type Catalogue, lookUp } from './catalogue.ts'
import { isListCode, type ListCode } from './code.ts'

export const goodsKinds = [
  'product',
  'material',
  'component',
  'software',
  'technology',
  'use',
  'abbreviation',
  'chemical',
] as const
export type GoodsKind = (typeof goodsKinds)[number]

/** How strongly a word alone points to an entry: above 0, and at most 1. A reason to look there, never a classification. */
export type GoodsLink = { readonly code: ListCode; readonly weight: number }

/** A word that people use for goods, and the entries where they may find them. */
export type GoodsTerm = {
  readonly term: string
  /** BCP 47; `zxx` for what belongs to no language, such as a CAS number. */
  readonly language: string
  /** The same for all words for one thing, in all languages. */
  readonly concept: string
  /** Strongest first; never empty. */
  readonly links: readonly GoodsLink[]
  readonly kind: GoodsKind
  readonly note: string
}

export type GoodsThesaurus = {
  readonly terms: readonly GoodsTerm[]
  /** By the folded word. A word may mean two things (MCT is a detector material and a thyristor): then there are two. */
  readonly byTerm: ReadonlyMap<string, readonly GoodsTerm[]>
  readonly byConcept: ReadonlyMap<string, readonly GoodsTerm[]>
}

const columns = ['term', 'language', 'concept', 'codes', 'kind', 'note'] as const

/** The thesaurus that packs share. It ships with the program, so a fault in it is the refusal `bad_pack`, with its line. */
export function readGoods(csvText: string, catalogue: Catalogue): GoodsThesaurus {
  const terms: GoodsTerm[] = []
  const seen = new Set<string>()
  for (const record of parseCsv(csvText, columns)) {
    const term = readTerm(record, catalogue)
    if (typeof term === 'string') throw faultAt(record.line, term)
    const folded = foldTerm(term.term)
    for (const said of [term.concept, record.fields['codes']?.trim() ?? '']) {
      const key = [term.language, folded, said].join('\n')
      if (seen.has(key)) throw faultAt(record.line, `${term.term} stands there twice for ${said}`)
      seen.add(key)
    }
    terms.push(term)
  }
  return {
    terms,
    byTerm: Map.groupBy(terms, each => foldTerm(each.term)),
    byConcept: Map.groupBy(terms, each => each.concept),
  }
}

/** The entries of a word as it was written, or none. Other words of the sentence are for the search that calls this. */
export function termsFor(thesaurus: GoodsThesaurus, written: string): readonly GoodsTerm[] {
  return thesaurus.byTerm.get(foldTerm(written)) ?? []
}

/**
 * One form for the ways of writing a word: width, case, and the accents of Latin and Greek letters are let go. Marks of other
 * scripts stay, because there they are letters: the kana `ガ` is not `カ`, and the Cyrillic `й` is not `и`.
 */
export function foldTerm(written: string): string {
  return written
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/(?<=[\p{Script=Latin}\p{Script=Greek}])\p{Mn}+/gu, '')
    .normalize('NFC')
    .replaceAll(/\s+/gu, ' ')
    .trim()
}

function faultAt(line: number, problem: string): Refusal {
  return new Refusal('bad_pack', { problem: `line ${line} of the words for goods: ${problem}`, line })
}

function readTerm({ fields }: CsvRecord, catalogue: Catalogue): GoodsTerm | string {
  const cell = (column: (typeof columns)[number]) => (fields[column] ?? '').trim()
  const term = cell('term')
  if (foldTerm(term) === '') return 'a word is missing'
  const language = cell('language')
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(language)) return `${term} names a language ${language} that is no tag`
  const concept = cell('concept')
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(concept)) return `${term} needs a concept in small letters and hyphens`
  const kind = goodsKinds.find(each => each === cell('kind'))
  if (kind === undefined) return `${term} has a kind that is not one of ${goodsKinds.join(', ')}`
  const links = readLinks(cell('codes'), catalogue)
  if (typeof links === 'string') return `${term}: ${links}`
  return { term, language, concept, links, kind, note: cell('note') }
}

/** `3A228:0.9 3A229:0.4`: entries, each with its weight, strongest first. */
function readLinks(codes: string, catalogue: Catalogue): readonly GoodsLink[] | string {
  const links: GoodsLink[] = []
  for (const each of codes.split(' ')) {
    const [code = '', weightText = ''] = each.split(':')
    if (!isListCode(code)) return `${each} is not a control list code with a weight (such as 3A228:0.9)`
    if (lookUp(catalogue, code).known === 'unknown') return `${code} is not in the catalogue of codes`
    const weight = /^(0?\.\d+|1)$/.test(weightText) ? Number(weightText) : 0
    if (weight <= 0) return `the weight of ${code} is not above 0 and at most 1`
    if (links.some(link => link.code === code)) return `${code} stands there twice`
    if (weight > (links.at(-1)?.weight ?? 1)) return `${code} is stronger than what stands before it`
    links.push({ code, weight })
  }
  return links
}
