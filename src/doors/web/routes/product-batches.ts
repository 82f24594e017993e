import { Hono } from 'hono'
import { isRefusal } from '../../../values/index.ts'
import { deskRefusal, refusalOf } from '../desk/refused.ts'
import { readFields } from '../forms/fields.ts'
import { productBatchPage, productBatchTemplate, productJobPage } from '../pages/product-batch.ts'
import { visitOf, type Web } from '../web-env.ts'
import { answersAsCsv } from './answers-as-csv.ts'
import { forOfficers } from './for-officers.ts'
import { forOneVisitor } from './for-one-visitor.ts'

const bytesMax = 21 * 1_048_576
const csv = 'text/csv; charset=utf-8'

/** A table of items as a job: it goes on while nobody looks, and its page says how far it is. */
export function productBatchRoutes(web: Web): Hono {
  const app = new Hono()
  const desk = web.deps.desk.products

  forOneVisitor(app, bytesMax)
  forOfficers(app, web)

  app.get('/', async c => {
    const visit = visitOf(web, c)
    return c.html(productBatchPage(visit, { batches: await desk.batches(visit.officer), errors: [] }))
  })

  // The mark at the beginning tells spreadsheets that the text is UTF-8.
  app.get('/template.csv', c =>
    c.body(`\ufeff${productBatchTemplate}`, 200, {
      'content-type': csv,
      'content-disposition': 'attachment; filename="steelyard-items.csv"',
    }),
  )

  app.post('/', async c => {
    const visit = visitOf(web, c)
    const { voice, officer } = visit
    const fields = await readFields(c.req.raw)
    const [file] = fields.files('file').filter(({ size }) => size > 0)
    const again = async (says: string) =>
      c.html(productBatchPage(visit, { batches: await desk.batches(officer), errors: [{ field: 'file', says }] }), 422)
    if (file === undefined) return again(voice.t('error.file'))
    try {
      const bytes = new Uint8Array(await file.arrayBuffer())
      const { id } = await desk.addBatch(officer, bytes, fields.one('keep') === 'yes')
      return c.redirect(`/${voice.lang}/products/batch/${id}`, 303)
    } catch (error) {
      const refusal = refusalOf(error)
      const lacksText = refusal.code === 'missing_field' && refusal.details['field'] === 'text'
      return again(lacksText ? voice.t('products.batch.no_text') : deskRefusal(voice, refusal))
    }
  })

  app.get('/:id', async c => {
    const visit = visitOf(web, c)
    try {
      return c.html(productJobPage(visit, await desk.batch(visit.officer, c.req.param('id'))))
    } catch (error) {
      if (isRefusal(error, 'not_found')) return c.notFound()
      throw error
    }
  })

  app.get('/:id/answers.csv', async c => {
    const visit = visitOf(web, c)
    const { officer } = visit
    return answersAsCsv(c, 'steelyard-classification.csv', () => desk.batchAnswers(officer, c.req.param('id')))
  })
  return app
}
