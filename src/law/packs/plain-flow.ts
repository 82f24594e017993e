import { type Cursor, columnOf, isKeyColon, skipSpaces, skipToContent } from './plain-cursor.ts'
import { readPlain, readQuoted, resolve } from './plain-scalar.ts'
import { depthMax, forbiddenKeys, type Node } from './yaml-node.ts'

/** A value inside brackets, or the brackets themselves. What goes on over several lines must stand further in than `outside`. */
export function readFlow(cursor: Cursor, outside: number, depth: number): Node | undefined {
  const { line } = cursor
  const first = cursor.text[cursor.at]
  if (depth > depthMax) return undefined
  if (first === '{') return readFlowMap(cursor, outside, depth)
  if (first === '[') return readFlowList(cursor, outside, depth)
  if (first === '"' || first === "'") {
    const value = readQuoted(cursor)
    return value === undefined ? undefined : { kind: 'scalar', value, line }
  }
  const text = readPlain(cursor, true)
  const value = text === undefined ? undefined : resolve(text)
  return value === undefined ? undefined : { kind: 'scalar', value, line }
}

function readFlowMap(cursor: Cursor, outside: number, depth: number): Node | undefined {
  const { line, text } = cursor
  const entries = new Map<string, Node>()
  const keyLines = new Map<string, number>()
  cursor.at++
  for (;;) {
    if (!skipInside(cursor, outside)) return undefined
    if (text[cursor.at] === '}') break
    const keyLine = cursor.line
    const key = readKey(cursor, true)
    if (key === undefined || entries.has(key) || forbiddenKeys.has(key)) return undefined
    cursor.at++
    if (!skipInside(cursor, outside)) return undefined
    const value = readFlow(cursor, outside, depth + 1)
    if (value === undefined || !skipInside(cursor, outside)) return undefined
    entries.set(key, value)
    keyLines.set(key, keyLine)
    if (text[cursor.at] === ',') cursor.at++
    else if (text[cursor.at] !== '}') return undefined
  }
  cursor.at++
  return { kind: 'map', entries, keyLines, line }
}

function readFlowList(cursor: Cursor, outside: number, depth: number): Node | undefined {
  const { line, text } = cursor
  const of: Node[] = []
  cursor.at++
  for (;;) {
    if (!skipInside(cursor, outside)) return undefined
    if (text[cursor.at] === ']') break
    const item = readFlow(cursor, outside, depth + 1)
    if (item === undefined || !skipInside(cursor, outside)) return undefined
    of.push(item)
    if (text[cursor.at] === ',') cursor.at++
    else if (text[cursor.at] !== ']') return undefined
  }
  cursor.at++
  return { kind: 'list', of, line }
}

function skipInside(cursor: Cursor, outside: number): boolean {
  const { line } = cursor
  skipToContent(cursor)
  return cursor.line === line || columnOf(cursor) > outside
}

/** A key, with the cursor on its colon. */
export function readKey(cursor: Cursor, isInFlow: boolean): string | undefined {
  const { at, text } = cursor
  const isQuoted = text[at] === '"' || text[at] === "'"
  const written = isQuoted ? readQuoted(cursor) : readPlain(cursor, isInFlow)
  skipSpaces(cursor)
  if (written === undefined || cursor.at - at > keyLengthMax || !isKeyColon(cursor, cursor.at)) return undefined
  const key = isQuoted ? written : resolve(written)
  return key === undefined || key === null ? undefined : String(key)
}

/** YAML allows a key without a question mark 1,024 characters. */
const keyLengthMax = 1_000
