import type { ScreeningIndex } from './format.ts'
import { hashBegun, hashOn, mixed } from './hash.ts'
import { lengthMost, mayBeKnown, withLetter } from './lettered.ts'
import type { ReadingWord } from './scripts/index.ts'
import { slipsMax, Whole } from './whole.ts'

const lettersMin = 4
/** The best that are kept. */
const rowsMost = 64
/** Of so many names of one length all are looked at, of more (an index of millions) those whose letters are nearest in their order. */
const allMax = 8_192
const nearestMax = 1_024
/** A name of so many words may be written with another of them first; of more words one is left that leads to it. */
const turnedMax = 3

/** In so many letters, this many slips leave the name to be known. */
const slipsIn = (letters: number): number => (letters < 6 ? 1 : letters < 16 ? 2 : slipsMax)

/**
 * Finds the names whose letters are those of the query but for a few slips, wherever either has its spaces: what is left to go by where
 * no word of the query is near a word of the list. All names of about its length are looked at, most by a glance at which letters they have.
 */
export class WholeNames {
  readonly rows = new Uint32Array(rowsMost)
  /** How many slips each row is away; another word first counts as one. */
  readonly slips = new Uint8Array(rowsMost)
  count = 0
  private readonly index: ScreeningIndex
  /** The query as it stands, and begun with its second word, and with its third. */
  private readonly turns = Array.from({ length: turnedMax }, () => new Whole())
  private turned = 0
  /** How many letters the query has, which, and their hash in their order. */
  private size = 0
  private letters = 0
  private hash = 0

  constructor(index: ScreeningIndex) {
    this.index = index
  }

  /** Names a few slips away, the nearest first. */
  findAlike(words: readonly ReadingWord[]): void {
    this.open(words)
    if (this.size < lettersMin) return
    this.turn(words)
    const most = slipsIn(this.size)
    for (let apart = 0; apart <= most; apart++) {
      this.look(this.size + apart, apart, most)
      if (apart > 0) this.look(this.size - apart, apart, most)
    }
  }

  /** Names of the very same letters in the same order. */
  findSame(words: readonly ReadingWord[]): void {
    this.open(words)
    const { index, size } = this
    if (size < lettersMin || size >= lengthMost || !mayBeKnown(index.lettered, this.hash)) return
    const { letters, rows, starts } = index.lettered
    const end = starts[size + 1] as number
    let at = this.placeAmong(starts[size] as number, end)
    if (at === end || letters[at] !== this.letters) return
    const whole = this.turns[0] as Whole
    whole.open(words)
    for (; at < end && letters[at] === this.letters; at++)
      if (whole.slips(index, rows[at] as number) === 0) this.offer(rows[at] as number, 0)
  }

  /** How many slips a row is away, more than `slipsMax` where it is another name, and of how many letters. */
  compare(words: readonly ReadingWord[], row: number): { readonly slips: number; readonly letters: number } {
    this.open(words)
    this.turn(words)
    return { slips: this.slipsTo(row), letters: this.size }
  }

  private turn(words: readonly ReadingWord[]): void {
    this.turned = words.length > turnedMax ? 1 : words.length
    for (let turn = 0; turn < this.turned; turn++)
      this.turns[turn]?.open(turn === 0 ? words : [...words.slice(turn), ...words.slice(0, turn)])
  }

  private open(words: readonly ReadingWord[]): void {
    let letters = 0
    let size = 0
    let hash = hashBegun
    for (let word = 0; word < words.length; word++) {
      const { text } = words[word] as ReadingWord
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at)
        letters = withLetter(letters, code)
        hash = hashOn(hash, code)
      }
      size += text.length
    }
    this.count = 0
    this.size = size
    this.letters = letters
    this.hash = mixed(hash)
  }

  /** Looks through the names of one length. */
  private look(length: number, apart: number, most: number): void {
    if (length < lettersMin || length >= lengthMost) return
    const { letters, rows, starts } = this.index.lettered
    const ours = this.letters
    let from = starts[length] as number
    let to = starts[length + 1] as number
    if (to - from > allMax) {
      const middle = this.placeAmong(from, to)
      from = Math.max(from, middle - nearestMax / 2)
      to = Math.min(to, middle + nearestMax / 2)
    }
    // A letter taken for another changes two bits at most, one too many or too few a single one.
    const bitsMost = 2 * most - apart
    for (let at = from; at < to; at++) {
      let bits = (letters[at] as number) ^ ours
      bits -= (bits >>> 1) & 0x55555555
      bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
      if (Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24 > bitsMost) continue
      const slips = this.slipsTo(rows[at] as number)
      if (slips <= most) this.offer(rows[at] as number, slips)
    }
  }

  /** The first place from which on no row has letters before the query's in their order. */
  private placeAmong(from: number, to: number): number {
    const { letters } = this.index.lettered
    let at = from
    for (let end = to; at < end; ) {
      const middle = (at + end) >>> 1
      if ((letters[middle] as number) < this.letters) at = middle + 1
      else end = middle
    }
    return at
  }

  private slipsTo(row: number): number {
    let least = slipsMax + 1
    for (let turn = 0; turn < this.turned; turn++) {
      const slips = (this.turns[turn] as Whole).slips(this.index, row) + Math.min(1, turn)
      least = Math.min(least, slips)
    }
    return least
  }

  /** Keeps the best, the earlier before the later. */
  private offer(row: number, slips: number): void {
    if (this.count === rowsMost && slips >= (this.slips[rowsMost - 1] as number)) return
    let at = this.count < rowsMost ? this.count++ : rowsMost - 1
    for (; at > 0 && (this.slips[at - 1] as number) > slips; at--) {
      this.rows[at] = this.rows[at - 1] as number
      this.slips[at] = this.slips[at - 1] as number
    }
    this.rows[at] = row
    this.slips[at] = slips
  }
}
