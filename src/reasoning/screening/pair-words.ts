import { analyse, type Kind, kinds, type Token } from './analyse.ts'
import { type Reading, scriptOf } from './scripts/index.ts'
import { lettersAlike } from './slips.ts'

/** A word of one of two names that are held against each other. */
export type PairWord = {
  readonly text: string
  /** The text, or the id of a concept. */
  readonly key: string
  readonly kind: Kind
  /** As it is written, in lower case. */
  readonly source: string
  readonly script: string
}

const gluedMax = 5
/** Words written together that are meant to be others may have a slip in them, where they are long enough to be told. */
const gluedAlike = 0.85
const gluedLettersLeast = 6
/** «Servant of», with or without the article that belongs to the name that follows: Abd al-Aziz, Abdul Aziz, Abdel-Aziz. */
const servant = /^abd([aeou]l|u|oul)?$|^abed$/
const article = /^[aeiou][lrsnt]$/

/** What says who is meant. A legal form or a title does not, unless it is all there is. */
export const isTelling = ({ kind }: PairWord): boolean =>
  kind === kinds.word || kind === kinds.number || kind === kinds.initial

/** The words of one reading as they are compared in pairs. */
export function pairWordsOf(reading: Reading, isPerson: boolean): readonly PairWord[] {
  const words = analyse(reading).flatMap(token => (isBrokenRun(reading, token) ? lettersOf(reading, token) : [token]))
  const own = servants(words.map(token => wordOf(reading, token)))
  // What a body's name has of lone letters is one word: A.B.C. is ABC. A person's are forenames.
  return withOneTelling(isPerson ? own : acronyms(own))
}

/** Letters with points are taken for a legal form (`A.B.`) where they are only the first of a longer row (`A.B.C.`). */
const isBrokenRun = ({ words }: Reading, { kind, from, to }: Token) =>
  kind === kinds.form &&
  to - from > 1 &&
  words.slice(from, to + 1).length > to - from &&
  words.slice(from, to + 1).every(({ text }) => text.length === 1)

const lettersOf = ({ words }: Reading, { from, to }: Token): Token[] =>
  words
    .slice(from, to)
    .map(({ text }, at) => ({ key: text, text, kind: kinds.initial, from: from + at, to: from + at + 1 }))

function wordOf({ words }: Reading, { text, key, kind, from, to }: Token): PairWord {
  const source = words
    .slice(from, to)
    .map(word => word.source.toLowerCase())
    .join('')
  return { text, key, kind, source, script: scriptOf(source) }
}

function servants(words: readonly PairWord[]): PairWord[] {
  const found: PairWord[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as PairWord
    const next = words[at + 1]
    if (next === undefined || !servant.test(word.text)) found.push(word)
    else {
      found.push({ ...word, text: 'abdul', key: 'abdul', kind: kinds.word })
      if (next.kind === kinds.particle && article.test(next.text)) at++
    }
  }
  return found
}

function acronyms(words: readonly PairWord[]): readonly PairWord[] {
  const found: PairWord[] = []
  for (let at = 0; at < words.length; ) {
    let to = at
    while (words[to]?.kind === kinds.initial) to++
    if (to - at < 2) to = at + 1
    found.push(joined(words.slice(at, to)))
    at = to
  }
  return found
}

/** `Bay` is a title, and yet a company may have no other name. */
function withOneTelling(words: readonly PairWord[]): readonly PairWord[] {
  if (words.some(isTelling)) return words
  const first = Math.max(
    0,
    words.findIndex(({ kind }) => kind !== kinds.form),
  )
  return words.map((word, at) => (at === first ? { ...word, kind: kinds.word, key: word.text } : word))
}

/** The words of `one` with those made one that `other` writes together. */
export function glued(one: readonly PairWord[], other: readonly PairWord[]): readonly PairWord[] {
  const wanted = other.filter(({ kind }) => kind === kinds.word).map(({ text }) => text)
  const known = new Set(other.map(({ text }) => text))
  const isApart = ({ kind, text }: PairWord) =>
    kind === kinds.number || (kind === kinds.form && text.length > 3) || (text.length > 1 && known.has(text))
  const words = [...one]
  for (let count = Math.min(gluedMax, words.length); count > 1; count--)
    for (let at = 0; at + count <= words.length; at++) {
      const run = words.slice(at, at + count)
      if (run.some(isApart)) continue
      const whole = joined(run)
      const mayDiffer = run.some(({ text }) => text.length > 1) && whole.text.length >= gluedLettersLeast
      if (
        wanted.some(
          text => text === whole.text || (mayDiffer && lettersAlike(text, whole.text, gluedAlike) >= gluedAlike),
        )
      )
        words.splice(at, count, whole)
    }
  return words
}

function joined(words: readonly PairWord[]): PairWord {
  const [first] = words
  if (words.length === 1 && first !== undefined) return first
  const text = words.map(word => word.text).join('')
  return {
    text,
    key: text,
    kind: kinds.word,
    source: words.map(({ source }) => source).join(''),
    script: first?.script ?? 'Zyyy',
  }
}
