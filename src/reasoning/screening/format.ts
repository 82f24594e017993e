import type { Buckets, TextStore } from './growing.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * An immutable snapshot of every name of the lists it was built of. All of it is typed arrays and plain objects, so that it can be posted
 * to other threads as it is, without a copy where the memory is shared.
 */
export type ScreeningIndex = {
  readonly version: string
  readonly entries: {
    readonly ids: TextStore
    /** Number of the list in `lists`, and 65535 for none. */
    readonly list: Uint16Array<ArrayBuffer>
    /** What is told of the party beside its names, as JSON. */
    readonly facts: TextStore
  }
  readonly lists: readonly string[]
  readonly names: {
    readonly texts: TextStore
    readonly entry: Uint32Array<ArrayBuffer>
    /** See `nameFlags`. */
    readonly flags: Uint8Array<ArrayBuffer>
  }
  /** One row is one reading of one name. */
  readonly rows: {
    readonly name: Uint32Array<ArrayBuffer>
    readonly starts: Uint32Array<ArrayBuffer>
    /** Ids of words in the order of the name. */
    readonly words: Uint32Array<ArrayBuffer>
    /** Ids of the words as they are written, before legal forms and translations are read as concepts. */
    readonly rawStarts: Uint32Array<ArrayBuffer>
    readonly raw: Uint32Array<ArrayBuffer>
    /** Two numbers a row, side by side since they are wanted together: see `bitsOfRow` and `weightOfRow`. */
    readonly traits: Uint32Array<ArrayBuffer>
  }
  readonly vocabulary: Vocabulary
  /** What each word weighs, 0 to 1: the rarer, the more. */
  readonly weights: Float32Array<ArrayBuffer>
  /** In how many rows each word stands. */
  readonly frequency: Uint32Array<ArrayBuffer>
  /** Rows by word. */
  readonly postings: Buckets
  /** Rows by two common words at once. */
  readonly couples: Buckets
  /** Rows of short names by the trigrams of all their letters. */
  readonly squashed: Buckets
  /** Entries by the hash of each identifier. */
  readonly identifiers: Buckets
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

type Traits = Pick<ScreeningIndex['rows'], 'traits'>

/** A bit for each word of the row, out of 32: a row without the bit of a word has not the word. */
export const bitsOfRow = ({ traits }: Traits, row: number): number => traits[2 * row] as number

/** Sum of what the words of the row weigh. */
export const weightOfRow = ({ traits }: Traits, row: number): number => unit * (traits[2 * row + 1] as number)

/** Weights that are summed up by the million are whole numbers of this. */
export const unit = 1 / 65_536
export const asUnits = (weight: number): number => (weight * 65_536 + 0.5) | 0

/** Words that stand together in the vocabulary are scattered over the bits. */
export const bitOf = (word: number): number => 1 << (Math.imul(word, 0x9e3779b1) >>> 27)
