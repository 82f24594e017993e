import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { whenIdle } from './when-idle.ts'

/** As a server that answers without a pause. */
async function busyFor(ms: number): Promise<void> {
  const end = performance.now() + ms
  while (performance.now() < end) {
    const pause = performance.now() + 10
    while (performance.now() < pause);
    await setTimeout(0)
  }
}

test('work that can wait is done once, when nothing else is', async () => {
  let count = 0
  const stop = whenIdle(async () => ++count, { onFailure: error => expect.unreachable(String(error)), everyMs: 100 })
  await busyFor(500)
  expect(count).toBe(0)
  await expect.poll(() => count, { timeout: 5_000 }).toBe(1)
  await setTimeout(300)
  expect(count).toBe(1)
  await stop()
})

test('it can be given up; what it fails at is told', async () => {
  const failures: unknown[] = []
  const given = whenIdle(() => expect.unreachable(), { onFailure: each => failures.push(each), everyMs: 50 })
  await given()
  const failing = whenIdle(() => Promise.reject(new Error('no lists')), {
    onFailure: each => failures.push(each),
    everyMs: 50,
  })
  await expect.poll(() => failures.length, { timeout: 5_000 }).toBe(1)
  await failing()
  expect(String(failures[0])).toContain('no lists')
})
