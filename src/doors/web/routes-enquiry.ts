import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { type Id, isRefusal, newId, Refusal } from '../../values/index.ts'
import type { Pack } from '../../law/packs/index.ts'
import { answerRoutes, clearedPage } from './routes-answer.ts'
import { nextQuestion, questionPath } from './assess.ts'
import type { FieldError } from './components/error-summary.ts'
import { exportErrors, type ExportForm, exportFormOf, readExportForm, withExport, withItem, withoutItem } from './forms/export-form.ts'
import { type Fields, readFields } from './forms/fields.ts'
import { partiesErrors, partiesFormOf, readPartiesForm, withoutParty, withParties, withParty } from './forms/parties-form.ts'
import { type CodeDoubt, exportPage } from './pages/export.ts'
import { messagePage } from './pages/message.ts'
import { partiesPage } from './pages/parties.ts'
import { questionRoutes } from './routes-question.ts'
import type { Draft, Session } from './session/draft.ts'
import { enquiryOf, freshSession, readSession, writeSession } from './session/sessions.ts'
import type { Visit } from './visit.ts'
import { visitOf, type Web } from './web-env.ts'

const bytesMax = 256 * 1024

export function enquiryRoutes(web: Web): Hono {
  const app = new Hono()
  const { deps } = web

  app.use(async (c, next) => {
    await next()
    // What was answered is for this visitor's eyes, also on a shared computer.
    c.header('Cache-Control', 'private, no-store')
  })
  app.use(bodyLimit({ maxSize: bytesMax, onError: () => Promise.reject(new Refusal('too_large', { limit: `${bytesMax} bytes` })) }))

  app.get('/new', c => c.redirect(`/${visitOf(web, c).voice.lang}/enquiries/${newId('enq', deps.clock(), deps.random)}/export`, 303))

  app.get('/cleared', c => clearedPage(web, c))

  app.get('/:enquiry', c => c.redirect(`${new URL(c.req.url).pathname.replace(/\/$/, '')}/export`, 302))

  app.get('/:enquiry/export', c => {
    const enquiry = enquiryOf(c)
    if (enquiry === undefined) return c.notFound()
    const session = readSession(web, c, enquiry) ?? freshSession(web, enquiry)
    return c.html(exportPage(visitOf(web, c), { enquiry, form: exportFormOf(session.draft), errors: [], doubts: [] }))
  })

  app.post('/:enquiry/export', async c => {
    const enquiry = enquiryOf(c)
    if (enquiry === undefined) return c.notFound()
    const visit = visitOf(web, c)
    const fields = await readFields(c.req.raw)
    const action = fields.one('action')
    const form = readExportForm(fields)
    if (action === 'add-item') return c.html(exportPage(visit, { enquiry, form: withItem(form), errors: [], doubts: [] }))
    if (action.startsWith('remove-item-')) return c.html(exportPage(visit, { enquiry, form: withoutItem(form, action.slice('remove-item-'.length)), errors: [], doubts: [] }))
    const session = readSession(web, c, enquiry) ?? freshSession(web, enquiry)
    const typed = exportErrors(visit.voice, deps.laws, form)
    const draft = withExport(session.draft, form)
    const { errors, doubts } = typed.length > 0 ? { errors: typed, doubts: [] } : checkCase(web, visit, draft, form, fields)
    if (errors.length > 0 || doubts.length > 0) return c.html(exportPage(visit, { enquiry, form, errors, doubts }), 422)
    const next = keepingTrail(session, draft)
    writeSession(web, c, next)
    const base = `/${visit.voice.lang}/enquiries/${enquiry}`
    return c.redirect(draft.parties === undefined ? `${base}/parties` : nextPath(web, visit, next), 303)
  })

  app.get('/:enquiry/parties', async c => {
    const at = await openEnquiry(web, c)
    if (at instanceof Response) return at
    return c.html(partiesPage(at.visit, { enquiry: at.session.draft.id, law: at.law, form: partiesFormOf(at.session.draft), errors: [] }))
  })

  app.post('/:enquiry/parties', async c => {
    const at = await openEnquiry(web, c)
    if (at instanceof Response) return at
    const { visit, law, session } = at
    const enquiry = session.draft.id
    const fields = await readFields(c.req.raw)
    const action = fields.one('action')
    const form = readPartiesForm(fields)
    if (action === 'add-party') return c.html(partiesPage(visit, { enquiry, law, form: withParty(form), errors: [] }))
    if (action.startsWith('remove-party-')) return c.html(partiesPage(visit, { enquiry, law, form: withoutParty(form, action.slice('remove-party-'.length)), errors: [] }))
    const errors = partiesErrors(visit.voice, form)
    if (errors.length > 0) return c.html(partiesPage(visit, { enquiry, law, form, errors }), 422)
    const next = keepingTrail(session, withParties(session.draft, form))
    writeSession(web, c, next)
    return c.redirect(nextPath(web, visit, next), 303)
  })

  app.route('/', questionRoutes(web))
  app.route('/', answerRoutes(web))
  return app
}

export type OpenEnquiry = { readonly visit: Visit; readonly session: Session; readonly law: Pack; readonly enquiry: Id<'enq'> }

/** The enquiry with its answers and its law, or the page that says they are gone. */
export async function openEnquiry(web: Web, c: Context): Promise<OpenEnquiry | Response> {
  const enquiry = enquiryOf(c)
  if (enquiry === undefined) return c.notFound()
  const visit = visitOf(web, c)
  const session = readSession(web, c, enquiry)
  const law = web.deps.laws.find(each => each.id === session?.draft.jurisdiction)
  if (session === undefined || law === undefined || session.draft.activity === undefined) return gone(c, visit)
  return { visit, session, law, enquiry }
}

function gone(c: Context, visit: Visit): Response | Promise<Response> {
  const { t, lang } = visit.voice
  const links = [
    { href: `/${lang}/enquiries/new`, label: t('gone.again') },
    { href: `/${lang}/`, label: t('back.start') },
  ]
  return c.html(messagePage(visit, { title: t('gone.title'), says: t('gone.says'), links }), 410)
}

/** The next question that can change the answer, or the answer. */
export function nextPath({ deps }: Web, visit: Visit, session: Session): string {
  const base = `/${visit.voice.lang}/enquiries/${session.draft.id}`
  const law = deps.laws.find(each => each.id === session.draft.jurisdiction)
  const next = law === undefined ? undefined : nextQuestion(law, deps.determine(session.draft), session)
  return next === undefined ? `${base}/answer` : questionPath(visit.voice.lang, session.draft.id, next)
}

/** Answers about an item or a party that is gone go with it. */
function keepingTrail(session: Session, draft: Draft): Session {
  const items = new Set((draft.items ?? []).map(each => each.id))
  const parties = new Set((draft.parties ?? []).map(each => each.id))
  const isKept = (key: string) => {
    const [, item = '', party = ''] = key.split('|')
    return (item === '' || items.has(item)) && (party === '' || parties.has(party))
  }
  return { draft, trail: session.trail.filter(isKept), skipped: session.skipped.filter(isKept) }
}

/** What only the law can say about the first page: a code it does not know, a day it does not cover. */
function checkCase({ deps }: Web, visit: Visit, draft: Draft, form: ExportForm, fields: Fields): { readonly errors: readonly FieldError[]; readonly doubts: readonly CodeDoubt[] } {
  try {
    deps.determine(draft)
  } catch (error) {
    if (!isRefusal(error)) throw error
    return { errors: [{ field: fieldOf(form, error.path), says: refusalWords(visit, error) }], doubts: [] }
  }
  const doubts = (draft.items ?? []).flatMap((item): CodeDoubt[] => {
    const code = item.code
    if (code === undefined || fields.one(`seen-${item.id}`) === code) return []
    const suggestions = deps.determine({ ...draft, items: [item] }).warnings.flatMap(each => each.suggestions ?? [])
    return suggestions.length === 0 ? [] : [{ item: item.id, code, suggestions: [...new Set(suggestions)] }]
  })
  return { errors: [], doubts }
}

/** The field that a refusal's path points to. */
function fieldOf(form: ExportForm, path = ''): string {
  const [, group = '', index = ''] = path.split('/')
  const item = form.items[Number(index)] ?? form.items[0]
  return group === 'items' ? `code-${item?.id ?? '1'}` : ['asOf', 'activity', 'destination', 'jurisdiction'].includes(group) ? group : 'asOf'
}

export function refusalWords({ voice }: Visit, refusal: Refusal): string {
  if (refusal.code === 'malformed_code') {
    const suggestion = refusal.details['suggestion']
    return typeof suggestion === 'string' ? voice.t('error.code.meant', { codes: suggestion }) : voice.t('error.code')
  }
  if (refusal.code === 'unknown_jurisdiction') return voice.t('error.jurisdiction')
  return voice.t('error.refused', { message: refusal.message })
}
