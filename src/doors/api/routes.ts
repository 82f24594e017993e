import { type Context, Hono } from 'hono'
import {
  type Bytes,
  type Call,
  compute,
  computeBytes,
  type Described,
  type House,
  type Operation,
  run,
} from '../../office/operations/index.ts'
import { parseJson, Refusal } from '../../values/index.ts'
import type { WhoCalls } from './actor.ts'
import { answerOneOrMany } from './batch.ts'
import type { Health } from './health.ts'
import type { HttpEnv } from './http.ts'
import { readInputOf } from './input.ts'
import type { Metrics } from './metrics.ts'
import { openApi } from './openapi.ts'
import { answerJson, answerNothing, answerRefusal } from './respond.ts'
import { sendFile } from './send-file.ts'
import { sendLines } from './streaming.ts'

export type ApiParts<Deps> = {
  readonly house: House<Deps>
  readonly operations: readonly Operation<Deps>[]
  readonly whoCalls: WhoCalls
  readonly health: () => Promise<Health>
  readonly metrics: Metrics
  readonly version: string
  /** Where what only computes may be answered on another thread. */
  readonly elsewhere?: Elsewhere
}

/** The answer of an operation to one input, written out; undefined where it had better be computed here. */
export type Elsewhere = (operation: string, call: Call, text: string) => Promise<Bytes | undefined>

/** The API: a route for each operation, its description, and what probes ask. `observe` stands before it. */
export function apiRoutes<Deps>(parts: ApiParts<Deps>): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>()
  for (const operation of parts.operations)
    app.on(operation.http.method, operation.http.path, c => answering(parts, c, () => answer(parts, operation, c)))

  const document = `${JSON.stringify(openApi(parts.operations, parts.version), null, 2)}\n`
  app.get('/openapi.json', () => answerJson(document))
  app.get(
    '/metrics',
    async () => new Response(await parts.metrics.text(), { headers: { 'Content-Type': parts.metrics.contentType } }),
  )
  app.get('/health', async () => {
    const health = await parts.health()
    return answerJson(JSON.stringify(health), health.ready ? 200 : 503)
  })
  app.get('/health/live', () => answerJson('{"live":true}'))
  app.all('/api/*', () => answerRefusal(new Refusal('not_found', { thing: 'address in this API' })))
  return app
}

/** A refusal becomes its answer; a fault of ours is told to the log and answered by its reference alone. */
async function answering<Deps>({ house }: ApiParts<Deps>, c: Context<HttpEnv>, work: () => Promise<Response>) {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refusal) return answerRefusal(error)
    const reference = c.get('requestId')
    house.onFault(error, reference)
    return answerRefusal(new Refusal('internal', { reference }))
  }
}

async function answer<Deps>(parts: ApiParts<Deps>, operation: Operation<Deps>, c: Context<HttpEnv>): Promise<Response> {
  const actor = parts.whoCalls(name => c.req.header(name))
  const call = { actor, requestId: c.get('requestId') }
  if (operation.effect === 'pure' && operation.batch !== undefined) {
    const one = (input: unknown) => compute(parts.house, operation, call, input)
    return answerOneOrMany(
      c,
      operation.batch,
      one,
      async text =>
        (await parts.elsewhere?.(operation.name, call, text)) ??
        computeBytes(parts.house, operation, call, parseJson(text)),
    )
  }
  const response = written(operation, await run(parts.house, operation, call, await readInputOf(operation, c)))
  // Nobody proved to be this officer, and whoever reads the answer should see that.
  if (actor.isDevelopment === true) response.headers.set('X-Steelyard-Development-Identity', actor.id ?? '')
  return response
}

function written({ status, isStream, download }: Described, answered: unknown): Response {
  if (status === 204) return answerNothing()
  if (isStream === true) return sendLines(answered, download)
  if (download !== undefined) return sendFile(answered, download)
  return answerJson(JSON.stringify(answered), status)
}
