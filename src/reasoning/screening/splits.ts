import { hashBegun, hashOn, mixed } from './hash.ts'
import { exactSplit, type Reach, type Split } from './neighbours.ts'
import type { Similar } from './similar.ts'
import { idByHash, idOf, idOfPart, lengthAt, type Vocabulary } from './vocabulary.ts'

const halvesMax = 3
const halfAlike = 0.7
/** A letter in place of the space between two words: `HassanzDawood`. */
export const letterForSpace = 0.9
/** Shorter halves with a letter between them are as likely one word. */
const halfLeast = 3

/** Finds the places to part a word into two words of the index. */
export class Splits {
  private readonly vocabulary: Vocabulary
  private readonly similar: Similar

  constructor(vocabulary: Vocabulary, similar: Similar) {
    this.vocabulary = vocabulary
    this.similar = similar
  }

  /** With a reach, and where nothing else is found, one of the halves may be misspelt. */
  of(word: string, reach: Reach | undefined): readonly Split[] {
    const { vocabulary } = this
    const found: Split[] = []
    let apart: Split | undefined
    let hash = hashBegun
    for (let at = 1; at < word.length; at++) {
      hash = hashOn(hash, word.charCodeAt(at - 1))
      const left =
        at === 2 && word.startsWith('al')
          ? idOf(vocabulary, 'particle.al')
          : idByHash(vocabulary, mixed(hash), word, 0, at)
      if (left < 0) continue
      const right = idOfPart(vocabulary, word, at, word.length)
      if (right >= 0) found.push({ left, right, alike: exactSplit })
      if (reach === undefined || found.length > 0 || at < halfLeast || word.length - at <= halfLeast) continue
      const beyond = idOfPart(vocabulary, word, at + 1, word.length)
      if (beyond >= 0) apart = { left, right: beyond, alike: letterForSpace }
    }
    if (reach !== undefined && found.length === 0) {
      if (apart !== undefined) found.push(apart)
      if (word.length >= 8) this.addHalves(word, reach, found)
    }
    if (found.length < 2) return found
    found.sort((a, b) => b.alike - a.alike || this.shorter(b) - this.shorter(a))
    return found.slice(0, 4)
  }

  /** Half a word found is worth a search for the other half, but not at every letter. */
  private addHalves(word: string, reach: Reach, found: Split[]): void {
    const { vocabulary } = this
    let halves = 0
    for (let at = word.length - 4; at >= 4 && halves < halvesMax; at--) {
      const left = idOfPart(vocabulary, word, 0, at)
      const right = idOfPart(vocabulary, word, word.length - at, word.length)
      if (left >= 0 && ++halves) this.addHalf(found, word.slice(at), left, false, reach)
      if (right >= 0 && ++halves) this.addHalf(found, word.slice(0, word.length - at), right, true, reach)
    }
  }

  private addHalf(found: Split[], rest: string, known: number, isLeft: boolean, reach: Reach): void {
    this.similar.near(rest, -1)
    if (reach === 'far') this.similar.far(rest)
    if (this.similar.first < halfAlike) return
    const best = this.similar.ids[0] as number
    const alike = exactSplit * this.similar.first
    found.push(isLeft ? { left: best, right: known, alike } : { left: known, right: best, alike })
  }

  private shorter({ left, right }: Split): number {
    return Math.min(lengthAt(this.vocabulary, left), lengthAt(this.vocabulary, right))
  }
}
