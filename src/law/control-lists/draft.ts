import type { NodeKind, ReasonForControl } from './edition.ts'
import type { ListFlagCode } from './flag.ts'

/** What an importer has of a node before the text is looked into. */
export type NodeDraft = {
  path: string
  readonly code: string
  readonly kind: NodeKind
  readonly parent: string | undefined
  readonly scope: string
  text: string
  readonly line: number
  readonly reasons: readonly ReasonForControl[]
  readonly flags: { readonly code: ListFlagCode; readonly line: number; readonly value: string }[]
}

/** Gathers what an importer finds, in the order of the file. Paths stay one of a kind. */
export type DraftSink = {
  heading(path: string, text: string, line: number): NodeDraft
  provision(path: string, text: string, line: number, reasons?: readonly ReasonForControl[]): NodeDraft
  note(kind: NoteKind, label: string, scope: string, text: string, line: number): NodeDraft
  definition(term: string, text: string, line: number): NodeDraft
  find(path: string): NodeDraft | undefined
  /** Something wrong with what gave no node. */
  fault(code: ListFlagCode, line: number, value: string): void
  /** A row that belongs to another list, or is a headline of the file. */
  pass(): void
  readonly drafts: readonly NodeDraft[]
  readonly faults: readonly { readonly code: ListFlagCode; readonly line: number; readonly value: string }[]
  readonly passed: () => number
}
export type NoteKind = 'note' | 'technical_note' | 'nb' | 'definition'

const names = { note: 'note', technical_note: 'technical-note', nb: 'nb', definition: 'definition' } as const
/** No real list comes near; a damaged one must not fill the memory. */
export const nodesMax = 200_000

export function draftSink(): DraftSink {
  const drafts: NodeDraft[] = []
  const faults: { code: ListFlagCode; line: number; value: string }[] = []
  const byPath = new Map<string, NodeDraft>()
  let passed = 0
  const times = new Map<string, number>()
  const free = (wanted: string): string => {
    if (!byPath.has(wanted)) return wanted
    const n = (times.get(wanted) ?? 1) + 1
    times.set(wanted, n)
    return free(`${wanted}~${n}`)
  }
  const add = (kind: NodeKind, wanted: string, text: string, line: number, rest: Partial<NodeDraft> = {}) => {
    const path = free(wanted)
    const draft: NodeDraft = {
      path,
      code: rest.code ?? '',
      kind,
      parent: rest.parent,
      scope: rest.scope ?? path,
      text,
      line,
      reasons: rest.reasons ?? [],
      flags: [],
    }
    // Two notes without a number are two notes; two provisions of one path are a fault of the list or of its reading.
    if (path !== wanted && (kind === 'provision' || kind === 'heading'))
      draft.flags.push({ code: 'duplicate_path', line, value: wanted })
    byPath.set(path, draft)
    drafts.push(draft)
    return draft
  }
  return {
    heading: (path, text, line) => add('heading', path, text, line, { parent: path.length > 1 ? path[0] : undefined }),
    provision: (path, text, line, reasons = []) =>
      add('provision', path, text, line, { code: entryOf(path), parent: parentOf(path), reasons }),
    note: (kind, label, scope, text, line) =>
      add(kind, `${scope}#${names[kind]}${label === '' ? '' : `-${label}`}`, text, line, {
        code: byPath.get(scope)?.code ?? (scope.length > 3 ? entryOf(scope) : ''),
        parent: scope,
        scope,
      }),
    definition: (term, text, line) => add('definition', `#${term}`, text, line),
    find: path => byPath.get(path),
    fault: (code, line, value) => faults.push({ code, line, value: value.slice(0, 200) }),
    pass: () => {
      passed++
    },
    drafts,
    faults,
    passed: () => passed,
  }
}

/** `6A003` of `6A003.b.4`. */
export function entryOf(path: string): string {
  const end = path.search(/[.#~]/)
  return end < 0 ? path : path.slice(0, end)
}

function parentOf(path: string): string | undefined {
  const dot = path.lastIndexOf('.')
  return dot > 0 ? path.slice(0, dot) : undefined
}

const noteStart =
  /^(?<kind>Technical Notes?|N\. ?B\.|NB|Notes?)(?<label>(?: ?\d{1,2}[a-z]?(?![\d,]))?)(?:(?<to> to [^:]{1,60}?)\s*(?<colon>:)|\s*(?<mark>[:.]|(?=\s|$)))\s*/i

export type NoteStart = {
  readonly kind: NoteKind
  readonly label: string
  readonly to: string
  readonly length: number
}

/** `Note 2:`, `Technical Notes:`, `N.B. 1:`, `Note 3 to paragraph .d:`. */
export function readNoteStart(text: string): NoteStart | undefined {
  const match = noteStart.exec(text)
  if (match?.groups === undefined) return undefined
  const { kind = '', label = '', to = '', colon, mark = colon ?? '' } = match.groups
  const isNb = /^N\.? ?B/i.test(kind)
  // `Note that` and `Notes on` begin a sentence; a note is named with a colon, or has a number, or stands alone.
  if (mark !== ':' && !isNb && label === '' && text.length > match[0].length) return undefined
  return {
    kind: isNb ? 'nb' : /^T/i.test(kind) ? 'technical_note' : 'note',
    label: label.trim(),
    to: to.replace(/^ to (the )?/i, '').trim(),
    length: match[0].length,
  }
}

/** "Not used", "Reserved": the number is kept, and means nothing. */
export function isNotUsed(text: string): boolean {
  return /^[[(]?\s*(?:not used(?: since \d{4})?|reserved|deleted|intentionally left blank)\s*[\])]?\s*[;.,]?\s*(?:and|or)?$/i.test(
    text.trim(),
  )
}
