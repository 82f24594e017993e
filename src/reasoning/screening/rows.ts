import { asUnits, bitOf, markUnit, markWeights, unit } from './units.ts'

/** One row is one reading of one name. */
export type Rows = {
  readonly count: number
  /**
   * Four numbers a row, side by side since they are wanted together and memory is fetched by the line: where its words begin, its entry,
   * what its words weigh with how many they are, and its name with what is to be known of the name. One row more says where the last
   * ends.
   */
  readonly table: Uint32Array<ArrayBuffer>
  /**
   * Ids of the words of each row in the order of the name; after them, where they are others, those of the words as they are written,
   * before legal forms and translations are read as concepts.
   */
  readonly words: Uint32Array<ArrayBuffer>
  /**
   * For each row roughly what its words weigh, and a bit for each of them. Asked of every candidate, they stand by themselves, so that
   * most of them stay in the nearest memory.
   */
  readonly marks: Uint32Array<ArrayBuffer>
}

export const nameFlags = {
  low: 1,
  former: 2,
  original: 4,
  vessel: 8,
  person: 16,
  otherScript: 32,
  capitals: 64,
} as const

const flagBits = 7
/** What 31 words weigh at most takes 21 bits of units. */
const weightBits = 21
const weightMask = (1 << weightBits) - 1
const namesMost = 2 ** (32 - flagBits)

/** Where a row's words stand: from `fromOf` to before the sum of `fromOf` and `sizeOf`. */
export const fromOf = ({ table }: Rows, row: number): number => table[4 * row] as number
export const sizeOf = ({ table }: Rows, row: number): number => (table[4 * row + 2] as number) >>> weightBits

/** Where its words as they are written stand: from `rawFromOf` to before `rawToOf`. */
export const rawToOf = ({ table }: Rows, row: number): number => table[4 * row + 4] as number
export function rawFromOf({ table }: Rows, row: number): number {
  const from = table[4 * row] as number
  const to = from + ((table[4 * row + 2] as number) >>> weightBits)
  return to === table[4 * row + 4] ? from : to
}

/** The number of the entry that the row's name is of. */
export const entryOf = ({ table }: Rows, row: number): number => table[4 * row + 1] as number

/** Sum of what the words of the row weigh. */
export const weightOfRow = ({ table }: Rows, row: number): number =>
  unit * ((table[4 * row + 2] as number) & weightMask)

/** The same, as exactly as choosing among rows needs it. */
export const weightOfMark = (mark: number): number => markUnit * (mark & markWeights)

export const nameOf = ({ table }: Rows, row: number): number => (table[4 * row + 3] as number) >>> flagBits
/** See `nameFlags`. */
export const flagsOf = ({ table }: Rows, row: number): number => (table[4 * row + 3] as number) & ((1 << flagBits) - 1)

/** What is gathered of the rows while the names are read. */
export type GatheredRows = {
  readonly name: Uint32Array
  readonly starts: Uint32Array
  readonly words: Uint32Array
  readonly rawStarts: Uint32Array
  readonly raw: Uint32Array
}

/** Puts side by side what is wanted together. */
export function makeRows(gathered: GatheredRows, flags: Uint8Array, entries: Uint32Array, weights: Float32Array): Rows {
  if (flags.length > namesMost) throw new Error(`An index holds at most ${namesMost.toLocaleString('en')} names`)
  const count = gathered.name.length
  const rows = {
    count,
    table: new Uint32Array(4 * count + 4),
    words: new Uint32Array(gathered.words.length + gathered.raw.length),
    marks: new Uint32Array(count),
  }
  fill(rows, gathered, flags, entries, weights)
  return { ...rows, words: rows.words.slice(0, rows.table[4 * count]) }
}

function fill(
  { count, table, words: all, marks }: Rows,
  { name, starts, words, rawStarts, raw }: GatheredRows,
  flags: Uint8Array,
  entries: Uint32Array,
  weights: Float32Array,
): void {
  let to = 0
  for (let row = 0; row < count; row++) {
    const from = starts[row] as number
    const end = starts[row + 1] as number
    let bits = 0
    let weight = 0
    for (let at = from; at < end; at++) {
      const word = words[at] as number
      bits |= bitOf(word)
      weight += asUnits(weights[word] as number)
      all[to++] = word
    }
    marks[row] = bits | ((unit * weight) / markUnit)
    table[4 * row + 1] = entries[name[row] as number] as number
    table[4 * row + 2] = ((end - from) << weightBits) | weight
    table[4 * row + 3] = ((name[row] as number) << flagBits) | (flags[name[row] as number] as number)
    const rawFrom = rawStarts[row] as number
    const rawEnd = rawStarts[row + 1] as number
    if (!isSame(words, from, end, raw, rawFrom, rawEnd))
      for (let at = rawFrom; at < rawEnd; at++) all[to++] = raw[at] as number
    table[4 * row + 4] = to
  }
}

function isSame(
  words: Uint32Array,
  from: number,
  to: number,
  raw: Uint32Array,
  rawFrom: number,
  rawTo: number,
): boolean {
  if (rawTo - rawFrom !== to - from) return false
  for (let at = 0; at < to - from; at++) if (words[from + at] !== raw[rawFrom + at]) return false
  return true
}
