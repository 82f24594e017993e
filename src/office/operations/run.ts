import { type Clock, newId, type Random, Refusal } from '../../values/index.ts'
import { type AuditEntry, appendAudit } from '../audit/index.ts'
import type { Storage } from '../storage/index.ts'
import type { Bytes, Operation, PureOperation, StoredOperation } from './operation.ts'
import { type Actor, may, type Role } from './permission.ts'

/** What an operation that only computes needs: no storage. */
export type Desk<Deps> = {
  readonly deps: Deps
  readonly clock: Clock
  /** Told of a fault of ours, under the reference that the caller is given. Never told what the caller sent. */
  readonly onFault: (error: unknown, reference: string) => void
  /** Told of each refusal, for the counts. */
  readonly onRefusal?: (operation: string, code: Refusal['code']) => void
  /** Holds what pure operations answer against their schema as well: in tests and development. What is read from storage always is. */
  readonly checksAnswers?: boolean
}

export type House<Deps> = Desk<Deps> & { readonly storage: Storage; readonly random: Random }

export type Call = { readonly actor: Actor; readonly requestId: string }

/**
 * Runs one operation: the only way in. What comes out is the answer or a Refusal thrown, nothing else: a fault of ours is told to
 * the log and refused as `internal`.
 */
export async function run<D>(house: House<D>, operation: Operation<D>, call: Call, input: unknown): Promise<unknown> {
  return operation.effect === 'pure' ? compute(house, operation, call, input) : runStored(house, operation, call, input)
}

/** A pure operation at once, without a promise: a batch of ten thousand is ten thousand of these. */
export function compute<D>(desk: Desk<D>, operation: PureOperation<D>, call: Call, input: unknown): unknown {
  try {
    permit(operation, call.actor)
    const answer = operation.answer({ deps: desk.deps, clock: desk.clock, ...call }, input)
    if (desk.checksAnswers === true) operation.output.parse(answer)
    return answer
  } catch (error) {
    throw asRefusal(desk, operation, call, error)
  }
}

/** The same, written out as it is sent. */
export function computeBytes<D>(desk: Desk<D>, operation: PureOperation<D>, call: Call, input: unknown): Bytes {
  return operation.write(compute(desk, operation, call, input))
}

type Entry = Omit<AuditEntry, 'id' | 'at' | 'outcome' | 'details'>

/**
 * Work and audit entry are one transaction: no change without its entry, no entry for a change that was rolled back. A refusal undoes
 * the work, so its entry is written after it, on its own; where that cannot be written, the caller hears of that instead.
 */
async function runStored<D>(house: House<D>, operation: StoredOperation<D>, call: Call, input: unknown) {
  const { deps, clock, storage, random } = house
  let entry = entryOf(operation, call)
  try {
    entry = { ...entry, allowedBy: permit(operation, call.actor).permission }
    return await storage.transaction(async tx => {
      const about = (kind: string, id: string) => {
        entry = { ...entry, subject: { kind, id } }
      }
      const acting = { now: clock(), random, by: entry }
      const answer = await operation.answer({ deps, clock, ...call, tx, acting, about }, input)
      const shown = operation.output.parse(answer)
      if (operation.isAuditedByVerb !== true)
        await appendAudit(tx, finished(house, entry, 'done', { role: call.actor.role }))
      return shown
    })
  } catch (error) {
    const refusal = asRefusal(house, operation, call, error)
    await auditRefusal(house, operation, call, entry, refusal)
    throw refusal
  }
}

/** A database that cannot be reached cannot be told so; any other failure to write the entry is told in the refusal's place. */
async function auditRefusal<D>(house: House<D>, operation: Operation<D>, call: Call, entry: Entry, refusal: Refusal) {
  if (refusal.code === 'storage_unavailable') return
  const outcome = refusal.code === 'internal' ? 'failed' : 'refused'
  const details = { role: call.actor.role, code: refusal.code }
  try {
    await house.storage.transaction(tx => appendAudit(tx, finished(house, entry, outcome, details)))
  } catch (failure) {
    throw asRefusal(house, operation, call, failure)
  }
}

/** The log tells persons, programs and the system apart; which role it was stands in the details. */
const actorKinds: Readonly<Record<Role, string>> = {
  visitor: 'visitor',
  integrator: 'service',
  officer: 'officer',
  operator: 'user',
}

function entryOf<D>({ name, effect }: StoredOperation<D>, { actor, requestId }: Call): Entry {
  const kind = actor.isDevelopment === true ? `development_${actor.role}` : actorKinds[actor.role]
  const who = { kind, id: actor.id ?? null }
  return { actor: who, operation: name, effect, subject: null, allowedBy: null, request: requestId }
}

function finished<D>(
  { clock, random }: House<D>,
  entry: Entry,
  outcome: AuditEntry['outcome'],
  details: AuditEntry['details'],
): AuditEntry {
  const at = clock()
  return { id: newId('aud', at, random), at, ...entry, outcome, details }
}

function permit<D>(operation: Operation<D>, actor: Actor) {
  const grant = may(actor, operation)
  if (grant === undefined) throw new Refusal('not_allowed')
  return grant
}

function asRefusal<D>(desk: Desk<D>, operation: Operation<D>, call: Call, error: unknown): Refusal {
  if (!(error instanceof Refusal)) desk.onFault(error, call.requestId)
  const refusal = error instanceof Refusal ? error : new Refusal('internal', { reference: call.requestId })
  desk.onRefusal?.(operation.name, refusal.code)
  return refusal
}
