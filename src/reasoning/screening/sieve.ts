import { hashBegun, hashOn } from './hash.ts'

const bitsLog = 16

/** Tells of most words, without a look at any text, that they are none of some: a bit for each word's hash. */
export class Sieve {
  private readonly bits = new Int32Array(1 << (bitsLog - 5))

  add(word: string): void {
    const bit = bitOf(word)
    this.bits[bit >>> 5] = (this.bits[bit >>> 5] as number) | (1 << (bit & 31))
  }

  /** Whether a word may be one of them. */
  lets(word: string): boolean {
    const bit = bitOf(word)
    return (((this.bits[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1
  }

  /** Which beginnings of a word may be: the whole word as the lowest bit, and so on down to `least` letters, at most 31 fewer. */
  beginnings(word: string, least: number): number {
    let found = 0
    let hash = hashBegun
    for (let at = 0; at < word.length; at++) {
      hash = hashOn(hash, word.charCodeAt(at))
      if (at + 1 < least) continue
      const bit = placeOf(hash)
      found = (found << 1) | (((this.bits[bit >>> 5] as number) >>> (bit & 31)) & 1)
    }
    return found
  }
}

function bitOf(word: string): number {
  let hash = hashBegun
  for (let at = 0; at < word.length; at++) hash = hashOn(hash, word.charCodeAt(at))
  return placeOf(hash)
}

const placeOf = (hash: number) => Math.imul(hash, 0x9e3779b1) >>> (32 - bitsLog)
