import { z } from 'zod'
import {
  differencesBetweenEditions,
  fileBytesMax,
  importEdition,
  keepFile,
  readEditions,
  readStates,
  type Source,
  standingOf,
} from './casework/screenings/index.ts'
import { designationFormats } from './law/designations/index.ts'
import { may, type StoredContext, type StoredOperation, stored } from './office/operations/index.ts'
import type { Deps } from './operations-deps.ts'
import { instant, sha256, standingSchema } from './screening-schemas.ts'
import { Refusal } from './values/index.ts'

export const sourceId = z.string().max(100)
const keptFile = z.strictObject({ sha256, size: z.number() })

/** A list that the caller may know of; a restricted one is to others like one that is not there. */
export function sourceFor({ deps, actor }: StoredContext<Deps>, id: string): Source {
  const source = deps.screenings.sources.find(each => each.id === id)
  const isHidden =
    source?.visibility === 'restricted' && may(actor, { permission: 'see_restricted_lists' }) === undefined
  if (source === undefined || isHidden) throw new Refusal('not_found', { thing: 'list' })
  return source
}

export const uploadFile: StoredOperation<Deps> = stored({
  name: 'files.keep',
  summary: 'Keep a file under the digest of its bytes: an edition of a list, or a table of parties.',
  http: { method: 'POST', path: '/api/files' },
  status: 201,
  permission: 'screen_batches',
  effect: 'writes',
  upload: { field: 'bytes', bytesMax: fileBytesMax },
  input: z.strictObject({ bytes: z.custom<Uint8Array>(value => value instanceof Uint8Array) }),
  output: keptFile,
  async run({ tx, acting, about }: StoredContext<Deps>, { bytes }) {
    if (bytes.length === 0) throw new Refusal('missing_field', { field: 'bytes' })
    const kept = await keepFile(tx, bytes, acting.now)
    about('file', kept.sha256)
    return kept
  },
})

const sourceSchema = z.strictObject({
  id: z.string(),
  name: z.record(z.string(), z.string()),
  keptBy: z.enum(['state', 'publisher']),
  visibility: z.enum(['public', 'restricted']),
  needed: z.boolean(),
  demonstration: z.boolean(),
  ageDaysMax: z.number(),
  edition: z.number().nullable(),
  sha256: z.string().nullable(),
  published: z.string().nullable(),
  records: z.number(),
  confirmedAt: instant.nullable(),
  ...standingSchema.shape,
})

export const listSources: StoredOperation<Deps> = stored({
  name: 'lists.sources',
  summary: 'Say which lists of designated parties are screened against, and how each stands.',
  http: { method: 'GET', path: '/api/lists' },
  permission: 'screen',
  effect: 'reads',
  input: z.strictObject({}),
  output: z.strictObject({ lists: z.array(sourceSchema) }),
  async run({ tx, deps, acting, actor }: StoredContext<Deps>) {
    const states = await readStates(tx)
    const seesAll = may(actor, { permission: 'see_restricted_lists' }) !== undefined
    const lists = deps.screenings.sources
      .filter(({ visibility }) => seesAll || visibility === 'public')
      .map(({ id, name, keptBy, visibility, isNeeded, isDemonstration, ageDaysMax, ...rest }) => {
        const state = states.get(id)
        const none = { edition: null, confirmedAt: null, trouble: null }
        const standing = standingOf(
          { id, name, keptBy, visibility, isNeeded, ageDaysMax, ...rest },
          state ?? none,
          acting.now,
        )
        return {
          id,
          name,
          keptBy,
          visibility,
          needed: isNeeded,
          demonstration: isDemonstration === true,
          ageDaysMax,
          edition: state?.edition ?? null,
          sha256: state?.sha256 ?? null,
          published: state?.publishedOn ?? null,
          records: state?.records ?? 0,
          confirmedAt: state?.confirmedAt ?? null,
          ...standing,
        }
      })
    return { lists }
  },
})

const editionSchema = z.strictObject({
  number: z.number(),
  sha256: z.string(),
  files: z.array(z.string()).readonly(),
  format: z.string(),
  parser: z.string(),
  published: z.string().nullable(),
  arrivedAt: instant,
  records: z.number(),
  verdict: z.enum(['accepted', 'refused']),
  because: z.unknown().meta({ description: 'Why it was refused, with the figures; or how much it changed.' }),
  matchedAt: instant.nullable().meta({ description: 'When every known party had been matched against it.' }),
})

export const listEditions: StoredOperation<Deps> = stored({
  name: 'lists.editions',
  summary: 'Give the editions of a list, refused ones with the reason, the newest first.',
  http: { method: 'GET', path: '/api/lists/:source/editions' },
  permission: 'screen',
  effect: 'reads',
  input: z.strictObject({ source: sourceId }),
  output: z.strictObject({ editions: z.array(editionSchema) }),
  async run(context: StoredContext<Deps>, { source }) {
    const { id } = sourceFor(context, source)
    context.about('list', id)
    const editions = await readEditions(context.tx, id)
    return {
      editions: editions.map(({ source: _, publishedOn: published, report: __, ...rest }) => ({ ...rest, published })),
    }
  },
})

export const importList: StoredOperation<Deps> = stored({
  name: 'lists.import',
  summary: 'Read kept files as a new edition of a list; put it in force, or refuse it and keep the former.',
  http: { method: 'POST', path: '/api/lists/:source/editions' },
  permission: 'import_lists',
  effect: 'writes',
  input: z.strictObject({
    source: sourceId,
    files: z.array(sha256).min(1).max(10),
    format: z.enum(designationFormats).exactOptional(),
  }),
  output: z.strictObject({
    outcome: z.enum(['accepted', 'unchanged', 'refused']),
    edition: z.number(),
    records: z.number().exactOptional(),
    added: z.number().exactOptional(),
    removed: z.number().exactOptional(),
    changed: z.number().exactOptional(),
    because: z.unknown().exactOptional(),
  }),
  async run(context: StoredContext<Deps>, { source: id, files, format }) {
    const source = sourceFor(context, id)
    context.about('list', source.id)
    return importEdition(context.tx, context.acting, source, files, format)
  },
})

const editionNumber = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number)

export const listDifferences: StoredOperation<Deps> = stored({
  name: 'lists.differences',
  summary: 'Say what one edition of a list has that another has not, or not so.',
  http: { method: 'GET', path: '/api/lists/:source/differences' },
  permission: 'screen',
  effect: 'reads',
  input: z.strictObject({ source: sourceId, from: editionNumber, to: editionNumber }),
  output: z.strictObject({
    differences: z.array(
      z.strictObject({
        key: z.string(),
        change: z.enum(['added', 'removed', 'changed']),
        before: z.unknown().exactOptional(),
        after: z.unknown().exactOptional(),
        fields: z.array(z.string()).readonly().exactOptional(),
      }),
    ),
  }),
  async run(context: StoredContext<Deps>, { source, from, to }) {
    const { id } = sourceFor(context, source)
    context.about('list', id)
    return { differences: [...(await differencesBetweenEditions(context.tx, id, from, to))] }
  },
})
