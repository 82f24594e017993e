import type { Hono } from 'hono'
import { officersOnly } from '../desk/refused.ts'
import { visitOf, type Web } from '../web-env.ts'

/** Routes that are all the work of officers: whoever has not said to be one is told how to become one. */
export function forOfficers(app: Hono, web: Web): void {
  app.use(async (c, next) => {
    const visit = visitOf(web, c)
    return visit.officer === undefined ? c.html(officersOnly(visit), 403) : next()
  })
}
