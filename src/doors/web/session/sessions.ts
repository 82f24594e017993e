import type { Context } from 'hono'
import { dateIn, type Id, parseId } from '../../../values/index.ts'
import type { Web } from '../web-env.ts'
import { clearCookies, readCookies, writeCookies } from './cookies.ts'
import { type Session, sessionSchema } from './draft.ts'

/** The enquiry a path speaks of, or undefined where it is none of ours. */
export function enquiryOf(c: Context): Id<'enq'> | undefined {
  return parseId(c.req.param('enquiry') ?? '', 'enq')
}

/** The answers that came with the request; undefined where there are none, or they were sealed elsewhere. */
export function readSession({ sealer }: Web, c: Context, enquiry: Id<'enq'>): Session | undefined {
  const parsed = sessionSchema.safeParse(sealer.open(readCookies(c), enquiry))
  return parsed.success && parsed.data.draft.id === enquiry ? parsed.data : undefined
}

export function writeSession({ deps, sealer }: Web, c: Context, session: Session): void {
  writeCookies(c, session.draft.id, sealer.seal(session, session.draft.id), deps.isHttps)
}

export function clearSession({ deps }: Web, c: Context, enquiry: Id<'enq'>): void {
  clearCookies(c, enquiry, deps.isHttps)
}

/** An enquiry before its first answer: today, under the law that stands first. */
export function freshSession({ deps }: Web, enquiry: Id<'enq'>): Session {
  const law = deps.laws[0]
  const asOf = dateIn(deps.clock(), law?.timeZone ?? 'UTC')
  return { draft: { id: enquiry, jurisdiction: law?.id ?? '', asOf }, trail: [], skipped: [] }
}
