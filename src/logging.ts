import { type DestinationStream, pino } from 'pino'
import type { LogLevel } from './config.ts'
import type { RequestLine } from './doors/api/index.ts'

export type Logger = {
  readonly request: (line: RequestLine) => void
  /** A fault of ours: where it arose and what kind it is. Its message is left out, since it may quote what a person entered. */
  readonly fault: (error: unknown, reference: string) => void
}

/** JSON lines, to standard output unless told otherwise. */
export function openLog(level: LogLevel, destination: DestinationStream = gathered()): Logger {
  const log = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination)
  return {
    request: ({ requestId, method, route, status, ms }) =>
      log.info({ requestId, method, route, status, ms: Math.round(ms * 100) / 100 }),
    fault: (error, reference) => log.error({ reference, ...whereabouts(error) }, 'fault'),
  }
}

/** One write for many lines: a write for each would cost more than the answer it tells of. What is left is written at the exit. */
function gathered(): DestinationStream {
  const destination = pino.destination({ dest: 1, sync: false, minLength: 4_096 })
  setInterval(() => destination.flush(), 1_000).unref()
  return destination
}

type Whereabouts = {
  readonly kind: string
  readonly code?: string
  readonly at?: readonly string[]
  readonly cause?: Whereabouts
}

function whereabouts(error: unknown, depth = 0): Whereabouts {
  if (!(error instanceof Error)) return { kind: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const frames = (error.stack ?? '')
    .replace(error.message, '')
    .split('\n')
    .filter(line => /^\s+at /.test(line))
  return {
    kind: error.constructor.name,
    ...(code === undefined ? {} : { code }),
    at: frames.slice(0, 12).map(line => line.trim()),
    ...(error.cause === undefined || depth === 3 ? {} : { cause: whereabouts(error.cause, depth + 1) }),
  }
}
