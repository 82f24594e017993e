import { randomBytes } from 'node:crypto'
import type { Acting } from '../../../office/audit/index.ts'
import { type Instant, instantOf } from '../../../values/index.ts'

/** A visitor without an account, at this moment. */
export function aVisitor(now: Instant = instantOf(Date.now())): Acting {
  const by = { actor: { kind: 'visitor', id: null }, allowedBy: 'keep_enquiries', request: null }
  return { now, random: randomBytes, by }
}
