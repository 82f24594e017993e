import { z } from 'zod'
import { explainedSchema, determinationSchema } from './answer-schemas.ts'
import { forgetEnquiry, loadEnquiry, saveEnquiry } from './casework/enquiries/index.ts'
import type { Laws } from './laws.ts'
import { auditHead, exportAudit } from './office/audit/index.ts'
import { type Operation, type PureOperation, pure, type StoredOperation, stored } from './office/operations/index.ts'
import type { Storage } from './office/storage/index.ts'
import { caseSchema } from './reasoning/determination/index.ts'
import { rerun } from './rerun.ts'
import { type Id, parseId, Refusal } from './values/index.ts'

/** What the operations need of the house. */
export type Deps = {
  readonly laws: Laws
  readonly storage: Storage
}
/** What those need that only compute. */
export type LawDeps = Pick<Deps, 'laws'>

/** The case reads itself: the law it is put to knows its facts, and says what is wrong with which field. */
const unread = (input: unknown): unknown => input
const oneCase: z.ZodType<unknown> = caseSchema

export const determine: PureOperation<LawDeps> = pure({
  name: 'determinations.decide',
  summary: 'Say whether a licence is needed, which routes are open, and why.',
  http: { method: 'POST', path: '/api/determinations' },
  permission: 'enquire',
  batch: { inputs: 'cases', outputs: 'results' },
  input: oneCase,
  output: determinationSchema,
  read: unread,
  run: ({ deps }: { readonly deps: LawDeps }, kase) => deps.laws.determine(kase),
})

export const explainCase: PureOperation<LawDeps> = pure({
  name: 'determinations.explain',
  summary: 'Answer a case with its proofs, what would change the answer, and how it reads over time.',
  http: { method: 'POST', path: '/api/explanations' },
  permission: 'enquire',
  batch: { inputs: 'cases', outputs: 'results' },
  input: oneCase,
  output: explainedSchema,
  read: unread,
  run: ({ deps }: { readonly deps: LawDeps }, kase) => deps.laws.explain(kase),
})

const lawUsed = z.strictObject({ edition: z.string(), pack: z.string(), engine: z.string() })

export const rerunAnswer: PureOperation<LawDeps> = pure({
  name: 'determinations.rerun',
  summary: 'Put a case again, and say whether the answer is the one that was kept.',
  http: { method: 'POST', path: '/api/reruns' },
  permission: 'enquire',
  input: z.strictObject({ case: z.unknown(), result: z.unknown() }),
  output: z.union([
    z.strictObject({ outcome: z.literal('same'), digest: z.string() }),
    z.strictObject({ outcome: z.literal('other_law'), was: lawUsed, is: lawUsed, differs: z.array(z.string()).readonly() }),
    z.strictObject({ outcome: z.literal('differs'), differs: z.array(z.string()).readonly() }),
  ]),
  run: ({ deps }: { readonly deps: LawDeps }, kept) => rerun(deps.laws.determine, kept),
})

const listPacks: PureOperation<LawDeps> = pure({
  name: 'packs.list',
  summary: 'Name the law packs that answer here: edition, coverage, and the day their law was last reviewed.',
  http: { method: 'GET', path: '/api/packs' },
  permission: 'enquire',
  input: z.strictObject({}),
  output: z.strictObject({
    packs: z.array(
      z.strictObject({
        jurisdiction: z.string(),
        name: z.record(z.string(), z.string()),
        edition: z.string(),
        digest: z.string(),
        coverageFrom: z.string(),
        reviewedUntil: z.string(),
        languages: z.array(z.string()).readonly(),
      }),
    ),
  }),
  run: ({ deps }: { readonly deps: LawDeps }) => ({
    packs: deps.laws.packs.map(({ id, name, edition, digest, coverage, reviewedUntil, languages }) => ({
      jurisdiction: id,
      name,
      edition,
      digest,
      coverageFrom: coverage.from,
      reviewedUntil,
      languages,
    })),
  }),
})

const keptUntil = z.string().meta({ description: 'Instant at which it is deleted.' })
const privateLink = {
  id: z.string().max(100),
  key: z.string().max(100).meta({ description: 'Opens it. It is not stored here, and cannot be had again.' }),
}

export const saveOne: StoredOperation<Deps> = stored({
  name: 'enquiries.save',
  summary: 'Keep an enquiry for a while, sealed under a key that only the caller gets.',
  http: { method: 'POST', path: '/api/enquiries' },
  status: 201,
  permission: 'keep_enquiries',
  effect: 'writes',
  isAuditedByVerb: true,
  input: z.strictObject({ content: z.unknown().meta({ description: 'Any JSON: the case as far as it is answered.' }) }),
  output: z.strictObject({ ...privateLink, expiresAt: keptUntil }),
  run: ({ tx, acting }, { content }) => saveEnquiry(tx, acting, JSON.stringify(content ?? null)),
})

export const loadOne: StoredOperation<Deps> = stored({
  name: 'enquiries.load',
  summary: 'Open a kept enquiry.',
  // The key travels in the body: addresses are written into the logs of proxies.
  http: { method: 'POST', path: '/api/enquiries/:id/open' },
  permission: 'keep_enquiries',
  effect: 'reads',
  isAuditedByVerb: true,
  input: z.strictObject(privateLink),
  output: z.strictObject({ content: z.unknown(), savedAt: z.string(), expiresAt: keptUntil }),
  async run({ tx, acting, about }, { id, key }) {
    const loaded = await loadEnquiry(tx, acting, subject(about, id), key)
    if (loaded.outcome === 'not_found') throw new Refusal('not_found', { thing: 'enquiry' })
    return { content: JSON.parse(loaded.json), savedAt: loaded.savedAt, expiresAt: loaded.expiresAt }
  },
})

export const forgetOne: StoredOperation<Deps> = stored({
  name: 'enquiries.forget',
  summary: 'Delete a kept enquiry before its time.',
  http: { method: 'POST', path: '/api/enquiries/:id/forget' },
  status: 204,
  permission: 'keep_enquiries',
  effect: 'writes',
  isAuditedByVerb: true,
  input: z.strictObject(privateLink),
  output: z.strictObject({}),
  async run({ tx, acting, about }, { id, key }) {
    const outcome = await forgetEnquiry(tx, acting, subject(about, id), key)
    if (outcome === 'not_found') throw new Refusal('not_found', { thing: 'enquiry' })
    return {}
  },
})

/** What is no id of ours is answered like an id that never was. */
function subject(about: (kind: string, id: string) => void, written: string): Id<'enq'> {
  const id = parseId(written, 'enq')
  if (id === undefined) throw new Refusal('not_found', { thing: 'enquiry' })
  about('saved_enquiry', id)
  return id
}

export const readHead: StoredOperation<Deps> = stored({
  name: 'audit.head',
  summary: 'Give the last link of the audit chain: kept elsewhere, it proves later that nothing was cut off.',
  http: { method: 'GET', path: '/api/audit/head' },
  permission: 'read_audit',
  effect: 'reads',
  input: z.strictObject({}),
  output: z.strictObject({ n: z.number(), hash: z.string() }),
  run: ({ deps, tx }) => auditHead({ ...deps.storage, query: tx.query }),
})

export const exportLog: StoredOperation<Deps> = stored({
  name: 'audit.export',
  summary: 'Give the audit log as lines that can be verified on another computer.',
  http: { method: 'GET', path: '/api/audit/log' },
  permission: 'read_audit',
  effect: 'reads',
  isStream: true,
  input: z.strictObject({}),
  output: z.strictObject({ lines: z.custom<AsyncIterable<string>>() }),
  run: async ({ deps }) => ({ lines: exportAudit(deps.storage) }),
})

/** Everything that can be done here; `docs/permissions.md` and `openapi.json` are read from this list. */
export const operations: readonly Operation<Deps>[] = [
  determine,
  explainCase,
  rerunAnswer,
  listPacks,
  saveOne,
  loadOne,
  forgetOne,
  readHead,
  exportLog,
]
