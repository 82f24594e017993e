import type { DraftSink, NodeDraft } from './draft.ts'
import { isNotUsed, readNoteStart } from './draft.ts'

/** A line of a list whose depth shows by how far it is set in: of text with blanks, or of elements within elements. */
export type OutlineLine = { readonly column: number; readonly text: string; readonly line: number }

type Level = { readonly path: string; readonly column: number; readonly textColumn: number; readonly marker: string }

/** Columns of one step in the usual setting. */
const band = 7
/** So much deeper than a note's first line, a letter is the note's own. */
const noteStep = 5
/** The deepest provision of any list stands at eight. */
const depthMax = 16
const joined = /\b(?:and|or)\s*$/
const marked = /^([a-z]{1,2}|\d{1,3})\.(\s+|$)/

/**
 * Rebuilds the tree from depth and order together. Pages are set in differently, so depth alone misleads; and a note's list uses the
 * same letters, so order alone does too. Where both agree there is one answer; a letter that nothing explains stays in the text, flagged.
 * `textStep`: how far behind its letter a text begins at the least.
 */
export function outlineReader(
  sink: DraftSink,
  textStep = 2,
): {
  entry(code: string, rest: OutlineLine, column: number): void
  line(line: OutlineLine): void
  close(): void
} {
  let levels: Level[] = []
  let lastChildren = new Map<string, string>()
  let lastLine = ''
  let current: NodeDraft | undefined
  let provision: NodeDraft | undefined
  let note: { readonly draft: NodeDraft; readonly column: number } | undefined

  /** `a. …; and` and `b. …;` are a whole list: another letter is hardly ever of the same, unless the last is one that is not used any more. */
  const isClosed = (parent: string, last: string) => {
    const [end, before] = [0, 1].map(back => {
      const marker = markerAt(ordinalOf(last) - back, isLetter(last))
      return marker === undefined ? undefined : sink.find(`${parent}.${marker}`)?.text
    })
    return before !== undefined && end !== undefined && joined.test(before) && !joined.test(end) && !isNotUsed(end)
  }
  const append = (draft: NodeDraft, text: string) => {
    // Only the last line is looked at: to look into a text that grows line by line takes as long as the text is.
    draft.text += `${draft.text === '' || /[a-z]-$/.test(lastLine) ? '' : ' '}${text}`
    lastLine = text
  }
  const open = (path: string, marker: string, { column, text, line }: OutlineLine, from: number) => {
    current = provision = sink.provision(path, '', line)
    note = undefined
    levels.push({ path: current.path, column, textColumn: column + from, marker })
    if (text !== '') rest({ column: column + from, text, line })
  }
  /** What follows a marker on its line may begin with a marker or a note itself: `9E101 a. "Technology"`. */
  const rest = (line: OutlineLine) => {
    if (readNoteStart(line.text) !== undefined || placeOf(line, levels, lastChildren, isClosed) === levels.length)
      take(line)
    else if (current !== undefined) append(current, line.text)
  }
  const openNote = ({ column, text, line }: OutlineLine, start: NonNullable<ReturnType<typeof readNoteStart>>) => {
    const scope = nearest(levels, column)
    if (scope === undefined) return
    current = sink.note(start.kind, start.label, scope.path, '', line)
    note = { draft: current, column }
    append(current, text)
  }
  const take = (line: OutlineLine) => {
    const { column, text } = line
    if (current === undefined || levels.length === 0) return
    const start = readNoteStart(text)
    const isInside = note !== undefined && column >= note.column + noteStep
    if (start !== undefined && !isInside) return openNote(line, start)
    const match = marked.exec(text)
    if (match !== null && !(isInside && note?.draft.kind !== 'nb')) {
      const depth = placeOf(line, levels, lastChildren, isClosed)
      if (depth !== undefined) {
        const [all, marker = ''] = match
        levels = levels.slice(0, depth)
        const parent = levels.at(-1)
        if (parent === undefined) return
        const former = lastChildren.get(parent.path)
        lastChildren.set(parent.path, marker)
        open(
          `${parent.path}.${marker}`,
          marker,
          { ...line, text: text.slice(all.length) },
          Math.max(all.length, textStep),
        )
        if (ordinalOf(marker) !== (former === undefined ? 0 : ordinalOf(former)) + 1)
          provision?.flags.push({ code: 'skipped_number', line: line.line, value: `${former ?? ''} … ${marker}` })
        return
      }
      if (note === undefined) current.flags.push({ code: 'odd_marker', line: line.line, value: text.slice(0, 80) })
    }
    // Set less far in than the note it follows: the provision goes on.
    if (note !== undefined && column < note.column - 1 && provision !== undefined) {
      provision.flags.push({ code: 'text_after_note', line: line.line, value: text.slice(0, 80) })
      current = provision
      note = undefined
    }
    append(current, text)
  }
  return {
    entry(code, line, column) {
      levels = []
      lastChildren = new Map()
      open(code, code, { ...line, column, text: line.text }, Math.max(line.column - column, 1))
    },
    line: take,
    close() {
      levels = []
      current = provision = note = undefined
    },
  }
}

/** At which depth a marked line may stand: the depth it would have, or undefined. Order proposes, the column decides. */
function placeOf(
  { column, text }: OutlineLine,
  levels: readonly Level[],
  lastChildren: ReadonlyMap<string, string>,
  isClosed: (parent: string, last: string) => boolean,
): number | undefined {
  const marker = marked.exec(text)?.[1]
  if (marker === undefined) return undefined
  let best: { readonly depth: number; readonly distance: number } | undefined
  for (let depth = Math.min(levels.length, depthMax); depth >= 1; depth--) {
    const parent = levels[depth - 1]
    if (parent === undefined) continue
    const former = lastChildren.get(parent.path)
    const gap = ordinalOf(marker) - (former === undefined ? 0 : ordinalOf(former))
    if (former !== undefined && isLetter(former) !== isLetter(marker)) continue
    if (gap < 1 || gap > (former === undefined ? 1 : 3)) continue
    const sibling = levels[depth]
    const expected = sibling?.column ?? (depth === levels.length ? parent.textColumn : parent.column + band)
    // A missing number is likelier to be a wrong guess of the depth.
    const distance =
      Math.abs(column - expected) + (gap - 1) * 20 + (former !== undefined && isClosed(parent.path, former) ? 30 : 0)
    if (best === undefined || distance < best.distance) best = { depth, distance }
  }
  return best !== undefined && best.distance <= 40 ? best.depth : undefined
}

/** What a note set at this column belongs to: the provision whose text begins nearest to it. */
function nearest(levels: readonly Level[], column: number): Level | undefined {
  let best: Level | undefined
  for (const level of levels)
    if (best === undefined || Math.abs(column - level.textColumn) <= Math.abs(column - best.textColumn)) best = level
  return best
}

export function isLetter(marker: string): boolean {
  return /^[a-z]/.test(marker)
}

/** a is 1, z 26, aa 27. */
export function ordinalOf(marker: string): number {
  if (/^\d+$/.test(marker)) return Number(marker)
  return [...marker].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 96, 0)
}

/** The letter or number of an ordinal; letters beyond z no list has where this is asked. */
function markerAt(ordinal: number, isLetters: boolean): string | undefined {
  if (ordinal < 1 || (isLetters && ordinal > 26)) return undefined
  return isLetters ? String.fromCharCode(96 + ordinal) : String(ordinal)
}
