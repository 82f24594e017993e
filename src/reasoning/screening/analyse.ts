import { conceptAt } from './lexicon/index.ts'
import type { Reading, ReadingWord } from './scripts/index.ts'

/** What a word is worth: a legal form or a particle weighs little, but never nothing. */
export const kinds = { word: 0, number: 1, initial: 2, form: 3, particle: 4, title: 5, common: 6 } as const
export type Kind = (typeof kinds)[keyof typeof kinds]

/** A unit of comparison: one word, or several that stand for one concept (`limited liability company`). */
export type Token = {
  /** Letters and digits, or the id of a concept, which has a dot. */
  readonly key: string
  /** The letters, where it is one word. */
  readonly text: string
  readonly kind: Kind
  /** Words of the reading that it stands for: from `from` to before `to`. */
  readonly from: number
  readonly to: number
}

/** More words than this say nothing about a name that the first have not said; the bound keeps the work bounded. */
export const tokensMax = 31
const letters = 40

/** The words of one reading as the index knows them. */
export function analyse({ words }: Pick<Reading, 'words'>): Token[] {
  const texts: string[] = []
  for (const word of words) texts.push(cut(word))
  const tokens: Token[] = []
  for (let at = 0; at < texts.length && tokens.length < tokensMax; ) {
    const text = texts[at] as string
    const found = conceptAt(texts, at)
    // A lone letter is an initial before it is an article or an «and».
    if (found === undefined || (found.length === 1 && text.length === 1)) {
      tokens.push({ key: text, text, kind: kindOf(text), from: at, to: at + 1 })
      at++
      continue
    }
    const { concept, length } = found
    const to = at + length
    if (concept.kind === 'legal_form') tokens.push({ key: concept.id, text, kind: kinds.form, from: at, to })
    else if (concept.kind === 'particle') tokens.push({ key: concept.id, text, kind: kinds.particle, from: at, to })
    else if (concept.kind === 'title') tokens.push({ key: concept.id, text, kind: kinds.title, from: at, to })
    else if (concept.kind === 'vessel_prefix') tokens.push({ key: concept.id, text, kind: kinds.title, from: at, to })
    else for (const english of concept.english.split(' ')) tokens.push({ key: english, text, kind: kinds.word, from: at, to })
    at = to
  }
  return tokens.length > tokensMax ? tokens.slice(0, tokensMax) : tokens
}

const cut = ({ text }: ReadingWord) => (text.length > letters ? text.slice(0, letters) : text)

function kindOf(text: string): Kind {
  if (text.length === 1) return text <= '9' ? kinds.number : kinds.initial
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 57) return kinds.word
  return kinds.number
}
