import { kinds } from './analyse.ts'
import { Pattern } from './distance.ts'
import type { ScreeningIndex } from './format.ts'
import { lettersOf, slipsLeast } from './letters.ts'
import type { PreparedQuery } from './query.ts'
import { fromOf, sizeOf } from './rows.ts'
import { completedLeast, leastAlike } from './similar.ts'
import { kindAt, lengthAt, lettersAt, lettersIn } from './vocabulary.ts'

/**
 * Compares the words of chosen rows with those of the query that may still be like them: looking such words up beforehand would cost a
 * search through the vocabulary, here it is one comparison.
 */
export class Completer {
  private readonly index: ScreeningIndex
  private readonly patterns = Array.from({ length: 32 }, () => new Pattern())
  private readonly prepared = new Uint8Array(32)
  private readonly letters = new Int32Array(32)
  /** Last query whose words a word was compared with. */
  private readonly compared: Int32Array
  private round = 0

  constructor(index: ScreeningIndex) {
    this.index = index
    this.compared = new Int32Array(index.vocabulary.size)
  }

  open(): void {
    this.round++
    this.prepared.fill(0)
  }

  complete(query: PreparedQuery, heads: Int32Array, next: Int32Array, row: number): void {
    const { rows, vocabulary } = this.index
    const from = fromOf(rows, row)
    const to = from + sizeOf(rows, row)
    for (let at = from; at < to; at++) {
      const word = rows.words[at] as number
      if (this.compared[word] === this.round) continue
      this.compared[word] = this.round
      if (kindAt(vocabulary, word) === kinds.word) this.compare(query, heads, next, word)
    }
  }

  private compare(query: PreparedQuery, heads: Int32Array, next: Int32Array, word: number): void {
    const { vocabulary } = this.index
    const { bytes } = vocabulary
    const from = lettersAt(vocabulary, word)
    const size = lengthAt(vocabulary, word)
    const to = from + size
    const letters = lettersIn(vocabulary, word)
    for (let bits = query.words; bits !== 0; bits &= bits - 1) {
      const token = 31 - Math.clz32(bits & -bits)
      const length = query.lengths[token] as number
      const longer = Math.max(size, length)
      const slips = longer * (1 - leastAlike)
      if (longer < completedLeast || longer - Math.min(size, length) > slips) continue
      if (this.prepared[token] === 0) this.prepare(query, token)
      if (slipsLeast(letters, this.letters[token] as number) > slips) continue
      if (hasPair(query, heads[word] as number, next, 1 << token)) continue
      const alike = 1 - (this.patterns[token] as Pattern).distance(bytes, from, to) / longer
      if (alike < leastAlike) continue
      const pair = query.addFound(this.index, word, token, alike)
      if (pair < 0) return
      next[pair] = heads[word] as number
      heads[word] = pair
    }
  }

  private prepare(query: PreparedQuery, token: number): void {
    const key = query.tokens[token]?.key ?? ''
    this.patterns[token]?.prepare(key)
    this.letters[token] = lettersOf(key)
    this.prepared[token] = 1
  }
}

function hasPair(query: PreparedQuery, head: number, next: Int32Array, mask: number): boolean {
  for (let pair = head; pair >= 0; pair = next[pair] as number) if (query.pairMask[pair] === mask) return true
  return false
}
