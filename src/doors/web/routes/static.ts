import type { Hono } from 'hono'
import { assets, mark } from '../assets.ts'

export function staticRoutes(app: Hono): void {
  app.get('/static/:file', c => {
    const asset = assets.get(new URL(c.req.url).pathname)
    if (asset === undefined) return c.notFound()
    const isGzipped = /\bgzip\b/.test(c.req.header('accept-encoding') ?? '')
    return c.body(isGzipped ? asset.gzipped : asset.bytes, 200, {
      'content-type': asset.type,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
      ...(isGzipped ? { 'content-encoding': 'gzip' } : {}),
    })
  })
  // Browsers ask for it at this address whatever the page says.
  app.get('/favicon.ico', c => c.redirect(mark.path, 301))
}
