import { Hono } from 'hono'
import { newId } from '../../../values/index.ts'
import { nothingKnown } from '../forms/item-state.ts'
import type { ClassifyPlace } from '../pages/classify.ts'
import { freshSession, writeSession } from '../session/sessions.ts'
import { visitOf, type Web } from '../web-env.ts'
import { answerForm, evidenceAsFile, evidenceAsPdf, searchOf, showForm } from './classify-item.ts'
import { forOneVisitor } from './for-one-visitor.ts'
import { withClassified } from './take-classified.ts'

const bytesMax = 256 * 1024
const place: ClassifyPlace = { path: '/classify' }

/** Describing an item to find the entries it may belong to. What was typed travels in the form and is kept nowhere. */
export function classifyRoutes(web: Web): Hono {
  const app = new Hono()
  const { deps } = web
  forOneVisitor(app, bytesMax)

  app.get('/', c => showForm(web, c, place, { text: '', hs: '', known: nothingKnown }))
  app.post('/', c => answerForm(web, c, place))
  app.post('/evidence.json', c => evidenceAsFile(web, c, place))
  app.post('/evidence.pdf', c => evidenceAsPdf(web, c, place))

  app.post('/enquiry', async c => {
    const { lang } = visitOf(web, c).voice
    const found = await searchOf(web, c)
    if (found === undefined) return c.redirect(`/${lang}${place.path}`, 303)
    const enquiry = newId('enq', deps.clock(), deps.random)
    writeSession(web, c, withClassified(freshSession(web, enquiry), '1', found.evidence))
    return c.redirect(`/${lang}/enquiries/${enquiry}/export`, 303)
  })
  return app
}
