import type { Party } from '../../law/designations/index.ts'
import type { Aligner } from './align.ts'
import { analyse, kinds, type Token } from './analyse.ts'
import { evidenceOf } from './evidence.ts'
import type { ScreeningIndex } from './format.ts'
import { textAt } from './growing.ts'
import { kindOfName } from './read-entries.ts'
import { readingsKept } from './read-names.ts'
import type {
  AlignedWord,
  AlignmentReason,
  ExplainedWord,
  Explanation,
  Hit,
  NamedDisguise,
  ScriptBridge,
} from './result.ts'
import { nameOf } from './rows.ts'
import { strange } from './score.ts'
import { factsOf } from './screen.ts'
import { disguises, type Reading, type ReadingWord, readings, scriptOf, skeleton } from './scripts/index.ts'
import { bounded, readingsSearched, searcherOf } from './search.ts'
import type { Searcher } from './searcher.ts'
import { slipsMax } from './whole.ts'

type Side = { readonly tokens: readonly Token[]; readonly words: readonly ReadingWord[]; readonly via: string }

/** Why a hit is one: word by word, what is left over, how scripts were bridged, what was disguised, and every fact of both. */
export function explain(index: ScreeningIndex, query: Party, hit: Hit): Explanation {
  const searcher = searcherOf(index)
  const entry = searcher.entryOf(hit.entry)
  const row = entry < 0 ? -1 : rowOf(index, searcher, entry, hit.name)
  const facts = {
    disguises: [...named(hit.queryName, 'query'), ...named(hit.name, 'listed')],
    evidence: entry < 0 ? hit.evidence : evidenceOf(query, factsOf(index, entry)),
    nameScore: hit.nameScore,
    score: hit.score,
    band: hit.band,
  }
  if (row < 0) return { words: [], unmatchedQuery: [], unmatchedListed: [], ...facts }
  const best = bestReading(searcher, query, hit.queryName, row)
  if (best === undefined) return { words: [], unmatchedQuery: [], unmatchedListed: [], ...facts }
  const { reading, row: listedRow } = best
  searcher.open(reading.words, hit.queryName)
  const aligner = searcher.align(listedRow)
  const ours = { tokens: searcher.query.tokens, words: searcher.words, via: reading.via }
  const theirs = listedSide(index, entry, listedRow, hit.name)
  const whole =
    hit.nameScore > best.score + rounding && aligner.queryShare < strange
      ? asWhole(index, searcher, ours, theirs, listedRow)
      : undefined
  const words = whole ?? alignedWords(index, searcher, aligner, ours, theirs)
  const unmatchedQuery = whole === undefined ? rest(index, searcher, ours, aligner.matches.queryTaken) : []
  const unmatchedListed = whole === undefined ? rest(index, searcher, theirs, aligner.matches.rowTaken) : []
  searcher.release()
  const bridge = bridgeOf(hit, ours, theirs)
  return { words, unmatchedQuery, unmatchedListed, ...(bridge === undefined ? {} : { bridge }), ...facts }
}

/** Scores are given with six digits. */
const rounding = 1e-6

/** The names held together by all their letters, as they were where word by word they come to less. */
function asWhole(
  index: ScreeningIndex,
  searcher: Searcher,
  ours: Side,
  theirs: Side,
  row: number,
): AlignedWord[] | undefined {
  const { slips, letters } = searcher.wholeNames.compare(searcher.words, row)
  if (slips > slipsMax) return undefined
  const similarity = Math.round((1 - slips / Math.max(slips, letters, 1)) * 1_000) / 1_000
  const [query, listed] = [rest(index, searcher, ours, 0), rest(index, searcher, theirs, 0)]
  return [{ query, listed, reason: 'whole', similarity }]
}

function rowOf(index: ScreeningIndex, searcher: Searcher, entry: number, name: string): number {
  return searcher.rowsOfEntry(entry).find(row => textAt(index.names.texts, nameOf(index.rows, row)) === name) ?? -1
}

/** Of all readings of both names the pair that is most alike. */
function bestReading(searcher: Searcher, query: Party, name: string, row: number) {
  let best: { readonly reading: Reading; readonly row: number; readonly score: number } | undefined
  for (const reading of readings(bounded(name), { max: readingsSearched, kind: kindOfName(query) })) {
    const found = new Map()
    searcher.searchRows(reading.words, name, searcher.rowsOfName(row), found)
    for (const each of found.values())
      if (best === undefined || each.score > best.score) best = { reading, row: each.row, score: each.score }
  }
  return best
}

/** The reading that the row was made of, made again. */
function listedSide(index: ScreeningIndex, entry: number, row: number, name: string): Side {
  const nameAt = nameOf(index.rows, row)
  let place = 0
  while (row - place > 0 && nameOf(index.rows, row - place - 1) === nameAt) place++
  const kind = kindOfName({ names: [], ...factsOf(index, entry) })
  const sides = readings(name, { max: readingsKept, kind })
    .map(reading => ({ tokens: analyse(reading), words: reading.words, via: reading.via }))
    .filter(({ tokens }) => tokens.length > 0)
  return sides[place] ?? { tokens: [], words: [], via: 'latin' }
}

function alignedWords(
  index: ScreeningIndex,
  searcher: Searcher,
  { matches }: Aligner,
  ours: Side,
  theirs: Side,
): AlignedWord[] {
  const words: AlignedWord[] = []
  for (let match = 0; match < matches.taken; match++) {
    const queryMask = matches.query[match] as number
    const rowMask = matches.row[match] as number
    words.push({
      query: pick(index, searcher, ours, queryMask),
      listed: pick(index, searcher, theirs, rowMask),
      reason: reasonOf(
        among(ours.tokens, queryMask),
        among(theirs.tokens, rowMask),
        ours.words,
        theirs.words,
        matches.alike[match] as number,
      ),
      similarity: Math.round((matches.alike[match] as number) * 1_000) / 1_000,
    })
  }
  const place = (word: AlignedWord) => ours.words.findIndex(({ source }) => source === word.query[0]?.source)
  return words.sort((a, b) => place(a) - place(b))
}

function reasonOf(
  query: readonly Token[],
  listed: readonly Token[],
  queryWords: readonly ReadingWord[],
  listedWords: readonly ReadingWord[],
  alike: number,
): AlignmentReason {
  const [one, other] = [query[0], listed[0]]
  if (one === undefined || other === undefined) return 'typo'
  if (query.length > 1) return 'split'
  if (listed.length > 1) return 'glued'
  const kindIs = (kind: Token['kind']) => one.kind === kind && other.kind === kind
  if ((one.kind === kinds.initial) !== (other.kind === kinds.initial)) return 'initial'
  const [ourWords, theirWords] = [queryWords.slice(one.from, one.to), listedWords.slice(other.from, other.to)]
  const written = (words: readonly ReadingWord[]) => words.map(word => word.text).join(' ')
  const sources = (words: readonly ReadingWord[]) => words.map(word => word.source.toLowerCase()).join(' ')
  if (sources(ourWords) === sources(theirWords)) return 'exact'
  if (hasHomoglyph(sources(ourWords)) || hasHomoglyph(sources(theirWords))) return 'homoglyph'
  if (kindIs(kinds.form)) return written(ourWords) === written(theirWords) ? 'exact' : 'legal_form'
  if (kindIs(kinds.particle)) return written(ourWords) === written(theirWords) ? 'exact' : 'particle'
  if ([...ourWords, ...theirWords].some(({ how }) => how === 'translated')) return 'translation'
  if (alike === 1 && written(ourWords) !== written(theirWords))
    return isShortened(written(ourWords), written(theirWords)) ? 'abbreviation' : 'translation'
  if ([...ourWords, ...theirWords].some(({ how }) => how === 'transliterated')) return 'transliteration'
  if (alike === 1) return 'exact'
  return skeleton(one.text) === skeleton(other.text) ? 'transliteration' : 'typo'
}

/** `srvces` for `services`: the letters of the short in the order of the long. */
function isShortened(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  let at = 0
  for (const letter of long) if (letter === short[at]) at++
  return at === short.length && short.length < long.length
}

const hasHomoglyph = (source: string) =>
  source !== '' && disguises(source).some(({ kind }) => kind === 'homoglyph' || kind === 'mixed_script')

const among = (tokens: readonly Token[], mask: number) => tokens.filter((_, at) => ((mask >>> at) & 1) === 1)

const pick = (index: ScreeningIndex, searcher: Searcher, side: Side, mask: number): ExplainedWord[] =>
  among(side.tokens, mask).map(token => explained(index, searcher, side.words, token))

const rest = (index: ScreeningIndex, searcher: Searcher, side: Side, taken: number): ExplainedWord[] =>
  pick(index, searcher, side, ~taken)

function explained(
  index: ScreeningIndex,
  searcher: Searcher,
  words: readonly ReadingWord[],
  { key, from, to }: Token,
): ExplainedWord {
  const id = searcher.lookup.id(key)
  const count = id < 0 ? 0 : (index.frequency[id] as number)
  const own = words.slice(from, to)
  return {
    text: own.map(({ text }) => text).join(' '),
    source: [...new Set(own.map(({ source }) => source))].join(' '),
    ...(count === 0 ? {} : { oneIn: Math.round(index.rows.count / count) }),
  }
}

const named = (text: string, side: NamedDisguise['in']): NamedDisguise[] =>
  disguises(bounded(text)).map(found => ({ ...found, in: side }))

function bridgeOf(hit: Hit, ours: Side, theirs: Side): ScriptBridge | undefined {
  const [from, to] = [scriptOf(hit.queryName), scriptOf(hit.name)]
  if (from === to && ours.via === theirs.via) return undefined
  const words = [...ours.words, ...theirs.words]
  const translated = words.some(({ how }) => how === 'translated')
  const transliterated = words.some(({ how }) => how === 'transliterated')
  const by = translated && transliterated ? 'both' : translated ? 'translation' : 'transliteration'
  return { from, to, queryVia: ours.via, listedVia: theirs.via, by }
}
