import { Hono } from 'hono'
import { dateIn, type Id, parseId } from '../../../values/index.ts'
import { messagePage } from '../pages/message.ts'
import { resumePage } from '../pages/saved.ts'
import { type Session, sessionSchema } from '../session/draft.ts'
import { writeSession } from '../session/sessions.ts'
import type { Visit } from '../visit.ts'
import { visitOf, type Web } from '../web-env.ts'
import { nextPath } from './open-enquiry.ts'

/** Where a private link leads: look, go on, or forget. Whether it never was, is over, or has another key, the page is the same. */
export function savedRoutes(web: Web): Hono {
  const app = new Hono()
  const { deps } = web

  app.use(async (c, next) => {
    await next()
    c.header('Cache-Control', 'private, no-store')
  })

  const load = async (c: { req: { param: (name: string) => string | undefined } }) => {
    const id = parseId(c.req.param('id') ?? '', 'enq')
    const key = c.req.param('key') ?? ''
    if (id === undefined) return undefined
    const found = await deps.saved.load(id, key)
    return found === undefined ? undefined : { id, key, ...found }
  }

  app.get('/:id/:key', async c => {
    const visit = visitOf(web, c)
    const found = await load(c)
    if (found === undefined) return c.html(noneSaved(visit), 404)
    return c.html(
      resumePage(
        visit,
        `/${visit.voice.lang}/saved/${found.id}/${found.key}`,
        visit.voice.date(dateIn(found.expiresAt, deps.laws[0]?.timeZone ?? 'UTC')),
      ),
    )
  })

  app.post('/:id/:key/resume', async c => {
    const visit = visitOf(web, c)
    const found = await load(c)
    const session = found === undefined ? undefined : sessionIn(found.json)
    if (session === undefined) return c.html(noneSaved(visit), 404)
    writeSession(web, c, session)
    return c.redirect(nextPath(web, visit, session), 303)
  })

  app.post('/:id/:key/forget', async c => {
    const visit = visitOf(web, c)
    const id: Id<'enq'> | undefined = parseId(c.req.param('id'), 'enq')
    const outcome = id === undefined ? 'not_found' : await deps.saved.forget(id, c.req.param('key'))
    if (outcome === 'not_found') return c.html(noneSaved(visit), 404)
    return c.html(messagePage(visit, { title: visit.voice.t('forget.title'), says: visit.voice.t('forget.says') }))
  })
  return app
}

function sessionIn(json: string): Session | undefined {
  const parsed = sessionSchema.safeParse(JSON.parse(json))
  return parsed.success && parseId(parsed.data.draft.id, 'enq') !== undefined ? parsed.data : undefined
}

function noneSaved(visit: Visit) {
  const { t, lang } = visit.voice
  return messagePage(visit, {
    title: t('resume.none'),
    says: t('resume.none.says'),
    links: [{ href: `/${lang}/enquiries/new`, label: t('gone.again') }],
  })
}
