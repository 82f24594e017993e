import { type Cursor, isKeyColon, newLine, space } from './plain-cursor.ts'
import type { Node } from './yaml-node.ts'

/** A word, a number, true, false or null as YAML 1.2's core schema reads what is not in quotes. */
export type Scalar = Extract<Node, { kind: 'scalar' }>['value']

const numberLike =
  /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/
const plainNumber = /^-?(?:0|[1-9][0-9]{0,9})(?:\.[0-9]{1,9})?$/

export function resolve(text: string): Scalar | undefined {
  switch (text) {
    case 'true':
    case 'True':
    case 'TRUE':
      return true
    case 'false':
    case 'False':
    case 'FALSE':
      return false
    case 'null':
    case 'Null':
    case 'NULL':
    case '~':
      return null
  }
  const first = text.charCodeAt(0)
  // Only these begin a number: plus, minus, point, digits.
  if (first > 57 || first < 43 || !numberLike.test(text)) return text
  return plainNumber.test(text) && text !== '-0' ? Number(text) : undefined
}

/** Text in quotes, with the cursor behind them. Only on one line, and with the escapes that JSON has too. */
export function readQuoted(cursor: Cursor): string | undefined {
  const { text, at } = cursor
  const quote = text[at]
  const lineEnd = text.indexOf('\n', at)
  const limit = lineEnd < 0 ? text.length : lineEnd
  let end = at + 1
  if (quote === "'") {
    while (end < limit && (text[end] !== "'" || text[end + 1] === "'")) end += text[end] === "'" ? 2 : 1
    if (end >= limit) return undefined
    cursor.at = end + 1
    return text.slice(at + 1, end).replaceAll("''", "'")
  }
  while (end < limit && text[end] !== '"') end += text[end] === '\\' ? 2 : 1
  if (end >= limit) return undefined
  cursor.at = end + 1
  const inside = text.slice(at + 1, end)
  if (!inside.includes('\\')) return inside
  return /^(?:[^\\]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*$/.test(inside) ? String(JSON.parse(`"${inside}"`)) : undefined
}

/** Characters that cannot begin a plain scalar, or that say more than a plain scalar does. */
const indicators = new Set([...',[]{}#&*!|>\'"%@`?:'].map(character => character.charCodeAt(0)))
const flowIndicators = new Set([...',[]{}'].map(character => character.charCodeAt(0)))

/** Text without quotes up to the end of its line, its comment, or the colon of a key. In a flow collection commas and brackets end it too. */
export function readPlain(cursor: Cursor, isInFlow: boolean): string | undefined {
  const { text } = cursor
  const from = cursor.at
  const first = text.charCodeAt(from)
  if (indicators.has(first)) return undefined
  if (first === dash && !isPlainAfterDash(text.charCodeAt(from + 1))) return undefined
  let at = from
  let end = from
  for (; at < text.length; at++) {
    const next = text.charCodeAt(at)
    if (next === newLine) break
    if (next === space) continue
    if (next === colon && (isKeyColon(cursor, at) || (isInFlow && flowIndicators.has(text.charCodeAt(at + 1))))) break
    if (next === hash && text.charCodeAt(at - 1) === space) break
    if (isInFlow && flowIndicators.has(next)) break
    end = at + 1
  }
  if (end === from) return undefined
  cursor.at = end
  return text.slice(from, end)
}

const dash = 45
const colon = 58
const hash = 35
/** In a list "- x" is an item; a dash that belongs to a word has something plain behind it. */
const isPlainAfterDash = (next: number) => next > space && !flowIndicators.has(next)
