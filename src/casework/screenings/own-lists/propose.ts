import type { Designation } from '../../../law/designations/index.ts'
import type { Acting } from '../../../office/audit/index.ts'
import type { Transaction } from '../../../office/storage/index.ts'
import { canonicalJson, newId, Refusal } from '../../../values/index.ts'
import { findEntry } from '../entries.ts'
import { lockState, type Source } from '../sources.ts'
import { findProposal, type Proposal } from './proposal.ts'

export type Change = {
  readonly change: Proposal['change']
  readonly key: string
  readonly entry: Designation | null
  readonly reason: string
}

/** Proposes a change to a list of the state's own. Nothing is in force by it: another officer decides. */
export async function proposeChange(
  tx: Transaction,
  acting: Acting,
  source: Source,
  { change, key, entry, reason }: Change,
): Promise<Proposal> {
  const officer = acting.by.actor.id
  if (officer === null) throw new Refusal('not_allowed')
  if (source.keptBy !== 'state') throw new Refusal('wrong_state', { act: 'propose', state: 'kept_by_publisher' })
  const state = await lockState(tx, source.id)
  if (state === undefined) throw new Refusal('not_found', { thing: 'list' })
  const standing = state.edition === null ? undefined : await findEntry(tx, source.id, key, state.edition)
  if (change === 'add' && standing !== undefined) throw new Refusal('duplicate_id', { id: key }, '/key')
  if (change !== 'add' && standing === undefined) throw new Refusal('not_found', { thing: 'entry of this list' })
  const open = await tx.query(`select id from list_proposal where source = $1 and key = $2 and status = 'open'`, [
    source.id,
    key,
  ])
  if (open.count > 0) throw new Refusal('wrong_state', { act: 'propose', state: 'proposed' })
  const id = newId('prp', acting.now, acting.random)
  await tx.query(
    `insert into list_proposal (id, source, change, key, entry, reason, proposed_by, proposed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, source.id, change, key, entry === null ? null : canonicalJson(entry), reason, officer, acting.now],
  )
  const proposal = await findProposal(tx, id)
  if (proposal === undefined) throw new Error('A proposal is not there after it was made')
  return proposal
}
