import { type Kind, kinds, meaningOf, type Token } from './analyse.ts'
import { type Commonness, isCommonName } from './common-names.ts'
import { Pattern } from './distance.ts'
import { skeleton } from './scripts/index.ts'

/** Words less alike than this are two words. */
const least = 0.5
const initialAlike = 0.85
const sameMeaning = 0.95
const pattern = new Pattern()
const bytes = new Uint8Array(64)

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

/** What the judgement of a pair is made of: there is no list to say which words are rare, only what is known of names at large. */
export const pairFeatureNames = [
  'lesser share',
  'greater share',
  'lesser share, the unlike held cheap',
  'whole alike',
  'neither in order nor turned',
  'worst',
  'left over on both sides',
  'left over on one side',
  'numbers differ',
  'worst, the unlike held cheap',
  'person, neither in order nor turned',
] as const

export function pairFeaturesOf(one: readonly Token[], other: readonly Token[], isPerson: boolean): number[] {
  if (!isPerson && (isInitials(one, other) || isInitials(other, one))) return alikeBut(0.9)
  const ours = one.map(weightOfToken)
  const theirs = other.map(weightOfToken)
  const taken = new Set<number>()
  let [alikeOurs, alikeTheirs, cheapOurs, cheapTheirs, missingOurs, worst] = [0, 0, 0, 0, 0, 1]
  const places: number[] = []
  for (const { a, b, alike } of matches(one, other)) {
    taken.add(b)
    places[a] = b
    const cheap = alike ** 4
    alikeOurs += alike * (ours[a] ?? 0)
    alikeTheirs += alike * (theirs[b] ?? 0)
    cheapOurs += cheap * (ours[a] ?? 0)
    cheapTheirs += cheap * (theirs[b] ?? 0)
    if (isTelling(one[a]) && alike < worst) worst = alike
  }
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)
  one.forEach((_, at) => {
    if (places[at] === undefined) missingOurs += ours[at] ?? 0
  })
  const missingTheirs = sum(theirs.filter((_, at) => !taken.has(at)))
  const share = Math.min(alikeOurs / sum(ours), alikeTheirs / sum(theirs))
  const cheapShare = Math.min(cheapOurs / sum(ours), cheapTheirs / sum(theirs))
  const lettersOf = (tokens: readonly Token[]) => tokens.filter(isTelling).map(({ text }) => text)
  const inOrder = likeness(lettersOf(one).join(''), lettersOf(other).join(''))
  // The same letters with the space elsewhere.
  if (inOrder === 1 && share < 0.97) return alikeBut(0.97)
  const sorted = likeness(lettersOf(one).toSorted().join(''), lettersOf(other).toSorted().join(''))
  const numbersDiffer =
    one.some(({ kind }, at) => kind === kinds.number && places[at] === undefined) &&
    other.some(({ kind }, at) => kind === kinds.number && !taken.has(at))
  if (taken.size === 0) worst = 0
  const swapped = isSwapped(places) ? 1 : 0
  return [
    share,
    Math.max(cheapOurs / sum(ours), cheapTheirs / sum(theirs)),
    cheapShare,
    Math.max(inOrder, sorted),
    swapped,
    worst,
    Math.min(1, missingOurs, missingTheirs),
    Math.min(2, Math.abs(missingOurs - missingTheirs)),
    numbersDiffer ? 1 : 0,
    worst ** 4,
    isPerson ? swapped : 0,
  ]
}

const alikeBut = (alike: number): number[] => [alike, alike, alike, alike, 0, alike, 0, 0, 0, alike ** 4, 0]

/** `PLA` of `People's Liberation Army`, and `ABC` of `A. B. C.`: what a body is called by its first letters. */
function isInitials(short: readonly Token[], long: readonly Token[]): boolean {
  const [word, ...rest] = short.filter(isTelling)
  // The s of a genitive is no word.
  const words = long.filter(token => isTelling(token) && token.text !== 's')
  if (word === undefined || rest.length > 0 || word.text.length < 3 || words.length !== word.text.length) return false
  return words.every(({ text }, at) => text[0] === word.text[at])
}

const isTelling = (token: Token | undefined) =>
  token !== undefined && (token.kind === kinds.word || token.kind === kinds.number || token.kind === kinds.initial)

const weightOfToken = ({ kind, text }: Token) =>
  weights[kind] * (kind === kinds.word ? (meaningOf(text) === undefined ? rarity[isCommonName(text)] : 0.6) : 1)

/** The likest two first, then the next among what is left. */
function matches(one: readonly Token[], other: readonly Token[]) {
  const all: { readonly a: number; readonly b: number; readonly alike: number }[] = []
  one.forEach((ours, a) => {
    other.forEach((theirs, b) => {
      const alike = alikeness(ours, theirs)
      if (alike >= least) all.push({ a, b, alike })
    })
  })
  all.sort((x, y) => y.alike - x.alike || Math.abs(x.a - x.b) - Math.abs(y.a - y.b) || x.a - y.a || x.b - y.b)
  const [ours, theirs] = [new Set<number>(), new Set<number>()]
  return all.filter(({ a, b }) => {
    if (ours.has(a) || theirs.has(b)) return false
    ours.add(a)
    theirs.add(b)
    return true
  })
}

function alikeness(one: Token, other: Token): number {
  if (one.key === other.key) return 1
  if (one.kind === kinds.form || other.kind === kinds.form) return one.kind === other.kind ? 0.5 : 0
  if (one.kind === kinds.number || other.kind === kinds.number) return 0
  if (one.text.length === 1 || other.text.length === 1)
    return one.text.charCodeAt(0) === other.text.charCodeAt(0) ? initialAlike : 0
  const plain = likeness(one.text, other.text)
  if (plain < 0.3) return sharesMeaning(one, other) ? sameMeaning : 0
  const key = skeleton(one.text)
  const alike = key.length > 1 && key === skeleton(other.text) ? 0.55 + 0.45 * plain : plain
  return alike < sameMeaning && sharesMeaning(one, other) ? sameMeaning : alike
}

function sharesMeaning(one: Token, other: Token): boolean {
  const meaning = meaningOf(one.text)
  return meaning !== undefined && meaning !== '' && meaning === meaningOf(other.text)
}

/** A family name may stand first or last; but what stands between others in another order are father and son as often as one man. */
function isSwapped(places: readonly (number | undefined)[]): boolean {
  const found = places.filter(place => place !== undefined)
  const falls = found.filter((place, at) => place < (found[at === 0 ? found.length - 1 : at - 1] ?? 0))
  return falls.length > 1
}

function likeness(one: string, other: string): number {
  if (one === '' || other === '') return 0
  if (one === other) return 1
  const [a, b] = [one.slice(0, 31), other.slice(0, 31)]
  pattern.prepare(a)
  for (let at = 0; at < b.length; at++) bytes[at] = b.charCodeAt(at) & 127
  return 1 - pattern.distance(bytes, 0, b.length) / Math.max(a.length, b.length)
}
