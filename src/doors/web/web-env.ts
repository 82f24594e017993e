import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { WebDeps } from './deps.ts'
import { isLang, preferredLanguage } from './language.ts'
import type { Sealer } from './session/seal.ts'
import type { Visit } from './visit.ts'
import { voiceOf } from './voice.ts'

const officerShape = /^officer-[a-z0-9]{1,20}$/

export type Web = { readonly deps: WebDeps; readonly sealer: Sealer }

/** The visit behind a request: its address, and which officer it says to come from. */
export function visitOf({ deps }: Web, c: Context): Visit {
  const url = new URL(c.req.url)
  const [, first = '', ...rest] = url.pathname.split('/')
  const lang = isLang(first) ? first : preferredLanguage(c.req.header('accept-language'))
  const place = isLang(first) ? `/${rest.join('/')}${url.search}` : '/'
  const { officerCookie } = deps.desk
  const said = officerCookie === undefined ? '' : (getCookie(c, officerCookie) ?? '')
  return {
    voice: voiceOf(lang),
    place,
    laws: deps.laws,
    isEvaluation: deps.isEvaluation,
    hasOfficers: officerCookie !== undefined,
    officer: officerShape.test(said) ? said : undefined,
  }
}
