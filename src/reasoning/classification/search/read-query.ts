import type { SearchIndex } from './build.ts'
import { type TermFound, termsIn } from './concepts.ts'
import { figureWeight, isDigits, isIdle, pairWeight } from './counts.ts'
import { cutClaims, cutQuestion } from './cut-question.ts'
import { domainsOf, type Series } from './domain.ts'
import { bridged } from './glossary/index.ts'
import { type GroupHints, groupHints } from './group.ts'
import type { Weighed } from './postings.ts'
import { isDenied, markBefore } from './roles.ts'
import { faintWords } from './stop-words.ts'
import { gramsOf, keysOf, tokensOf } from './tokens.ts'

/** A description as the search reads it: words only, whatever they may ask for. */
export type ReadQuery = {
  readonly words: Weighed
  readonly grams: Weighed
  /** Weight of the words that no list and no thesaurus has. */
  readonly unknown: number
  readonly terms: readonly TermFound[]
  readonly group: GroupHints
  /** How surely each series is spoken of: of the item, or only of the trade around it. */
  readonly domains: ReadonlyMap<Series, number>
  /** Codes that the writer names: where to look, never what it is. */
  readonly codes: ReadonlySet<string>
}

const textMax = 8_000
const roleWeights = { head: 1, part: 0.6, use: 0.65, mention: 0.8 }
const bridgeWeight = 0.9
const faintWeight = 0.4

export function readQuery({ goods, words: known, grams: knownGrams }: SearchIndex, written: string): ReadQuery {
  const text = cutClaims(written.slice(0, textMax))
  const cut = cutQuestion(text)
  const left = /[\p{L}\p{N}]/u.test(cut) ? cut : text
  const words = new Map<number, number>()
  const grams = new Map<number, number>()
  let unknown = 0
  // Said twice is not meant twice: the greater weight counts.
  const add = (key: string, weight: number) => {
    const number = known.find(key)
    if (number !== undefined) words.set(number, Math.max(words.get(number) ?? 0, weight))
    return number
  }
  const addGrams = (word: string) => {
    for (const gram of gramsOf(word)) {
      const number = knownGrams.find(gram)
      if (number !== undefined) grams.set(number, 1)
    }
  }
  const saysNothing = (word: string, at: number) => isIdle(word) || isDenied(left, { at, end: at + word.length })
  let before: number | undefined
  for (const token of tokensOf(left)) {
    if (saysNothing(token.word, token.at)) continue
    const isFigure = isDigits(token.word)
    const isWord = token.script === 'other'
    const role = isWord ? (markBefore(left, token.at) ?? 'head') : 'head'
    const weight = (isFigure ? figureWeight : 1) * faintness(token.word) * roleWeights[role]
    let last: number | undefined
    for (const key of keysOf(token.word, token.script)) {
      last = add(key, weight)
      if (last === undefined && isWord && !isFigure) unknown += weight
    }
    if (isWord && !isFigure) addGrams(token.word)
    const current = isWord && !isFigure ? last : undefined
    const pair = before === undefined || current === undefined ? undefined : known.findPair(before, current)
    if (pair !== undefined) words.set(pair, weight * pairWeight)
    before = current
  }
  for (const { word, at } of bridged(left)) {
    if (saysNothing(word, at)) continue
    addGrams(word)
    for (const token of tokensOf(word))
      for (const key of keysOf(token.word, token.script)) add(key, bridgeWeight * faintness(word))
  }
  return {
    words,
    grams,
    unknown,
    terms: termsIn(goods, left),
    group: groupHints(left),
    domains: domainsOf(left, text),
    codes: codesIn(text),
  }
}

const faintness = (word: string) => (faintWords.has(word) ? faintWeight : 1)

function codesIn(text: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(/(?<![\p{L}\p{N}])\d[A-Ea-e]\d{3}(?![\p{L}\p{N}])/gu)].map(([code]) => code.toUpperCase()),
  )
}
