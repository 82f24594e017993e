import { type DraftSink, type NodeDraft, type NoteStart, readNoteStart } from './draft.ts'
import { ordinalOf } from './outline.ts'

type Token =
  | { readonly kind: 'mark'; readonly steps: readonly string[]; readonly from: number; readonly to: number }
  | {
      readonly kind: 'reserved'
      readonly first: readonly string[]
      readonly last: string
      readonly from: number
      readonly to: number
    }
  | { readonly kind: 'note'; readonly start: NoteStart; readonly from: number; readonly to: number }

const reserved = String.raw`(?<first>[a-z0-9]{1,2}(?:\.[a-z0-9]{1,2})*)\.? (?:to|through|and|-|–) (?<last>[a-z0-9]{1,2}(?:\.[a-z0-9]{1,2})*)\.? \[Reserved\.?\]`
const deep = String.raw`(?<deep>[a-z]{1,2}(?:\.(?:\d{1,3}|[a-z]{1,4}))+)(?:\.(?=\s)|(?=\s[A-Z“"'‘[(]))`
const flat = String.raw`(?<=(?:^|[.;:,)\]”"’'—]|\b(?:and|or))\s*)(?<flat>[a-z]{1,2}|\d{1,2})\.(?=\s)`
const note = String.raw`(?<note>(?:Technical )?Notes?(?: \d{1,2})?(?: to [^:]{1,60}?)?:|N\.B\.(?: ?\d{1,2})?(?: to [^:]{1,60}?)?:?)(?=\s)`
const tokens = new RegExp(String.raw`(?<=^|\s)(?:${reserved}|${note}|${deep}|${flat})`, 'g')
const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']

/**
 * The paragraphs of an entry of the Commerce Control List, out of running text. Designators carry their whole path (`b.3.a.2.`), so what
 * follows the paragraph before it is a paragraph; but notes have lists with the same letters, and those are told apart by what the
 * sentence before them ends with: a list's items by semicolons, the list by a full stop.
 */
export function readUsParagraphs(entry: string, written: string, line: number, sink: DraftSink): void {
  const text = written.replace(/\s+/g, ' ').trim()
  const lastChild = new Map<string, string>()
  let last: readonly string[] = []
  let node: NodeDraft | undefined
  let noteList: string | undefined
  let [from, noteFrom] = [0, 0]
  const flush = (to: number) => {
    const words = text.slice(from, to).trim()
    if (node !== undefined) node.text += node.text === '' || words === '' ? words : ` ${words}`
    // Words before the first paragraph go on with the heading, but for those that only point back to it.
    else if (words !== '' && !/^The list of items (?:controlled )?is contained in the ECCN heading/i.test(words))
      appendTo(entry, words, sink)
    from = to
  }
  const open = (steps: readonly string[], to: number) => {
    flush(to)
    for (const [i, step] of steps.entries()) lastChild.set(steps.slice(0, i).join('.'), step)
    last = steps
    noteList = undefined
    node = sink.provision([entry, ...steps].join('.'), '', line)
  }
  for (const token of tokensOf(text)) {
    if (token.from < from) continue
    if (token.kind === 'note') {
      flush(token.from)
      node = sink.note(
        token.start.kind,
        token.start.label,
        scopeOf(entry, token.start, text.slice(token.to, token.to + 60), last, sink),
        '',
        line,
      )
      noteList = ''
      noteFrom = token.to
    } else if (token.kind === 'reserved') {
      const steps = rangeOf(token.first, token.last)
      if (steps.length === 0 || !follows(token.first, last, lastChild)) continue
      flush(token.from)
      for (const each of steps) {
        open(each, token.from)
        if (node !== undefined) node.text = '[Reserved]'
      }
      from = token.to
      node = undefined
    } else {
      const { steps } = token
      const isNext = follows(steps, last, lastChild)
      if (noteList !== undefined && node !== undefined) {
        const before = text.slice(noteFrom, token.from).trim()
        const isOfNote = followsInNote(steps, noteList, before)
        // Valid as either: an item ends with a semicolon or "and", and only then does the note's list go on.
        if (isOfNote && (!isNext || /(?:[;,:]|\band|\bor)$/.test(before) || before === '')) {
          noteList = steps.join('.')
          continue
        }
      }
      if (!isNext) continue
      flush(token.from)
      open(steps, token.from)
      from = token.to
    }
  }
  flush(text.length)
}

function appendTo(path: string, words: string, sink: DraftSink): void {
  const draft = sink.find(path)
  if (draft !== undefined) draft.text += ` ${words}`
}

function* tokensOf(text: string): Generator<Token> {
  for (const match of text.matchAll(tokens)) {
    const { first, last = '', deep: path, flat: single, note: named } = match.groups ?? {}
    const [begin, end] = [match.index, match.index + match[0].length]
    if (first !== undefined) yield { kind: 'reserved', first: first.split('.'), last, from: begin, to: end }
    else if (named !== undefined) {
      const start = readNoteStart(`${named} `)
      if (start !== undefined) yield { kind: 'note', start, from: begin, to: end }
    } else yield { kind: 'mark', steps: (path ?? single ?? '').split('.'), from: begin, to: end }
  }
}

/** Whether a designator comes next: where it parts from the one before, it counts one on; below that, it begins at the beginning. */
function follows(steps: readonly string[], last: readonly string[], lastChild: ReadonlyMap<string, string>): boolean {
  if (!/^[a-z]/.test(steps[0] ?? '')) return false
  let shared = 0
  while (shared < steps.length && shared < last.length && steps[shared] === last[shared]) shared++
  const [step, ...below] = steps.slice(shared)
  if (step === undefined) return false
  const former = lastChild.get(steps.slice(0, shared).join('.'))
  return (
    isNext(step, shared < last.length || former !== undefined ? former : undefined) &&
    below.every(each => isNext(each, undefined))
  )
}

function isNext(step: string, former: string | undefined): boolean {
  if (former === undefined) return step === 'a' || step === '1' || step === 'i'
  if (/^\d/.test(step) !== /^\d/.test(former)) return false
  const numeral = roman.indexOf(step)
  if (numeral > 0 && roman[numeral - 1] === former && former !== 'h') return true
  const gap = ordinalOf(step) - ordinalOf(former)
  // The catch-all paragraphs .x, .y and .z stand at the end of the alphabet, whatever comes before.
  return gap >= 1 && (gap <= 3 || (step.length === 1 && step >= 'x' && former.length === 1))
}

function followsInNote(steps: readonly string[], former: string, before: string): boolean {
  const step = steps.at(-1) ?? ''
  if (former === '')
    return (
      steps.length === 1 && (step === 'a' || step === '1') && (before === '' || before.endsWith(':') || step === '1')
    )
  const known = former.split('.')
  if (steps.length > known.length) return steps.slice(0, -1).join('.') === former && isNext(step, undefined)
  const at = known[steps.length - 1]
  return (
    at !== undefined && steps.slice(0, -1).join('.') === known.slice(0, steps.length - 1).join('.') && isNext(step, at)
  )
}

/** `Note 1 to paragraph .a`, `Note to 0A501.c`, `Note: 4A003.g does not control …`: a note says what it is of, or follows it. */
function scopeOf(
  entry: string,
  { to }: NoteStart,
  following: string,
  last: readonly string[],
  sink: DraftSink,
): string {
  const named =
    new RegExp(String.raw`${entry}((?:\.[a-z0-9]{1,3})*)`).exec(to === '' ? following.slice(0, 40) : to)?.[1] ??
    (to === ''
      ? undefined
      : /(?:^|\s)((?:\.?[a-z](?:\.[a-z0-9]{1,2})*))(?=$|\s|:)/.exec(to.replace(/^paragraphs? /, ''))?.[1])
  if (named !== undefined) {
    const path = named === '' ? entry : `${entry}.${named.replace(/^\./, '')}`
    if (sink.find(path) !== undefined) return path
  }
  return [entry, ...last].join('.')
}

/** `d. to f.` and `a.1 through a.3`: every one between, and both ends. */
function rangeOf(first: readonly string[], lastText: string): string[][] {
  const above = first.slice(0, -1)
  const [from, to] = [ordinalOf(first.at(-1) ?? ''), ordinalOf(lastText.split('.').at(-1) ?? '')]
  const isLetters = /^[a-z]/.test(first.at(-1) ?? '')
  if (to < from || to - from > 60 || isLetters !== /^[a-z]/.test(lastText.split('.').at(-1) ?? '')) return []
  return Array.from({ length: to - from + 1 }, (_, i) => [...above, isLetters ? letterOf(from + i) : String(from + i)])
}

function letterOf(ordinal: number): string {
  return ordinal > 26
    ? letterOf(Math.floor((ordinal - 1) / 26)) + letterOf(((ordinal - 1) % 26) + 1)
    : String.fromCharCode(96 + ordinal)
}
