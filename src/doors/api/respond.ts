import type { Refusal } from '../../values/index.ts'

const json = 'application/json; charset=utf-8'

export function answerJson(text: string | Uint8Array<ArrayBuffer>, status = 200): Response {
  return new Response(text, { status, headers: { 'Content-Type': json } })
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
