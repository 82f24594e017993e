import type { ScreeningIndex } from './format.ts'
import { nameOf } from './rows.ts'

const bytesMax = 4_096

/** Holds the words of a query, as they were written, against a name as the list writes it: letter by letter, capitals and accents too. */
export class Written {
  words: readonly { readonly source: string }[] = []
  private readonly encoder = new TextEncoder()
  private readonly bytes = new Uint8Array(bytesMax)
  private starts = new Uint32Array(64)

  open(words: readonly { readonly source: string }[]): void {
    this.words = words
    if (this.starts.length <= words.length) this.starts = new Uint32Array(2 * words.length)
    let used = 0
    for (let word = 0; word < words.length; word++) {
      this.starts[word] = used
      used = this.encode(words[word]?.source ?? '', used)
    }
    this.starts[words.length] = used
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
    const name = nameOf(rows, row)
    const from = texts.starts[name] as number
    const to = texts.starts[name + 1] as number
    let same = 0
    for (let word = 0; word < this.words.length; word++)
      if (this.stands(this.starts[word] as number, this.starts[word + 1] as number, texts.bytes, from, to)) same++
    return this.words.length === 0 ? 0 : same / this.words.length
  }

  private stands(own: number, ownEnd: number, listed: Uint8Array, from: number, to: number): boolean {
    if (own === ownEnd) return true
    const { bytes } = this
    const first = bytes[own] as number
    const last = to - (ownEnd - own)
    for (let at = from; at <= last; at++) {
      if (listed[at] !== first) continue
      let next = 1
      while (own + next < ownEnd && listed[at + next] === bytes[own + next]) next++
      if (own + next === ownEnd) return true
    }
    return false
  }
}
