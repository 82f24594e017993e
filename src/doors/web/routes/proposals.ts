import { Hono } from 'hono'
import type { Designation } from '../../../law/designations/index.ts'
import { isRefusal, type Refusal } from '../../../values/index.ts'
import { deskRefusal, officersOnly, refusalOf } from '../desk/refused.ts'
import { emptyEntry, entryErrors, entryFormOf, entryOf, readEntryForm } from '../forms/entry-form.ts'
import { readFields } from '../forms/fields.ts'
import { listPage } from '../pages/list.ts'
import { proposePage } from '../pages/propose.ts'
import { visitOf, type Web } from '../web-env.ts'
import { type ListView, listOf } from './lists.ts'

/** Changes to the state's own lists: one officer proposes, another decides. */
export function proposalRoutes(web: Web, view: ListView): Hono {
  const app = new Hono()
  const { desk } = web.deps

  app.get('/:list/propose', async c => {
    const visit = visitOf(web, c)
    if (visit.officer === undefined) return c.html(officersOnly(visit), 403)
    const list = await listOf(web, visit, c.req.param('list'))
    const change = changeIn(c.req.query('change') ?? '')
    const key = c.req.query('key') ?? ''
    if (list === undefined || list.keptBy !== 'state') return c.notFound()
    const entry = change === 'add' ? undefined : await entryIn(web, visit.officer, list.id, key)
    if (change !== 'add' && entry === undefined) return c.notFound()
    const today = web.deps.clock().slice(0, 10)
    const form = entry === undefined ? { ...emptyEntry, from: today } : entryFormOf(entry)
    return c.html(proposePage(visit, { list, change, form, errors: [] }))
  })

  app.post('/:list/proposals', async c => {
    const visit = visitOf(web, c)
    const { officer, voice } = visit
    if (officer === undefined) return c.html(officersOnly(visit), 403)
    const list = await listOf(web, visit, c.req.param('list'))
    if (list === undefined || list.keptBy !== 'state') return c.notFound()
    const fields = await readFields(c.req.raw)
    const change = changeIn(fields.one('change'))
    const form = readEntryForm(fields)
    const errors = entryErrors(voice, form, change)
    if (errors.length > 0) return c.html(proposePage(visit, { list, change, form, errors }), 422)
    const done = `/${voice.lang}/lists/${list.id}#proposals`
    try {
      const standing = change === 'amend' ? await entryIn(web, officer, list.id, form.key) : undefined
      const entry = change === 'remove' ? {} : { entry: entryOf(form, standing) }
      await desk.propose(officer, { source: list.id, change, key: form.key, reason: form.why, ...entry })
    } catch (error) {
      const refusal = refusalOf(error)
      // Sent twice, it was proposed once.
      const isMine = (await desk.proposals(officer, list.id)).some(
        each =>
          each.status === 'open' && each.key === form.key && each.proposedBy === officer && each.reason === form.why,
      )
      if (isMine) return c.redirect(done, 303)
      const field = fieldOf(refusal)
      return c.html(
        proposePage(visit, { list, change, form, errors: [{ field, says: deskRefusal(voice, refusal) }] }),
        422,
      )
    }
    return c.redirect(done, 303)
  })

  app.post('/:list/proposals/:id', async c => {
    const visit = visitOf(web, c)
    const { officer, voice } = visit
    if (officer === undefined) return c.html(officersOnly(visit), 403)
    const id = c.req.param('id')
    const list = c.req.param('list')
    const fields = await readFields(c.req.raw)
    const words = fields.one('words').slice(0, 5_000)
    const decision = fields.one('decision') === 'approve' ? 'approve' : 'reject'
    const version = Number(/^\d{1,9}$/.exec(fields.one('version'))?.[0] ?? 0)
    const done = `/${voice.lang}/lists/${list}#proposals`
    const again = async (says: string, status: 409 | 422) => {
      const page = await view(visit, list, { errors: [{ field: `words-${id}`, says }] })
      if (page?.own === undefined) return c.notFound()
      return c.html(listPage(visit, { ...page, own: { ...page.own, typed: { id, words } } }), status)
    }
    if (words === '') return again(voice.t('error.words'), 422)
    try {
      await desk.decide(officer, id, { decision, version, words })
    } catch (error) {
      const refusal = refusalOf(error)
      if (isRefusal(refusal, 'not_found')) return c.notFound()
      const standing = (await desk.proposals(officer, list)).find(each => each.id === id)
      const wanted = decision === 'approve' ? 'approved' : 'rejected'
      if (standing?.status !== wanted || standing.decidedBy !== officer) return again(deskRefusal(voice, refusal), 409)
    }
    return c.redirect(done, 303)
  })
  return app
}

function changeIn(text: string): 'add' | 'amend' | 'remove' {
  return text === 'amend' || text === 'remove' ? text : 'add'
}

const fieldsOfPaths: Readonly<Record<string, string>> = {
  '/key': 'key',
  '/entry/names': 'names',
  '/entry/identifiers': 'number',
  '/entry/dates': 'born',
  '/entry/reason': 'reason',
  '/entry/legalBasis': 'basis',
  '/entry/from': 'from',
  '/entry/to': 'to',
}

/** The field that a refusal's path points to. */
function fieldOf({ path = '' }: Refusal): string {
  return Object.entries(fieldsOfPaths).find(([start]) => path.startsWith(start))?.[1] ?? 'key'
}

/** One entry in force. What begins its key comes before it in the order of the keys. */
async function entryIn({ deps }: Web, officer: string, list: string, key: string): Promise<Designation | undefined> {
  for (let after = key.slice(0, -1); ; ) {
    const { entries, hasMore } = await deps.desk.entries(officer, list, after)
    const found = entries.find(each => each.key === key)
    const last = entries.at(-1)?.key
    if (found !== undefined || !hasMore || last === undefined || last > key) return found
    after = last
  }
}
