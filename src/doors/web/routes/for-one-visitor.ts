import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { Refusal } from '../../../values/index.ts'

/** Pages of what one visitor typed: for their eyes, also on a shared computer, and no larger than a page can take. */
export function forOneVisitor(app: Hono, bytesMax: number): void {
  app.use(async (c, next) => {
    await next()
    c.header('Cache-Control', 'private, no-store')
  })
  app.use(
    bodyLimit({
      maxSize: bytesMax,
      onError: () => Promise.reject(new Refusal('too_large', { limit: `${bytesMax} bytes` })),
    }),
  )
}
