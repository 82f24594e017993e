/** Letters of the longest pattern: one bit each, and the sign is left out. */
export const patternMax = 31

/**
 * Optimal string alignment (insert, delete, replace, swap neighbours) by bits: Hyyrö, «A bit-vector algorithm for computing Levenshtein and
 * Damerau edit distances», 2003. One pattern of at most 31 letters is prepared once and compared with many words.
 */
export class Pattern {
  private readonly masks = new Int32Array(128)
  private text = ''

  prepare(text: string): void {
    for (let at = 0; at < this.text.length; at++) this.masks[this.text.charCodeAt(at) & 127] = 0
    this.text = text.length > patternMax ? text.slice(0, patternMax) : text
    for (let at = 0; at < this.text.length; at++) {
      const code = this.text.charCodeAt(at) & 127
      this.masks[code] = (this.masks[code] as number) | (1 << at)
    }
  }

  /** The distance to the word in `bytes`, in at most as many steps as the word has letters. */
  distance(bytes: Uint8Array, from: number, to: number): number {
    const { masks } = this
    const length = this.text.length
    if (length === 0) return to - from
    const top = 1 << (length - 1)
    let vp = -1
    let vn = 0
    let d0 = 0
    let before = 0
    let score = length
    for (let at = from; at < to; at++) {
      const pm = masks[(bytes[at] as number) & 127] as number
      const swapped = ((~d0 & pm) << 1) & before
      d0 = ((((pm & vp) + vp) | 0) ^ vp) | pm | vn | swapped
      const hp = vn | ~(d0 | vp)
      const hn = d0 & vp
      if ((hp & top) !== 0) score++
      else if ((hn & top) !== 0) score--
      const shifted = (hp << 1) | 1
      vp = (hn << 1) | ~(d0 | shifted)
      vn = shifted & d0
      before = pm
    }
    return score
  }
}
