import autocannon from 'autocannon'
import { rounded } from '../report.ts'

/** So many callers at once, each asking again as soon as it is answered. */
const connections = 32

export type Load = { readonly perSecond: number; readonly p50Ms: number; readonly p99Ms: number }
export type Body = Readonly<Record<string, unknown>>

/** Cases posted in turn. One answer that is not a success ends the benchmark: speed at refusing is not what is measured. */
export async function postAll(url: string, path: string, bodies: readonly Body[], seconds: number): Promise<Load> {
  const headers = { 'content-type': 'application/json' }
  return load(
    url,
    bodies.map(body => ({ method: 'POST', path, headers, body: JSON.stringify(body) })),
    seconds,
  )
}

export async function getPage(url: string, path: string, seconds: number): Promise<Load> {
  return load(url, [{ method: 'GET', path }], seconds)
}

async function load(
  url: string,
  requests: Parameters<typeof autocannon>[0]['requests'],
  duration: number,
): Promise<Load> {
  const {
    requests: done,
    latency,
    non2xx,
    errors,
    timeouts,
  } = await autocannon({ url, connections, duration, requests })
  if (non2xx + errors + timeouts > 0)
    throw new Error(`${url}${requests[0]?.path}: ${non2xx} refused, ${errors} errors, ${timeouts} timeouts`)
  return { perSecond: Math.round(done.average), p50Ms: latency.p50, p99Ms: latency.p99 }
}

/** One caller, one request after the other: what a single person waits for. */
export async function waitFor(
  url: string,
  path: string,
  times: number,
): Promise<{ readonly p50Ms: number; readonly p99Ms: number; readonly firstMs: number }> {
  const waits: number[] = []
  for (let time = 0; time < times; time++) {
    const from = performance.now()
    const answer = await fetch(`${url}${path}`)
    await answer.text()
    if (!answer.ok) throw new Error(`${url}${path}: ${answer.status}`)
    waits.push(performance.now() - from)
  }
  const sorted = waits.toSorted((a, b) => a - b)
  const at = (share: number) => rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
  return { p50Ms: at(0.5), p99Ms: at(0.99), firstMs: rounded(waits[0] ?? 0) }
}
