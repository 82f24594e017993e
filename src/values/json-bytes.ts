/** JSON put together as bytes, for what is written too often to be put together as texts first. */
export type JsonBytes = { bytes: Uint8Array<ArrayBuffer>; at: number }

/** Writes one value behind what is there. */
export type WriteJson<T> = (out: JsonBytes, value: T) => void

const utf8 = new TextEncoder()
const quote = 0x22
const backslash = 0x5c

/** A character is at most six bytes: `\u0000`. */
const bytesACharacterMax = 6

export function jsonBytes(size: number): JsonBytes {
  return { bytes: new Uint8Array(size), at: 0 }
}

function makeRoom(out: JsonBytes, more: number): void {
  if (out.at + more <= out.bytes.length) return
  const larger = new Uint8Array(2 * (out.at + more))
  larger.set(out.bytes.subarray(0, out.at))
  out.bytes = larger
}

export function putByte(out: JsonBytes, byte: number): void {
  makeRoom(out, 1)
  out.bytes[out.at++] = byte
}

export function copyBytes(out: JsonBytes, written: Uint8Array): void {
  makeRoom(out, written.length)
  const { bytes, at } = out
  // To call for a copy takes longer than to make a short one.
  if (written.length > shortMax) bytes.set(written, at)
  else for (let index = 0; index < written.length; index++) bytes[at + index] = written[index] as number
  out.at += written.length
}

const shortMax = 32

/** Any text: `JSON.stringify` knows how to write those that need care. */
export const writeText: WriteJson<string> = (out, value) => {
  if (!writePlain(out, value)) writeWithCare(out, value)
}

/** A text in which no character stands by itself that is half of one: it would have no bytes. */
export const writeWellFormed: WriteJson<string> = (out, value) => {
  if (writePlain(out, value)) return
  if (!value.isWellFormed()) throw new TypeError('A lone surrogate has no JSON text')
  writeWithCare(out, value)
}

function writeWithCare(out: JsonBytes, value: string): void {
  out.at += utf8.encodeInto(JSON.stringify(value), out.bytes.subarray(out.at)).written
}

/** Most texts need no more than a look at each character. Where one does there is room, and nothing is written yet. */
function writePlain(out: JsonBytes, value: string): boolean {
  makeRoom(out, bytesACharacterMax * value.length + 2)
  const { bytes } = out
  let at = out.at
  bytes[at++] = quote
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index)
    if (code < 0x20 || code > 0x7e || code === quote || code === backslash) return false
    bytes[at++] = code
  }
  bytes[at++] = quote
  out.at = at
  return true
}

/** A text of nothing but ASCII, as it is: a number, a word of JSON. */
export function writeAscii(out: JsonBytes, value: string): void {
  makeRoom(out, value.length)
  const { bytes } = out
  for (let index = 0; index < value.length; index++) bytes[out.at + index] = value.charCodeAt(index)
  out.at += value.length
}
