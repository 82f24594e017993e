import type { MiddlewareHandler } from 'hono'
import { Refusal } from '../../values/index.ts'

/** Nothing runs, nothing is framed, nothing comes from or goes to another host. There are no scripts, so none is allowed. */
export const contentPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'none'",
  "img-src 'self' data:",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')

export function securityHeaders(): MiddlewareHandler {
  return async (c, next) => {
    await next()
    c.header('Content-Security-Policy', contentPolicy)
    c.header('Referrer-Policy', 'no-referrer')
    c.header('X-Content-Type-Options', 'nosniff')
    c.header('X-Frame-Options', 'DENY')
    c.header('Cross-Origin-Opener-Policy', 'same-origin')
    c.header('Cross-Origin-Resource-Policy', 'same-origin')
    c.header('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()')
  }
}

/**
 * A form of another site may not be sent here. `Sec-Fetch-Site` settles it where the browser sends it (HTTPS and this computer).
 * Without it, an `Origin` that names another host is refused; `null` says nothing, since our own no-referrer pages send it too.
 * What then still protects is that an enquiry's address cannot be guessed and that its cookies do not travel from another site.
 */
export function sameOriginOnly(): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD' && !isFromHere(c.req.raw.headers))
      throw new Refusal('not_allowed')
    await next()
  }
}

export function isFromHere(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin' || site === 'none'
  const origin = headers.get('origin')
  if (origin === null || origin === 'null') return true
  return URL.canParse(origin) && new URL(origin).host === headers.get('host')
}
