import type { Context } from 'hono'
import type { Bytes } from '../../office/operations/index.ts'
import type { Refusal } from '../../values/index.ts'
import type { HttpEnv } from './http.ts'

const json = 'application/json; charset=utf-8'

export function answerJson(text: string, status = 200): Response {
  return new Response(text, { status, headers: { 'Content-Type': json } })
}

/** With every header from the start: to add them to an answer afterwards costs more than to decide a case. */
export function answerBytes(c: Context<HttpEnv>, bytes: Bytes): Response {
  c.set('isComplete', true)
  return new Response(bytes, { headers: { ...c.get('headers'), 'content-type': json } })
}

export function answerNothing(): Response {
  return new Response(null, { status: 204 })
}

/** The one shape of an error: `{"error":{"code","message","path"}}`, with the status of the catalogue. */
export function answerRefusal(refusal: Refusal): Response {
  const { code, message, path, status } = refusal
  const body = JSON.stringify({ error: { code, message, ...(path === undefined ? {} : { path }) } })
  const wait = secondsToWait(refusal)
  const headers = { 'Content-Type': json, ...(wait === undefined ? {} : { 'Retry-After': String(wait) }) }
  return new Response(body, { status, headers })
}

/** When it may be worth another try: as the refusal says, or soon where the database is away. */
function secondsToWait({ code, details }: Refusal): number | undefined {
  if (code === 'storage_unavailable' || code === 'storage_held') return 5
  const seconds = details['seconds']
  return code === 'too_many_requests' && typeof seconds === 'number' ? seconds : undefined
}
