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
  /** Last round in which each word was compared with those of the query: a byte, so that most of them stay in the nearest memory. */
  private readonly compared: Uint8Array
  private round = 0

  constructor(index: ScreeningIndex) {
    this.index = index
    this.compared = new Uint8Array(index.vocabulary.size)
  }

  open(): void {
    this.prepared.fill(0)
    if (++this.round < 256) return
    this.compared.fill(0)
    this.round = 1
  }

  complete(query: PreparedQuery, heads: Int32Array, next: Int32Array, row: number): void {
    const { compared, round } = this
    const { rows, vocabulary } = this.index
    const { words } = rows
    const from = fromOf(rows, row)
    const to = from + sizeOf(rows, row)
    for (let at = from; at < to; at++) {
      const word = words[at] as number
      if (compared[word] === round) continue
      compared[word] = round
      if (kindAt(vocabulary, word) === kinds.word) this.compare(query, heads, next, word)
    }
  }

  private compare(query: PreparedQuery, heads: Int32Array, next: Int32Array, word: number): void {
    const { vocabulary } = this.index
    const size = lengthAt(vocabulary, word)
    const letters = lettersIn(vocabulary, word)
    for (let bits = query.words; bits !== 0; bits &= bits - 1) {
      const token = 31 - Math.clz32(bits & -bits)
      const length = query.lengths[token] as number
      const longer = Math.max(size, length)
      if (longer < completedLeast) continue
      if (this.prepared[token] === 0) this.prepare(query, token)
      const slips = Math.max(longer - Math.min(size, length), slipsLeast(letters, this.letters[token] as number))
      if (slips > longer * (1 - leastAlike) || hasPair(query, heads[word] as number, next, 1 << token)) continue
      const from = lettersAt(vocabulary, word)
      const alike = 1 - (this.patterns[token] as Pattern).distance(vocabulary.bytes, from, from + size) / longer
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
