import { foldTerm, type GoodsTerm, type GoodsThesaurus } from '../../../law/lists/index.ts'
import { singular } from './stem.ts'
import { type Token, tokensOf } from './tokens.ts'

/** Where words of the thesaurus stand in a text, the longest at each place; a word that means two things is there once. */
export type Found = { readonly terms: readonly GoodsTerm[]; readonly at: number; readonly end: number }

/** Ready for looking: words by their run of letters without blanks or hyphens, so that "glove box", "glove-box" and "glovebox" meet. */
export type TermFinder = {
  readonly spaced: ReadonlyMap<string, readonly GoodsTerm[]>
  readonly spacedMax: number
  readonly solid: ReadonlyMap<string, readonly GoodsTerm[]>
  readonly solidMax: number
}

const finders = new WeakMap<GoodsThesaurus, TermFinder>()
const isSolid = (text: string) => /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
const wordsMax = 9

export function finderOf(thesaurus: GoodsThesaurus): TermFinder {
  const kept = finders.get(thesaurus)
  if (kept !== undefined) return kept
  const spaced = new Map<string, GoodsTerm[]>()
  const solid = new Map<string, GoodsTerm[]>()
  for (const term of thesaurus.terms) {
    const map = isSolid(term.term) ? solid : spaced
    const key = isSolid(term.term) ? solidKey(term.term) : tokensOf(term.term).map(keyOf).join('')
    const there = map.get(key)
    if (there === undefined) map.set(key, [term])
    else there.push(term)
  }
  const longest = (map: ReadonlyMap<string, unknown>) => Math.max(0, ...[...map.keys()].map(({ length }) => length))
  const made = { spaced, spacedMax: longest(spaced), solid, solidMax: longest(solid) }
  finders.set(thesaurus, made)
  return made
}

export function findTerms(finder: TermFinder, text: string): readonly Found[] {
  const tokens = tokensOf(text)
  const found = [...findSolid(finder, text), ...findSpaced(finder, text, tokens)]
  return found.sort((a, b) => a.at - b.at || b.end - a.end)
}

const keyOf = (token: Token) => (token.script === 'other' ? singular(token.word) : token.word)
const solidKey = (text: string) => foldTerm(text).replaceAll(/[\s\-‐‑–·・]+/gu, '')

function* findSpaced(finder: TermFinder, text: string, tokens: readonly Token[]): Generator<Found> {
  for (let from = 0; from < tokens.length; from++) {
    let key = ''
    let best: (Found & { readonly to: number }) | undefined
    for (let to = from; to < Math.min(tokens.length, from + wordsMax); to++) {
      const token = tokens[to]
      const first = tokens[from]
      if (token === undefined || first === undefined || token.script !== 'other') break
      // A comma or a full stop ends a name; blanks, hyphens, slashes, brackets and the point of "1.2709" do not.
      if (to > from && /[,;:.!?\n]/.test(text.slice(tokens[to - 1]?.end ?? 0, token.at).replace(/\.$/, ''))) break
      key += keyOf(token)
      if (key.length > finder.spacedMax) break
      const terms = finder.spaced.get(key)?.filter(term => isWrittenSo(term, text.slice(first.at, token.end), text))
      if (terms !== undefined && terms.length > 0) best = { terms, at: first.at, end: token.end, to }
    }
    if (best === undefined) continue
    yield { terms: best.terms, at: best.at, end: best.end }
    from = best.to
  }
}

/** "ram" in a sentence is an animal or a verb, "RAM" is not; where nothing is in capitals, nothing follows from small letters. */
function isWrittenSo({ term }: GoodsTerm, written: string, text: string): boolean {
  // "300M" is a steel, "300 m" a depth.
  if (/^\d+[A-Z]{1,2}$/.test(term)) return written === term
  // "ADCS" is not several ADC.
  if (/^[A-Z]{2,4}S$/.test(term)) return written.toUpperCase() === term
  // "CuBe" is an alloy, a cube is not.
  if (term.length <= 5 && /^(?:[A-Z][a-z]?){2,}$/.test(term) && /[a-z]/.test(term))
    return /\p{L}[A-Z]/u.test(written) || !/[A-Z]/.test(text)
  if (term.length > 4 || !/^[A-Z]{2,4}$/.test(term)) return true
  return /[A-Z]{2}/.test(written) || !/[A-Z]/.test(text)
}

/** Han, kana and Hangul: anywhere in a run, with or without blanks; short Korean words only where a word begins. */
function* findSolid(finder: TermFinder, text: string): Generator<Found> {
  if (!isSolid(text)) return
  const letters: { readonly letter: string; readonly at: number; readonly begins: boolean }[] = []
  let begins = true
  let at = 0
  for (const letter of text) {
    const folded = solidKey(letter)
    if (folded === '') begins = true
    else {
      letters.push({ letter: folded, at, begins })
      begins = false
    }
    at += letter.length
  }
  for (let from = 0; from < letters.length; from++) {
    let best: (Found & { readonly to: number }) | undefined
    let key = ''
    for (let to = from; to < letters.length && key.length < finder.solidMax; to++) {
      key += letters[to]?.letter ?? ''
      const terms = finder.solid.get(key)
      if (terms === undefined || (to - from < 2 && !isWholeKorean(key, letters, from, to))) continue
      const last = letters[to]
      best = { terms, at: letters[from]?.at ?? 0, end: (last?.at ?? 0) + 1, to }
    }
    if (best === undefined) continue
    yield { terms: best.terms, at: best.at, end: best.end }
    from = best.to
  }
}

const particleMax = 3
const particle = /^(?:[은는이가을를의에와과도만로용등및형급식제]|으로|에서|부터|까지|이나|이라|입니|용으)/

/** Two syllables of Korean are often a part of another word: they must begin a word, and end with it or with a particle. */
function isWholeKorean(
  key: string,
  letters: readonly { readonly letter: string; readonly begins: boolean }[],
  from: number,
  to: number,
): boolean {
  if (!/\p{Script=Hangul}/u.test(key)) return true
  if (letters[from]?.begins !== true) return false
  const next = letters[to + 1]
  if (next === undefined || next.begins) return true
  let rest = ''
  for (let at = to + 1; at <= to + particleMax && (at === to + 1 || letters[at]?.begins === false); at++)
    rest += letters[at]?.letter ?? ''
  return particle.test(rest) || !/^\p{Script=Hangul}/u.test(rest)
}
