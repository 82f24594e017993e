import { Hono } from 'hono'
import { isRefusal } from '../../../values/index.ts'
import { officersOnly, refusalOf } from '../desk/refused.ts'
import { readFields } from '../forms/fields.ts'
import { emptyForm, partyInputOf, readScreeningForm, screeningErrors, screeningForm } from '../forms/screening-form.ts'
import { screeningPage } from '../pages/screening.ts'
import { screeningRecordPage } from '../pages/screening-record.ts'
import { visitOf, type Web } from '../web-env.ts'
import { batchRoutes } from './batch.ts'
import { forOneVisitor } from './for-one-visitor.ts'

const bytesMax = 64 * 1024
/** What is sealed for a search opens nowhere else. */
const place = 'screening'

/**
 * Screening a party. What was typed travels in the address, sealed: the answer can be read again and in another language, and no proxy's
 * log gets a name to read.
 */
export function screeningRoutes(web: Web): Hono {
  const app = new Hono()
  const { deps, sealer } = web
  const { desk } = deps
  const names = desk.listNames

  app.route('/batch', batchRoutes(web))
  forOneVisitor(app, bytesMax)

  const formIn = (sealed: string) => {
    const read = screeningForm.safeParse(sealer.open(sealed, place))
    return read.success ? read.data : undefined
  }

  app.get('/', async c => {
    const visit = visitOf(web, c)
    const sealed = c.req.query('s') ?? ''
    const form = sealed === '' ? undefined : formIn(sealed)
    if (form === undefined) return c.html(screeningPage(visit, { form: emptyForm, errors: [], names }))
    const found = await desk.look(visit.officer, partyInputOf(form))
    return c.html(screeningPage(visit, { form, errors: [], names, found: { found, sealed } }))
  })

  app.post('/', async c => {
    const visit = visitOf(web, c)
    const form = readScreeningForm(await readFields(c.req.raw))
    const errors = screeningErrors(visit.voice, form)
    if (errors.length > 0) return c.html(screeningPage(visit, { form, errors, names }), 422)
    return c.redirect(`/${visit.voice.lang}/screening?s=${sealer.seal(form, place)}`, 303)
  })

  app.post('/keep', async c => {
    const visit = visitOf(web, c)
    if (visit.officer === undefined) return c.html(officersOnly(visit), 403)
    const fields = await readFields(c.req.raw)
    const form = formIn(fields.one('s'))
    if (form === undefined) return c.redirect(`/${visit.voice.lang}/screening`, 303)
    const ref = fields.one('ref').slice(0, 100)
    const keep = { kind: 'search', ref: ref === '' ? visit.officer : ref }
    const { digest } = await desk.screen(visit.officer, [{ id: '1', ...partyInputOf(form) }], keep)
    return c.redirect(`/${visit.voice.lang}/screening/records/${digest}`, 303)
  })

  app.get('/records/:digest', async c => {
    const visit = visitOf(web, c)
    if (visit.officer === undefined) return c.html(officersOnly(visit), 403)
    const digest = c.req.param('digest')
    try {
      const kept = await desk.record(visit.officer, digest)
      const hits = await desk.hitsOf(
        visit.officer,
        kept.record.results.map(({ fingerprint }) => fingerprint),
      )
      const again = c.req.query('again') === undefined ? undefined : await desk.rerun(visit.officer, digest)
      return c.html(screeningRecordPage(visit, { digest, kept, hits, again, names }))
    } catch (error) {
      const refusal = refusalOf(error)
      if (isRefusal(refusal, 'not_found') || refusal.status === 422 || refusal.status === 400) return c.notFound()
      throw error
    }
  })
  return app
}
