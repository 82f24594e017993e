import { type Context, Hono } from 'hono'
import { parseDate, parseInstant } from '../../../values/index.ts'
import type { FieldError } from '../components/error-summary.ts'
import { listPath } from '../control/edition-words.ts'
import { controlRefusal } from '../control/refused.ts'
import type { ListAt } from '../control-desk.ts'
import { officersOnly, refusalOf } from '../desk/refused.ts'
import { plainDigits, readFields } from '../forms/fields.ts'
import { importErrors, importFormOf, retrieved } from '../forms/import-list-form.ts'
import { changeFilters, controlDifferencesPage } from '../pages/control-differences.ts'
import { controlEntryPage } from '../pages/control-entry.ts'
import { type ControlListPage, controlListPage } from '../pages/control-list.ts'
import { controlListsPage } from '../pages/control-lists.ts'
import type { Visit } from '../visit.ts'
import { visitOf, type Web } from '../web-env.ts'
import { controlEditionRoutes } from './control-editions.ts'
import { controlListOf, numberIn, orNothing } from './control-list-of.ts'
import { forOneVisitor } from './for-one-visitor.ts'
import { conditionsOf } from './try-values.ts'

/** A file as large as an edition may be, and what is typed beside it. */
const bytesMax = 33 * 1_048_576

/** Control lists: to read as they applied on any day, and for officers to bring in, look through and sign. */
export function controlListRoutes(web: Web): Hono {
  const app = new Hono()
  const desk = web.deps.desk.controlLists
  forOneVisitor(app, bytesMax)

  app.get('/', async c => {
    const visit = visitOf(web, c)
    return c.html(controlListsPage(visit, { lists: await desk.lists(visit.officer) }))
  })

  app.post('/', c => arriving(c))
  app.post('/:list/editions', c => arriving(c, c.req.param('list')))
  app.route('/', controlEditionRoutes(web))

  app.get('/:list', async c => {
    const visit = visitOf(web, c)
    const page = await viewOf(web, visit, c, c.req.param('list'))
    return page === undefined ? c.notFound() : c.html(controlListPage(visit, page))
  })

  app.get('/:list/entries/:code', async c => {
    const visit = visitOf(web, c)
    const list = await controlListOf(web, visit, c.req.param('list'))
    if (list === undefined) return c.notFound()
    const at = listAt(c)
    const file = await orNothing(desk.entry(visit.officer, list.id, at, c.req.param('code').slice(0, 40)))
    if (file === undefined) return c.notFound()
    const more = await conditionsOf(web, visit, c, list.id, file.entry.code, at)
    return c.html(controlEntryPage(visit, { list, at, file, ...(more === undefined ? {} : { more }) }))
  })

  app.get('/:list/differences', async c => {
    const visit = visitOf(web, c)
    const list = await controlListOf(web, visit, c.req.param('list'))
    const [from, to] = [numberIn(c, 'from'), numberIn(c, 'to')]
    if (list === undefined || from === undefined || to === undefined) return c.notFound()
    const differences = await orNothing(desk.differences(visit.officer, list.id, from, to))
    if (differences === undefined) return c.notFound()
    const show = changeFilters.find(each => each === c.req.query('show')) ?? 'all'
    return c.html(controlDifferencesPage(visit, { list, differences, show, page: numberIn(c, 'page') ?? 0 }))
  })

  /** A file arrives: for a list that is here, or the first of one that is not. */
  async function arriving(c: Context, known?: string) {
    const visit = visitOf(web, c)
    const { officer, voice } = visit
    if (officer === undefined) return c.html(officersOnly(visit), 403)
    const fields = await readFields(c.req.raw)
    const form = importFormOf(fields)
    const id = known ?? form.list.toUpperCase()
    const again = async (errors: readonly FieldError[]) => {
      if (known === undefined)
        return c.html(controlListsPage(visit, { lists: await desk.lists(officer), form, errors }), 422)
      const page = await viewOf(web, visit, c, known)
      return page === undefined ? c.notFound() : c.html(controlListPage(visit, { ...page, form, errors }), 422)
    }
    const [file] = fields.files('file').filter(({ size }) => size > 0)
    const errors = importErrors(visit, form, id, file)
    if (file === undefined || errors.length > 0) return again(errors)
    try {
      const { outcome, edition } = await desk.bring(officer, {
        list: id,
        bytes: new Uint8Array(await file.arrayBuffer()),
        source: form.source,
        ...(form.name === '' ? {} : { name: form.name }),
        ...(form.edition === '' ? {} : { edition: form.edition }),
        ...(form.language === '' ? {} : { language: form.language }),
        ...retrieved(form),
      })
      return c.redirect(listPath(voice, id, `/editions/${edition.number}`, {}, { arrived: outcome }), 303)
    } catch (error) {
      return again([{ field: 'file', says: controlRefusal(voice, refusalOf(error)) }])
    }
  }
  return app
}

/** The page of a list; undefined where there is none that this visitor may know of. */
async function viewOf(web: Web, visit: Visit, c: Context, id: string): Promise<ControlListPage | undefined> {
  const desk = web.deps.desk.controlLists
  const list = await controlListOf(web, visit, id)
  if (list === undefined) return undefined
  const at = listAt(c)
  const section = /^[0-9A-Za-z]{0,6}$/.exec(c.req.query('section') ?? '')?.[0] ?? ''
  const words = (c.req.query('q') ?? '').trim().slice(0, 200)
  const browsed = await orNothing(desk.browse(visit.officer, id, at, section))
  if (browsed === undefined) return undefined
  const page = { list, at, section, page: numberIn(c, 'page') ?? 0, browsed }
  if (words === '') return page
  return { ...page, search: { words, result: await desk.search(visit.officer, id, at, words) } }
}

/** A day that cannot be is as none: the page says which state it shows. */
function listAt(c: Context): ListAt {
  const asOf = parseDate(plainDigits(c.req.query('asOf') ?? ''))
  const known = parseInstant(`${plainDigits(c.req.query('known') ?? '')}T23:59:59.999Z`)
  const edition = numberIn(c, 'edition')
  return {
    ...(asOf === undefined ? {} : { asOf }),
    ...(known === undefined ? {} : { knownAsOf: known }),
    ...(edition === undefined ? {} : { edition }),
  }
}
