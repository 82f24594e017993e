import { type Context, Hono } from 'hono'
import { nothingKnown } from '../forms/item-state.ts'
import type { ClassifyPlace } from '../pages/classify.ts'
import { isFromEarlier } from '../session/classified.ts'
import { enquiryOf, freshSession, readSession, writeSession } from '../session/sessions.ts'
import { visitOf, type Web } from '../web-env.ts'
import { answerForm, evidenceAsFile, evidenceAsPdf, searchOf, showAnswer, showForm } from './classify-item.ts'
import { withClassified } from './take-classified.ts'

/** An item of an enquiry whose code nobody knows: it is described, and what is found goes back into the enquiry. */
export function describeRoutes(web: Web): Hono {
  const app = new Hono()

  app.get('/:enquiry/items/:item/classify', async c => {
    const at = placeIn(web, c)
    if (at === undefined) return c.notFound()
    const session = readSession(web, c, at.enquiry)
    const found = session?.classified?.[at.item]
    const description = session?.draft.items?.find(each => each.id === at.item)?.description
    // Described otherwise since: what was answered then is not about what it says now.
    if (found?.given !== undefined && !isFromEarlier(found, description))
      return showAnswer(web, c, at.place, found.given)
    const text = description ?? ''
    return showForm(web, c, at.place, { text, hs: '', known: nothingKnown })
  })
  app.post('/:enquiry/items/:item/classify', c => {
    const at = placeIn(web, c)
    return at === undefined ? c.notFound() : answerForm(web, c, at.place)
  })
  app.post('/:enquiry/items/:item/classify/evidence.json', c => {
    const at = placeIn(web, c)
    return at === undefined ? c.notFound() : evidenceAsFile(web, c, at.place)
  })
  app.post('/:enquiry/items/:item/classify/evidence.pdf', c => {
    const at = placeIn(web, c)
    return at === undefined ? c.notFound() : evidenceAsPdf(web, c, at.place)
  })
  app.post('/:enquiry/items/:item/classify/take', async c => {
    const at = placeIn(web, c)
    if (at === undefined) return c.notFound()
    const { lang } = visitOf(web, c).voice
    const found = await searchOf(web, c)
    if (found === undefined) return c.redirect(`/${lang}${at.place.path}`, 303)
    const session = readSession(web, c, at.enquiry) ?? freshSession(web, at.enquiry)
    writeSession(web, c, withClassified(session, at.item, found.evidence))
    return c.redirect(`/${lang}/enquiries/${at.enquiry}/export`, 303)
  })
  return app
}

function placeIn(web: Web, c: Context) {
  const enquiry = enquiryOf(c)
  const item = c.req.param('item') ?? ''
  if (enquiry === undefined || !/^[1-9]\d?$/.test(item)) return undefined
  const { t, lang } = visitOf(web, c).voice
  const place: ClassifyPlace = {
    path: `/enquiries/${enquiry}/items/${item}/classify`,
    enquiry,
    back: { href: `/${lang}/enquiries/${enquiry}/export`, label: t('back.export') },
  }
  return { enquiry, item, place }
}
