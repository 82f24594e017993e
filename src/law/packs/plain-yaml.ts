import {
  type Cursor,
  columnOf,
  cursorAt,
  endsLine,
  isAtEnd,
  newLine,
  skipSpaces,
  skipToContent,
  space,
} from './plain-cursor.ts'
import { readFlow, readKey } from './plain-flow.ts'
import { readPlain, resolve } from './plain-scalar.ts'
import { depthMax, forbiddenKeys, type Node } from './yaml-node.ts'

/**
 * Reads the part of YAML that packs are written in: block and flow collections, scalars on one line, comments. It is some twenty times
 * quicker than the full parser, which a start from nothing feels; and it gives undefined wherever it is not sure to read the same, so
 * that whatever is unusual, or wrong, is still read and named by the full parser.
 */
export function readPlainYaml(text: string): Node | undefined {
  const cursor = cursorAt(text)
  if (cursor === undefined) return undefined
  skipToContent(cursor)
  if (isAtEnd(cursor)) return undefined
  const node = readBlock(cursor, -1, 0)
  return node !== undefined && isAtEnd(cursor) ? node : undefined
}

/** A value that begins here, with the cursor behind it on the next content. `outside` is the column of the collection around it. */
function readBlock(cursor: Cursor, outside: number, depth: number): Node | undefined {
  const { text, at, line } = cursor
  if (depth > depthMax) return undefined
  // Documents and directives begin at the margin.
  if (columnOf(cursor) === 0 && /^(?:---|\.\.\.|%)/.test(text.slice(at, at + 3))) return undefined
  if (isDash(cursor)) return readList(cursor, depth)
  const first = text[at]
  if (first === '{' || first === '[') return ended(cursor, outside, readFlow(cursor, outside, depth))
  const key = readKey(cursor, false)
  cursor.at = at
  if (key !== undefined) return readMap(cursor, depth)
  if (first === '"' || first === "'") return ended(cursor, outside, readFlow(cursor, outside, depth))
  const written = readPlain(cursor, false)
  const value = written === undefined ? undefined : resolve(written)
  return ended(cursor, outside, value === undefined ? undefined : { kind: 'scalar', value, line })
}

/** After a value its line ends, and what follows stands no further in than the collection that holds it. */
function ended(cursor: Cursor, outside: number, value: Node | undefined): Node | undefined {
  if (value === undefined || !endsLine(cursor)) return undefined
  skipToContent(cursor)
  return isAtEnd(cursor) || columnOf(cursor) <= outside ? value : undefined
}

function readMap(cursor: Cursor, depth: number): Node | undefined {
  const { line } = cursor
  const column = columnOf(cursor)
  const entries = new Map<string, Node>()
  const keyLines = new Map<string, number>()
  while (!isAtEnd(cursor) && columnOf(cursor) === column) {
    const keyLine = cursor.line
    if (column === 0 && /^(?:---|\.\.\.|%)/.test(cursor.text.slice(cursor.at, cursor.at + 3))) return undefined
    const key = readKey(cursor, false)
    if (key === undefined || entries.has(key) || forbiddenKeys.has(key)) return undefined
    cursor.at++
    const value = readValue(cursor, column, depth + 1)
    if (value === undefined) return undefined
    entries.set(key, value)
    keyLines.set(key, keyLine)
  }
  return isAtEnd(cursor) || columnOf(cursor) < column ? { kind: 'map', entries, keyLines, line } : undefined
}

/** What stands behind the colon of a key, or below it. A list may stand as far out as its key. */
function readValue(cursor: Cursor, column: number, depth: number): Node | undefined {
  if (endsLine(cursor)) {
    skipToContent(cursor)
    if (isAtEnd(cursor) || columnOf(cursor) < column) return undefined
    if (columnOf(cursor) === column) return isDash(cursor) ? readList(cursor, depth) : undefined
    return readBlock(cursor, column, depth)
  }
  const { at, text, line } = cursor
  if (text[at] === '{' || text[at] === '[' || text[at] === '"' || text[at] === "'")
    return ended(cursor, column, readFlow(cursor, column, depth))
  const written = readPlain(cursor, false)
  const value = written === undefined ? undefined : resolve(written)
  return ended(cursor, column, value === undefined ? undefined : { kind: 'scalar', value, line })
}

function readList(cursor: Cursor, depth: number): Node | undefined {
  const { line } = cursor
  const column = columnOf(cursor)
  const of: Node[] = []
  while (!isAtEnd(cursor) && columnOf(cursor) === column && isDash(cursor)) {
    cursor.at++
    if (endsLine(cursor)) skipToContent(cursor)
    else skipSpaces(cursor)
    if (isAtEnd(cursor) || columnOf(cursor) <= column) return undefined
    const item = readBlock(cursor, column, depth + 1)
    if (item === undefined) return undefined
    of.push(item)
  }
  return isAtEnd(cursor) || columnOf(cursor) <= column ? { kind: 'list', of, line } : undefined
}

/** The dash of a list's item. */
function isDash({ text, at }: Cursor): boolean {
  const next = text.charCodeAt(at + 1)
  return text[at] === '-' && (next === space || next === newLine || at + 1 >= text.length)
}
