import { kinds, type Token } from './analyse.ts'
import { isCommonName } from './common-names.ts'
import type { ScreeningIndex } from './format.ts'
import type { Lookup } from './neighbours.ts'

/** One reading of a query's name, ready to be held against rows. */
export class PreparedQuery {
  tokens: readonly Token[] = []
  readonly weights = new Float64Array(32)
  /** Sum of the weights. */
  total = 0
  /** What may match: a word of the index, the tokens of the query that it stands for as bits, and how alike they are. */
  readonly pairWord = new Int32Array(4_096)
  readonly pairMask = new Int32Array(4_096)
  readonly pairAlike = new Float64Array(4_096)
  /** What the tokens of the pair weigh together. */
  readonly pairWeight = new Float64Array(4_096)
  pairs = 0
  /** One token of the query that is two words of the index. */
  readonly splitMask = new Int32Array(256)
  readonly splitLeft = new Int32Array(256)
  readonly splitRight = new Int32Array(256)
  readonly splitAlike = new Float64Array(256)
  splits = 0
  /** First letters of the tokens; a lone letter has its bit in `initials`. */
  readonly first = new Uint8Array(32)
  initials = 0
  words = 0
  numbers = 0

  prepare(index: ScreeningIndex, lookup: Lookup, tokens: readonly Token[]): void {
    this.tokens = tokens
    this.pairs = this.splits = this.initials = this.words = this.numbers = 0
    this.total = 0
    for (let at = 0; at < tokens.length; at++) this.addToken(index, lookup, tokens[at] as Token, at)
    for (let at = 0; at + 1 < tokens.length; at++) this.addJoined(index, lookup, at)
    this.addLetters(lookup)
  }

  private addToken({ weights, vocabulary }: ScreeningIndex, lookup: Lookup, token: Token, at: number): void {
    const bit = 1 << at
    const found = lookup.of(token.key)
    let weight = found.id >= 0 ? (weights[found.id] as number) : shareOfUnknown(token)
    if (found.id < 0 && found.ids.length > 0) {
      const alike = found.alike[0] as number
      if (alike >= 0.7) weight = alike * (weights[found.ids[0] as number] as number) + (1 - alike) * weight
    }
    this.weights[at] = weight
    this.total += weight
    this.first[at] = token.key.charCodeAt(0)
    if (token.kind === kinds.initial) this.initials |= bit
    else if (token.kind === kinds.word) this.words |= bit
    else if (token.kind === kinds.number) this.numbers |= bit
    for (let each = 0; each < found.ids.length; each++)
      this.pair(vocabulary.targets[found.ids[each] as number] as number, bit, found.alike[each] as number)
    // A legal form as it is written, beside what it means.
    if (token.kind === kinds.form && token.to - token.from === 1) {
      const written = lookup.id(token.text)
      if (written >= 0) this.pair(written, bit, 1)
    }
    for (const { left, right, alike } of found.splits) {
      if (this.splits === 256) break
      this.splitMask[this.splits] = bit
      this.splitLeft[this.splits] = vocabulary.targets[left] as number
      this.splitRight[this.splits] = vocabulary.targets[right] as number
      this.splitAlike[this.splits++] = alike
    }
  }

  private addJoined({ vocabulary }: ScreeningIndex, lookup: Lookup, at: number): void {
    const left = this.tokens[at] as Token
    const right = this.tokens[at + 1] as Token
    const joined = left.text + right.text
    if (left.to - left.from !== 1 || right.to - right.from !== 1 || joined.length > 24) return
    const mask = 3 << at
    const bothKnown = lookup.id(left.key) >= 0 && lookup.id(right.key) >= 0
    if (bothKnown) {
      const id = lookup.id(joined)
      if (id >= 0) this.pair(vocabulary.targets[id] as number, mask, 0.95)
      return
    }
    const found = lookup.joined(joined)
    for (const { left: one, right: other, alike } of found.splits) {
      if (this.splits === 256) break
      this.splitMask[this.splits] = mask
      this.splitLeft[this.splits] = vocabulary.targets[one] as number
      this.splitRight[this.splits] = vocabulary.targets[other] as number
      this.splitAlike[this.splits++] = alike
    }
    for (let each = 0; each < found.ids.length && (found.alike[each] as number) >= 0.75; each++)
      this.pair(vocabulary.targets[found.ids[each] as number] as number, mask, 0.97 * (found.alike[each] as number))
  }

  /** Letters in a row may be one word: A. B. C. and ABC. */
  private addLetters(lookup: Lookup): void {
    for (let at = 0; at < this.tokens.length; at++) {
      let to = at
      let text = ''
      while (to < this.tokens.length && ((this.initials >>> to) & 1) === 1) text += this.tokens[to++]?.text ?? ''
      if (to - at > 2) {
        const id = lookup.id(text)
        if (id >= 0) this.pair(id, ((1 << (to - at)) - 1) << at, 0.97)
      }
      if (to > at) at = to
    }
  }

  private pair(word: number, mask: number, alike: number): void {
    if (this.pairs === 4_096) return
    this.pairWord[this.pairs] = word
    this.pairMask[this.pairs] = mask
    let weight = 0
    for (let bits = mask; bits !== 0; bits &= bits - 1) weight += this.weights[31 - Math.clz32(bits & -bits)] as number
    this.pairWeight[this.pairs] = weight
    this.pairAlike[this.pairs++] = alike
  }
}

/** A word that no name of the index has is as rare as can be. */
const shareOfUnknown = ({ kind, text }: Token) =>
  kind === kinds.word || kind === kinds.number ? (isCommonName(text) ? 0.6 : 1) : kind === kinds.initial ? 0.25 : 0.2
