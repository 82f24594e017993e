import type { Party } from '../../law/designations/index.ts'
import { analyse } from './analyse.ts'
import { isCommonName } from './common-names.ts'
import { couplesOf } from './couples.ts'
import type { ScreeningIndex } from './format.ts'
import { type GatheredWord, GatheredWords } from './gathered-words.ts'
import { type Buckets, bucketed, bucketsFor, Growing, GrowingTexts } from './growing.ts'
import { hashOf } from './hash.ts'
import { identifierKeys } from './identifiers.ts'
import type { IndexEntry } from './result.ts'
import { type GatheredRows, makeRows, nameFlags } from './rows.ts'
import { type NameKind, readings, scriptOf } from './scripts/index.ts'
import { inOrderOfSpelling } from './spelling.ts'
import { squashedRows } from './squashed.ts'
import { matcherVersion } from './version.ts'
import { makeVocabulary } from './vocabulary.ts'
import { weightOf } from './weight.ts'

/** Readings of a name in another script that the index keeps; more would cost memory and find hardly more. */
export const readingsKept = 2
const noList = 65_535

/** Makes a snapshot. The order of the entries does not change what is found; equal scores are told apart by names and id. */
export function buildIndex(given: Iterable<IndexEntry>): ScreeningIndex {
  const entries = inOrder(given)
  const ids = new GrowingTexts()
  const facts = new GrowingTexts()
  const texts = new GrowingTexts()
  const [list, nameEntry, flags, rowName, rowStarts, rowWords, idKeys, idEntries] = Array.from(
    { length: 8 },
    () => new Growing(),
  ) as [Growing, Growing, Growing, Growing, Growing, Growing, Growing, Growing]
  const rawStarts = new Growing()
  const rawWords = new Growing()
  const lists = new Map<string, number>()
  const words = new GatheredWords()
  const known: GatheredWord[] = []
  let names = 0
  for (const entry of entries) {
    const number = list.length
    ids.push(entry.id)
    list.push(entry.list === undefined ? noList : numberOf(lists, entry.list))
    const { names: partyNames, ...rest } = entry.party
    facts.push(JSON.stringify(rest))
    for (const key of identifierKeys(entry.party)) {
      idKeys.push(hashOf(key))
      idEntries.push(number)
    }
    const kind = kindOfName(entry.party)
    for (const name of partyNames) {
      texts.push(name.text)
      nameEntry.push(number)
      flags.push(flagsOf(entry.party, name))
      for (const reading of readings(name.text, { max: readingsKept, kind, wordsAlone: true })) {
        known.length = 0
        for (const { text } of reading.words) known.push(words.of(text))
        const tokens = analyse(reading, known)
        if (tokens.length === 0) continue
        const wordOf = (text: string, at: number) => {
          const word = known[at]
          return word?.text === text ? word : words.of(text)
        }
        rowName.push(names)
        rowStarts.push(rowWords.length)
        for (const token of tokens) rowWords.push(words.idOfToken(wordOf(token.key, token.from), token))
        rawStarts.push(rawWords.length)
        let before = -1
        for (const { from, to, key, text } of tokens) {
          if (from === before) continue
          before = from
          const word = wordOf(text, from)
          if (to - from > 1)
            for (let at = from; at < to; at++) rawWords.push(words.idOfPart(known[at] ?? word, undefined))
          else rawWords.push(key === text ? word.id : words.idOfPart(word, words.of(key).id))
        }
      }
      names++
    }
  }
  rowStarts.push(rowWords.length)
  rawStarts.push(rawWords.length)
  const { words: vocabularyWords, rows: gathered } = inOrderOfSpelling(words, {
    name: rowName.taken(),
    starts: rowStarts.taken(),
    words: rowWords.taken(),
    rawStarts: rawStarts.taken(),
    raw: rawWords.taken(),
  })
  const count = gathered.name.length
  const { kinds, targets, lexical } = vocabularyWords
  const frequency = new Uint32Array(kinds.length)
  for (const word of gathered.words) frequency[word] = (frequency[word] as number) + 1
  const weights = Float32Array.from(frequency, (_, word) => {
    const target = targets[word] ?? word
    return weightOf(
      kinds[target] ?? 0,
      frequency[target] ?? 0,
      count,
      isCommonName(vocabularyWords.words[word]?.text ?? ''),
    )
  })
  const postings = postingsOf(gathered, lexical)
  const rows = makeRows(gathered, Uint8Array.from(flags.taken()), weights)
  const vocabulary = makeVocabulary(vocabularyWords, weights, postings.starts)
  return {
    version: matcherVersion,
    entries: { ids: ids.taken(), list: Uint16Array.from(list.taken()), facts: facts.taken() },
    lists: [...lists.keys()],
    names: { texts: texts.taken(), entry: nameEntry.taken() },
    rows,
    vocabulary,
    squashed: squashedRows(rows, vocabulary),
    frequency,
    postings: postings.values,
    couples: couplesOf(rows, vocabulary),
    identifiers: byHash(idKeys.taken(), idEntries.taken()),
  }
}

function numberOf(lists: Map<string, number>, list: string): number {
  const known = lists.get(list)
  if (known !== undefined) return known
  if (lists.size >= noList) throw new Error('An index holds at most 65,535 lists')
  lists.set(list, lists.size)
  return lists.size - 1
}

const readsOtherwise = (text: string) => {
  if (isPlain(text)) return false
  const script = scriptOf(text)
  return script !== 'Latn' && script !== 'Zyyy'
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false
  return true
}

/** Where a search ends early, and which of two like words it takes, hangs on the order of rows: it must not hang on that of the lists. */
function inOrder(entries: Iterable<IndexEntry>): readonly IndexEntry[] {
  return [...entries].sort((a, b) => compareText(a.id, b.id) || compareText(a.list ?? '', b.list ?? ''))
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export function kindOfName({ schema }: Party): NameKind {
  return schema === 'Person' ? 'person' : schema === 'LegalEntity' ? 'unknown' : 'body'
}

function flagsOf({ schema }: Party, { text, kind, quality }: Party['names'][number]): number {
  return (
    (quality === 'low' ? nameFlags.low : 0) |
    (kind === 'former' ? nameFlags.former : 0) |
    (kind === 'original' ? nameFlags.original : 0) |
    (schema === 'Vessel' || schema === 'Airplane' ? nameFlags.vessel : 0) |
    (schema === 'Person' ? nameFlags.person : 0) |
    (readsOtherwise(text) ? nameFlags.otherScript : 0) |
    (text === text.toUpperCase() ? nameFlags.capitals : 0)
  )
}

/** Rows by word. A legal form as it is written leads to its rows as well, where it is rare enough to tell something (`fzco`). */
function postingsOf(rows: GatheredRows, lexical: readonly (0 | 1)[]): Buckets {
  const size = lexical.length
  const written = new Uint32Array(size)
  for (const word of rows.raw) if (lexical[word] === 1) written[word] = (written[word] as number) + 1
  const words = new Growing()
  const places = new Growing()
  const count = rows.name.length
  for (let row = 0; row < count; row++)
    for (let at = rows.starts[row] as number; at < (rows.starts[row + 1] as number); at++) {
      words.push(rows.words[at] as number)
      places.push(row)
    }
  const most = Math.max(50, count / 300)
  for (let row = 0; row < count; row++)
    for (let at = rows.rawStarts[row] as number; at < (rows.rawStarts[row + 1] as number); at++) {
      const word = rows.raw[at] as number
      if (lexical[word] === 0 || (written[word] as number) > most) continue
      words.push(word)
      places.push(row)
    }
  return bucketed(size, words.taken(), places.taken())
}

/** Buckets by hash, about as many as there are values; who finds something there compares it. */
function byHash(hashes: Uint32Array, values: Uint32Array): Buckets {
  const buckets = bucketsFor(hashes.length)
  return bucketed(
    buckets,
    hashes.map(hash => hash & (buckets - 1)),
    values,
  )
}
