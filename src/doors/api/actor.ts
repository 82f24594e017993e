import { createHash, timingSafeEqual } from 'node:crypto'
import { type Actor, visitor } from '../../office/operations/index.ts'
import { Refusal } from '../../values/index.ts'

/** Who a request comes from, by its `Authorization` header. */
export type WhoCalls = (authorization: string | undefined) => Actor

export type Tokens = { readonly integrator: readonly string[]; readonly operator: readonly string[] }

/**
 * Bearer tokens (RFC 6750) from the configuration; without one a caller is a visitor. A token that is not known is refused rather
 * than overlooked: an integrator whose token was withdrawn should hear of it.
 */
export function tokenHolders(tokens: Tokens): WhoCalls {
  const holders = (['integrator', 'operator'] as const).flatMap(role =>
    tokens[role].map(token => {
      const digest = digestOf(token)
      return { digest, actor: { role, id: digest.toString('hex').slice(0, 12) } }
    }),
  )
  return authorization => {
    if (authorization === undefined) return visitor
    const presented = digestOf(/^Bearer +(\S+) *$/i.exec(authorization)?.[1] ?? '')
    const holder = holders.find(({ digest }) => timingSafeEqual(digest, presented))
    if (holder === undefined) throw new Refusal('not_allowed')
    return holder.actor
  }
}

/** Digests are compared, in constant time, since tokens differ in length. */
function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
