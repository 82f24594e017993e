import { rounded } from '../report.ts'
import { openCaller } from './caller.ts'

/** So many callers at once, each asking again as soon as it is answered. */
const connections = 32

export type Load = { readonly perSecond: number; readonly p50Ms: number; readonly p99Ms: number }
export type Body = Readonly<Record<string, unknown>>

/** Cases posted in turn. One answer that is not a success ends the benchmark: speed at refusing is not what is measured. */
export async function postAll(url: string, path: string, bodies: readonly Body[], seconds: number): Promise<Load> {
  const requests = bodies.map(body => {
    const text = JSON.stringify(body)
    const headers = `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(text)}\r\n`
    return Buffer.from(`POST ${path} HTTP/1.1\r\nHost: ${new URL(url).host}\r\n${headers}\r\n${text}`)
  })
  return load(url, requests, seconds, sameEachTime())
}

export async function getPage(url: string, path: string, seconds: number): Promise<Load> {
  return load(url, [Buffer.from(`GET ${path} HTTP/1.1\r\nHost: ${new URL(url).host}\r\n\r\n`)], seconds, () => {})
}

/** The same case must have the same answer each time: as many bytes, from one brace to the other. To read each would cost the server its cores. */
function sameEachTime(): (answer: Buffer, request: number) => void {
  const lengths: (number | undefined)[] = []
  return (answer, request) => {
    const known = lengths[request]
    if (known === undefined) JSON.parse(answer.toString())
    else if (known !== answer.length) throw new Error(`Answers of ${known} and of ${answer.length} bytes to one case`)
    lengths[request] = answer.length
  }
}

/** The generator shares the machine with what it measures, so it does as little as it can: bytes made beforehand, no client library. */
async function load(
  url: string,
  requests: readonly Buffer[],
  seconds: number,
  check: (answer: Buffer, request: number) => void,
): Promise<Load> {
  const waits: number[] = []
  let next = 0
  const from = performance.now()
  const until = from + seconds * 1_000
  const work = async () => {
    const caller = await openCaller(url)
    while (performance.now() < until) {
      const number = next++ % requests.length
      const asked = performance.now()
      const answer = await caller.ask(requests[number] ?? Buffer.alloc(0))
      waits.push(performance.now() - asked)
      check(answer, number)
    }
    caller.close()
  }
  await Promise.all(Array.from({ length: connections }, work))
  const took = (performance.now() - from) / 1_000
  return { perSecond: Math.round(waits.length / took), ...spread(waits) }
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
  return { ...spread(waits), firstMs: rounded(waits[0] ?? 0) }
}

function spread(waits: readonly number[]): { readonly p50Ms: number; readonly p99Ms: number } {
  const sorted = Float64Array.from(waits).sort()
  const at = (share: number) => rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
  return { p50Ms: at(0.5), p99Ms: at(0.99) }
}
