import { Pattern, patternMax } from './distance.ts'
import type { ScreeningIndex } from './format.ts'
import { rawFromOf, rawToOf } from './rows.ts'

/** More slips than these make another name. */
export const slipsMax = 3
const lettersMax = 80
const width = 2 * slipsMax + 1

/**
 * Counts the slips between two whole names, the words in their order and written together: a slip may hit the space between two words as
 * well, and then no word of the one is a word of the other. Optimal string alignment: by bits where the query is short enough, otherwise
 * in a band, given up once it leaves the band.
 */
export class Whole {
  words: readonly { readonly text: string }[] = []
  size = 0
  private readonly ours = new Uint8Array(lettersMax)
  private readonly theirs = new Uint8Array(lettersMax)
  private readonly pattern = new Pattern()
  private readonly lines = [new Uint8Array(width + 2), new Uint8Array(width + 2), new Uint8Array(width + 2)] as const

  open(words: readonly { readonly text: string }[]): void {
    const { ours, pattern } = this
    this.words = words
    pattern.clear()
    let size = 0
    for (let word = 0; word < words.length; word++) {
      const text = words[word]?.text ?? ''
      for (let at = 0; at < text.length && size < lettersMax; at++, size++) {
        const code = text.charCodeAt(at)
        ours[size] = code
        pattern.add(code)
      }
    }
    this.size = size
  }

  /** The number of slips, or one more than are counted. */
  slips({ rows, vocabulary }: ScreeningIndex, row: number): number {
    const { bytes, table } = vocabulary
    const { theirs, size } = this
    const from = rawFromOf(rows, row)
    const end = rawToOf(rows, row)
    let letters = 0
    for (let at = from; at < end; at++) {
      const word = rows.words[at] as number
      letters += (table[4 * word + 4] as number) - (table[4 * word] as number)
    }
    // Most rows are told by their size, and no letter of them is looked at.
    const most = Math.min(lettersMax, size + slipsMax)
    if (letters < size - slipsMax || (letters > most && size < lettersMax)) return slipsMax + 1
    let count = 0
    for (let at = from; at < end && count < lettersMax; at++) {
      const word = rows.words[at] as number
      const to = table[4 * word + 4] as number
      for (let place = table[4 * word] as number; place < to && count < lettersMax; place++)
        theirs[count++] = bytes[place] as number
    }
    return this.distance(count)
  }

  private distance(theirSize: number): number {
    if (this.size <= patternMax)
      return Math.min(slipsMax + 1, this.pattern.distance(this.theirs, 0, theirSize, slipsMax))
    const { ours, theirs, lines, size } = this
    let [before, above, line] = lines as readonly [Uint8Array, Uint8Array, Uint8Array]
    const far = slipsMax + 1
    // Place p of a line is column row + p - 1 - slipsMax; the first and the last are a wall.
    for (let place = 0; place < width + 2; place++) {
      const column = place - 1 - slipsMax
      above[place] = column >= 0 && place <= width ? Math.min(far, column) : far
      before[place] = far
    }
    for (let row = 1; row <= size; row++) {
      line[0] = line[width + 1] = far
      let least = far
      for (let place = 1; place <= width; place++) {
        const column = row + place - 1 - slipsMax
        let value = far
        if (column === 0) value = Math.min(far, row)
        else if (column > 0 && column <= theirSize) {
          const isSame = ours[row - 1] === theirs[column - 1]
          value = (above[place] as number) + (isSame ? 0 : 1)
          value = Math.min(value, (above[place + 1] as number) + 1, (line[place - 1] as number) + 1)
          if (row > 1 && column > 1 && ours[row - 1] === theirs[column - 2] && ours[row - 2] === theirs[column - 1])
            value = Math.min(value, (before[place] as number) + 1)
        }
        line[place] = Math.min(far, value)
        if (value < least) least = value
      }
      if (least === far) return far
      const free = before
      before = above
      above = line
      line = free
    }
    const end = theirSize - size + 1 + slipsMax
    return end < 1 || end > width ? far : (above[end] as number)
  }
}
