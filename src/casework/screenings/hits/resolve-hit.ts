import type { Acting } from '../../../office/audit/index.ts'
import type { Transaction } from '../../../office/storage/index.ts'
import { instantOf, millisecondsOf, Refusal } from '../../../values/index.ts'
import { addFinding, type Finding, findingsOf } from './findings.ts'
import { findHit, type StoredHit } from './hit.ts'
import { type Act, type Reason, transitionOf } from './transitions.ts'

/** How long a discharge holds where nothing changes. */
export const dischargeDaysMax = 365

export type Resolution = {
  readonly act: Exclude<Act, 'reopen'>
  /** The version that the officer has before them: what another has changed meanwhile, or a request sent twice, is refused by it. */
  readonly version: number
  readonly reason?: Reason
  readonly words?: string
  readonly evidence?: readonly string[]
  /** Of a discharge: for how many days it is to hold. */
  readonly days?: number
}

/**
 * Does what one officer may do about a hit now. Who the officer is comes from who calls, and who came before from what is stored;
 * nothing in the request says either.
 */
export async function resolveHit(
  tx: Transaction,
  acting: Acting,
  id: string,
  resolution: Resolution,
): Promise<StoredHit> {
  const hit = await findHit(tx, id)
  if (hit === undefined) throw new Refusal('not_found', { thing: 'hit' })
  const { act, version } = resolution
  if (hit.version !== version) throw new Refusal('changed_meanwhile')
  const transition = transitionOf(act, hit.status)
  if (transition === undefined) throw new Refusal('wrong_state', { act, state: hit.status })
  const officer = acting.by.actor.id
  if (officer === null) throw new Refusal('not_allowed')
  const proposal = proposalOpen(hit, await findingsOf(tx, id))
  if (act === 'propose_discharge' && proposal !== undefined)
    throw new Refusal('wrong_state', { act, state: 'proposed' })
  if (transition.by === 'second') refuseSameEyes(act, proposal, officer)
  if (needsReasons.has(act)) refuseWithoutReasons(resolution)
  const to = transition.to === 'same' ? hit.status : transition.to
  await addFinding(tx, acting, hit, {
    act,
    to,
    by: officer,
    ...(resolution.reason === undefined ? {} : { reason: resolution.reason }),
    ...(resolution.words === undefined ? {} : { words: resolution.words }),
    evidence: evidenceOf(resolution, proposal),
    ...(transition.by === 'second' && proposal !== undefined ? { confirms: proposal.id } : {}),
  })
  return moveHit(tx, hit, to, act === 'confirm_discharge' ? expiry(acting, daysProposed(proposal)) : null)
}

/**
 * The finding that waits for a second officer, if one does. Where the list, the party or the matcher changed since, it waits for nobody:
 * what was proposed would not be what is confirmed.
 */
export function proposalOpen(hit: StoredHit, findings: readonly Finding[]): Finding | undefined {
  const last = findings.findLast(({ act }) => act === 'propose_discharge')
  if (last === undefined || differencesOfBound(last.bound, hit.bound).length > 0) return undefined
  const isAnswered = findings.some(({ confirms }) => confirms === last.id)
  const isOvertaken = findings.some(({ act, version }) => version > last.version && settles.has(act))
  return isAnswered || isOvertaken ? undefined : last
}

const settles: ReadonlySet<string> = new Set(['find_true_match', 'reopen'])
const needsReasons: ReadonlySet<string> = new Set(['propose_discharge', 'find_true_match', 'decline_discharge'])

function refuseSameEyes(act: Act, proposal: Finding | undefined, officer: string): void {
  if (proposal === undefined) throw new Refusal('wrong_state', { act, state: 'not_proposed' })
  // A deputy signs with their own id: whoever wrote the first finding cannot be the second pair of eyes in any capacity.
  if (act === 'confirm_discharge' && proposal.by === officer) throw new Refusal('same_person')
}

function refuseWithoutReasons({ reason, words, evidence, act }: Resolution): void {
  if (reason === undefined) throw new Refusal('missing_field', { field: 'reason' }, '/reason')
  if (words === undefined || words.trim() === '') throw new Refusal('missing_field', { field: 'words' }, '/words')
  if (act === 'propose_discharge' && (evidence === undefined || evidence.length === 0))
    throw new Refusal('missing_field', { field: 'evidence' }, '/evidence')
}

export function differencesOfBound(one: StoredHit['bound'], other: StoredHit['bound']): readonly string[] {
  const fields = ['fingerprint', 'list', 'key', 'entryHash', 'matcher', 'calibration', 'band'] as const
  return fields.filter(field => one[field] !== other[field])
}

function evidenceOf({ evidence = [], days }: Resolution, proposal: Finding | undefined): unknown {
  return { shown: evidence, days: days ?? daysProposed(proposal) }
}

function daysProposed(proposal: Finding | undefined): number {
  const evidence = proposal?.evidence
  const days = typeof evidence === 'object' && evidence !== null && 'days' in evidence ? evidence.days : undefined
  return typeof days === 'number' ? Math.min(days, dischargeDaysMax) : dischargeDaysMax
}

const dayMs = 86_400_000
const expiry = ({ now }: Acting, days: number) => instantOf(millisecondsOf(now) + days * dayMs)

export async function moveHit(
  tx: Transaction,
  hit: StoredHit,
  to: StoredHit['status'],
  expiresAt: StoredHit['expiresAt'],
  news: Partial<Pick<StoredHit, 'bound' | 'seen'>> = {},
): Promise<StoredHit> {
  const next = { ...hit, ...news, status: to, expiresAt, version: hit.version + 1 }
  const { count } = await tx.query(
    `update hit set status = $3, expires_at = $4, bound = $5, seen = $6, version = version + 1 where id = $1 and version = $2`,
    [hit.id, hit.version, to, expiresAt, JSON.stringify(next.bound), JSON.stringify(next.seen)],
  )
  if (count !== 1) throw new Refusal('changed_meanwhile')
  return next
}
