import type { Designation, Party } from '../../law/designations/index.ts'
import type { Acting } from '../../office/audit/index.ts'
import type { Transaction } from '../../office/storage/index.ts'
import { type Explanation, explain, type ScreeningIndex } from '../../reasoning/screening/index.ts'
import { findEntry } from './entries.ts'
import { againstOf, type Room, type Stand, standOf } from './screen.ts'
import {
  type Candidate,
  type PartyResult,
  type ScreeningRecord,
  type ScreeningRequest,
  screenParties,
} from './screen-parties.ts'
import { entryId } from './shelf.ts'

/** A candidate with why it is one, and what its list says of it. */
export type ExplainedCandidate = Candidate & { readonly explanation: Explanation; readonly entry: Designation | null }
export type LookedUp = Pick<ScreeningRecord, 'against' | 'versions'> & {
  readonly result: Omit<PartyResult, 'hits'>
  readonly hits: readonly ExplainedCandidate[]
}

type Question = Omit<ScreeningRequest, 'parties' | 'asOf'> & { readonly party: Party }

/** Screens one party for somebody who looks at the answer now: nothing is kept, and every hit says why it is one. */
export async function lookUp(tx: Transaction, { now }: Acting, room: Room, question: Question): Promise<LookedUp> {
  const { party, ...options } = question
  const stand = await standOf(tx, room)
  const against = againstOf(room.sources, stand.states, options.scope, now)
  const index = options.scope === 'officers' ? stand.snapshot.forOfficers : stand.snapshot.forEverybody
  const request = { ...options, asOf: now, parties: [{ id: '1', party }] }
  const { results, versions } = screenParties(index, request, against)
  const [found] = results
  if (found === undefined) throw new Error('A screening of one party has one result')
  const { hits, ...result } = found
  const explained: ExplainedCandidate[] = []
  for (const candidate of hits) explained.push(await explainedOf(tx, stand, index, party, candidate))
  return { against, versions, result, hits: explained }
}

async function explainedOf(
  tx: Transaction,
  { states }: Stand,
  index: ScreeningIndex,
  party: Party,
  candidate: Candidate,
): Promise<ExplainedCandidate> {
  const edition = states.get(candidate.list)?.edition ?? null
  const entry = edition === null ? undefined : await findEntry(tx, candidate.list, candidate.key, edition)
  return { ...candidate, explanation: whyOf(index, party, candidate), entry: entry?.designation ?? null }
}

/** Why a candidate is one, against the lists as they are indexed now. */
export function whyOf(index: ScreeningIndex, party: Party, candidate: Candidate): Explanation {
  return explain(index, party, { ...candidate, entry: entryId(candidate.list, candidate.key) })
}
