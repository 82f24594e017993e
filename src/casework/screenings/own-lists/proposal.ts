import { z } from 'zod'
import type { Designation } from '../../../law/designations/index.ts'
import type { Row, Transaction } from '../../../office/storage/index.ts'
import { type Id, type Instant, isInstant } from '../../../values/index.ts'

/** A change to one of the state's own lists that one officer proposes and another decides. */
export type Proposal = {
  readonly id: Id<'prp'>
  readonly source: string
  readonly change: 'add' | 'amend' | 'remove'
  readonly key: string
  readonly entry: Designation | null
  readonly reason: string
  readonly proposedBy: string
  readonly proposedAt: Instant
  readonly status: 'open' | 'approved' | 'rejected' | 'withdrawn'
  readonly decidedBy: string | null
  readonly decidedAt: Instant | null
  readonly decision: string | null
  /** The edition that its approval made. */
  readonly edition: number | null
  readonly version: number
}

const columns = `id, source, change, key, entry, reason, proposed_by, proposed_at, status, decided_by, decided_at, decision, edition, version`

const rowShape = z.object({
  id: z.custom<Id<'prp'>>(value => typeof value === 'string'),
  source: z.string(),
  change: z.enum(['add', 'amend', 'remove']),
  key: z.string(),
  entry: z.custom<Designation>(value => typeof value === 'object').nullable(),
  reason: z.string(),
  proposed_by: z.string(),
  proposed_at: z.custom<Instant>(isInstant),
  status: z.enum(['open', 'approved', 'rejected', 'withdrawn']),
  decided_by: z.string().nullable(),
  decided_at: z.custom<Instant>(isInstant).nullable(),
  decision: z.string().nullable(),
  edition: z.number().nullable(),
  version: z.number(),
})

function proposalOf(row: Row): Proposal {
  const { proposed_by, proposed_at, decided_by, decided_at, ...rest } = rowShape.parse(row)
  return { ...rest, proposedBy: proposed_by, proposedAt: proposed_at, decidedBy: decided_by, decidedAt: decided_at }
}

export async function findProposal(tx: Transaction, id: string): Promise<Proposal | undefined> {
  const { rows } = await tx.query(`select ${columns} from list_proposal where id = $1`, [id])
  return rows[0] === undefined ? undefined : proposalOf(rows[0])
}

/** Those that wait, the oldest first; then those decided last. */
export async function listProposals(tx: Transaction, source: string): Promise<readonly Proposal[]> {
  const { rows } = await tx.query(
    `select ${columns} from list_proposal where source = $1
     order by (status = 'open') desc, coalesce(decided_at, proposed_at) desc, id limit 500`,
    [source],
  )
  return rows.map(proposalOf)
}
