import { z } from 'zod'
import {
  acceptListEdition,
  importListEdition,
  type KeptEdition,
  listFileBytesMax,
  resolveListFlag,
  withdrawListEdition,
} from './casework/control-lists/index.ts'
import { day, flagCode, keptEditionSchema, listId, numberInText } from './control-list-schemas.ts'
import { listFormats } from './law/control-lists/index.ts'
import { type StoredContext, type StoredOperation, stored } from './office/operations/index.ts'
import { developmentIdentity } from './operations-callers.ts'
import type { Deps } from './operations-deps.ts'
import { instant } from './screening-schemas.ts'
import { type Digest, isDigest } from './values/index.ts'

/** What officers do about control lists: bring in an edition, accept it, take it back, say what a doubtful place means. */

const words = z.string().trim().max(5_000)
const asked = words.min(1)
const version = z.int().meta({ description: 'The version of the edition that the officer has before them.' })
const kept = keptEditionSchema.extend({ developmentIdentity: z.string().exactOptional() })

function answered({ about, actor }: StoredContext<Deps>, edition: KeptEdition) {
  about('control_list_edition', `${edition.list}/${edition.number}`)
  return { ...edition, ...developmentIdentity(actor) }
}

export const importControlList: StoredOperation<Deps> = stored({
  name: 'control_lists.import',
  summary:
    'Read a file as a new edition of a control list and keep it as a draft, with its bytes and a report of what is doubtful.',
  http: { method: 'POST', path: '/api/control-lists/:list/editions' },
  status: 201,
  permission: 'import_lists',
  effect: 'writes',
  upload: { field: 'bytes', bytesMax: listFileBytesMax },
  input: z.strictObject({
    list: listId,
    bytes: z.custom<Uint8Array>(value => value instanceof Uint8Array),
    source: z.string().trim().min(1).max(2_000).meta({ description: 'Where the file came from.' }),
    retrievedAt: instant.exactOptional().meta({ description: 'When it was fetched there; now, where it is not said.' }),
    name: z.string().trim().min(1).max(200).exactOptional().meta({ description: 'For a list that is not here yet.' }),
    edition: z.string().trim().min(1).max(100).exactOptional(),
    language: z
      .string()
      .regex(/^[a-z]{2,3}$/)
      .exactOptional(),
    format: z.enum(listFormats).exactOptional(),
  }),
  output: z.strictObject({ outcome: z.enum(['draft', 'unchanged']), edition: kept }),
  async run(context: StoredContext<Deps>, { bytes, name, language = 'en', ...arriving }) {
    const given = { ...arriving, language, ...(name === undefined ? {} : { name: { [language]: name } }) }
    const { outcome, edition } = await importListEdition(context.tx, context.acting, given, bytes)
    return { outcome, edition: answered(context, edition) }
  },
})

const place = { list: listId, edition: numberInText }

export const acceptControlList: StoredOperation<Deps> = stored({
  name: 'control_lists.accept',
  summary:
    'Put an officer’s hand to a draft and the time for which it applies; with a second officer’s for the same time it may be used.',
  http: { method: 'POST', path: '/api/control-lists/:list/editions/:edition/acceptances' },
  permission: 'keep_control_lists',
  effect: 'writes',
  input: z.strictObject({
    ...place,
    version,
    seen: z
      .custom<Digest>(isDigest)
      .meta({ type: 'string', description: 'The digest of the report that was looked at.' }),
    validFrom: day,
    validTo: day.exactOptional(),
    words,
  }),
  output: kept,
  async run(context: StoredContext<Deps>, { list, edition, ...acceptance }) {
    return answered(context, await acceptListEdition(context.tx, context.acting, list, edition, acceptance))
  },
})

export const withdrawControlList: StoredOperation<Deps> = stored({
  name: 'control_lists.withdraw',
  summary:
    'Take an edition back: a draft by one officer, one in force by two. It is kept, and still answers what was known before.',
  http: { method: 'POST', path: '/api/control-lists/:list/editions/:edition/withdrawals' },
  permission: 'keep_control_lists',
  effect: 'writes',
  input: z.strictObject({ ...place, version, words: asked }),
  output: kept,
  async run(context: StoredContext<Deps>, { list, edition, ...withdrawal }) {
    return answered(context, await withdrawListEdition(context.tx, context.acting, list, edition, withdrawal))
  },
})

export const resolveControlListFlag: StoredOperation<Deps> = stored({
  name: 'control_lists.resolve',
  summary:
    'Say what a flagged place of a provision means, with a reason; a number that could not be read gets its value only so.',
  http: { method: 'POST', path: '/api/control-lists/:list/editions/:edition/resolutions' },
  permission: 'keep_control_lists',
  effect: 'writes',
  input: z.strictObject({
    ...place,
    path: z.string().min(1).max(500),
    flag: flagCode,
    written: z.string().max(500).meta({ description: 'What the flag shows of the text.' }),
    value: z.string().trim().min(1).max(100).exactOptional(),
    unit: z.string().trim().min(1).max(40).exactOptional(),
    reason: asked,
  }),
  output: kept,
  async run(context: StoredContext<Deps>, { list, edition, ...resolution }) {
    return answered(context, await resolveListFlag(context.tx, context.acting, list, edition, resolution))
  },
})
