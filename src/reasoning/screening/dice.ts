import type { ScreeningIndex } from './format.ts'
import { rawFromOf, rawToOf } from './rows.ts'
import { edge, gramBuckets, gramOn, gramsOf, letterOf } from './vocabulary.ts'

const gramsMax = 2_048

/**
 * Dice's coefficient over the trigrams of all words as they are written: what alignment misses (two slips in a short word, words written
 * together) it still sees, and among names of equal words it prefers the one that is written like the query.
 */
export class Dice {
  private readonly counts = new Uint8Array(gramBuckets)
  private readonly grams = new Uint32Array(gramsMax)
  /** One more than can be shared. */
  private readonly taken = new Uint32Array(gramsMax + 1)
  private size = 0

  open(words: readonly { readonly text: string }[]): void {
    for (let at = 0; at < this.size; at++) this.counts[this.grams[at] as number] = 0
    this.size = 0
    for (let word = 0; word < words.length; word++) this.size = gramsOf(words[word]?.text ?? '', this.grams, this.size)
    for (let at = 0; at < this.size; at++) {
      const gram = this.grams[at] as number
      this.counts[gram] = (this.counts[gram] as number) + 1
    }
  }

  of({ rows, vocabulary }: ScreeningIndex, row: number): number {
    const { counts, taken } = this
    const { words } = rows
    const { bytes, table } = vocabulary
    let size = 0
    let shared = 0
    const end = rawToOf(rows, row)
    for (let at = rawFromOf(rows, row); at < end; at++) {
      const word = words[at] as number
      const from = table[4 * word] as number
      const to = table[4 * word + 4] as number
      if (from === to) continue
      let gram = letterOf(bytes[from] as number)
      for (let place = from + 1; place <= to; place++) {
        gram = gramOn(gram, place < to ? letterOf(bytes[place] as number) : edge)
        // 1 where the query has it: no telling beforehand, so that a branch would be guessed wrong time and again.
        const left = counts[gram] as number
        const hit = -left >>> 31
        counts[gram] = left - hit
        taken[shared] = gram
        shared += hit
      }
      size += to - from
    }
    for (let at = 0; at < shared; at++) {
      const gram = taken[at] as number
      counts[gram] = (counts[gram] as number) + 1
    }
    return size + this.size === 0 ? 0 : (2 * shared) / (size + this.size)
  }
}
