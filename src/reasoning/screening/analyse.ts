import { type ConceptKind, conceptAt, conceptFrom, type Found, type LexicalWord, stemLeast } from './lexicon/index.ts'

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

/** What whoever asks may know of a word already: what the lexicon has of it. */
export type KnownWord = { readonly lexical: LexicalWord | undefined }

/** More words than this say nothing about a name that the first have not said; the bound keeps the work bounded. */
export const tokensMax = 31
/** Nor do more letters of a word. */
export const lettersMax = 40

/**
 * The words of one reading as the index knows them. Legal forms, articles and titles become one token whatever their language and length;
 * other words stay as they are, and are known to mean the same by `meaningOf` when two names are compared.
 */
export function analyse(
  { words }: { readonly words: readonly { readonly text: string }[] },
  known?: readonly KnownWord[],
): Token[] {
  const texts: string[] = []
  for (const word of words) texts.push(cut(word))
  const tokens: Token[] = []
  for (let at = 0; at < texts.length && tokens.length < tokensMax; ) {
    const text = texts[at] as string
    let found = foundAt(texts, at, text === words[at]?.text ? known : undefined)
    let kind = found === undefined ? undefined : kindOfConcept(found.concept.kind, found.length, text, at, texts.length)
    // `al sharia` is a word of the lexicon, and its article an article all the same.
    if (found !== undefined && kind === undefined && found.length > 1) {
      found = conceptAt([text], 0)
      if (found?.concept.kind === 'particle' && text.length > 1) kind = kinds.particle
    }
    if (found === undefined || kind === undefined) {
      tokens.push({ key: text, text, kind: kindOf(text), from: at, to: at + 1 })
      at++
      continue
    }
    tokens.push({ key: found.concept.id, text, kind, from: at, to: at + found.length })
    at += found.length
  }
  return tokens
}

function foundAt(texts: readonly string[], at: number, known: readonly KnownWord[] | undefined): Found | undefined {
  const word = known?.[at]
  if (word === undefined) return conceptAt(texts, at)
  const { lexical } = word
  return lexical?.beginsPhrase === true && mayGoOn(texts[at + 1], known?.[at + 1])
    ? conceptFrom(lexical, texts, at)
    : lexical?.alone
}

/** Of a word that the lexicon does not have no phrase is made; of a short one it knows no endings, and a phrase may. */
const mayGoOn = (text: string | undefined, known: KnownWord | undefined) =>
  text !== undefined && (text.length < stemLeast || known === undefined || known.lexical !== undefined)

/** Two letters are a legal form only where one stands: at the end, or in front for those that do. */
const formsInFront = new Set(['ao', 'pt', 'ip', 'sp', 'pp'])

function kindOfConcept(kind: ConceptKind, length: number, text: string, at: number, all: number): Kind | undefined {
  // A lone letter is an initial before it is an article or an «and».
  if (length === 1 && text.length === 1) return undefined
  if (kind === 'legal_form') {
    const isEdge = at + length === all || (at === 0 && formsInFront.has(text)) || (at > 1 && text === 'co')
    return length === 1 && text.length === 2 && !isEdge ? undefined : kinds.form
  }
  if (kind === 'particle') return kinds.particle
  if (kind === 'title') return kinds.title
  if (kind === 'vessel_prefix') return at === 0 ? kinds.title : undefined
  return undefined
}

/** What a word means beside itself, as the English word of the lexicon: `zavod` is a plant. Undefined for most words. */
export function meaningOf(word: string): string | undefined {
  return meaningIn(conceptAt([word], 0))
}

/** The same of what the lexicon has of the word. */
export function meaningIn(found: Found | undefined): string | undefined {
  return found === undefined || (found.concept.kind !== 'word' && found.concept.kind !== 'place')
    ? undefined
    : found.concept.english
}

const cut = ({ text }: { readonly text: string }) => (text.length > lettersMax ? text.slice(0, lettersMax) : text)

/** What a word is by its letters alone. */
export function kindOf(text: string): Kind {
  if (text.length === 1) return text <= '9' ? kinds.number : kinds.initial
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 57) return kinds.word
  return kinds.number
}
