import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Built, build } from './build.ts'
import { openLog } from './logging.ts'
import { tinyCase } from './reasoning/determination/testing/tiny.ts'
import { newFolder, tinyConfig } from './testing.ts'

const folders = [newFolder(), newFolder()]
const logged: string[] = []
let alone: Built
let helped: Built

beforeAll(async () => {
  const log = openLog('info', { write: line => void logged.push(line) })
  const [one, other] = folders.map(folder => tinyConfig(folder.path))
  if (one === undefined || other === undefined) throw new Error('No folder')
  alone = await build({ ...one, threads: 0 }, log)
  helped = await build({ ...other, threads: 1 }, log)
})
afterAll(async () => {
  await Promise.all([alone.close(), helped.close()])
  for (const folder of folders) folder[Symbol.dispose]()
})

async function ask({ app }: Built, path: string, body: string) {
  const answer = await app.request(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })
  return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() }
}

const metrics = async ({ app }: Built) => (await app.request('/metrics')).text()
async function answersByThread(operation: string): Promise<number> {
  const line = new RegExp(`^steelyard_thread_answers_total.*${operation}.* (\\d+)$`, 'm').exec(await metrics(helped))
  return Number(line?.[1] ?? 0)
}

const countedIn = (text: string) =>
  text.split('\n').filter(line => /^steelyard_(determinations|refusals)_total/.test(line))

describe('an answer made on another thread', () => {
  const bodies = [
    JSON.stringify(tinyCase()),
    JSON.stringify({ ...tinyCase(), items: [] }),
    JSON.stringify({ ...tinyCase(), asOf: '2026-02-30' }),
    JSON.stringify({ ...tinyCase(), nonsense: true }),
    '{"jurisdiction": "nowhere"}',
    '{"__proto__": {}}',
    '{"id": ',
  ]
  test.each(['/api/determinations', '/api/explanations'])(
    'is the same to the byte, and so is a refusal: %s',
    async path => {
      const operation = path === '/api/determinations' ? 'decide' : 'explain'
      const byThread = () => answersByThread(operation)
      // Until the thread is ready the server answers itself: with the same bytes.
      await expect
        .poll(
          async () => {
            expect(await ask(helped, path, bodies[0] ?? '')).toEqual(await ask(alone, path, bodies[0] ?? ''))
            return byThread()
          },
          { timeout: 20_000, interval: 20 },
        )
        .toBeGreaterThan(0)
      const before = await byThread()
      for (const body of bodies) expect(await ask(helped, path, body)).toEqual(await ask(alone, path, body))
      expect((await byThread()) - before).toBe(bodies.length)
    },
  )

  test('is counted as any other', async () => {
    const [one, other] = [countedIn(await metrics(alone)), countedIn(await metrics(helped))]
    expect(other.length).toBeGreaterThan(2)
    expect(other.toSorted()).toEqual(one.toSorted())
  })

  test('leaves no fault in the log', () => {
    expect(logged.filter(line => /fault|"level":(50|60)/.test(line))).toEqual([])
  })
})
