import { z } from 'zod'
import {
  findRecord,
  matchAll,
  matchInput,
  matchOutput,
  meaningOf,
  ownedByListed,
  rerunScreening,
  screenAll,
} from './casework/screenings/index.ts'
import { partyInput, partyOf } from './law/designations/index.ts'
import { may, type StoredContext, type StoredOperation, stored } from './office/operations/index.ts'
import { developmentIdentity, scopeOf } from './operations-callers.ts'
import type { Deps } from './operations-deps.ts'
import {
  againstSchema,
  instant,
  ownershipSchema,
  resultSchema,
  threshold,
  versionsSchema,
} from './screening-schemas.ts'
import { type CalendarDate, isDate, Refusal } from './values/index.ts'

const asked = partyInput.extend({
  id: z.string().min(1).max(200),
  role: z.string().max(100).exactOptional(),
})

export const screenParties: StoredOperation<Deps> = stored({
  name: 'screenings.screen',
  summary: 'Screen parties against every list in force, and say against which editions.',
  http: { method: 'POST', path: '/api/screenings' },
  permission: 'screen',
  effect: 'writes',
  input: z.strictObject({
    parties: z.array(asked).min(1).max(200),
    limit: z.int().min(1).max(100).default(10),
    threshold,
    shares: z
      .array(
        z.strictObject({
          owner: z.string().max(200),
          owned: z.string().max(200),
          share: z.string().regex(/^(0(\.\d{1,12})?|1(\.0{1,12})?)$/),
          source: z.string().min(1).max(500),
          asOf: z.custom<CalendarDate>(isDate).meta({ type: 'string', format: 'date' }).exactOptional(),
        }),
      )
      .max(1_000)
      .default([])
      .meta({ description: 'Who owns which share of whom, by ids of the parties: a decimal of one, with its source.' }),
    keep: z
      .strictObject({ kind: z.string().min(1).max(50), ref: z.string().min(1).max(200) })
      .exactOptional()
      .meta({
        description:
          'Keeps the record and its parties, so that they are screened again when a list changes: what they are parties of, and its reference. Left out, nothing that names them is kept.',
      }),
  }),
  output: z.strictObject({
    digest: z.string(),
    kept: z.boolean(),
    asOf: instant,
    threshold: z.number(),
    against: z.array(againstSchema).readonly(),
    versions: versionsSchema,
    results: z.array(resultSchema).readonly(),
    owned: z
      .array(z.strictObject({ id: z.string(), list: z.string(), finding: ownershipSchema }))
      .readonly()
      .meta({ description: 'Parties that listed owners have a share in, and whether it counts under the law.' }),
    developmentIdentity: z.string().exactOptional(),
  }),
  async run(context: StoredContext<Deps>, { parties, limit, threshold: shownFrom, shares, keep }) {
    const { tx, acting, deps, about, actor } = context
    refuseTwins(parties)
    const request = {
      parties: parties.map(({ id, role, ...input }, i) => ({
        id,
        ...(role === undefined ? {} : { role }),
        party: partyOf(input, `/parties/${i}`),
      })),
      limit,
      threshold: shownFrom,
      scope: scopeOf(context),
    } as const
    const keeping = keep === undefined ? undefined : { from: keep }
    const { record, digest, isKept } = await screenAll(tx, acting, deps.screenings, request, keeping)
    about('screening', digest)
    const results = record.results.map(result => ({
      ...result,
      hits: result.hits.map(hit => ({ ...hit, meaning: meaningOf(deps.screenings.meanings, hit.list) })),
    }))
    return {
      digest,
      kept: isKept,
      asOf: acting.now,
      threshold: shownFrom,
      against: record.against,
      versions: record.versions,
      results,
      owned: ownedByListed(record.results, shares, meaningsFor(context)),
      ...developmentIdentity(actor),
    }
  },
})

/** A restricted list's rule of shares is no more to be seen than its entries. */
function meaningsFor({ deps, actor }: StoredContext<Deps>) {
  const seesAll = may(actor, { permission: 'see_restricted_lists' }) !== undefined
  return deps.screenings.meanings.filter(({ visibility }) => seesAll || visibility === 'public')
}

function refuseTwins(parties: readonly { readonly id: string }[]): void {
  const seen = new Set<string>()
  for (const [i, { id }] of parties.entries()) {
    if (seen.has(id)) throw new Refusal('duplicate_id', { id }, `/parties/${i}/id`)
    seen.add(id)
  }
}

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/)

export const readScreening: StoredOperation<Deps> = stored({
  name: 'screenings.read',
  summary: 'Give a kept screening as it was recorded, byte for byte.',
  http: { method: 'GET', path: '/api/screenings/:digest' },
  permission: 'read_screenings',
  effect: 'reads',
  input: z.strictObject({ digest }),
  output: z.strictObject({ digest: z.string(), firstAt: instant, record: z.unknown() }),
  async run({ tx, about }: StoredContext<Deps>, { digest: wanted }) {
    about('screening', wanted)
    const found = await findRecord(tx, wanted)
    if (found === undefined) throw new Refusal('not_found', { thing: 'screening' })
    return { digest: found.digest, firstAt: found.firstAt, record: JSON.parse(found.text) as unknown }
  },
})

export const rerunKeptScreening: StoredOperation<Deps> = stored({
  name: 'screenings.rerun',
  summary:
    'Screen again what was screened then, against the lists of then, and say whether it is the same byte for byte.',
  http: { method: 'POST', path: '/api/screenings/:digest/rerun' },
  permission: 'read_screenings',
  effect: 'reads',
  input: z.strictObject({ digest }),
  output: z.union([
    z.strictObject({ outcome: z.literal('same'), digest: z.string() }),
    z.strictObject({
      outcome: z.literal('other_versions'),
      was: versionsSchema,
      is: versionsSchema,
      differs: z.array(z.string()).readonly(),
    }),
    z.strictObject({ outcome: z.literal('differs'), differs: z.array(z.string()).readonly() }),
  ]),
  async run({ tx, about }: StoredContext<Deps>, { digest: wanted }) {
    about('screening', wanted)
    const rerun = await rerunScreening(tx, wanted)
    if (rerun.outcome === 'not_found') throw new Refusal('not_found', { thing: 'screening' })
    return rerun
  },
})

export const matchQueries: StoredOperation<Deps> = stored({
  name: 'screenings.match',
  summary:
    'Match queries against one list or all, in the shape that users of yente and OpenSanctions know. Refused where a list that was never loaded, or is out of date, would look like no match.',
  http: { method: 'POST', path: '/match/:list', inQuery: ['limit', 'threshold', 'cutoff'] },
  permission: 'screen',
  effect: 'reads',
  input: matchInput,
  output: matchOutput,
  run: (context: StoredContext<Deps>, input) =>
    matchAll(context.tx, context.acting, context.deps.screenings, input, scopeOf(context)),
})
