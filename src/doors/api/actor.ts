import { createHash, timingSafeEqual } from 'node:crypto'
import { type Actor, visitor } from '../../office/operations/index.ts'
import { Refusal } from '../../values/index.ts'

/** Who a request comes from, by its headers. */
export type WhoCalls = (header: (name: string) => string | undefined) => Actor

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
  return header => {
    const authorization = header('authorization')
    if (authorization === undefined) return visitor
    const presented = digestOf(/^Bearer +(\S+) *$/i.exec(authorization)?.[1] ?? '')
    const holder = holders.find(({ digest }) => timingSafeEqual(digest, presented))
    if (holder === undefined) throw new Refusal('not_allowed')
    return holder.actor
  }
}

/** Where an officer's identity is said, while there are no accounts: in a header, or for pages in a cookie. */
export const officerHeader = 'x-steelyard-officer'
export const officerCookie = 'steelyard_officer'
const officerShape = /^officer-[a-z0-9]{1,20}$/

/**
 * Until there are accounts: whoever says which officer they are is taken for that officer. Only where the configuration allows it, never
 * beside a token, and marked as a development identity in the audit log and in every answer.
 */
export function withDevelopmentOfficers(others: WhoCalls): WhoCalls {
  return header => {
    const said = header(officerHeader) ?? cookieOf(header('cookie'))
    if (said === undefined || header('authorization') !== undefined) return others(header)
    if (!officerShape.test(said)) throw new Refusal('not_allowed')
    return { role: 'officer', id: said, isDevelopment: true }
  }
}

function cookieOf(header: string | undefined): string | undefined {
  const cookie = (header ?? '').split(/;\s*/).find(each => each.startsWith(`${officerCookie}=`))
  return cookie?.slice(officerCookie.length + 1)
}

/** Digests are compared, in constant time, since tokens differ in length. */
function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
