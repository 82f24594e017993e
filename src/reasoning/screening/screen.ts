import type { Party } from '../../law/designations/index.ts'
import { evidenceOf, type Facts, oddsOf } from './evidence.ts'
import type { ScreeningIndex } from './format.ts'
import { textAt } from './growing.ts'
import { entriesByIdentifier } from './identified.ts'
import { kindOfName } from './read-entries.ts'
import type { Band, Evidence, Hit, ScreeningResult, ScreenOptions, WeakQuery } from './result.ts'
import { readings } from './scripts/index.ts'
import { bounded, byProminence, idOfEntry, nameOfRow, readingsSearched, searcherOf } from './search.ts'
import type { Best, Searcher } from './searcher.ts'
import { weaknessOf } from './weak.ts'

/** Names of a query that are looked for; a party with more is read no further. */
const namesMax = 50
/** A name alone is no proof, and never reaches what a number in common gives. */
const nameCap = 0.98
const identified = 0.985
/** Names of ships are given again and again: without the IMO number a name is a possibility. */
const vesselCap = 0.6
/** Log-odds that a name alone may bring into the balance against contradicting facts. */
const surest = 3.5
/** A number one character off is to be looked at, whatever the names. */
const nearlyIdentified = 0.4
const evidenceLeast = 40

export const bandOf = (score: number): Band => (score >= 0.8 ? 'strong' : score >= 0.35 ? 'possible' : 'weak')

/** Holds a party against every entry of the index: by its numbers, and by each of its names. */
export function screen(index: ScreeningIndex, query: Party, options: ScreenOptions = {}): ScreeningResult {
  const limit = options.limit ?? 10
  const searcher = searcherOf(index)
  const { found, considered, weak } = searchNames(searcher, query)
  for (const entry of entriesByIdentifier(index, query)) if (!found.has(entry)) addByName(searcher, query, entry, found)
  const hits = [...shortlist(found, limit, hasFacts(query))].map(each => ({
    best: each,
    hit: hitOf(index, query, each, weak),
  }))
  const shown = hits.filter(({ hit }) => hit.score >= (options.threshold ?? 0))
  shown.sort((a, b) => b.hit.score - a.hit.score || byProminence(index, a.best, b.best))
  return { hits: shown.slice(0, limit).map(({ hit }) => hit), considered, ...(weak === undefined ? {} : { weak }) }
}

type Named = Best & { readonly queryName: string }

function searchNames(searcher: Searcher, query: Party) {
  const found = new Map<number, Named>()
  let considered = 0
  let weak: WeakQuery | undefined
  let isStrong = false
  const here = new Map<number, Best>()
  for (const { text, quality } of query.names.slice(0, namesMax)) {
    here.clear()
    for (const { words } of readings(bounded(text), {
      max: readingsSearched,
      kind: kindOfName(query),
    })) {
      considered += searcher.search(words, text, here)
      const why = weaknessOf(searcher.query, searcher.rarest)
      if (why === undefined) isStrong = true
      else weak ??= why
    }
    for (const [entry, best] of here) {
      const score = quality === 'low' ? best.score * 0.9 : best.score
      const before = found.get(entry)
      if (before === undefined || score > before.score) found.set(entry, { ...best, score, queryName: text })
    }
  }
  if (!isStrong) weak ??= { why: 'nothing_to_read', cap: 0 }
  return { found, considered, weak: isStrong ? undefined : weak }
}

/** An entry that has the number and another name is shown with the name that is least unlike. */
function addByName(searcher: Searcher, query: Party, entry: number, found: Map<number, Named>): void {
  const here = new Map<number, Best>()
  let queryName = query.names[0]?.text ?? ''
  for (const { text } of query.names.slice(0, namesMax))
    for (const { words } of readings(bounded(text), { max: 1 })) {
      const before = here.get(entry)
      searcher.searchRows(words, text, searcher.rowsOfEntry(entry), here)
      if (here.get(entry) !== before) queryName = text
    }
  const [row] = searcher.rowsOfEntry(entry)
  const best = here.get(entry) ?? { entry, row: row ?? 0, score: 0, exact: false }
  found.set(entry, { ...best, queryName })
}

/** With facts to weigh, an entry some places down may come up; without, the order of the names is final. */
function* shortlist(found: ReadonlyMap<number, Named>, limit: number, weighsFacts: boolean): Generator<Named> {
  const sorted = [...found.values()].sort((a, b) => b.score - a.score || a.entry - b.entry)
  const wanted = weighsFacts ? Math.max(evidenceLeast, limit * 2) : limit
  const last = sorted[wanted - 1]?.score ?? 0
  for (const each of sorted) {
    // Those that score like the last one shown are all weighed: what else is known decides between them.
    if (each.score < last) return
    yield each
  }
}

function hitOf(index: ScreeningIndex, query: Party, best: Named, weak: WeakQuery | undefined): Hit {
  const evidence = hasFacts(query) ? told(evidenceOf(query, factsOf(index, best.entry))) : []
  const score = scoreOf(best.score, evidence, query.schema === 'Vessel', weak)
  const identifies = evidence.some(isIdentity)
  return {
    ...idOfEntry(index, best.entry),
    name: nameOfRow(index, best.row),
    queryName: best.queryName,
    nameScore: rounded(best.score),
    evidence,
    score,
    band: bandOf(score),
    via: identifies ? 'identifier' : best.exact ? 'exact' : 'name',
  }
}

/** The probability after the evidence; what it may reach depends on what it rests on. */
export function scoreOf(
  name: number,
  evidence: readonly Evidence[],
  isVessel: boolean,
  weak: WeakQuery | undefined,
): number {
  const change = oddsOf(evidence)
  const byName = Math.log((name + 1e-6) / (1 - name + 1e-6))
  // However alike the names, what speaks against them is to be seen in the score.
  const odds = change + (change < 0 ? Math.min(byName, surest) : byName)
  const chance = 1 / (1 + Math.exp(-odds))
  const identity = evidence.find(isIdentity)
  if (identity !== undefined)
    return rounded(
      identity.remark === 'bad_check_digit' ? Math.max(0.8, chance * nameCap) : identified + (1 - identified) * chance,
    )
  const supported = evidence.some(
    ({ fact, finding }) => finding === 'agree' && (fact === 'birth_date' || fact === 'address'),
  )
  const cap = weak !== undefined && !supported ? weak.cap : isVessel ? vesselCap : nameCap
  const isNearly = evidence.some(({ fact, finding }) => finding === 'agree_in_part' && !notIdentity.has(fact))
  return rounded(Math.max(capped(chance, cap), isNearly ? nearlyIdentified : 0))
}

/** What is well below the cap says what it is; what is above is pressed together under it, and keeps its order. */
function capped(chance: number, cap: number): number {
  const bend = 0.9 * cap
  return chance <= bend ? chance : bend + ((chance - bend) * (cap - bend)) / (1 - bend)
}

const notIdentity = new Set<Evidence['fact']>([
  'birth_date',
  'founding_date',
  'building_date',
  'country',
  'gender',
  'address',
  'schema',
])
const isIdentity = ({ fact, finding }: Evidence) => finding === 'agree' && !notIdentity.has(fact)

/** Facts that the query states; what the list alone tells is shown with the explanation. */
const told = (evidence: readonly Evidence[]) => evidence.filter(({ query }) => query.length > 0)

const hasFacts = ({ identifiers, dates, countries, addresses, gender, schema }: Facts) =>
  [identifiers, dates, countries, addresses].some(each => each !== undefined && each.length > 0) ||
  gender !== undefined ||
  schema !== 'LegalEntity'

export const factsOf = ({ entries }: ScreeningIndex, entry: number): Facts =>
  JSON.parse(textAt(entries.facts, entry)) as Facts

/** Six digits: enough to order by, and the same on every machine. */
const rounded = (value: number) => Math.round(value * 1e6) / 1e6
