import type { Context } from 'hono'
import type { WebDeps } from './deps.ts'
import { isLang, preferredLanguage } from './language.ts'
import type { Sealer } from './session/seal.ts'
import type { Visit } from './visit.ts'
import { voiceOf } from './voice.ts'

export type Web = { readonly deps: WebDeps; readonly sealer: Sealer }

/** The visit behind a request, from its address alone. */
export function visitOf({ deps }: Web, c: Context): Visit {
  const url = new URL(c.req.url)
  const [, first = '', ...rest] = url.pathname.split('/')
  const lang = isLang(first) ? first : preferredLanguage(c.req.header('accept-language'))
  const place = isLang(first) ? `/${rest.join('/')}${url.search}` : '/'
  return { voice: voiceOf(lang), place, laws: deps.laws, isEvaluation: deps.isEvaluation }
}
