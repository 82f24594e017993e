import { Hono } from 'hono'
import { isRefusal } from '../../../values/index.ts'
import { deskRefusal, officersOnly, refusalOf } from '../desk/refused.ts'
import { readFields } from '../forms/fields.ts'
import { batchJobPage, batchPage, batchTemplate } from '../pages/batch.ts'
import { visitOf, type Web } from '../web-env.ts'
import { answersAsCsv } from './answers-as-csv.ts'
import { forOneVisitor } from './for-one-visitor.ts'

const bytesMax = 64 * 1_048_576
const csv = 'text/csv; charset=utf-8'

/** A table of parties as a job: it goes on while nobody looks, and its page says how far it is. */
export function batchRoutes(web: Web): Hono {
  const app = new Hono()
  const { desk } = web.deps

  forOneVisitor(app, bytesMax)

  app.get('/', c => {
    const visit = visitOf(web, c)
    return visit.officer === undefined ? c.html(officersOnly(visit), 403) : c.html(batchPage(visit, []))
  })

  // The mark at the beginning tells spreadsheets that the text is UTF-8.
  app.get('/template.csv', c =>
    c.body(`\ufeff${batchTemplate}`, 200, {
      'content-type': csv,
      'content-disposition': 'attachment; filename="steelyard-parties.csv"',
    }),
  )

  app.post('/', async c => {
    const visit = visitOf(web, c)
    const { officer, voice } = visit
    if (officer === undefined) return c.html(officersOnly(visit), 403)
    const [file] = (await readFields(c.req.raw)).files('file').filter(({ size }) => size > 0)
    const again = (says: string) => c.html(batchPage(visit, [{ field: 'file', says }]), 422)
    if (file === undefined) return again(voice.t('error.file'))
    try {
      const kept = await desk.keepFile(officer, new Uint8Array(await file.arrayBuffer()))
      const { id } = await desk.addBatch(officer, kept)
      return c.redirect(`/${voice.lang}/screening/batch/${id}`, 303)
    } catch (error) {
      return again(deskRefusal(voice, refusalOf(error)))
    }
  })

  app.get('/:id', async c => {
    const visit = visitOf(web, c)
    if (visit.officer === undefined) return c.html(officersOnly(visit), 403)
    try {
      const batch = await desk.batch(visit.officer, c.req.param('id'))
      const summary = await desk.batchSummary(visit.officer, batch.id)
      return c.html(batchJobPage(visit, { batch, summary, names: desk.listNames }))
    } catch (error) {
      if (isRefusal(error, 'not_found')) return c.notFound()
      throw error
    }
  })

  app.get('/:id/answers.csv', async c => {
    const visit = visitOf(web, c)
    if (visit.officer === undefined) return c.html(officersOnly(visit), 403)
    const { officer } = visit
    return answersAsCsv(c, 'steelyard-screening.csv', () => desk.batchAnswers(officer, c.req.param('id')))
  })
  return app
}
