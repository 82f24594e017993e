import { type EventLoopUtilization, performance } from 'node:perf_hooks'

const checkMs = 1_000
/** The part of the time between two looks in which something was done. */
const busyMax = 0.1

/**
 * Does the work once nothing else was done for a moment: those who come right after a start are not kept waiting by what may never be
 * needed. Gives the way to give it up; where it has begun, its end is awaited.
 */
export function whenIdle(
  work: () => Promise<unknown>,
  { onFailure, everyMs = checkMs }: { readonly onFailure: (error: unknown) => void; readonly everyMs?: number },
): () => Promise<void> {
  let working: Promise<unknown> = Promise.resolve()
  let seen: EventLoopUtilization = performance.eventLoopUtilization()
  const looking = setInterval(() => {
    const now = performance.eventLoopUtilization()
    const { utilization } = performance.eventLoopUtilization(now, seen)
    seen = now
    if (utilization > busyMax) return
    clearInterval(looking)
    working = work().catch(onFailure)
  }, everyMs).unref()
  return async () => {
    clearInterval(looking)
    await working
  }
}
