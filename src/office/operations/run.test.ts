import { randomBytes } from 'node:crypto'
import { beforeEach, expect, it } from 'vitest'
import { z } from 'zod'
import { type Instant, Refusal } from '../../values/index.ts'
import { describeOnEngines } from '../storage/testing/index.ts'
import { type Actor, type House, type Operation, pure, run, stored, visitor } from './index.ts'

type Deps = { readonly greeting: string }
const operator: Actor = { role: 'operator', id: 'test' }
const common = { summary: 'For the tests.', input: z.strictObject({ word: z.string() }) } as const

const greet: Operation<Deps> = pure({
  ...common,
  name: 'words.greet',
  http: { method: 'POST', path: '/words' },
  permission: 'enquire',
  output: z.strictObject({ said: z.string() }),
  run: ({ deps }, { word }) => ({ said: `${deps.greeting} ${word}` }),
})

const keep: Operation<Deps> = stored({
  ...common,
  name: 'words.keep',
  http: { method: 'PUT', path: '/words' },
  permission: 'read_audit',
  effect: 'writes',
  output: z.object({ kept: z.string() }),
  async run({ tx, about }, { word }) {
    about('word', 'w1')
    await tx.query('insert into kept_word (word) values ($1)', [word])
    if (word === 'taken') throw new Refusal('changed_meanwhile')
    if (word === 'bug') throw new Error(`the word was ${word}`)
    return { kept: word, secret: 'not for the caller' }
  },
})

describeOnEngines('running an operation', ['memory'], database => {
  const faults: { error: unknown; reference: string }[] = []
  const house = (): House<Deps> => ({
    deps: { greeting: 'hello' },
    storage: database().storage,
    clock: () => '2026-11-21T08:00:00.000Z' as Instant,
    random: count => randomBytes(count),
    onFault: (error, reference) => void faults.push({ error, reference }),
    checksAnswers: true,
  })
  const call = (actor: Actor) => ({ actor, requestId: 'req_1' })
  const rows = async (sql: string) => (await database().storage.query(sql)).rows
  const entries = () => rows('select operation, outcome, allowed_by, subject_id, details from audit_entry order by seq')

  beforeEach(async () => {
    faults.length = 0
    const { storage } = database()
    await storage.query('create table if not exists kept_word (word text primary key)')
    await storage.query('delete from kept_word')
  })

  const after = async (work: () => Promise<unknown>) => {
    const before = (await entries()).length
    const outcome: { answer?: unknown; refusal?: unknown } = {}
    try {
      outcome.answer = await work()
    } catch (error) {
      outcome.refusal = error
    }
    return { ...outcome, entries: (await entries()).slice(before), words: await rows('select word from kept_word') }
  }

  it('that only computes leaves nothing behind', async () => {
    const seen = await after(() => run(house(), greet, call(visitor), { word: 'you' }))
    expect(seen).toEqual({ answer: { said: 'hello you' }, entries: [], words: [] })
  })

  it('writes the audit entry with the change, and gives out only what its schema allows', async () => {
    const seen = await after(() => run(house(), keep, call(operator), { word: 'a' }))
    expect(seen.answer).toEqual({ kept: 'a' })
    expect(seen.words).toEqual([{ word: 'a' }])
    expect(seen.entries).toEqual([
      {
        operation: 'words.keep',
        outcome: 'done',
        allowed_by: 'read_audit',
        subject_id: 'w1',
        details: { role: 'operator' },
      },
    ])
  })

  it('is refused to a role without the permission, and the attempt is on record', async () => {
    const seen = await after(() => run(house(), keep, call(visitor), { word: 'a' }))
    expect(seen.refusal).toMatchObject({ code: 'not_allowed' })
    expect(seen.words).toEqual([])
    expect(seen.entries).toMatchObject([{ outcome: 'refused', allowed_by: null, details: { code: 'not_allowed' } }])
  })

  it('undoes its work when it refuses, and records the refusal', async () => {
    const seen = await after(() => run(house(), keep, call(operator), { word: 'taken' }))
    expect(seen.refusal).toMatchObject({ code: 'changed_meanwhile' })
    expect(seen.words).toEqual([])
    expect(seen.entries).toMatchObject([{ outcome: 'refused', details: { code: 'changed_meanwhile' } }])
  })

  it('tells a fault of ours to the log and only its reference to the caller', async () => {
    const seen = await after(() => run(house(), keep, call(operator), { word: 'bug' }))
    expect(seen.refusal).toMatchObject({ code: 'internal' })
    expect(String(seen.refusal)).toContain('req_1')
    expect(String(seen.refusal)).not.toContain('the word was')
    expect(seen.words).toEqual([])
    expect(seen.entries).toMatchObject([{ outcome: 'failed' }])
    expect(faults).toHaveLength(1)
  })

  it('names the field that is wrong', async () => {
    for (const [input, code, path] of [
      [{}, 'missing_field', '/word'],
      [{ word: 1 }, 'wrong_type', '/word'],
      [{ word: 'a', more: 1 }, 'unknown_field', '/more'],
      [[], 'wrong_type', ''],
    ] as const)
      await expect(run(house(), greet, call(visitor), input)).rejects.toMatchObject({ code, path })
  })

  // An act without its entry must not be.
  it('[AUD-03] rolls its change back when the audit entry cannot be written', async () => {
    const { storage } = database()
    await storage.query("alter table audit_entry add constraint no_more check (operation <> 'words.keep') not valid")
    try {
      await expect(run(house(), keep, call(operator), { word: 'b' })).rejects.toMatchObject({ code: 'internal' })
      expect(await rows('select word from kept_word')).toEqual([])
    } finally {
      await storage.query('alter table audit_entry drop constraint no_more')
    }
  })
})
