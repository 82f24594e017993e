import { type Context, Hono } from 'hono'
import type { Queue } from '../../../casework/screenings/index.ts'
import { isRefusal } from '../../../values/index.ts'
import { deskRefusal, refusalOf } from '../desk/refused.ts'
import { readFields } from '../forms/fields.ts'
import { emptyFinding, type FindingForm, findingErrors, readFindingForm, resolutionOf } from '../forms/finding-form.ts'
import { hitPage } from '../pages/hit.ts'
import { hitsPage } from '../pages/hits.ts'
import type { Visit } from '../visit.ts'
import { visitOf, type Web } from '../web-env.ts'
import { forOfficers } from './for-officers.ts'
import { forOneVisitor } from './for-one-visitor.ts'

const bytesMax = 64 * 1024

export function hitRoutes(web: Web): Hono {
  const app = new Hono()
  const { desk } = web.deps
  const names = desk.listNames

  forOneVisitor(app, bytesMax)
  forOfficers(app, web)

  app.get('/', async c => {
    const visit = visitOf(web, c)
    const show = c.req.query('show')
    const queue: Queue = show === 'waiting' || show === 'decided' ? show : 'open'
    const asked = c.req.query('page') ?? '0'
    const page = /^\d{1,4}$/.test(asked) ? Number(asked) : 0
    return c.html(hitsPage(visit, { queue, page, names, ...(await desk.queue(visit.officer, queue, page)) }))
  })

  app.get('/:id', async c => {
    const visit = visitOf(web, c)
    const file = await fileOf(visit, c.req.param('id'))
    return file === undefined ? c.notFound() : c.html(hitPage(visit, { file, form: emptyFinding, errors: [], names }))
  })

  app.post('/:id/findings', async c => {
    const visit = visitOf(web, c)
    const { officer } = visit
    const id = c.req.param('id')
    const form = readFindingForm(await readFields(c.req.raw))
    const errors = findingErrors(visit.voice, form)
    const resolution = resolutionOf(form)
    if (errors.length > 0 || resolution === undefined) return again(c, visit, id, form, errors, 422)
    try {
      await desk.resolve(officer, id, resolution)
    } catch (error) {
      const refusal = refusalOf(error)
      if (isRefusal(refusal, 'not_found')) return c.notFound()
      // Sent twice, it was done once: the second click sees what the first one did.
      if (!(isRefusal(refusal, 'changed_meanwhile') && (await isDone(visit, id, resolution))))
        return again(c, visit, id, form, [{ field: 'resolution', says: deskRefusal(visit.voice, refusal) }], 409)
    }
    return c.redirect(`/${visit.voice.lang}/hits/${id}`, 303)
  })

  const fileOf = async (visit: Visit, id: string) => {
    try {
      return await desk.hit(visit.officer, id)
    } catch (error) {
      if (isRefusal(error, 'not_found')) return undefined
      throw error
    }
  }

  const isDone = async (visit: Visit, id: string, { act, version }: { act: string; version: number }) => {
    const file = await fileOf(visit, id)
    return (
      file?.findings.some(each => each.by === visit.officer && each.act === act && each.version === version) === true
    )
  }

  /** The page once more, with what is wrong and everything that was typed. */
  const again = async (
    c: Context,
    visit: Visit,
    id: string,
    form: FindingForm,
    errors: Parameters<typeof hitPage>[1]['errors'],
    status: 409 | 422,
  ) => {
    const file = await fileOf(visit, id)
    return file === undefined ? c.notFound() : c.html(hitPage(visit, { file, form, errors, names }), status)
  }
  return app
}
