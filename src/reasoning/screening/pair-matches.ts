import { kinds } from './analyse.ts'
import { isCommonName } from './common-names.ts'
import { type Likeness, likenessOf } from './pair-alike.ts'
import { isTelling, type PairWord } from './pair-words.ts'

/** Places of two words that stand for each other. */
export type Match = Likeness & { readonly a: number; readonly b: number }

/** Words less alike than this are two words. */
const alikeLeast = 0.5

/** The words that are taken for each other, and then those left over on both sides, which are held against each other all the same. */
export function matchesOf(one: readonly PairWord[], other: readonly PairWord[]) {
  const alike = likest(one, other, alikeLeast)
  const ours = leftOver(one, new Set(alike.map(({ a }) => a)))
  const theirs = leftOver(other, new Set(alike.map(({ b }) => b)))
  const wordsAt = (words: readonly PairWord[], places: readonly number[]) => places.flatMap(at => words[at] ?? [])
  const unlike = likest(wordsAt(one, ours), wordsAt(other, theirs), 0)
    .map(match => ({ ...match, a: ours[match.a] ?? 0, b: theirs[match.b] ?? 0 }))
    .filter(({ a, b }) => speaksAgainst(one, a, other, b))
  return { alike, unlike }
}

/** The likest two first, then the next among what is left. */
function likest(one: readonly PairWord[], other: readonly PairWord[], least: number): readonly Match[] {
  const all = one.flatMap((ours, a) => other.map((theirs, b): Match => ({ a, b, ...likenessOf(ours, theirs) })))
  const [ours, theirs] = [new Set<number>(), new Set<number>()]
  return all
    .filter(({ alike }) => alike >= least)
    .sort(
      (x, y) =>
        y.alike - x.alike || x.slips - y.slips || Math.abs(x.a - x.b) - Math.abs(y.a - y.b) || x.a + x.b - y.a - y.b,
    )
    .filter(({ a, b }) => {
      if (ours.has(a) || theirs.has(b)) return false
      ours.add(a)
      theirs.add(b)
      return true
    })
}

const leftOver = (words: readonly PairWord[], taken: ReadonlySet<number>) =>
  [...words.keys()].filter(at => !taken.has(at) && words[at]?.kind !== kinds.form)

/** A title is left over without harm, unless it stands like a name among names: Wali, Khan. */
function speaksAgainst(one: readonly PairWord[], a: number, other: readonly PairWord[], b: number): boolean {
  const [ours, theirs] = [one[a], other[b]]
  if (ours === undefined || theirs === undefined || (!isTelling(ours) && !isTelling(theirs))) return false
  return standsAsName(one, a) && standsAsName(other, b)
}

function standsAsName(words: readonly PairWord[], at: number): boolean {
  const word = words[at]
  if (word === undefined || isTelling(word)) return word !== undefined
  return isCommonName(word.text) > 0 || (at > 0 && at < words.length - 1)
}
