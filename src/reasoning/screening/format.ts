import type { Buckets } from './buckets.ts'
import type { TextStore } from './growing.ts'
import type { Lettered } from './lettered.ts'
import type { Rows } from './rows.ts'
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
  }
  readonly rows: Rows
  readonly vocabulary: Vocabulary
  /** In how many rows each word stands. */
  readonly frequency: Uint32Array<ArrayBuffer>
  /** Rows by word, one word after the other: the vocabulary knows where those of a word begin. */
  readonly postings: Uint32Array<ArrayBuffer>
  /** Rows by two common words at once. */
  readonly couples: Buckets
  /** Rows of short names by the trigrams of all their letters. */
  readonly squashed: Buckets
  /** Rows by how many letters they have and which. */
  readonly lettered: Lettered
  /** Entries by the hash of each identifier. */
  readonly identifiers: Buckets
}
