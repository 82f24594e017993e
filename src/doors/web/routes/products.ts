import { type Context, Hono } from 'hono'
import { classificationStatuses } from '../../../reasoning/classification/index.ts'
import { digestOf, isRefusal } from '../../../values/index.ts'
import { digestOfSearch } from '../classify/evidence.ts'
import type { FieldError } from '../components/error-summary.ts'
import { deskRefusal, refusalOf } from '../desk/refused.ts'
import { type DecisionForm, decisionErrors, decisionOf, emptyDecision, readDecision } from '../forms/decision-form.ts'
import { readFields } from '../forms/fields.ts'
import { readableFact } from '../forms/item-questions.ts'
import { itemOf } from '../forms/item-state.ts'
import { productPage } from '../pages/product.ts'
import { productsPage, reviewPage } from '../pages/products.ts'
import type { Visit } from '../visit.ts'
import { visitOf, type Web } from '../web-env.ts'
import { searchOf, showAnswer } from './classify-item.ts'
import { forOfficers } from './for-officers.ts'
import { forOneVisitor } from './for-one-visitor.ts'
import { productBatchRoutes } from './product-batches.ts'

const bytesMax = 256 * 1024

/** Classified products: kept, decided on, and looked at again when a list changes. The work of officers. */
export function productRoutes(web: Web): Hono {
  const app = new Hono()
  const desk = web.deps.desk.products

  app.route('/batch', productBatchRoutes(web))
  forOneVisitor(app, bytesMax)
  forOfficers(app, web)

  app.get('/', async c => {
    const visit = visitOf(web, c)
    const status = classificationStatuses.find(each => each === c.req.query('status'))
    const words = (c.req.query('q') ?? '').trim().slice(0, 200)
    const after = c.req.query('after')
    const asked = { words, ...(status === undefined ? {} : { status }), ...(after === undefined ? {} : { after }) }
    const found = await desk.list(visit.officer, asked)
    const { total } = await desk.queue(visit.officer)
    return c.html(productsPage(visit, { status, words, found, waiting: total }))
  })

  app.get('/review', async c => {
    const visit = visitOf(web, c)
    return c.html(reviewPage(visit, await desk.queue(visit.officer, c.req.query('after'))))
  })

  // Sent from the answer to a description; what is kept is worked out anew, and no result is taken from the page.
  app.post('/', async c => {
    const visit = visitOf(web, c)
    const { t, lang } = visit.voice
    const found = await searchOf(web, c)
    if (found === undefined) return c.redirect(`/${lang}/classify`, 303)
    const { fields, state, rules, evidence } = found
    const [name, reference] = [fields.one('name').slice(0, 300), fields.one('reference').slice(0, 200)]
    const again = (errors: readonly FieldError[]) =>
      showAnswer(web, c, { path: '/classify' }, state, {
        errors,
        sent: new Map([
          ['name', [name]],
          ['reference', [reference]],
        ]),
      })
    if (name === '') return again([{ field: 'name', says: t('product.error.name') }])
    try {
      const item = itemOf(state, (attribute, typed) => readableFact(rules, attribute, typed))
      // A second click sends the very same again; another item under the same name is another product.
      const once = digestOf({ name, reference, search: digestOfSearch(evidence) })
      const { product } = await desk.save(visit.officer, {
        name,
        item,
        once,
        ...(reference === '' ? {} : { reference }),
      })
      return c.redirect(`/${lang}/products/${product.id}`, 303)
    } catch (error) {
      const refusal = refusalOf(error)
      const field = refusal.code === 'duplicate_id' ? 'reference' : 'name'
      return again([{ field, says: deskRefusal(visit.voice, refusal) }])
    }
  })

  app.get('/:id', c => shown(c, visitOf(web, c), emptyDecision))

  app.post('/:id/revisions', async c => {
    const visit = visitOf(web, c)
    const version = Number((await readFields(c.req.raw)).one('version'))
    return acted(c, visit, emptyDecision, () => desk.revise(visit.officer, c.req.param('id'), version))
  })

  app.post('/:id/decisions', async c => {
    const visit = visitOf(web, c)
    const form = readDecision(await readFields(c.req.raw))
    const errors = decisionErrors(visit.voice, form)
    if (errors.length > 0) return shown(c, visit, form, errors)
    return acted(c, visit, form, () => desk.decide(visit.officer, c.req.param('id'), decisionOf(form)))
  })

  const shown = async (c: Context, visit: Visit, form: DecisionForm, errors: readonly FieldError[] = []) => {
    try {
      const view = await desk.read(visit.officer, c.req.param('id') ?? '')
      const rules = await web.deps.desk.classification.rules()
      return c.html(productPage(visit, { view, rules, form, errors }), errors.length > 0 ? 422 : 200)
    } catch (error) {
      if (isRefusal(error, 'not_found')) return c.notFound()
      throw error
    }
  }

  const acted = async (c: Context, visit: Visit, form: DecisionForm, act: () => Promise<unknown>) => {
    try {
      await act()
      return c.redirect(`/${visit.voice.lang}/products/${c.req.param('id') ?? ''}`, 303)
    } catch (error) {
      const refusal = refusalOf(error)
      if (refusal.code === 'not_found') return c.notFound()
      const field = /^\/(reason|code|list)/.exec(refusal.path ?? '')?.[1] ?? 'status'
      const says =
        field === 'reason'
          ? visit.voice.t('product.error.reason')
          : refusal.code === 'unknown_value'
            ? visit.voice.t('product.error.entry')
            : deskRefusal(visit.voice, refusal)
      return shown(c, visit, form, [{ field, says }])
    }
  }
  return app
}
