import { kinds, type Token } from './analyse.ts'
import { isCommonName } from './common-names.ts'
import type { ScreeningIndex } from './format.ts'
import { type Lookup, pairWidth, type Reach, type Remembered } from './neighbours.ts'
import { rowsFromAt, type Vocabulary, weightAt } from './vocabulary.ts'

const pairsMax = 4_096
/** An unknown word so like a listed one is most likely that word misspelt. */
const likely = 0.7
/** An unknown word so like a listed one is hardly any other. */
const clear = 0.8

/** One reading of a query's name, ready to be held against rows. */
export class PreparedQuery {
  tokens: readonly Token[] = []
  /** What is remembered of each token. */
  readonly remembered: Remembered[] = []
  readonly weights = new Float64Array(32)
  /** Sum of the weights. */
  total = 0
  /** What may match: a word of the index, the tokens of the query that it stands for as bits, and how alike they are. */
  readonly pairWord = new Int32Array(pairsMax)
  readonly pairMask = new Int32Array(pairsMax)
  readonly pairAlike = new Float64Array(pairsMax)
  /** What the tokens of the pair weigh together. */
  readonly pairWeight = new Float64Array(pairsMax)
  /** What the word of the index weighs, where its rows begin among the postings, and how many they are. */
  readonly pairListed = new Float64Array(pairsMax)
  readonly pairFrom = new Uint32Array(pairsMax)
  readonly pairSize = new Uint32Array(pairsMax)
  pairs = 0
  /** One token of the query that is two words of the index. */
  readonly splitMask = new Int32Array(256)
  readonly splitLeft = new Int32Array(256)
  readonly splitRight = new Int32Array(256)
  readonly splitAlike = new Float64Array(256)
  splits = 0
  /** Tokens that stand in the query before, as bits. */
  repeated = 0
  /** First letters of the tokens; a lone letter has its bit in `initials`. */
  readonly first = new Uint8Array(32)
  initials = 0
  words = 0
  numbers = 0
  readonly lengths = new Uint8Array(32)
  /** Tokens that no name of the index has, and what they are likest. */
  private unknown = 0
  private readonly likest = new Float64Array(32)
  private readonly likestWord = new Int32Array(32)
  private isUnsettled = 0

  /** What is remembered of each word that the tokens were made of may be given along. */
  prepare(
    index: ScreeningIndex,
    lookup: Lookup,
    tokens: readonly Token[],
    reach: Reach,
    words: readonly Remembered[] = [],
  ): void {
    this.tokens = tokens
    this.pairs =
      this.splits =
      this.repeated =
      this.initials =
      this.words =
      this.numbers =
      this.unknown =
      this.isUnsettled =
        0
    this.total = 0
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token
      const word = words[token.from]
      const known = word?.text === token.key ? word : lookup.remembered(token.key)
      if (this.remembered.lastIndexOf(known, at - 1) >= 0 && at > 0) this.repeated |= 1 << at
      this.remembered[at] = known
      this.addToken(index, lookup, token, known, at, reach)
    }
    for (let at = 0; at + 1 < tokens.length; at++) this.addJoined(index, lookup, at)
    this.addLetters(index, lookup)
  }

  private addToken(
    { vocabulary }: ScreeningIndex,
    lookup: Lookup,
    token: Token,
    word: Remembered,
    at: number,
    reach: Reach,
  ): void {
    const bit = 1 << at
    const found = lookup.of(word, reach)
    let weight = found.id >= 0 ? weightAt(vocabulary, found.id) : shareOfUnknown(token)
    this.lengths[at] = token.key.length
    if (found.id < 0) {
      this.unknown |= bit
      this.likest[at] = found.alike[0] ?? 0
      if ((this.likest[at] as number) >= likely)
        weight = between(this.likest[at] as number, weightAt(vocabulary, found.ids[0] as number), weight)
    }
    this.weights[at] = weight
    this.total += weight
    this.first[at] = token.key.charCodeAt(0)
    if (token.kind === kinds.initial) this.initials |= bit
    else if (token.kind === kinds.word) this.words |= bit
    else if (token.kind === kinds.number) this.numbers |= bit
    this.addPairs(found.pairs, bit, weight)
    // A legal form as it is written, beside what it means.
    if (token.kind === kinds.form && token.to - token.from === 1) {
      const written = lookup.id(token.text)
      if (written >= 0) this.pair(vocabulary, written, bit, 1)
    }
    for (const { left, right, alike } of found.splits) {
      if (this.splits === 256) break
      this.splitMask[this.splits] = bit
      this.splitLeft[this.splits] = lookup.counted(left)
      this.splitRight[this.splits] = lookup.counted(right)
      this.splitAlike[this.splits++] = alike
    }
  }

  private addJoined({ vocabulary }: ScreeningIndex, lookup: Lookup, at: number): void {
    const left = this.tokens[at] as Token
    const right = this.tokens[at + 1] as Token
    const joined = left.text + right.text
    if (left.to - left.from !== 1 || right.to - right.from !== 1 || joined.length > 24) return
    const mask = 3 << at
    const bothKnown = ((this.unknown >>> at) & 3) === 0
    if (bothKnown) {
      const id = lookup.id(joined)
      if (id >= 0) this.pair(vocabulary, vocabulary.targets[id] as number, mask, 0.95)
      return
    }
    if (!this.isDoubtful(at) && !this.isDoubtful(at + 1)) return
    const found = lookup.joined(joined)
    for (const { left: one, right: other, alike } of found.splits) {
      if (this.splits === 256) break
      this.splitMask[this.splits] = mask
      this.splitLeft[this.splits] = lookup.counted(one)
      this.splitRight[this.splits] = lookup.counted(other)
      this.splitAlike[this.splits++] = alike
    }
    for (let each = 0; each < found.ids.length && (found.alike[each] as number) >= 0.75; each++)
      this.pair(
        vocabulary,
        vocabulary.targets[found.ids[each] as number] as number,
        mask,
        0.97 * (found.alike[each] as number),
      )
  }

  private isDoubtful(at: number): boolean {
    return ((this.unknown >>> at) & 1) === 1 && (this.likest[at] as number) < clear
  }

  /** Letters in a row may be one word: A. B. C. and ABC. */
  private addLetters({ vocabulary }: ScreeningIndex, lookup: Lookup): void {
    for (let at = 0; at < this.tokens.length; at++) {
      let to = at
      let text = ''
      while (to < this.tokens.length && ((this.initials >>> to) & 1) === 1) text += this.tokens[to++]?.text ?? ''
      if (to - at > 2) {
        const id = lookup.id(text)
        if (id >= 0) this.pair(vocabulary, id, ((1 << (to - at)) - 1) << at, 0.97)
      }
      if (to > at) at = to
    }
  }

  /** A pair that came to light when a row was looked at; -1 where there is no room. */
  addFound({ vocabulary }: ScreeningIndex, word: number, token: number, alike: number): number {
    if (this.pairs === pairsMax) return -1
    this.pair(vocabulary, word, 1 << token, alike)
    if (((this.unknown >>> token) & 1) === 1 && alike >= likely && alike > (this.likest[token] as number)) {
      this.likest[token] = alike
      this.likestWord[token] = word
      this.isUnsettled |= 1 << token
    }
    return this.pairs - 1
  }

  /** Unknown words of the query for which a like has come to light weigh much as their like does. */
  settle({ vocabulary }: ScreeningIndex): void {
    if (this.isUnsettled === 0) return
    for (let bits = this.isUnsettled; bits !== 0; bits &= bits - 1) {
      const token = 31 - Math.clz32(bits & -bits)
      const listed = weightAt(vocabulary, this.likestWord[token] as number)
      const before = this.weights[token] as number
      this.weights[token] = between(this.likest[token] as number, listed, shareOfUnknown(this.tokens[token] as Token))
      this.total += (this.weights[token] as number) - before
    }
    for (let pair = 0; pair < this.pairs; pair++)
      if (((this.pairMask[pair] as number) & this.isUnsettled) !== 0)
        this.pairWeight[pair] = this.weightOf(this.pairMask[pair] as number)
    this.isUnsettled = 0
  }

  /** What a row may share beside what is known: words that are like nothing known may yet prove to be like a word of the row. */
  get doubt(): number {
    let weight = 0
    for (let bits = this.unknown & this.words; bits !== 0; bits &= bits - 1) {
      const token = 31 - Math.clz32(bits & -bits)
      if ((this.likest[token] as number) < clear) weight += likely * (this.weights[token] as number)
    }
    return weight
  }

  /** What tokens weigh together. */
  weightOf(mask: number): number {
    let weight = 0
    for (let bits = mask; bits !== 0; bits &= bits - 1) weight += this.weights[31 - Math.clz32(bits & -bits)] as number
    return weight
  }

  /** The first lone letter of the query, as a bit, that may stand for a word with this first letter. */
  initialOf(letter: number, used: number): number {
    for (let bits = this.initials & ~used; bits !== 0; bits &= bits - 1)
      if (this.first[31 - Math.clz32(bits & -bits)] === letter) return bits & -bits
    return 0
  }

  /** What is remembered of a word: see `Neighbours`. */
  private addPairs(known: readonly number[], mask: number, weight: number): void {
    let { pairs } = this
    for (let at = 0; at < known.length && pairs < pairsMax; at += pairWidth, pairs++) {
      this.pairWord[pairs] = known[at] as number
      this.pairMask[pairs] = mask
      this.pairWeight[pairs] = weight
      this.pairAlike[pairs] = known[at + 1] as number
      this.pairListed[pairs] = known[at + 2] as number
      this.pairFrom[pairs] = known[at + 3] as number
      this.pairSize[pairs] = known[at + 4] as number
    }
    this.pairs = pairs
  }

  private pair(vocabulary: Vocabulary, word: number, mask: number, alike: number): void {
    const { pairs } = this
    if (pairs === pairsMax) return
    this.pairWord[pairs] = word
    this.pairMask[pairs] = mask
    this.pairWeight[pairs] = this.weightOf(mask)
    this.pairAlike[pairs] = alike
    this.pairListed[pairs] = weightAt(vocabulary, word)
    const from = rowsFromAt(vocabulary, word)
    this.pairFrom[pairs] = from
    this.pairSize[pairs] = rowsFromAt(vocabulary, word + 1) - from
    this.pairs = pairs + 1
  }
}

const between = (alike: number, listed: number, unknown: number) => alike * listed + (1 - alike) * unknown

/** A word that no name of the index has is as rare as can be. */
const shareOfUnknown = ({ kind, text }: Token) =>
  kind === kinds.word || kind === kinds.number ? (isCommonName(text) ? 0.6 : 1) : kind === kinds.initial ? 0.25 : 0.2
