/** Letters of the longest pattern: one bit each, and the sign is left out. */
export const patternMax = 31
const patternMost = 1 << 20

/**
 * Optimal string alignment (insert, delete, replace, swap neighbours) by bits: Hyyrö, «A bit-vector algorithm for computing Levenshtein and
 * Damerau edit distances», 2003. One pattern of at most 31 letters is prepared once and compared with many words.
 */
export class Pattern {
  private readonly masks = new Int32Array(128)
  private length = 0

  prepare(text: string): void {
    this.clear()
    for (let at = 0; at < text.length; at++) this.add(text.charCodeAt(at))
  }

  clear(): void {
    this.masks.fill(0)
    this.length = 0
  }

  /** One letter more of the pattern, if it has room for it. */
  add(code: number): void {
    const { masks, length } = this
    if (length === patternMax) return
    masks[code & 127] = (masks[code & 127] as number) | (1 << length)
    this.length = length + 1
  }

  /** The distance to the word in `bytes`, in at most as many steps as the word has letters; given up where it must be more than `most`. */
  distance(bytes: Uint8Array, from: number, to: number, most = patternMost): number {
    const { masks, length } = this
    if (length === 0) return to - from
    const top = length - 1
    let vp = -1
    let vn = 0
    let d0 = 0
    let before = 0
    let score = length
    const enough = most + to
    for (let at = from; at < to; at++) {
      const pm = masks[(bytes[at] as number) & 127] as number
      const swapped = ((~d0 & pm) << 1) & before
      d0 = ((((pm & vp) + vp) | 0) ^ vp) | pm | vn | swapped
      const hp = vn | ~(d0 | vp)
      const hn = d0 & vp
      // One more or one less or neither: added up, since a branch would be guessed wrong time and again.
      score += ((hp >>> top) & 1) - ((hn >>> top) & 1)
      const shifted = (hp << 1) | 1
      vp = (hn << 1) | ~(d0 | shifted)
      vn = shifted & d0
      before = pm
      // Every letter that is left takes off one at best.
      if (score + at >= enough) return score
    }
    return score
  }
}
