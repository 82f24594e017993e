import { type Context, Hono } from 'hono'
import { canonicalJson, dateIn, parseDate } from '../../../values/index.ts'
import { printedAnswer } from '../answer/printed.ts'
import type { AnswerView } from '../answer/routes.ts'
import { screenDraft, withOpenHits } from '../answer/screened.ts'
import { askedOf, nextQuestion, questionPath } from '../assess.ts'
import { answerPage } from '../pages/answer.ts'
import { messagePage } from '../pages/message.ts'
import { savedPage } from '../pages/saved.ts'
import { answerFile } from '../rerun.ts'
import { clearSession } from '../session/sessions.ts'
import { visitOf, type Web } from '../web-env.ts'
import { openEnquiry } from './open-enquiry.ts'

/** The answer: to read, to print, to take away, to save, and to clear from this browser. */
export function answerRoutes(web: Web): Hono {
  const app = new Hono()
  const { deps } = web

  const open = async (c: Context) => {
    const at = await openEnquiry(web, c)
    if (at instanceof Response) return at
    const { visit, session, law, enquiry } = at
    const asOf = parseDate(session.draft.asOf) ?? dateIn(deps.clock(), law.timeZone)
    const screened = await screenDraft(deps.desk, session.draft)
    const draft = screened === undefined ? session.draft : withOpenHits(session.draft, screened)
    const { classified } = session
    const view: AnswerView = { voice: visit.voice, law, draft, asOf, enquiry, screened, classified }
    return { ...at, view }
  }

  app.get('/:enquiry/answer', async c => {
    const at = await open(c)
    if (at instanceof Response) return at
    const { visit, session, law, enquiry, view } = at
    const explained = deps.explain(view.draft)
    // What a hit keeps open is not asked again: it was answered, and an officer's finding settles it.
    const determination = view.draft === session.draft ? explained.determination : deps.determine(session.draft)
    const last = session.trail.at(-1)
    const back =
      last === undefined
        ? `/${visit.voice.lang}/enquiries/${enquiry}/parties`
        : questionPath(visit.voice.lang, enquiry, askedOf(last))
    const asked = nextQuestion(law, determination, session)
    const next = asked === undefined ? undefined : questionPath(visit.voice.lang, enquiry, asked)
    return c.html(answerPage(visit, { view, explained, back, next }))
  })

  app.get('/:enquiry/answer.json', async c => {
    const at = await open(c)
    if (at instanceof Response) return at
    const text = canonicalJson(answerFile(at.view.draft, deps.determine(at.view.draft), at.view.classified))
    return c.body(`${text}\n`, 200, {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="steelyard-${at.view.asOf}.json"`,
    })
  })

  app.get('/:enquiry/answer.pdf', async c => {
    const at = await open(c)
    if (at instanceof Response) return at
    const bytes = deps.printer.pdf(printedAnswer(at.view, deps.explain(at.view.draft)))
    return c.body(bytes, 200, {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="steelyard-${at.view.asOf}.pdf"`,
    })
  })

  app.post('/:enquiry/save', async c => {
    const at = await open(c)
    if (at instanceof Response) return at
    const { visit, session, enquiry } = at
    const { id, key, expiresAt } = await deps.saved.save(canonicalJson(session))
    const link = `${new URL(c.req.url).origin}/${visit.voice.lang}/saved/${id}/${key}`
    // The page of a POST is shown once; a second click saves again under another key, which harms nobody.
    const shown = deps.isHttps ? link.replace(/^http:/, 'https:') : link
    return c.html(
      savedPage(
        visit,
        shown,
        visit.voice.date(dateIn(expiresAt, at.law.timeZone)),
        `/${visit.voice.lang}/enquiries/${enquiry}/answer`,
      ),
    )
  })

  app.post('/:enquiry/clear', async c => {
    const at = await open(c)
    if (at instanceof Response) return at
    clearSession(web, c, at.enquiry)
    return c.redirect(`/${at.visit.voice.lang}/enquiries/cleared`, 303)
  })
  return app
}

export function clearedPage(web: Web, c: Context) {
  const visit = visitOf(web, c)
  return c.html(messagePage(visit, { title: visit.voice.t('clear.title'), says: visit.voice.t('clear.says') }))
}
