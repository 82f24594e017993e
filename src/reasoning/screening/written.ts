import type { ScreeningIndex } from './format.ts'
import { nameOf } from './rows.ts'

const bytesMax = 4_096
/** A bit for each byte of a word; a word that has no room in any lane is looked for by itself. */
const laneBits = 32
const lanesMax = 8

/**
 * Holds the words of a query, as they were written, against a name as the list writes it: letter by letter, capitals and accents too. The
 * words of a lane are looked for in one walk through the name (Baeza-Yates and Gonnet, «A new approach to text searching», 1992): a bit is
 * set where the name has just had a word up to that byte. To look for one after the other is to guess wrong at most of their first letters.
 */
export class Written {
  words: readonly { readonly source: string }[] = []
  private readonly encoder = new TextEncoder()
  private readonly bytes = new Uint8Array(bytesMax)
  private lanes = 0
  /** For each lane and byte the bits that stand for the byte. */
  private readonly masks = new Int32Array(256 * lanesMax)
  /** Bits of the first and of the last byte of each word. */
  private readonly firsts = new Int32Array(lanesMax)
  private readonly lasts = new Int32Array(lanesMax)
  /** Where the words begin and end that are in no lane. */
  private readonly alone: number[] = []
  /** Words of no letters, which stand everywhere. */
  private empty = 0

  open(words: readonly { readonly source: string }[]): void {
    this.masks.fill(0, 0, 256 * this.lanes)
    this.words = words
    this.lanes = this.empty = this.alone.length = 0
    let from = 0
    let bit: number = laneBits
    for (let word = 0; word < words.length; word++) {
      const to = this.encode(words[word]?.source ?? '', from)
      const size = to - from
      const isNewLane = bit + size > laneBits
      if (size === 0) this.empty++
      else if (size > laneBits || (isNewLane && this.lanes === lanesMax)) this.alone.push(from, to)
      else {
        if (isNewLane) bit = this.openLane()
        this.put(from, to, bit)
        bit += size
      }
      from = to
    }
  }

  private openLane(): number {
    this.firsts[this.lanes] = this.lasts[this.lanes] = 0
    this.lanes++
    return 0
  }

  private put(from: number, to: number, first: number): void {
    const { bytes, masks, firsts, lasts } = this
    const lane = this.lanes - 1
    let bit = first
    for (let at = from; at < to; at++, bit++) {
      const mask = 256 * lane + (bytes[at] as number)
      masks[mask] = (masks[mask] as number) | (1 << bit)
    }
    firsts[lane] = (firsts[lane] as number) | (1 << first)
    lasts[lane] = (lasts[lane] as number) | (1 << (bit - 1))
  }

  /** In UTF-8, as far as there is room; gives where it ends. Most words are plain, and the encoder is slow to start. */
  private encode(source: string, from: number): number {
    const { bytes } = this
    if (from + source.length > bytes.length) return from + this.encoder.encodeInto(source, bytes.subarray(from)).written
    for (let at = 0; at < source.length; at++) {
      const code = source.charCodeAt(at)
      if (code > 127) return from + this.encoder.encodeInto(source, bytes.subarray(from)).written
      bytes[from + at] = code
    }
    return from + source.length
  }

  /** Share of the query's words that stand in the row's name as they are. */
  share({ names: { texts }, rows }: ScreeningIndex, row: number): number {
    const { masks, alone, lanes } = this
    const { bytes, starts } = texts
    const name = nameOf(rows, row)
    const from = starts[name] as number
    const to = starts[name + 1] as number
    let same = this.empty
    for (let lane = 0; lane < lanes; lane++) {
      const firsts = this.firsts[lane] as number
      let state = 0
      let seen = 0
      for (let at = from; at < to; at++) {
        state = ((state << 1) | firsts) & (masks[256 * lane + (bytes[at] as number)] as number)
        seen |= state
      }
      for (let bits = seen & (this.lasts[lane] as number); bits !== 0; bits &= bits - 1) same++
    }
    for (let at = 0; at < alone.length; at += 2)
      if (this.stands(alone[at] as number, alone[at + 1] as number, bytes, from, to)) same++
    return this.words.length === 0 ? 0 : same / this.words.length
  }

  private stands(own: number, ownEnd: number, listed: Uint8Array, from: number, to: number): boolean {
    const { bytes } = this
    const last = to - (ownEnd - own)
    for (let at = from; at <= last; at++) {
      let next = 0
      while (own + next < ownEnd && listed[at + next] === bytes[own + next]) next++
      if (own + next === ownEnd) return true
    }
    return false
  }
}
