import { hashBegun, hashOn, mixed } from './hash.ts'
import { type Rows, rawFromOf, rawToOf } from './rows.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The rows by how many letters their names have and by which, so that those can be found that have nearly the same. */
export type Lettered = {
  /** From the shortest to the longest; of one length, in the order of `letters`. */
  readonly rows: Uint32Array<ArrayBuffer>
  /** Of each of these rows the letters that it has: see `withLetter`. */
  readonly letters: Int32Array<ArrayBuffer>
  /** Where the rows of each length begin. */
  readonly starts: Uint32Array<ArrayBuffer>
  /** A bit for each hash of all letters in their order: most names that no row has are told by it, and not looked for. */
  readonly known: Int32Array<ArrayBuffer>
}

/** Names of more letters are all of one length. */
export const lengthMost = 79
/** More than the rows of an index, so that a row and its letters go into one number together. */
const rowsMost = 2 ** 21

export function letteredOf(listed: Rows, { bytes, table }: Vocabulary): Lettered {
  const { count } = listed
  const lengths = new Uint8Array(count)
  const sets = new Int32Array(count)
  const starts = new Uint32Array(lengthMost + 2)
  const known = new Int32Array(wordsFor(count))
  for (let row = 0; row < count; row++) {
    let letters = 0
    let length = 0
    let hash = hashBegun
    const end = rawToOf(listed, row)
    for (let at = rawFromOf(listed, row); at < end; at++) {
      const word = listed.words[at] as number
      const from = table[4 * word] as number
      const to = table[4 * word + 4] as number
      for (let place = from; place < to; place++) {
        const code = bytes[place] as number
        letters = withLetter(letters, code)
        hash = hashOn(hash, code)
      }
      length += to - from
    }
    const bit = bitIn(known, mixed(hash))
    known[bit >>> 5] = (known[bit >>> 5] as number) | (1 << (bit & 31))
    length = Math.min(lengthMost, length)
    lengths[row] = length
    sets[row] = letters
    starts[length + 1] = (starts[length + 1] as number) + 1
  }
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] as number) + (starts[at - 1] as number)
  return { ...inOrder(lengths, sets, starts), starts, known }
}

function inOrder(lengths: Uint8Array, sets: Int32Array, starts: Uint32Array): Pick<Lettered, 'rows' | 'letters'> {
  const count = sets.length
  const places = starts.slice()
  const both = new Float64Array(count)
  for (let row = 0; row < count; row++) {
    const length = lengths[row] as number
    const place = places[length] as number
    places[length] = place + 1
    both[place] = (sets[row] as number) * rowsMost + row
  }
  for (let length = 0; length <= lengthMost; length++) both.subarray(starts[length], starts[length + 1]).sort()
  const rows = new Uint32Array(count)
  const letters = new Int32Array(count)
  for (let place = 0; place < count; place++) {
    const set = Math.floor((both[place] as number) / rowsMost)
    letters[place] = set
    rows[place] = (both[place] as number) - set * rowsMost
  }
  return { rows, letters }
}

/** Eight bits and more for a row, so that one stranger in eight at most is taken for known. */
const wordsFor = (rows: number): number => 1 << Math.max(0, 32 - Math.clz32(rows >>> 2))

/** The bit of a hash that is whole. */
const bitIn = (known: Int32Array, hash: number): number => hash & (32 * known.length - 1)

/** Whether some row may have these letters in this order, by their hash. */
export function mayBeKnown({ known }: Lettered, hash: number): boolean {
  const bit = bitIn(known, hash)
  return (((known[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1
}

/** These are often in a name twice. */
const frequent = 'aeinor'
const onceOf = Int32Array.from(
  { length: 128 },
  (_, code) => 1 << (code >= 97 && code <= 122 ? code - 97 : (code & 31) % 26),
)
const twiceOf = Int32Array.from({ length: 128 }, (_, code) => {
  const at = frequent.indexOf(String.fromCharCode(code))
  return at < 0 ? 0 : 1 << (26 + at)
})

/** A set of letters with one letter more: a bit for each that is there, and for some a second where they are there twice. */
export function withLetter(letters: number, code: number): number {
  const once = onceOf[code & 127] as number
  return letters | ((letters & once) === 0 ? once : (twiceOf[code & 127] as number))
}
