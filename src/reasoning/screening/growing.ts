/** Numbers gathered one by one without boxes; `taken` gives exactly what was put in. */
export class Growing {
  private values = new Uint32Array(1 << 12)
  length = 0

  push(value: number): void {
    if (this.length === this.values.length) {
      const wider = new Uint32Array(this.values.length * 2)
      wider.set(this.values)
      this.values = wider
    }
    this.values[this.length++] = value
  }

  at(place: number): number {
    return this.values[place] as number
  }

  taken(): Uint32Array<ArrayBuffer> {
    return this.values.slice(0, this.length)
  }

  /** The same without a copy, for who keeps none of it. */
  view(): Uint32Array<ArrayBuffer> {
    return this.values.subarray(0, this.length)
  }
}

/** Texts one after the other in UTF-8: a twentieth of what as many strings would take, and it travels between threads. */
export type TextStore = { readonly bytes: Uint8Array<ArrayBuffer>; readonly starts: Uint32Array<ArrayBuffer> }

export class GrowingTexts {
  private bytes = new Uint8Array(1 << 16)
  private used = 0
  private readonly starts = new Growing()
  private readonly encoder = new TextEncoder()

  /** Gives whether the text is plain ASCII. */
  push(text: string): boolean {
    this.starts.push(this.used)
    // A unit of UTF-16 takes three bytes at most.
    if (this.used + text.length * 3 > this.bytes.length) {
      const wider = new Uint8Array(Math.max(this.bytes.length * 2, this.used + text.length * 3))
      wider.set(this.bytes)
      this.bytes = wider
    }
    const isPlain = this.isWrittenPlainly(text)
    this.used += isPlain ? text.length : this.encoder.encodeInto(text, this.bytes.subarray(this.used)).written
    return isPlain
  }

  /** Plain texts, as most are, are written quicker than the encoder starts. */
  private isWrittenPlainly(text: string): boolean {
    const { bytes, used } = this
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code > 127) return false
      bytes[used + at] = code
    }
    return true
  }

  taken(): TextStore {
    this.starts.push(this.used)
    return { bytes: this.bytes.slice(0, this.used), starts: this.starts.taken() }
  }
}

const decoder = new TextDecoder()
/** Longer texts are decoded at once. */
const plainMax = 128
/** For each length the letters of the last text, so that no list is made for the next. */
const lists = Array.from({ length: plainMax + 1 }, (_, length) => new Array<number>(length).fill(0))

/** A copy is decoded, since browsers refuse to decode memory that threads share. */
export function textAt({ bytes, starts }: TextStore, at: number): string {
  const from = starts[at] as number
  const to = starts[at + 1] as number
  if (to - from > plainMax) return decoder.decode(bytes.slice(from, to))
  // Plain texts, as most ids and names are, are put together quicker than the decoder starts.
  const letters = lists[to - from] as number[]
  for (let place = from; place < to; place++) {
    const letter = bytes[place] as number
    if (letter > 127) return decoder.decode(bytes.slice(from, to))
    letters[place - from] = letter
  }
  return String.fromCharCode.apply(undefined, letters)
}

/** Which of two texts comes first, in the order of their letters' codes. */
export function compareTexts({ bytes, starts }: TextStore, one: number, other: number): number {
  const from = starts[one] as number
  const otherFrom = starts[other] as number
  const size = (starts[one + 1] as number) - from
  const otherSize = (starts[other + 1] as number) - otherFrom
  const shorter = Math.min(size, otherSize)
  for (let at = 0; at < shorter; at++) {
    const difference = (bytes[from + at] as number) - (bytes[otherFrom + at] as number)
    if (difference !== 0) return difference
  }
  return size - otherSize
}
