import { expect, test } from 'vitest'
import { openThreads, ThreadGone, type Threads } from './index.ts'

function open(count: number, seats = 8) {
  const faults: unknown[] = []
  const threads = openThreads<string, string>({
    work: new URL('testing/echo.ts', import.meta.url),
    data: { greeting: 'Good day,' },
    count,
    seats,
    onFault: error => faults.push(error),
  })
  return { threads, faults }
}

/** A thread takes a moment to be ready; until then it is not asked. */
async function untilReady(threads: Threads<string, string>): Promise<string> {
  for (;;) {
    const answer = await threads.ask('are you there?')
    if (answer !== undefined) return answer
    await new Promise(resolve => setTimeout(resolve, 5))
  }
}

test('each question has its own answer, however many are asked at once', async () => {
  const { threads } = open(2, 100)
  await untilReady(threads)
  const questions = Array.from({ length: 50 }, (_, index) => `number ${index}`)
  expect(await Promise.all(questions.map(question => threads.ask(question)))).toEqual(
    questions.map(question => `Good day, ${question}`),
  )
  await threads.close()
})

test('where every seat is taken whoever asks is answered in turn, or told to do it', async () => {
  const { threads } = open(1, 2)
  await untilReady(threads)
  const questions = Array.from({ length: 200 }, (_, index) => `number ${index}`)
  const answers = await Promise.all(questions.map(question => threads.ask(question)))
  const byThread = answers.flatMap((answer, index) => (answer === undefined ? [] : [index]))
  expect(byThread.slice(0, 2)).toEqual([0, 1])
  expect(byThread.map(index => answers[index])).toEqual(byThread.map(index => `Good day, number ${index}`))
  expect(byThread.length).toBeGreaterThan(2)
  expect(byThread.length).toBeLessThan(200)
  await threads.close()
})

test('whoever asks where there is no thread is told so', async () => {
  const { threads } = open(0)
  expect(await threads.ask('anybody?')).toBeUndefined()
  await threads.close()
})

test('whoever asks does only a few without a look at what else came in', async () => {
  const { threads } = open(1, 1)
  await untilReady(threads)
  let round = 0
  const look = () => {
    round++
    timer = setImmediate(look)
  }
  let timer = setImmediate(look)
  const doneIn = new Map<number, number>()
  const ask = async (_: unknown, index: number) => {
    if ((await threads.ask(`number ${index}`)) === undefined) doneIn.set(round, (doneIn.get(round) ?? 0) + 1)
  }
  await Promise.all(Array.from({ length: 50 }, ask))
  clearImmediate(timer)
  expect(doneIn.size).toBeGreaterThan(0)
  expect(Math.max(...doneIn.values())).toBeLessThan(5)
  await threads.close()
})

test('a thread that ends says so to those who wait for it, and another takes its place', async () => {
  const { threads } = open(1)
  await untilReady(threads)
  const before = threads.ask('first')
  const gone = threads.ask('end')
  const after = threads.ask('left waiting')
  await Promise.all([
    expect(before).resolves.toBe('Good day, first'),
    expect(gone).rejects.toThrow(ThreadGone),
    expect(after).rejects.toThrow(ThreadGone),
  ])
  expect(await untilReady(threads)).toBe('Good day, are you there?')
  await threads.close()
})

test('a thread that cannot start is told to the log', async () => {
  const faults: unknown[] = []
  const work = new URL('testing/no-such-file.ts', import.meta.url)
  const threads = openThreads<string, string>({ work, data: {}, count: 1, onFault: error => faults.push(error) })
  expect(await threads.ask('anybody?')).toBeUndefined()
  await expect.poll(() => faults.length).toBeGreaterThan(0)
  expect(await threads.ask('anybody?')).toBeUndefined()
  await threads.close()
})
