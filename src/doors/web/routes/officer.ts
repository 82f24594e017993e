import { type Context, Hono } from 'hono'
import { deleteCookie, setCookie } from 'hono/cookie'
import { officersOnly } from '../desk/refused.ts'
import { readFields } from '../forms/fields.ts'
import { officerPage, officersOffered } from '../pages/officer.ts'
import { visitOf, type Web } from '../web-env.ts'
import { forOneVisitor } from './for-one-visitor.ts'

/** Saying which officer one is: until there are accounts, and only where the configuration allows it. */
export function officerRoutes(web: Web): Hono {
  const app = new Hono()
  const { desk, isHttps } = web.deps
  forOneVisitor(app, 16 * 1024)

  app.get('/', c => {
    const visit = visitOf(web, c)
    if (!visit.hasOfficers) return c.html(officersOnly(visit), 403)
    return c.html(officerPage(visit, placeIn(c.req.query('back') ?? ''), undefined))
  })

  app.post('/', async (c: Context) => {
    const visit = visitOf(web, c)
    const { officerCookie } = desk
    if (officerCookie === undefined) return c.html(officersOnly(visit), 403)
    const fields = await readFields(c.req.raw)
    const back = placeIn(fields.one('back'))
    const chosen = fields.one('officer')
    const options = { path: '/', httpOnly: true, sameSite: 'Lax', secure: isHttps } as const
    if (chosen === 'none') deleteCookie(c, officerCookie, options)
    else if (officersOffered.includes(chosen)) setCookie(c, officerCookie, chosen, options)
    else return c.html(officerPage(visit, back, visit.voice.t('error.officer')), 422)
    return c.redirect(`/${visit.voice.lang}${back}`, 303)
  })
  return app
}

/** A place of ours below the language; an address of elsewhere is none. */
function placeIn(back: string): string {
  return /^\/(screening|hits|lists|control-lists|products|classify)([/?].*)?$/.test(back) && !back.includes('\\')
    ? back
    : '/screening'
}
