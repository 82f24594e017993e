import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { type Instant, instantOf, Refusal } from '../../values/index.ts'
import { describeOnEngines } from '../storage/testing/index.ts'
import { end, moveOn, takeJob } from './hold.ts'
import { addJob, findJob, type Handler, type Job, startWorker } from './index.ts'

const now = '2026-03-02T08:00:00.000Z' as Instant
const acting = { now, random: randomBytes }
const clock = () => instantOf(Date.now())

describeOnEngines('A job', ['memory', 'server'], database => {
  const add = (kind: string, subject: string, input: number = 0) =>
    database().storage.transaction(tx => addJob(tx, acting, { kind, subject, input }))
  const find = async (id: string) => {
    const job = await database().storage.transaction(tx => findJob(tx, id))
    if (job === undefined) throw new Error('The job is gone')
    return job
  }
  const rows = async (sql: string) => (await database().storage.query(sql)).rows
  const failures: unknown[] = []
  const work = async (handlers: Readonly<Record<string, Handler>>) => {
    const worker = await startWorker({
      storage: database().storage,
      clock,
      random: randomBytes,
      handlers,
      onFailure: error => void failures.push(error),
    })
    await worker.idle()
    await worker.stop()
  }

  /** Counts to the job's input, writing each number down. */
  const counting = (onSlice: (n: number) => void = () => {}): Handler => ({
    async *slices(job: Job) {
      const to = Number(job.input)
      for (let n = Number(job.cursor ?? 0) + 1; n <= to; n++) {
        onSlice(n)
        yield {
          cursor: n,
          done: n,
          total: to,
          write: async tx => {
            await tx.query('insert into counted (job, n) values ($1, $2)', [job.id, n])
          },
        }
      }
      return { counted: to }
    },
  })

  test('is added once for a thing, in the transaction of what asks for it', async () => {
    await database().storage.query('create table if not exists counted (job text, n int, primary key (job, n))')
    const one = await add('once', 'a')
    expect(await add('once', 'a')).toEqual(one)
    const undone = database().storage.transaction(async tx => {
      await addJob(tx, acting, { kind: 'once', subject: 'b', input: null })
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    expect(await rows("select subject from job where kind = 'once'")).toEqual([{ subject: 'a' }])
  })

  test('is done slice by slice, and says how far it is', async () => {
    const { id } = await add('count', 'plain', 5)
    await work({ count: counting() })
    expect(await find(id)).toMatchObject({ status: 'done', done: 5, total: 5, result: { counted: 5 } })
    expect((await rows(`select n from counted where job = '${id}' order by n`)).map(({ n }) => n)).toEqual([
      1, 2, 3, 4, 5,
    ])
  })

  test('goes on after the last slice that was written, and writes none twice', async () => {
    const { id } = await add('stumbles', 'x', 6)
    let isFirst = true
    const stumbling = counting(n => {
      if (n === 4 && isFirst) {
        isFirst = false
        throw new Error('the process dies here')
      }
    })
    await work({ stumbles: stumbling })
    expect(await find(id)).toMatchObject({ status: 'running', done: 3 })
    await database().storage.query(`update job set held_until = now() - interval '1 second' where id = '${id}'`)
    await work({ stumbles: stumbling })
    expect(await find(id)).toMatchObject({ status: 'done', done: 6 })
    expect((await rows(`select n from counted where job = '${id}' order by n`)).length).toBe(6)
    expect(failures).toHaveLength(1)
  })

  test('whose input is refused fails with the reason, and is not tried again', async () => {
    const { id } = await add('refuses', 'y')
    const refusing: Handler = {
      // biome-ignore lint/correctness/useYield: it is refused before its first slice.
      async *slices() {
        throw new Refusal('not_found', { thing: 'file' })
      },
    }
    await work({ refuses: refusing })
    expect(await find(id)).toMatchObject({ status: 'failed', result: { code: 'not_found' } })
  })

  test('is held by one process; whoever lost it writes nothing more', async () => {
    const { id } = await add('held', 'z')
    const { storage } = database()
    const [mine, theirs] = [await takeJob(storage, ['held'], 'one'), await takeJob(storage, ['held'], 'two')]
    expect([mine?.id, theirs]).toEqual([id, undefined])
    await storage.query(`update job set held_until = now() - interval '1 second' where id = '${id}'`)
    const taken = await takeJob(storage, ['held'], 'two')
    expect(taken?.id).toBe(id)
    const late = storage.transaction(async tx => {
      await tx.query(`insert into counted (job, n) values ('${id}', 1)`)
      await moveOn(tx, taken ?? (await find(id)), 'one', { cursor: 1, done: 1 })
    })
    await expect(late).rejects.toThrow('held by another process')
    expect(await rows(`select n from counted where job = '${id}'`)).toEqual([])
    await storage.transaction(tx => end(tx, taken ?? unexpected(), 'two', { status: 'done', result: null, now }))
    expect(await find(id)).toMatchObject({ status: 'done' })
  })

  test('that ends every process which takes it up is given up', async () => {
    const { id } = await add('deadly', 'w')
    await database().storage.query(`update job set attempts = 5 where id = '${id}'`)
    await work({ deadly: counting() })
    expect(await find(id)).toMatchObject({ status: 'failed', result: 'given_up' })
  })
})

function unexpected(): never {
  throw new Error('There is no job')
}
