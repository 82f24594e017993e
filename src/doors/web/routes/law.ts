import { type Context, Hono } from 'hono'
import { instrumentOf } from '../../../law/rulebooks/index.ts'
import { type CalendarDate, dateIn, parseDate } from '../../../values/index.ts'
import { plainDigits } from '../forms/fields.ts'
import { provisionsOf, statementsOf } from '../law/provisions.ts'
import { searchLaw } from '../law/search.ts'
import { articlePage } from '../pages/article.ts'
import { lawPage } from '../pages/law.ts'
import { provisionsPage } from '../pages/provisions.ts'
import { ruleOf, rulePage } from '../pages/rule.ts'
import { rulesPage } from '../pages/rules.ts'
import { visitOf, type Web } from '../web-env.ts'

/** The law as anyone may read it; nothing here is about a case, so a copy may be kept for a while. */
export function lawRoutes(web: Web): Hono {
  const app = new Hono()
  const { laws } = web.deps
  const lawOf = (c: Context) => laws.find(each => each.id === c.req.param('jurisdiction'))

  app.use(async (c, next) => {
    await next()
    if (c.res.status === 200) c.header('Cache-Control', 'no-cache')
  })

  app.get('/', c => {
    const visit = visitOf(web, c)
    const query = (c.req.query('q') ?? '').trim().slice(0, 200)
    const typed = plainDigits(c.req.query('on') ?? '')
    const error =
      typed === '' || parseDate(typed) !== undefined
        ? undefined
        : visit.voice.t('error.date', { example: '2026-11-20' })
    return c.html(lawPage(visit, { query, day: dayOf(web, c), hits: searchLaw(laws, query), error }))
  })

  app.get('/:jurisdiction', c => {
    const law = lawOf(c)
    return law === undefined ? c.notFound() : c.redirect(`/${visitOf(web, c).voice.lang}/law#law-${law.id}`, 302)
  })

  app.get('/:jurisdiction/rules', c => {
    const law = lawOf(c)
    return law === undefined ? c.notFound() : c.html(rulesPage(visitOf(web, c), law, dayOf(web, c)))
  })

  app.get('/:jurisdiction/rules/:id', c => {
    const law = lawOf(c)
    const rule = law === undefined ? undefined : ruleOf(law, c.req.param('id'))
    return law === undefined || rule === undefined
      ? c.notFound()
      : c.html(rulePage(visitOf(web, c), law, rule, dayOf(web, c)))
  })

  app.get('/:jurisdiction/articles', c => {
    const law = lawOf(c)
    const citation = (c.req.query('cite') ?? '').trim()
    const instrument = law === undefined ? undefined : instrumentOf(citation, law.book.instruments)
    if (law === undefined || instrument === undefined) return c.notFound()
    return c.html(articlePage(visitOf(web, c), { law, instrument, citation, day: dayOf(web, c) }))
  })

  app.get('/:jurisdiction/provisions', c => {
    const law = lawOf(c)
    return law === undefined
      ? c.notFound()
      : c.html(provisionsPage(visitOf(web, c), law, provisionsOf(law), statementsOf(law)))
  })
  return app
}

/** The day asked for; today where none was, or where what was typed is no day. */
function dayOf({ deps }: Web, c: Context): CalendarDate {
  const law = deps.laws.find(each => each.id === c.req.param('jurisdiction')) ?? deps.laws[0]
  return parseDate(plainDigits(c.req.query('on') ?? '')) ?? dateIn(deps.clock(), law?.timeZone ?? 'UTC')
}
