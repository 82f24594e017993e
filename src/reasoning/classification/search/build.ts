import type { ListEdition } from '../../../law/control-lists/index.ts'
import {
  type Catalogue,
  type GoodsTerm,
  type GoodsThesaurus,
  type HsLinks,
  isListCode,
} from '../../../law/lists/index.ts'
import { buildPostings } from './build-postings.ts'
import { type Counter, gramCounter, wordCounter } from './counts.ts'
import { entriesOf, type ListEntry, type Passage } from './list-entries.ts'
import type { Counts, Postings } from './postings.ts'
import { finderOf } from './term-finder.ts'
import { growingVocabulary, type Vocabulary } from './vocabulary.ts'

export type PastDecision = { readonly text: string; readonly code: string }
export type SearchInput = {
  readonly editions: readonly ListEdition[]
  readonly goods: GoodsThesaurus
  readonly hs: HsLinks
  readonly catalogue: Catalogue
  /** Decided classifications: how an item was described, and the entry it was found under. */
  readonly past?: readonly PastDecision[]
}

/** One list made ready for looking. */
export type ListIndex = {
  readonly list: string
  readonly entries: readonly ListEntry[]
  /** Places of the entries by code. */
  readonly places: ReadonlyMap<string, number>
  readonly passageEntry: Uint32Array
  readonly passagePaths: readonly string[]
  readonly paths: ReadonlySet<string>
  readonly passageWeight: Float32Array
  readonly passages: Postings
  readonly whole: Postings
  readonly headings: Postings
  readonly grams: Postings
}

/** Immutable, and opaque to whoever asks: made by `buildSearchIndex`, used by `nominate`. */
export type SearchIndex = {
  readonly lists: readonly ListIndex[]
  /** Words, and pieces of four letters, by number: one for all collections. */
  readonly words: Vocabulary
  readonly grams: Vocabulary
  readonly goods: GoodsThesaurus
  readonly hs: HsLinks
  /** Each concept of the thesaurus as a document of all its words, in all languages. */
  readonly concepts: Postings
  readonly conceptTerms: readonly GoodsTerm[]
  readonly past: Postings
  readonly pastDecisions: readonly PastDecision[]
}

const aboveWeights = [0.5, 0.4, 0.3, 0.25]
const titleWeight = 0.8
const pastMax = 200_000

export function buildSearchIndex({ editions, goods, hs, catalogue, past = [] }: SearchInput): SearchIndex {
  finderOf(goods)
  const words = growingVocabulary()
  const grams = growingVocabulary()
  const counters: Counters = { words: wordCounter(words), grams: gramCounter(grams), catalogue }
  const concepts = [...goods.byConcept.values()]
  const pastDecisions = past.slice(-pastMax)
  return {
    lists: editions.map(edition => indexOf(edition, counters)),
    words,
    grams,
    goods,
    hs,
    concepts: buildPostings(
      concepts.values().map(terms => terms.map(({ term }) => [counters.words(term), 1] as const)),
      { saturation: 0.8, length: 0.3 },
    ),
    conceptTerms: concepts.flatMap(([first]) => first ?? []),
    past: buildPostings(
      pastDecisions.values().map(({ text }) => [[counters.words(text), 1] as const]),
      { saturation: 0.8, length: 0.4 },
    ),
    pastDecisions,
  }
}

type Counters = { readonly words: Counter; readonly grams: Counter; readonly catalogue: Catalogue }

function indexOf(edition: ListEdition, { words, grams, catalogue }: Counters): ListIndex {
  const { entries, passages } = entriesOf(edition)
  // The text of a provision stands above many others: it is read once.
  const read = new Map<string, Counts>()
  const countsIn = (text: string) => {
    const counts = read.get(text) ?? words(text)
    read.set(text, counts)
    return counts
  }
  const byEntry = Map.groupBy(passages, ({ entry }) => entry)
  const own = (place: number) => byEntry.get(place) ?? []
  const headingParts = ({ code, heading }: ListEntry) => {
    const title = isListCode(code) ? Object.values(catalogue.get(code)?.title ?? {}).join('; ') : ''
    return [[countsIn(heading), 1] as const, [words(title), titleWeight] as const]
  }
  const passageParts = ({ own: text, above }: Passage) => [
    [countsIn(text), 1] as const,
    ...above.map((each, depth) => [countsIn(each), aboveWeights[depth] ?? 0.2] as const),
  ]
  const wholeParts = (_: ListEntry, place: number) =>
    own(place).map(({ own: text, weight }) => [countsIn(text), weight] as const)
  const gramParts = (_: ListEntry, place: number) =>
    own(place)
      .filter(({ weight }) => weight === 1)
      .map(({ own: text }) => [grams(text), 1] as const)
  return {
    list: edition.list,
    entries,
    places: new Map(entries.map(({ code }, place) => [code, place])),
    passageEntry: Uint32Array.from(passages, ({ entry }) => entry),
    passagePaths: passages.map(({ path }) => path),
    paths: new Set(passages.map(({ path }) => path)),
    passageWeight: Float32Array.from(passages, ({ weight }) => Math.sqrt(weight)),
    passages: buildPostings(passages.values().map(passageParts), ofPassages),
    whole: buildPostings(entries.values().map(wholeParts), ofPassages),
    headings: buildPostings(entries.values().map(headingParts), { saturation: 1, length: 0.5 }),
    grams: buildPostings(entries.values().map(gramParts), ofPassages),
  }
}

const ofPassages = { saturation: 1.2, length: 0.6 }
