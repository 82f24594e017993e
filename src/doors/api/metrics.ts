import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { RequestLine } from './http.ts'

/** What is counted. Labels come from our own lists (routes, codes, packs): a party, an item or a case can stand in none of them. */
export type Metrics = {
  readonly request: (line: RequestLine) => void
  readonly determination: (jurisdiction: string, status: string, outcome: string | null) => void
  readonly refusal: (operation: string, code: string) => void
  /** An input was answered on another thread than the one that serves. */
  readonly thread: (operation: string) => void
  /** A figure that is read when the collector asks for it, by the values of one label. */
  readonly watch: (name: string, help: string, label: string, read: () => Promise<Figures>) => void
  readonly text: () => Promise<string>
  readonly contentType: string
}

type Figures = Readonly<Record<string, number>>

export function openMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const requests = new Counter({
    name: 'steelyard_http_requests_total',
    help: 'Requests answered, by method, route pattern and status.',
    labelNames: ['method', 'route', 'status'] as const,
    registers,
  })
  const durations = new Histogram({
    name: 'steelyard_http_request_seconds',
    help: 'Time to the answer, by route pattern.',
    labelNames: ['route'] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers,
  })
  const determinations = new Counter({
    name: 'steelyard_determinations_total',
    help: 'Cases answered, by law pack, status and outcome.',
    labelNames: ['jurisdiction', 'status', 'outcome'] as const,
    registers,
  })
  const refusals = new Counter({
    name: 'steelyard_refusals_total',
    help: 'Inputs refused, by operation and code.',
    labelNames: ['operation', 'code'] as const,
    registers,
  })
  const threads = new Counter({
    name: 'steelyard_thread_answers_total',
    help: 'Inputs answered on another thread than the one that serves, by operation.',
    labelNames: ['operation'] as const,
    registers,
  })
  return {
    request({ method, route, status, ms }) {
      requests.inc({ method, route, status })
      durations.observe({ route }, ms / 1000)
    },
    determination: (jurisdiction, status, outcome) =>
      determinations.inc({ jurisdiction, status, outcome: outcome ?? 'none' }),
    refusal: (operation, code) => refusals.inc({ operation, code }),
    thread: operation => threads.inc({ operation }),
    watch(name, help, label, read) {
      new Gauge({
        name,
        help,
        labelNames: [label],
        registers,
        async collect() {
          for (const [key, value] of Object.entries(await read())) this.set({ [label]: key }, value)
        },
      })
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}
