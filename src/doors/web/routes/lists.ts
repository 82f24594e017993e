import { type Context, Hono } from 'hono'
import type { FieldError } from '../components/error-summary.ts'
import { deskRefusal, officersOnly, refusalOf } from '../desk/refused.ts'
import type { ListStanding } from '../desk.ts'
import { readFields } from '../forms/fields.ts'
import { differencesPage } from '../pages/differences.ts'
import { type ListPage, listPage } from '../pages/list.ts'
import { listsPage } from '../pages/lists.ts'
import type { Visit } from '../visit.ts'
import { visitOf, type Web } from '../web-env.ts'
import { forOneVisitor } from './for-one-visitor.ts'
import { proposalRoutes } from './proposals.ts'

/** OFAC's advanced format is the largest list we know; anything larger comes in by the API. */
const bytesMax = 130 * 1_048_576
const filesMax = 10

export type ListView = (
  visit: Visit,
  id: string,
  more?: Partial<ListPage> & { readonly after?: string },
) => Promise<ListPage | undefined>

export function listRoutes(web: Web): Hono {
  const app = new Hono()
  const { desk } = web.deps

  forOneVisitor(app, bytesMax)

  app.get('/', async c => {
    const visit = visitOf(web, c)
    return c.html(listsPage(visit, await desk.lists(visit.officer)))
  })

  /** The page of a list; undefined where there is none that this visitor may know of. */
  const view: ListView = async (visit, id, { after = '', ...more } = {}) => {
    const list = await listOf(web, visit, id)
    if (list === undefined) return undefined
    const editions = await desk.editions(visit.officer, id)
    const isOwn = list.keptBy === 'state' && visit.officer !== undefined
    return {
      list,
      editions,
      errors: [],
      ...(isOwn ? { own: { proposals: await desk.proposals(visit.officer, id) } } : {}),
      ...(list.keptBy === 'state' ? { entries: await desk.entries(visit.officer, id, after) } : {}),
      ...more,
    }
  }

  app.route('/', proposalRoutes(web, view))

  app.get('/:list', async c => {
    const visit = visitOf(web, c)
    const page = await view(visit, c.req.param('list'), { after: (c.req.query('after') ?? '').slice(0, 200) })
    if (page === undefined) return c.notFound()
    const number = c.req.query('imported')
    const edition = page.editions.find(each => String(each.number) === number)
    const isUnchanged = c.req.query('unchanged') !== undefined
    return c.html(
      listPage(visit, { ...page, ...(edition === undefined ? {} : { imported: { edition, isUnchanged } }) }),
    )
  })

  app.post('/:list/editions', async c => {
    const visit = visitOf(web, c)
    const { officer } = visit
    if (officer === undefined) return c.html(officersOnly(visit), 403)
    const id = c.req.param('list')
    const again = async (says: string) => {
      const errors: readonly FieldError[] = [{ field: 'file', says }]
      const page = await view(visit, id, { errors })
      return page === undefined ? c.notFound() : c.html(listPage(visit, page), 422)
    }
    const files = (await readFields(c.req.raw)).files('file').filter(({ size }) => size > 0)
    if (files.length === 0 || files.length > filesMax) return again(visit.voice.t('error.file'))
    try {
      const kept: string[] = []
      for (const file of files) kept.push(await desk.keepFile(officer, new Uint8Array(await file.arrayBuffer())))
      const { edition, outcome } = await desk.importEdition(officer, id, kept)
      const unchanged = outcome === 'unchanged' ? '&unchanged=1' : ''
      return c.redirect(`/${visit.voice.lang}/lists/${id}?imported=${edition}${unchanged}`, 303)
    } catch (error) {
      return again(deskRefusal(visit.voice, refusalOf(error)))
    }
  })

  app.get('/:list/differences', async c => {
    const visit = visitOf(web, c)
    const list = await listOf(web, visit, c.req.param('list'))
    if (list === undefined) return c.notFound()
    const accepted = (await desk.editions(visit.officer, list.id)).filter(({ verdict }) => verdict === 'accepted')
    const to = numberIn(c, 'to') ?? accepted[0]?.number
    const from = numberIn(c, 'from') ?? accepted.find(({ number }) => number < (to ?? 0))?.number
    if (to === undefined || from === undefined) return c.notFound()
    const differences = await desk.differences(visit.officer, list.id, from, to)
    return c.html(differencesPage(visit, { list, from, to, page: numberIn(c, 'page') ?? 0, differences }))
  })
  return app
}

export async function listOf({ deps }: Web, visit: Visit, id: string): Promise<ListStanding | undefined> {
  return (await deps.desk.lists(visit.officer)).find(each => each.id === id)
}

function numberIn(c: Context, name: string): number | undefined {
  const typed = c.req.query(name) ?? ''
  return /^\d{1,9}$/.test(typed) ? Number(typed) : undefined
}
