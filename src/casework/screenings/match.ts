import { z } from 'zod'
import { partyInput, partyOf, partySchemas } from '../../law/designations/index.ts'
import type { Acting } from '../../office/audit/index.ts'
import type { Transaction } from '../../office/storage/index.ts'
import type { Evidence } from '../../reasoning/screening/index.ts'
import { Refusal } from '../../values/index.ts'
import { findEntry } from './entries.ts'
import { ftmOf } from './ftm-of-entry.ts'
import { againstOf, type Room, type Stand, standOf } from './screen.ts'
import {
  type Against,
  type Candidate,
  examine,
  partyStatuses,
  type ScreeningRequest,
  statusOf,
  thresholdByDefault,
} from './screen-parties.ts'
import { entryId } from './shelf.ts'

const queriesMax = 100
const numberInQuery = (max: number) =>
  z
    .union([
      z.number(),
      z
        .string()
        .regex(/^\d+(\.\d+)?$/)
        .transform(Number),
    ])
    .pipe(z.number().min(0).max(max))

/** The shape of yente's and OpenSanctions' `/match`, so that what speaks to those speaks to this. */
export const matchInput = z.strictObject({
  list: z.string().max(100),
  queries: z.record(z.string().max(200), partyInput.extend({ id: z.string().max(200).exactOptional() })),
  limit: numberInQuery(100).pipe(z.int()).exactOptional(),
  threshold: numberInQuery(1).exactOptional(),
  cutoff: numberInQuery(1).exactOptional(),
})
export type MatchInput = z.infer<typeof matchInput>

const ftmProperties = z.record(z.string(), z.array(z.string()).readonly())
const matched = z.strictObject({
  id: z.string(),
  caption: z.string(),
  schema: z.enum(partySchemas),
  properties: ftmProperties,
  datasets: z.array(z.string()),
  score: z.number(),
  match: z.boolean(),
  features: z.record(z.string(), z.number()),
  explanations: z.record(
    z.string(),
    z.strictObject({
      score: z.number(),
      detail: z.string().nullable(),
      query: z.string().nullable(),
      candidate: z.string().nullable(),
    }),
  ),
})
export type Matched = z.infer<typeof matched>

const response = z.strictObject({
  status: z.union([z.literal(200), z.literal(422)]).meta({
    description: '422 where the query says too little to mean anybody: neither a hit nor cleared.',
  }),
  results: z.array(matched),
  total: z.strictObject({ value: z.int(), relation: z.literal('eq') }),
  query: z.unknown(),
  screening: z.enum(partyStatuses).meta({ description: 'What the answer means; `no_hit` alone clears anybody.' }),
})

const against = z.array(
  z.strictObject({
    list: z.string(),
    state: z.enum(['current', 'stale', 'absent']),
    ageDays: z.number().nullable(),
    edition: z.number().nullable(),
  }),
)

export const matchOutput = z.strictObject({
  responses: z.record(z.string(), response),
  limit: z.int(),
  against: against.meta({ description: 'The lists that were asked, as they stood.' }),
})
export type MatchOutput = z.infer<typeof matchOutput>

const limitByDefault = 5
const cutoffByDefault = 0.5
/** Every list that may be seen, under the name that yente's users know. */
const allLists: ReadonlySet<string> = new Set(['default', 'all', 'sanctions'])
/** One list alone is asked of the index of all, so that more is fetched than is answered. */
const fetchedForOneList = 200

/**
 * Answers queries in yente's shape, which has no word for "not screened": whoever speaks it reads an answer without a match as cleared.
 * So it is refused where a query has no match and a list that was asked is absent (`not_screened`) or out of date (`stale_list`).
 */
export async function matchAll(
  tx: Transaction,
  { now }: Acting,
  room: Room,
  { list, queries, limit = limitByDefault, threshold = thresholdByDefault, cutoff = cutoffByDefault }: MatchInput,
  scope: ScreeningRequest['scope'],
): Promise<MatchOutput> {
  const isOneList = !allLists.has(list)
  const asked = room.sources
    .filter(({ id, visibility }) => (scope === 'officers' || visibility === 'public') && (!isOneList || id === list))
    // Who asks for one list needs it, whatever the law says of it.
    .map(source => (isOneList ? { ...source, isNeeded: true } : source))
  if (asked.length === 0) throw new Refusal('not_found', { thing: 'list' })
  if (Object.keys(queries).length > queriesMax) throw new Refusal('too_large', { limit: `${queriesMax} queries` })
  const stand = await standOf(tx, room)
  const against = againstOf(asked, stand.states, scope, now)
  const index = scope === 'officers' ? stand.snapshot.forOfficers : stand.snapshot.forEverybody
  const wanted = new Set(asked.map(({ id }) => id))
  const responses: Record<string, MatchOutput['responses'][string]> = {}
  for (const [id, query] of Object.entries(queries)) {
    const party = partyOf(query, `/queries/${id}`)
    // What the answer means hangs on no wish of the caller's: neither a high cutoff nor a small limit clears anybody.
    const shownFrom = Math.min(cutoff, thresholdByDefault)
    const look = { limit: isOneList ? fetchedForOneList : Math.max(1, limit), threshold: shownFrom, below: 0 }
    const { hits, weak, notScreened, stale } = examine(index, look, against, party)
    const found = hits.filter(hit => wanted.has(hit.list))
    const isWeak = weak !== undefined
    const results: Matched[] = []
    for (const hit of found.filter(({ score }) => score >= cutoff).slice(0, limit)) {
      const isMatch = hit.score >= threshold && (!isWeak || hit.via === 'identifier')
      const result = await matchedOf(tx, stand, hit, isMatch)
      if (result !== undefined) results.push(result)
    }
    if (!results.some(({ match }) => match)) refuseToClear(against)
    const screening = statusOf({
      hits: found.filter(({ score }) => score >= thresholdByDefault),
      isWeak,
      isNotScreened: notScreened.length > 0,
      isStale: stale.length > 0,
    })
    const total = { value: results.length, relation: 'eq' } as const
    responses[id] = { status: screening === 'query_too_weak' ? 422 : 200, results, total, query, screening }
  }
  const told = against.map(({ list: of, state, ageDays, edition }) => ({ list: of, state, ageDays, edition }))
  return { responses, limit, against: told }
}

function refuseToClear(against: readonly Against[]): void {
  const absent = against.filter(({ needed, state }) => needed && state === 'absent')
  const stale = against.filter(({ state }) => state === 'stale')
  const named = (lists: readonly Against[]) => lists.map(({ list }) => list).join(', ')
  if (absent.length > 0) throw new Refusal('not_screened', { lists: named(absent) })
  if (stale.length > 0) throw new Refusal('stale_list', { lists: named(stale) })
}

async function matchedOf(
  tx: Transaction,
  { states }: Stand,
  { list, key, name, queryName, nameScore, score, band, via, evidence }: Candidate,
  match: boolean,
): Promise<Matched | undefined> {
  const entry = await findEntry(tx, list, key, states.get(list)?.edition ?? 0)
  if (entry === undefined) return undefined
  const { designation } = entry
  return {
    id: entryId(list, key),
    caption: designation.names[0]?.text ?? name,
    schema: designation.schema,
    properties: ftmOf(designation),
    datasets: [list],
    score,
    match,
    features: { name: nameScore, ...Object.fromEntries(evidence.map(({ fact, finding }) => [fact, worth[finding]])) },
    explanations: {
      name: { score: nameScore, detail: `${via}, ${band}`, query: queryName, candidate: name },
      ...Object.fromEntries(evidence.map(each => [each.fact, explanationOf(each)])),
    },
  }
}

const worth = { agree: 1, agree_in_part: 0.5, absent: 0, conflict: -1 } as const

function explanationOf({ finding, remark, query, listed }: Evidence) {
  return {
    score: worth[finding],
    detail: remark === undefined ? finding : `${finding}: ${remark}`,
    query: query.join('; ') || null,
    candidate: listed.join('; ') || null,
  }
}
