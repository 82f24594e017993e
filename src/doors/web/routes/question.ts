import { Hono } from 'hono'
import { isRefusal } from '../../../values/index.ts'
import { readFields } from '../forms/fields.ts'
import { parseAnswer } from '../forms/parse-answer.ts'
import { placeOf, readAt, writeAt } from '../forms/place.ts'
import { questionPage } from '../pages/question.ts'
import { type Asked, factKey, type Session } from '../session/draft.ts'
import { writeSession } from '../session/sessions.ts'
import type { Web } from '../web-env.ts'
import { refusalWords } from './check-case.ts'
import { nextPath, openEnquiry } from './open-enquiry.ts'

/** One question a page; each answer is sent, kept in the visitor's cookie, and followed by the next page at its own address. */
export function questionRoutes(web: Web): Hono {
  const app = new Hono()
  const { deps } = web

  app.get('/:enquiry/question/:fact', async c => {
    const at = await openEnquiry(web, c)
    if (at instanceof Response) return at
    const asked = askedIn(c.req.param('fact'), c.req.query('item'), c.req.query('party'))
    const fact = at.law.book.facts.get(asked.fact)
    const place = fact === undefined ? undefined : placeOf(at.session.draft, fact, asked)
    if (fact?.question === undefined || place === undefined) return c.notFound()
    const { visit, session, law, enquiry } = at
    return c.html(
      questionPage(visit, {
        enquiry,
        law,
        session,
        asked,
        fact,
        value: readAt(session.draft, place),
        determination: deps.determine(session.draft),
        errors: [],
        typed: new Map(),
      }),
    )
  })

  app.post('/:enquiry/question/:fact', async c => {
    const at = await openEnquiry(web, c)
    if (at instanceof Response) return at
    const { visit, session, law, enquiry } = at
    const asked = askedIn(c.req.param('fact'), c.req.query('item'), c.req.query('party'))
    const fact = law.book.facts.get(asked.fact)
    const place = fact === undefined ? undefined : placeOf(session.draft, fact, asked)
    if (fact?.question === undefined || place === undefined) return c.notFound()
    const fields = await readFields(c.req.raw)
    const before = readAt(session.draft, place)
    const answer = parseAnswer(visit.voice, fact, fields, before)
    const again = (errors: Parameters<typeof questionPage>[1]['errors']) => {
      const typed = new Map(
        ['answer', 'values', 'number', 'country', 'notice', 'from', 'to'].flatMap(name =>
          fields.many(name).length === 0 ? [] : [[name, fields.many(name)] as const],
        ),
      )
      return c.html(
        questionPage(visit, {
          enquiry,
          law,
          session,
          asked,
          fact,
          value: before,
          determination: deps.determine(session.draft),
          errors,
          typed,
        }),
        422,
      )
    }
    if (answer.kind === 'faulty') return again(answer.errors)
    const value = answer.kind === 'known' ? answer.value : answer.kind === 'unavailable' ? 'unavailable' : undefined
    const next = answered({ ...session, draft: writeAt(session.draft, place, value) }, asked, answer.kind === 'unknown')
    try {
      const path = nextPath(web, visit, next)
      writeSession(web, c, next)
      const isMoreToCome = answer.kind === 'known' && answer.isMoreToCome === true
      return c.redirect(isMoreToCome ? c.req.path + new URL(c.req.url).search : path, 303)
    } catch (error) {
      if (!isRefusal(error)) throw error
      return again([{ field: 'answer', says: refusalWords(visit, error) }])
    }
  })
  return app
}

function askedIn(fact: string, item: string | undefined, party: string | undefined): Asked {
  return { fact, ...(item === undefined ? {} : { item }), ...(party === undefined ? {} : { party }) }
}

/** Sent twice, an answer stands once. */
function answered(session: Session, asked: Asked, isSkipped: boolean): Session {
  const key = factKey(asked)
  const skipped = session.skipped.filter(each => each !== key)
  return {
    ...session,
    trail: session.trail.includes(key) ? session.trail : [...session.trail, key],
    skipped: isSkipped ? [...skipped, key] : skipped,
  }
}
