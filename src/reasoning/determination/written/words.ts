import { copyBytes, putByte, type WriteJson } from '../../../values/index.ts'

/**
 * Most of an answer is the law's own words: an id, a citation, a sentence in two languages. They are the same in every answer, so they
 * are written out once and copied from then on; only what the case brought is written anew. The bytes are those of `JSON.stringify`.
 */
const utf8 = new TextEncoder()
const comma = 0x2c
const openList = 0x5b
const closeList = 0x5d

const words = new Map<string | number | boolean | null, Uint8Array>()

/** A word of the law or of the contract, such as the id of a rule: there are only so many. Never what a case brought. */
export const word: WriteJson<string | number | boolean | null> = (out, value) => {
  let known = words.get(value)
  if (known === undefined) {
    known = utf8.encode(JSON.stringify(value))
    words.set(value, known)
  }
  copyBytes(out, known)
}

const objects = new WeakMap<object, Uint8Array>()

/** An object of the law, which never changes: its bytes are kept as long as it is. Never one that was made for the case. */
export const ofLaw: WriteJson<object> = (out, value) => {
  let known = objects.get(value)
  if (known === undefined) {
    known = utf8.encode(JSON.stringify(value))
    objects.set(value, known)
  }
  copyBytes(out, known)
}

export function list<T>(each: WriteJson<T>): WriteJson<readonly T[]> {
  return (out, values) => {
    putByte(out, openList)
    for (let index = 0; index < values.length; index++) {
      if (index > 0) putByte(out, comma)
      each(out, values[index] as T)
    }
    putByte(out, closeList)
  }
}
