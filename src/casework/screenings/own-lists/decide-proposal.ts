import type { Designation } from '../../../law/designations/index.ts'
import type { Acting } from '../../../office/audit/index.ts'
import type { Transaction } from '../../../office/storage/index.ts'
import { type CalendarDate, canonicalJson, Refusal } from '../../../values/index.ts'
import { applyEdition } from '../apply-edition.ts'
import { entriesOf } from '../entries.ts'
import { keepFile } from '../files.ts'
import { lockState, type Source } from '../sources.ts'
import { findProposal, type Proposal } from './proposal.ts'

export type Decision = { readonly decision: 'approve' | 'reject'; readonly version: number; readonly words: string }

/** A second officer approves, and the change is in force as a new edition; or rejects it. Whoever proposed decides nothing. */
export async function decideProposal(
  tx: Transaction,
  acting: Acting,
  sources: readonly Source[],
  id: string,
  { decision, version, words }: Decision,
): Promise<Proposal> {
  const officer = acting.by.actor.id
  if (officer === null) throw new Refusal('not_allowed')
  const proposal = await findProposal(tx, id)
  const source = sources.find(each => each.id === proposal?.source)
  if (proposal === undefined || source === undefined) throw new Refusal('not_found', { thing: 'proposal' })
  if (proposal.version !== version) throw new Refusal('changed_meanwhile')
  if (proposal.status !== 'open') throw new Refusal('wrong_state', { act: decision, state: proposal.status })
  if (proposal.proposedBy === officer) throw new Refusal('same_person')
  const edition = decision === 'approve' ? await putInForce(tx, acting, proposal) : null
  const { count } = await tx.query(
    `update list_proposal
     set status = $3, decided_by = $4, decided_at = $5, decision = $6, edition = $7, version = version + 1
     where id = $1 and version = $2 and status = 'open'`,
    [id, version, decision === 'approve' ? 'approved' : 'rejected', officer, acting.now, words, edition],
  )
  if (count !== 1) throw new Refusal('changed_meanwhile')
  const decided = await findProposal(tx, id)
  if (decided === undefined) throw new Error('A proposal is gone after it was decided')
  return decided
}

/** The whole list with the change in it, kept like what a publisher sends: as bytes under their digest, and as an edition. */
async function putInForce(tx: Transaction, acting: Acting, { source, change, key, entry }: Proposal): Promise<number> {
  const state = await lockState(tx, source)
  if (state === undefined) throw new Refusal('not_found', { thing: 'list' })
  const entries = new Map<string, Designation>()
  if (state.edition !== null)
    for await (const each of entriesOf(tx, source, state.edition)) entries.set(each.key, each.designation)
  if (change === 'add' ? entries.has(key) : !entries.has(key)) throw new Refusal('changed_meanwhile')
  if (entry === null) entries.delete(key)
  else entries.set(key, entry)
  const designations = [...entries.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
  const bytes = new TextEncoder().encode(designations.map(each => `${canonicalJson(each)}\n`).join(''))
  const { sha256 } = await keepFile(tx, bytes, acting.now)
  const applied = await applyEdition(
    tx,
    acting,
    state,
    {
      sha256,
      files: [sha256],
      format: 'own',
      parser: 'own/1',
      publishedOn: acting.now.slice(0, 10) as CalendarDate,
      report: { records: designations.length },
    },
    designations,
  )
  return applied.edition
}
