/**
 * JSON put together as bytes. Most of an answer is the law's own words: an id, a citation, a sentence in two languages. They are the
 * same in every answer, so they are written out once and copied from then on; only what the case brought is written anew. The bytes
 * are those of `JSON.stringify`.
 */
export type Out = { bytes: Uint8Array<ArrayBuffer>; at: number }

/** Writes one value behind what is there. */
export type Write<T> = (out: Out, value: T) => void

const utf8 = new TextEncoder()
const quote = 0x22
const backslash = 0x5c
const comma = 0x2c
const openList = 0x5b
const closeList = 0x5d

/** A character is at most six bytes: `\u0000`. */
const bytesACharacterMax = 6

function makeRoom(out: Out, more: number): void {
  if (out.at + more <= out.bytes.length) return
  const larger = new Uint8Array(2 * (out.at + more))
  larger.set(out.bytes.subarray(0, out.at))
  out.bytes = larger
}

export function put(out: Out, byte: number): void {
  makeRoom(out, 1)
  out.bytes[out.at++] = byte
}

export function copy(out: Out, written: Uint8Array): void {
  makeRoom(out, written.length)
  const { bytes, at } = out
  // To call for a copy takes longer than to make a short one.
  if (written.length > shortMax) bytes.set(written, at)
  else for (let index = 0; index < written.length; index++) bytes[at + index] = written[index] as number
  out.at += written.length
}

const shortMax = 32

/** Any text. Most need no more than a look at each character; `JSON.stringify` knows how to write the others. */
export const text: Write<string> = (out, value) => {
  makeRoom(out, bytesACharacterMax * value.length + 2)
  const { bytes } = out
  let at = out.at
  bytes[at++] = quote
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index)
    if (code < 0x20 || code > 0x7e || code === quote || code === backslash) {
      out.at += utf8.encodeInto(JSON.stringify(value), bytes.subarray(out.at)).written
      return
    }
    bytes[at++] = code
  }
  bytes[at++] = quote
  out.at = at
}

const words = new Map<string | number | boolean | null, Uint8Array>()

/** A word of the law or of the contract, such as the id of a rule: there are only so many. Never what a case brought. */
export const word: Write<string | number | boolean | null> = (out, value) => {
  let known = words.get(value)
  if (known === undefined) {
    known = utf8.encode(JSON.stringify(value))
    words.set(value, known)
  }
  copy(out, known)
}

const objects = new WeakMap<object, Uint8Array>()

/** An object of the law, which never changes: its bytes are kept as long as it is. Never one that was made for the case. */
export const ofLaw: Write<object> = (out, value) => {
  let known = objects.get(value)
  if (known === undefined) {
    known = utf8.encode(JSON.stringify(value))
    objects.set(value, known)
  }
  copy(out, known)
}

export function list<T>(each: Write<T>): Write<readonly T[]> {
  return (out, values) => {
    put(out, openList)
    for (let index = 0; index < values.length; index++) {
      if (index > 0) put(out, comma)
      each(out, values[index] as T)
    }
    put(out, closeList)
  }
}
