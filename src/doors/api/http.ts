import type { HttpBindings } from '@hono/node-server'
import type { Context, MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import { type Clock, type Id, newId, type Random } from '../../values/index.ts'

/** What every door that speaks HTTP finds in its context. */
export type HttpEnv = {
  /** Absent in tests, which have no socket. */
  readonly Bindings: Partial<HttpBindings>
  readonly Variables: {
    readonly requestId: Id<'req'>
    /** What every answer carries. */
    readonly headers: Readonly<Record<string, string>>
    /** The answer carries them already. */
    readonly isComplete: boolean
  }
}

/** One request, told after it was answered. There is no field in which a query, a body, a name or an address could stand. */
export type RequestLine = {
  readonly requestId: string
  readonly method: string
  /** The pattern of the route, such as `/api/enquiries/:key`; never the path that was asked for. */
  readonly route: string
  readonly status: number
  readonly ms: number
}

export type HttpParts = {
  readonly clock: Clock
  readonly random: Random
  /** Reached over HTTPS: browsers are told never to come back without. */
  readonly isHttps: boolean
  readonly onRequest: (line: RequestLine) => void
}

/** For whatever does not say otherwise: it is data, no page. The pages bring their own, which allow them their own files. */
const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  // Answers hold what a person asked. Only files that say so may be kept by a proxy or on a shared computer.
  'cache-control': 'no-store',
}
const transportSecurity = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }

/** Stands before every route of every door: gives the request its id, sets the headers that protect the reader, tells what happened. */
export function observe({ clock, random, isHttps, onRequest }: HttpParts): MiddlewareHandler<HttpEnv> {
  const always = isHttps ? { ...securityHeaders, ...transportSecurity } : securityHeaders
  const bytes = inAdvance(random)
  return async (c, next) => {
    const start = performance.now()
    const requestId = newId('req', clock(), bytes)
    const headers = { ...always, 'x-request-id': requestId }
    c.set('requestId', requestId)
    c.set('headers', headers)
    await next()
    if (c.get('isComplete') !== true) complete(c.res.headers, headers)
    onRequest({
      requestId,
      method: methodOf(c),
      route: routeOf(c),
      status: c.res.status,
      ms: performance.now() - start,
    })
  }
}

function complete(headers: Headers, always: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(always)) if (!headers.has(name)) headers.set(name, value)
}

/** Random bytes for many requests at once: to ask the system for ten costs as much as to ask for a thousand. */
function inAdvance(random: Random, atOnce = 1_000): Random {
  let held = new Uint8Array()
  let at = 0
  return count => {
    if (at + count > held.length) {
      held = Uint8Array.from(random(Math.max(count, atOnce)))
      at = 0
    }
    at += count
    return held.subarray(at - count, at)
  }
}

/** The pattern that answered. A path that matched none is not repeated: it may hold what a stranger typed. */
function routeOf(c: Context<HttpEnv>): string {
  const pattern = routePath(c)
  return c.res.status === 404 && /^\/?\*?$/.test(pattern) ? 'none' : pattern
}

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])

/** A method is a stranger's word too. */
function methodOf(c: Context<HttpEnv>): string {
  return methods.has(c.req.method) ? c.req.method : 'OTHER'
}
