import { type Kind, kinds, meaningOf } from './analyse.ts'
import { type Commonness, isCommonName } from './common-names.ts'
import { type Match, matchesOf } from './pair-matches.ts'
import { glued, isTelling, type PairWord } from './pair-words.ts'
import { lettersAlike } from './slips.ts'

/** So many slips in one word, or in one name, are as bad as any more. */
const slipsMost = 4
const acronymAlike = 0.9
/** Of a hostile text no more letters are compared than this. */
const lettersMax = 200

const weights: Readonly<Record<Kind, number>> = {
  [kinds.word]: 1,
  [kinds.number]: 1,
  [kinds.initial]: 0.35,
  [kinds.form]: 0.08,
  [kinds.particle]: 0.08,
  [kinds.title]: 0.1,
  [kinds.common]: 0.3,
}
const rarity: Readonly<Record<Commonness, number>> = { 0: 1, 1: 0.85, 2: 0.7 }
const meaningful = 0.6

/** What the judgement of a pair is made of: there is no list to say which words are rare, only what is known of names at large. */
export const pairFeatureNames = [
  'slips',
  'more than two slips',
  'whole alike',
  'left over in a body',
  'much left over',
  'person, neither in order nor turned',
  'legal forms differ',
] as const

export function pairFeaturesOf(ones: readonly PairWord[], others: readonly PairWord[], isPerson: boolean): number[] {
  if (!isPerson && (isAcronym(ones, others) || isAcronym(others, ones))) return [0, 0, acronymAlike, 0, 0, 0, 0]
  const [one, other] = [glued(ones, others), glued(others, ones)]
  const { alike, unlike } = matchesOf(one, other)
  const isWord = ({ a, b }: Match) => isWordAt(one, a) && isWordAt(other, b)
  // Lone letters that begin some word of the other name are no likeness.
  const isAnyWord = alike.some(isWord)
  const telling = [...alike.filter(({ a, b }) => isTellingAt(one, a) || isTellingAt(other, b)), ...unlike]
  const slips = isAnyWord ? telling.reduce((sum, match) => sum + Math.min(slipsMost, match.slips), 0) : slipsMost
  const all = [...alike, ...unlike]
  const left = weightLeft(one, new Set(all.map(({ a }) => a))) + weightLeft(other, new Set(all.map(({ b }) => b)))
  return [
    Math.min(slipsMost, slips),
    slips > 2 ? 1 : 0,
    wholeAlike(one, other),
    isPerson ? 0 : Math.min(2, left),
    Math.max(0, Math.min(2, left - 1.5)),
    isPerson && isDisordered(alike) ? 1 : 0,
    formsDiffer(one, other) ? 1 : 0,
  ]
}

/** Likest first, before there are coefficients: which readings of two names belong together. */
export const closeness = ([slips = 0, , whole = 0, inBody = 0, much = 0]: readonly number[]): number =>
  whole - 0.5 * slips - 0.3 * (inBody + much)

/** `PLA` of `People's Liberation Army`: what a body is called by its first letters. */
function isAcronym(short: readonly PairWord[], long: readonly PairWord[]): boolean {
  const [word, ...rest] = short.filter(isTelling)
  // The s of a genitive is no word.
  const words = long.filter(each => isTelling(each) && each.text !== 's')
  if (word === undefined || rest.length > 0 || word.text.length < 3 || words.length !== word.text.length) return false
  return words.every(({ text }, at) => text[0] === word.text[at])
}

const isTellingAt = (words: readonly PairWord[], at: number) => {
  const word = words[at]
  return word !== undefined && isTelling(word)
}

const isWordAt = (words: readonly PairWord[], at: number) => isTellingAt(words, at) && (words[at]?.text.length ?? 0) > 1

function weightLeft(words: readonly PairWord[], taken: ReadonlySet<number>): number {
  return words.reduce((sum, word, at) => (taken.has(at) || !isTelling(word) ? sum : sum + weightOf(word)), 0)
}

function weightOf({ kind, text }: PairWord): number {
  if (kind !== kinds.word) return weights[kind]
  return meaningOf(text) === undefined ? rarity[isCommonName(text)] : meaningful
}

function wholeAlike(one: readonly PairWord[], other: readonly PairWord[]): number {
  const [ours, theirs] = [one, other].map(words => words.filter(isTelling).map(({ text }) => text))
  if (ours === undefined || theirs === undefined) return 0
  return Math.max(
    lettersAlike(ours.join('').slice(0, lettersMax), theirs.join('').slice(0, lettersMax)),
    lettersAlike(ours.toSorted().join('').slice(0, lettersMax), theirs.toSorted().join('').slice(0, lettersMax)),
  )
}

/** A family name may stand first or last; but what stands between others in another order are father and son as often as one man. */
function isDisordered(alike: readonly Match[]): boolean {
  const places = [...alike].sort((x, y) => x.a - y.a).map(({ b }) => b)
  return places.filter((place, at) => place < (places.at(at - 1) ?? 0)).length > 1
}

/** A company limited by shares, a corporation, and one that says no more than company may be one; a foundation and an LLC are two. */
const stock = new Set(['form.plc', 'form.jsc', 'form.cjsc', 'form.inc'])
const anyForm = new Set(['form.company', 'form.group', 'form.holding', 'form.branch'])

function formsDiffer(one: readonly PairWord[], other: readonly PairWord[]): boolean {
  const ours = formsOf(one)
  const theirs = formsOf(other)
  if (ours.size === 0 || theirs.size === 0) return false
  for (const form of [...ours, ...theirs]) if (anyForm.has(form) || (ours.has(form) && theirs.has(form))) return false
  return true
}

const formsOf = (words: readonly PairWord[]) =>
  new Set(words.filter(({ kind }) => kind === kinds.form).map(({ key }) => (stock.has(key) ? 'stock' : key)))
