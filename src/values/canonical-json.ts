/** Deeper than this is a cycle, or as good as one. */
const depthMax = 500

/**
 * The one text of a JSON value (RFC 8785): keys sorted by UTF-16 code unit, no white space, fields that are undefined left out.
 * What JSON cannot hold exactly (NaN, bigint, functions, Dates, Maps, lone surrogates, cycles) is a bug of the caller: TypeError.
 */
export function canonicalJson(value: unknown): string {
  return write(value, 0)
}

function write(value: unknown, depth: number): string {
  switch (typeof value) {
    case 'string':
      return quoted(value)
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`${value} has no JSON text`)
      return Object.is(value, -0) ? '0' : String(value)
    case 'boolean':
      return value ? 'true' : 'false'
    case 'object':
      if (value === null) return 'null'
      if (depth === depthMax) throw new TypeError('A cycle, or nesting too deep, has no JSON text')
      return Array.isArray(value) ? writeArray(value, depth + 1) : writeObject(value, depth + 1)
    default:
      throw new TypeError(`A ${typeof value} has no JSON text`)
  }
}

function writeArray(array: readonly unknown[], depth: number): string {
  let text = '['
  for (let i = 0; i < array.length; i++) text += (i === 0 ? '' : ',') + write(array[i], depth)
  return `${text}]`
}

function writeObject(object: object, depth: number): string {
  if (!isPlain(object)) throw new TypeError(`A ${object.constructor.name} has no JSON text`)
  const fields: Readonly<Record<string, unknown>> = object
  let text = ''
  for (const key of inOrder(Object.keys(fields))) {
    const value = fields[key]
    if (value !== undefined) text += `${text === '' ? '' : ','}${quoted(key)}:${write(value, depth)}`
  }
  return `{${text}}`
}

/** By insertion where there are few: these are the keys of every case, and to sort them as a list may be takes longer than to write them. */
function inOrder(keys: string[]): readonly string[] {
  if (keys.length > 32) return keys.sort()
  for (let next = 1; next < keys.length; next++) {
    const key = keys[next] as string
    let at = next - 1
    for (; at >= 0 && (keys[at] as string) > key; at--) keys[at + 1] = keys[at] as string
    keys[at + 1] = key
  }
  return keys
}

/** A Map or a Date would come out as `{}`, and its contents be lost without a word. Objects of another realm are plain too. */
function isPlain(object: object): object is Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(object)
  return prototype === Object.prototype || prototype === null || Object.getPrototypeOf(prototype) === null
}

const quote = 0x22
const backslash = 0x5c
const firstSurrogate = 0xd800

/** Most texts are short and need no more than a look at each character. */
function quoted(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x20 || code === quote || code === backslash || code >= firstSurrogate) return quotedWithCare(text)
  }
  return `"${text}"`
}

function quotedWithCare(text: string): string {
  if (!text.isWellFormed()) throw new TypeError('A lone surrogate has no JSON text')
  return JSON.stringify(text)
}
