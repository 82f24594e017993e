import { z } from 'zod'
import { decideProposal, listProposals, proposeChange } from './casework/screenings/index.ts'
import { designationOf, ownListEntry } from './law/designations/index.ts'
import { type StoredContext, type StoredOperation, stored } from './office/operations/index.ts'
import { developmentIdentity } from './operations-callers.ts'
import type { Deps } from './operations-deps.ts'
import { sourceFor, sourceId } from './operations-of-lists.ts'
import { instant } from './screening-schemas.ts'
import { isRefusal } from './values/index.ts'

const proposalSchema = z.strictObject({
  id: z.string(),
  source: z.string(),
  change: z.enum(['add', 'amend', 'remove']),
  key: z.string(),
  entry: z.unknown(),
  reason: z.string(),
  proposedBy: z.string(),
  proposedAt: instant,
  status: z.enum(['open', 'approved', 'rejected', 'withdrawn']),
  decidedBy: z.string().nullable(),
  decidedAt: instant.nullable(),
  decision: z.string().nullable(),
  edition: z.number().nullable(),
  version: z.number(),
  developmentIdentity: z.string().exactOptional(),
})
const words = z.string().trim().min(1).max(5_000)

export const proposeEntry: StoredOperation<Deps> = stored({
  name: 'lists.propose',
  summary: "Propose a change to one of the state's own lists; another officer decides.",
  http: { method: 'POST', path: '/api/lists/:source/proposals' },
  status: 201,
  permission: 'keep_own_lists',
  effect: 'writes',
  input: z.strictObject({
    source: sourceId,
    change: z.enum(['add', 'amend', 'remove']),
    key: z.string().trim().min(1).max(200),
    entry: z.unknown().optional(),
    reason: words,
  }),
  output: proposalSchema,
  async run(context: StoredContext<Deps>, { source: id, change, key, entry, reason }) {
    const source = sourceFor(context, id)
    const designation = change === 'remove' ? null : designationOf(key, typedEntry(entry))
    const proposal = await proposeChange(context.tx, context.acting, source, {
      change,
      key,
      entry: designation,
      reason,
    })
    context.about('list_proposal', proposal.id)
    return { ...proposal, ...developmentIdentity(context.actor) }
  },
})

/** What is wrong with an entry is told of its place in what was sent. */
function typedEntry(entry: unknown) {
  try {
    return ownListEntry(entry)
  } catch (error) {
    throw isRefusal(error) ? error.at(`/entry${error.path ?? ''}`) : error
  }
}

export const decideOnProposal: StoredOperation<Deps> = stored({
  name: 'lists.decide',
  summary: 'Approve or reject a change that another officer proposed; approved, it is in force as a new edition.',
  http: { method: 'POST', path: '/api/list-proposals/:id/decision' },
  permission: 'keep_own_lists',
  effect: 'writes',
  input: z.strictObject({ id: z.string().max(100), decision: z.enum(['approve', 'reject']), version: z.int(), words }),
  output: proposalSchema,
  async run({ tx, acting, deps, about, actor }: StoredContext<Deps>, { id, ...decision }) {
    about('list_proposal', id)
    const decided = await decideProposal(tx, acting, deps.screenings.sources, id, decision)
    return { ...decided, ...developmentIdentity(actor) }
  },
})

export const listProposalsOf: StoredOperation<Deps> = stored({
  name: 'lists.proposals',
  summary: 'Give the changes proposed to a list, those that wait first.',
  http: { method: 'GET', path: '/api/lists/:source/proposals' },
  permission: 'keep_own_lists',
  effect: 'reads',
  input: z.strictObject({ source: sourceId }),
  output: z.strictObject({ proposals: z.array(proposalSchema) }),
  async run(context: StoredContext<Deps>, { source }) {
    const { id } = sourceFor(context, source)
    context.about('list', id)
    return { proposals: [...(await listProposals(context.tx, id))] }
  },
})
