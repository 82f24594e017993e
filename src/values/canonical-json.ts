import { type JsonBytes, jsonBytes, putByte, type WriteJson, writeAscii, writeWellFormed } from './json-bytes.ts'

/** Deeper than this is a cycle, or as good as one. */
const depthMax = 500

const utf8 = new TextDecoder()

/**
 * The one text of a JSON value (RFC 8785): keys sorted by UTF-16 code unit, no white space, fields that are undefined left out.
 * What JSON cannot hold exactly (NaN, bigint, functions, Dates, Maps, lone surrogates, cycles) is a bug of the caller: TypeError.
 */
export function canonicalJson(value: unknown): string {
  return utf8.decode(canonicalBytes(value))
}

/** Used again for each value, unless a large one made it large. */
let kept = jsonBytes(4_096)
const keptMax = 262_144

/** The same text in UTF-8, for whoever only looks at it: the next value is written over it. */
export function canonicalBytes(value: unknown): Uint8Array<ArrayBuffer> {
  const out = kept
  out.at = 0
  write(out, value, 0)
  if (out.bytes.length > keptMax) kept = jsonBytes(4_096)
  return out.bytes.subarray(0, out.at)
}

/** The same, behind what is there. */
export const writeCanonical: WriteJson<unknown> = (out, value) => write(out, value, 0)

const [comma, colon, openList, closeList, openObject, closeObject] = [0x2c, 0x3a, 0x5b, 0x5d, 0x7b, 0x7d]

function write(out: JsonBytes, value: unknown, depth: number): void {
  switch (typeof value) {
    case 'string':
      writeWellFormed(out, value)
      return
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`${value} has no JSON text`)
      writeAscii(out, Object.is(value, -0) ? '0' : String(value))
      return
    case 'boolean':
      writeAscii(out, value ? 'true' : 'false')
      return
    case 'object':
      if (value === null) {
        writeAscii(out, 'null')
        return
      }
      if (depth === depthMax) throw new TypeError('A cycle, or nesting too deep, has no JSON text')
      if (Array.isArray(value)) writeList(out, value, depth + 1)
      else writeObject(out, value, depth + 1)
      return
    default:
      throw new TypeError(`A ${typeof value} has no JSON text`)
  }
}

function writeList(out: JsonBytes, list: readonly unknown[], depth: number): void {
  putByte(out, openList)
  for (let index = 0; index < list.length; index++) {
    if (index > 0) putByte(out, comma)
    write(out, list[index], depth)
  }
  putByte(out, closeList)
}

function writeObject(out: JsonBytes, object: object, depth: number): void {
  if (!isPlain(object)) throw new TypeError(`A ${object.constructor.name} has no JSON text`)
  const fields: Readonly<Record<string, unknown>> = object
  let before = openObject
  for (const key of inOrder(Object.keys(fields))) {
    const value = fields[key]
    if (value === undefined) continue
    putByte(out, before)
    before = comma
    writeWellFormed(out, key)
    putByte(out, colon)
    write(out, value, depth)
  }
  if (before === openObject) putByte(out, openObject)
  putByte(out, closeObject)
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
