import { type Cursor, space } from './plain-cursor.ts'
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
  const quote = text.charAt(at)
  let end = text.indexOf(quote, at + 1)
  // A quotation mark may be escaped: by a backslash, or in single quotes by another one.
  if (quote === '"') while (end > 0 && isEscaped(text, at, end)) end = text.indexOf(quote, end + 1)
  else while (end > 0 && text[end + 1] === quote) end = text.indexOf(quote, end + 2)
  if (end < 0) return undefined
  const inside = text.slice(at + 1, end)
  if (inside.includes('\n')) return undefined
  cursor.at = end + 1
  if (quote === "'") return inside.replaceAll("''", "'")
  if (!inside.includes('\\')) return inside
  return /^(?:[^\\]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*$/.test(inside) ? String(JSON.parse(`"${inside}"`)) : undefined
}

function isEscaped(text: string, from: number, at: number): boolean {
  let backslashes = 0
  while (at - 1 - backslashes > from && text[at - 1 - backslashes] === '\\') backslashes++
  return backslashes % 2 === 1
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
  const ending = isInFlow ? flowEnd : blockEnd
  ending.lastIndex = from
  let end = ending.exec(text)?.index ?? text.length
  while (text.charCodeAt(end - 1) === space) end--
  if (end <= from) return undefined
  cursor.at = end
  return text.slice(from, end)
}

/** What ends a plain scalar: its line, a comment, the colon of a key; in a flow collection the marks of the collection too. */
const blockEnd = /\n| #|:(?=[ \n]|$)/g
const flowEnd = /\n| #|[,[\]{}]|:(?=[ \n,[\]{}]|$)/g

const dash = 45
/** In a list "- x" is an item; a dash that belongs to a word has something plain behind it. */
const isPlainAfterDash = (next: number) => next > space && !flowIndicators.has(next)
