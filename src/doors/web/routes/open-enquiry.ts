import type { Context } from 'hono'
import type { Pack } from '../../../law/packs/index.ts'
import type { Id } from '../../../values/index.ts'
import { nextQuestion, questionPath } from '../assess.ts'
import { messagePage } from '../pages/message.ts'
import type { Session } from '../session/draft.ts'
import { enquiryOf, readSession } from '../session/sessions.ts'
import type { Visit } from '../visit.ts'
import { visitOf, type Web } from '../web-env.ts'

export type OpenEnquiry = {
  readonly visit: Visit
  readonly session: Session
  readonly law: Pack
  readonly enquiry: Id<'enq'>
}

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
