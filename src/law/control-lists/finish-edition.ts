import type { ListRegime } from '../lists/index.ts'
import { cleanListText } from './clean-list-text.ts'
import type { DraftSink, NodeDraft } from './draft.ts'
import { isNotUsed, readNoteStart } from './draft.ts'
import type { ListNode, ListReference, QuotedTerm } from './edition.ts'
import type { ListFlag, ListFlagCode } from './flag.ts'
import { noteItems } from './note-items.ts'
import { type DecimalMark, readFigures } from './read-figures.ts'
import { type FoundTerm, readCas, readReferences, readTerms, termKey } from './read-marks.ts'

export type Finishing = { readonly list: string; readonly language: string; readonly mark: DecimalMark }

/** Looks into every text: figures, references, terms, chemicals; and resolves what points to another node. */
export function finishNodes(sink: DraftSink, { list, language, mark }: Finishing): readonly ListNode[] {
  for (const draft of sink.drafts) draft.text = withoutName(draft, cleanListText(draft.text))
  const paths = new Set(sink.drafts.map(draft => draft.path))
  const termsOf = new Map(sink.drafts.map(draft => [draft, readTerms(draft.text)]))
  const keyOf = keeping(termKey)
  const defined = definitions(termsOf, keyOf)
  const usesNumbering = sink.drafts.some(({ code }) => /^\d[A-E]\d{3}$/.test(code))
  return sink.drafts.map(draft => {
    const flags: ListFlag[] = draft.flags.map(flag => ({ ...flag, path: draft.path, value: quoted(flag.value) }))
    const flag = (code: ListFlagCode, value: string) =>
      flags.push({ code, line: draft.line, path: draft.path, value: quoted(value) })
    const isNote = draft.kind !== 'provision' && draft.kind !== 'heading'
    const figures = readFigures(draft.text, mark)
    for (const { code, value } of figures.flags) if (draft.kind !== 'heading') flag(code, value)
    const references = usesNumbering ? resolveReferences(draft, paths) : []
    for (const { path, isResolved } of references) if (!isResolved) flag('dead_reference', path)
    const terms = resolveTerms(draft, termsOf.get(draft) ?? [], defined, keyOf)
    for (const { term, quotes, definedAt } of terms)
      if (definedAt === undefined && (quotes === 'single' || defined.hasWide)) flag('undefined_term', term)
    const { cas, bad } = readCas(draft.text)
    for (const each of bad) flag('bad_cas', each)
    if (draft.parent !== undefined && draft.code !== '' && !paths.has(draft.parent)) flag('orphan', draft.parent)
    const regime = usesNumbering ? regimeOf(draft.code) : undefined
    return {
      uid: `${list}/${draft.path}`,
      path: draft.path,
      code: draft.code,
      kind: draft.kind,
      ...(draft.parent === undefined ? {} : { parent: draft.parent }),
      scope: draft.scope,
      texts: { [language]: draft.text },
      line: draft.line,
      isNotUsed: isNotUsed(draft.text),
      items: isNote ? noteItems(draft.text) : [],
      ...(regime === undefined ? {} : { regime }),
      reasons: draft.reasons,
      figures: figures.figures,
      references,
      terms,
      cas,
      flags,
    }
  })
}

/** A publisher's words, short, and with no half of a letter at the end. */
export function quoted(text: string): string {
  return text.slice(0, 200).toWellFormed()
}

/** A note's name (`Note 2:`) is in its path; two publishers who write it differently have the same note. */
function withoutName({ kind }: NodeDraft, text: string): string {
  return kind === 'provision' || kind === 'heading' ? text : text.slice(readNoteStart(text)?.length ?? 0)
}

/** The third digit says which regime an entry comes from; in category 0 all come from the Nuclear Suppliers Group's trigger list. */
function regimeOf(code: string): ListRegime | undefined {
  if (!/^\d[A-E]\d{3}$/.test(code)) return undefined
  const digit = code[2] ?? ''
  if (code[0] === '0' && digit === '0') return 'NSG'
  return ({ '0': 'WA', '1': 'MTCR', '2': 'NSG', '3': 'AG', '4': 'CWC' } as const)[digit] ?? 'national'
}

function resolveReferences({ text, code }: NodeDraft, paths: ReadonlySet<string>): readonly ListReference[] {
  return readReferences(text).flatMap(({ written, path }) =>
    path === code ? [] : [{ written, path, isResolved: paths.has(path) }],
  )
}

type Definitions = {
  readonly wide: ReadonlyMap<string, string>
  /** Entry and term, to the technical note that explains it. */
  readonly narrow: ReadonlyMap<string, string>
  readonly hasWide: boolean
}

type KeyOf = (term: string) => string

/** Terms stand in single quotation marks where they are explained too; a note that holds one and says what it is defines it. */
function definitions(termsOf: ReadonlyMap<NodeDraft, readonly FoundTerm[]>, keyOf: KeyOf): Definitions {
  const wide = new Map<string, string>()
  const narrow = new Map<string, string>()
  for (const [draft, terms] of termsOf) {
    if (draft.path.startsWith('#')) wide.set(keyOf(draft.path.slice(1).replace(/~\d+$/, '')), draft.path)
    if (draft.kind !== 'technical_note' && draft.kind !== 'note') continue
    for (const { term, quotes } of terms) {
      const key = `${draft.code} ${keyOf(term)}`
      if (quotes === 'single' && (draft.kind === 'technical_note' || !narrow.has(key))) narrow.set(key, draft.path)
    }
  }
  return { wide, narrow, hasWide: wide.size > 0 }
}

function resolveTerms(
  { code }: NodeDraft,
  terms: readonly FoundTerm[],
  { wide, narrow }: Definitions,
  keyOf: KeyOf,
): readonly QuotedTerm[] {
  return terms.map(({ term, quotes }) => {
    const definedAt = quotes === 'double' ? wide.get(keyOf(term)) : narrow.get(`${code} ${keyOf(term)}`)
    return { term, quotes, ...(definedAt === undefined ? {} : { definedAt }) }
  })
}

/** A list says the same few hundred terms ten thousand times. */
function keeping(keyOf: KeyOf): KeyOf {
  const kept = new Map<string, string>()
  return term => {
    const known = kept.get(term)
    if (known !== undefined) return known
    const key = keyOf(term)
    kept.set(term, key)
    return key
  }
}
