import { Hono } from 'hono'
import { newId } from '../../../values/index.ts'
import {
  exportErrors,
  exportFormOf,
  readExportForm,
  withExport,
  withItem,
  withoutItem,
  withUnfinished,
} from '../forms/export-form.ts'
import { readFields } from '../forms/fields.ts'
import {
  partiesErrors,
  partiesFormOf,
  readPartiesForm,
  withoutParty,
  withParties,
  withParty,
} from '../forms/parties-form.ts'
import { exportPage } from '../pages/export.ts'
import { partiesPage } from '../pages/parties.ts'
import { stillClassified } from '../session/classified.ts'
import type { Draft, Session } from '../session/draft.ts'
import { enquiryOf, freshSession, readSession, writeSession } from '../session/sessions.ts'
import { visitOf, type Web } from '../web-env.ts'
import { answerRoutes, clearedPage } from './answer.ts'
import { checkCase } from './check-case.ts'
import { describeRoutes } from './describe-item.ts'
import { forOneVisitor } from './for-one-visitor.ts'
import { nextPath, openEnquiry } from './open-enquiry.ts'
import { questionRoutes } from './question.ts'

const bytesMax = 256 * 1024

export function enquiryRoutes(web: Web): Hono {
  const app = new Hono()
  const { deps } = web

  forOneVisitor(app, bytesMax)

  app.get('/new', c =>
    c.redirect(`/${visitOf(web, c).voice.lang}/enquiries/${newId('enq', deps.clock(), deps.random)}/export`, 303),
  )

  app.get('/cleared', c => clearedPage(web, c))

  app.get('/:enquiry', c => c.redirect(`${new URL(c.req.url).pathname.replace(/\/$/, '')}/export`, 302))

  app.get('/:enquiry/export', c => {
    const enquiry = enquiryOf(c)
    if (enquiry === undefined) return c.notFound()
    const session = readSession(web, c, enquiry) ?? freshSession(web, enquiry)
    const { draft, classified } = session
    return c.html(
      exportPage(visitOf(web, c), { enquiry, form: exportFormOf(draft), errors: [], doubts: [], classified }),
    )
  })

  app.post('/:enquiry/export', async c => {
    const enquiry = enquiryOf(c)
    if (enquiry === undefined) return c.notFound()
    const visit = visitOf(web, c)
    const fields = await readFields(c.req.raw)
    const action = fields.one('action')
    const form = readExportForm(fields)
    const session = readSession(web, c, enquiry) ?? freshSession(web, enquiry)
    // How an item was classified stands beside it for as long as it is described as it was then.
    const { classified } = keepingTrail(session, withUnfinished(session.draft, form))
    if (action === 'add-item')
      return c.html(exportPage(visit, { enquiry, form: withItem(form), errors: [], doubts: [], classified }))
    if (action.startsWith('remove-item-')) {
      const left = withoutItem(form, action.slice('remove-item-'.length))
      return c.html(exportPage(visit, { enquiry, form: left, errors: [], doubts: [], classified }))
    }
    if (action.startsWith('describe-')) {
      writeSession(web, c, keepingTrail(session, withUnfinished(session.draft, form)))
      const item = encodeURIComponent(action.slice('describe-'.length))
      return c.redirect(`/${visit.voice.lang}/enquiries/${enquiry}/items/${item}/classify`, 303)
    }
    const typed = exportErrors(visit.voice, deps.laws, form)
    const draft = withExport(session.draft, form)
    const { errors, doubts } =
      typed.length > 0 ? { errors: typed, doubts: [] } : checkCase(web, visit, draft, form, fields)
    if (errors.length > 0 || doubts.length > 0)
      return c.html(exportPage(visit, { enquiry, form, errors, doubts, classified }), 422)
    const next = keepingTrail(session, draft)
    writeSession(web, c, next)
    const base = `/${visit.voice.lang}/enquiries/${enquiry}`
    return c.redirect(draft.parties === undefined ? `${base}/parties` : nextPath(web, visit, next), 303)
  })

  app.get('/:enquiry/parties', async c => {
    const at = await openEnquiry(web, c)
    if (at instanceof Response) return at
    return c.html(
      partiesPage(at.visit, {
        enquiry: at.session.draft.id,
        law: at.law,
        form: partiesFormOf(at.session.draft),
        errors: [],
      }),
    )
  })

  app.post('/:enquiry/parties', async c => {
    const at = await openEnquiry(web, c)
    if (at instanceof Response) return at
    const { visit, law, session } = at
    const enquiry = session.draft.id
    const fields = await readFields(c.req.raw)
    const action = fields.one('action')
    const form = readPartiesForm(fields)
    if (action === 'add-party') return c.html(partiesPage(visit, { enquiry, law, form: withParty(form), errors: [] }))
    if (action.startsWith('remove-party-'))
      return c.html(
        partiesPage(visit, {
          enquiry,
          law,
          form: withoutParty(form, action.slice('remove-party-'.length)),
          errors: [],
        }),
      )
    const errors = partiesErrors(visit.voice, form)
    if (errors.length > 0) return c.html(partiesPage(visit, { enquiry, law, form, errors }), 422)
    const next = keepingTrail(session, withParties(session.draft, form))
    writeSession(web, c, next)
    return c.redirect(nextPath(web, visit, next), 303)
  })

  app.route('/', describeRoutes(web))
  app.route('/', questionRoutes(web))
  app.route('/', answerRoutes(web))
  return app
}

/** Answers about an item or a party that is gone go with it. */
function keepingTrail(session: Session, draft: Draft): Session {
  const items = new Set((draft.items ?? []).map(each => each.id))
  const parties = new Set((draft.parties ?? []).map(each => each.id))
  const isKept = (key: string) => {
    const [, item = '', party = ''] = key.split('|')
    return (item === '' || items.has(item)) && (party === '' || parties.has(party))
  }
  return {
    draft,
    trail: session.trail.filter(isKept),
    skipped: session.skipped.filter(isKept),
    classified: stillClassified(session.classified, draft),
  }
}
