import type { ScreeningIndex } from './format.ts'
import { rawFromOf, rawToOf } from './rows.ts'
import { edge, gramBuckets, gramOn, gramsOf, letterOf } from './vocabulary.ts'

/**
 * Dice's coefficient over the trigrams of all words as they are written: what alignment misses (two slips in a short word, words written
 * together) it still sees, and among names of equal words it prefers the one that is written like the query.
 */
export class Dice {
  private readonly counts = new Uint8Array(gramBuckets)
  private readonly grams = new Uint32Array(2_048)
  private readonly taken = new Uint32Array(4_096)
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
    const { counts } = this
    const { bytes, table } = vocabulary
    let size = 0
    let shared = 0
    const { taken } = this
    let takenCount = 0
    const end = rawToOf(rows, row)
    for (let at = rawFromOf(rows, row); at < end; at++) {
      const word = rows.words[at] as number
      const from = table[4 * word] as number
      const to = table[4 * word + 4] as number
      if (from === to) continue
      let gram = letterOf(bytes[from] as number)
      for (let place = from + 1; place <= to; place++) {
        gram = gramOn(gram, place < to ? letterOf(bytes[place] as number) : edge)
        const left = counts[gram] as number
        if (left > 0) {
          shared++
          counts[gram] = left - 1
          if (takenCount < taken.length) taken[takenCount++] = gram
        }
      }
      size += to - from
    }
    for (let at = 0; at < takenCount; at++) {
      const gram = taken[at] as number
      counts[gram] = (counts[gram] as number) + 1
    }
    return size + this.size === 0 ? 0 : (2 * shared) / (size + this.size)
  }
}
