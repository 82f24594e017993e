import { z } from 'zod'
import { type Designation, partyInput, partyOf, partySchemas } from '../../law/designations/index.ts'
import type { Transaction } from '../../office/storage/index.ts'
import { screen } from '../../reasoning/screening/index.ts'
import { Refusal } from '../../values/index.ts'
import { findEntry } from './entries.ts'
import { type Room, standOf } from './screen.ts'
import { partsOfEntryId } from './shelf.ts'

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

export const matchOutput = z.strictObject({
  responses: z.record(
    z.string(),
    z.strictObject({
      status: z.literal(200),
      results: z.array(matched),
      total: z.strictObject({ value: z.int(), relation: z.literal('eq') }),
      query: z.unknown(),
    }),
  ),
  limit: z.int(),
})

const limitByDefault = 5
const cutoffByDefault = 0.5
/** Every list that may be seen, under the name that yente's users know. */
const allLists: ReadonlySet<string> = new Set(['default', 'all', 'sanctions'])

export async function matchAll(
  tx: Transaction,
  room: Room,
  { list, queries, limit = limitByDefault, threshold, cutoff = cutoffByDefault }: MatchInput,
  mayseeRestricted: boolean,
  thresholdByDefault: number,
): Promise<z.infer<typeof matchOutput>> {
  const visible = room.sources.filter(({ visibility }) => mayseeRestricted || visibility === 'public')
  const wanted = new Set(
    allLists.has(list) ? visible.map(({ id }) => id) : visible.filter(({ id }) => id === list).map(({ id }) => id),
  )
  if (wanted.size === 0) throw new Refusal('not_found', { thing: 'list' })
  if (Object.keys(queries).length > queriesMax) throw new Refusal('too_large', { limit: `${queriesMax} queries` })
  const { snapshot, states } = await standOf(tx, room)
  const index = mayseeRestricted ? snapshot.forOfficers : snapshot.forEverybody
  const isOneList = !allLists.has(list)
  const responses: Record<string, z.infer<typeof matchOutput>['responses'][string]> = {}
  for (const [id, query] of Object.entries(queries)) {
    const party = partyOf(query, `/queries/${id}`)
    const { hits } = screen(index, party, { limit: isOneList ? 200 : limit, threshold: cutoff })
    const results: Matched[] = []
    for (const hit of hits.filter(each => wanted.has(partsOfEntryId(each.entry).list)).slice(0, limit)) {
      const { list: source, key } = partsOfEntryId(hit.entry)
      const edition = states.get(source)?.edition ?? 0
      const entry = await findEntry(tx, source, key, edition)
      if (entry === undefined) continue
      results.push({
        id: hit.entry,
        caption: entry.designation.names[0]?.text ?? hit.name,
        schema: entry.designation.schema,
        properties: ftmOf(entry.designation),
        datasets: [source],
        score: hit.score,
        match: hit.score >= (threshold ?? thresholdByDefault),
        features: {
          name: hit.nameScore,
          ...Object.fromEntries(hit.evidence.map(({ fact, finding }) => [fact, worth[finding]])),
        },
        explanations: {
          name: { score: hit.nameScore, detail: `${hit.via}, ${hit.band}`, query: hit.queryName, candidate: hit.name },
          ...Object.fromEntries(
            hit.evidence.map(({ fact, finding, remark, query: asked, listed }) => [
              fact,
              {
                score: worth[finding],
                detail: remark === undefined ? finding : `${finding}: ${remark}`,
                query: asked.join('; ') || null,
                candidate: listed.join('; ') || null,
              },
            ]),
          ),
        },
      })
    }
    responses[id] = { status: 200, results, total: { value: results.length, relation: 'eq' }, query }
  }
  return { responses, limit }
}

const worth = { agree: 1, agree_in_part: 0.5, absent: 0, conflict: -1 } as const

/** An entry by the property names of FollowTheMoney. */
export function ftmOf({
  names,
  identifiers = [],
  dates = [],
  countries = [],
  addresses = [],
  gender,
  programmes = [],
  remarks = [],
}: Designation) {
  const properties: Record<string, string[]> = {}
  const add = (property: string, value: string | undefined) => {
    if (value === undefined || value === '') return
    properties[property] = [...(properties[property] ?? []), value]
  }
  for (const { text, kind, quality } of names)
    add(
      kind === 'primary' || kind === 'original'
        ? 'name'
        : kind === 'former'
          ? 'previousName'
          : quality === 'low'
            ? 'weakAlias'
            : 'alias',
      text,
    )
  for (const { type, value } of identifiers) add(identifierProperties[type] ?? 'idNumber', value)
  for (const { type, from, to } of dates)
    for (const day of new Set([from, to]))
      add(type === 'birth' ? 'birthDate' : type === 'founded' ? 'incorporationDate' : 'buildDate', day)
  for (const { type, code, text } of countries)
    add(
      type === 'nationality'
        ? 'nationality'
        : type === 'jurisdiction'
          ? 'jurisdiction'
          : type === 'flag'
            ? 'flag'
            : 'country',
      code?.toLowerCase() ?? text,
    )
  for (const { text } of addresses) add('address', text)
  add('gender', gender)
  for (const programme of programmes) add('program', programme)
  for (const remark of remarks) add('notes', remark)
  return properties
}

const identifierProperties: Readonly<Record<string, string>> = {
  imo: 'imoNumber',
  mmsi: 'mmsi',
  lei: 'leiCode',
  passport: 'passportNumber',
  national_id: 'idNumber',
  tax: 'taxNumber',
  registration: 'registrationNumber',
  uscc: 'uscCode',
  inn: 'innCode',
  ogrn: 'ogrnCode',
  swift: 'swiftBic',
  aircraft_registration: 'registrationNumber',
  aircraft_serial: 'serialNumber',
  crypto: 'publicKey',
  duns: 'dunsCode',
}
