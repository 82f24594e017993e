import { expect, test } from 'vitest'
import { isRefusal } from '../../values/index.ts'
import { describeSchema, migrate, migrationOf, openStorage, readMigrations } from './index.ts'
import { describeOnEngines } from './testing/index.ts'

/** What each engine said of the schema, to be compared. */
const schemas: string[] = []

describeOnEngines('A storage', ['memory', 'directory', 'server'], (database, engine) => {
  test('describes the migrated schema in the same words on every engine', async () => {
    const text = await describeSchema(database().storage)
    expect(text).toContain('create table audit_link (\n  n bigint not null,')
    expect(text).toContain('CREATE TRIGGER audit_link_is_kept')
    schemas.push(text)
    expect(new Set(schemas).size).toBe(1)
  })

  test('gives the same values for the same columns', async () => {
    const { rows } = await database().storage.query(
      `select date '2026-05-01' as date, 12345678901::bigint as count, 1.50::numeric as amount,
              timestamptz '2026-05-01 08:00:00.123456+08' as at, timestamptz '1890-01-01 00:00:00+00' as long_ago,
              null::date as none, '\\x01ff'::bytea as bytes, '{"a":[1]}'::jsonb as json, array[1, 2]::int[] as list`,
    )
    expect(rows).toEqual([
      {
        date: '2026-05-01',
        count: 12_345_678_901,
        amount: '1.50',
        at: '2026-05-01T00:00:00.123Z',
        long_ago: '1890-01-01T00:00:00.000Z',
        none: null,
        bytes: Buffer.from([1, 255]),
        json: { a: [1] },
        list: [1, 2],
      },
    ])
  })

  test('[PLAT-03] reads a date of the law as the same day in Shanghai, in Los Angeles and in UTC', async () => {
    const before = process.env['TZ']
    for (const zone of ['Asia/Shanghai', 'UTC', 'America/Los_Angeles']) {
      process.env['TZ'] = zone
      const { rows } = await database().storage.query('select $1::date as day, $2::timestamptz as at', [
        '2026-05-01',
        '2026-05-01T00:00:00.000Z',
      ])
      expect(rows, zone).toEqual([{ day: '2026-05-01', at: '2026-05-01T00:00:00.000Z' }])
    }
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
  })

  test('reads an instant in whatever zone the session has', async () => {
    const at = await database().storage.transaction(async tx => {
      await tx.query(`set local timezone = 'Asia/Kolkata'`)
      return (await tx.query(`select timestamptz '2026-05-01T00:00:00Z' as at`)).rows[0]?.['at']
    })
    expect(at).toBe('2026-05-01T00:00:00.000Z')
  })

  test('does not let a time without its zone be read, nor a whole number lose digits', async () => {
    await expect(database().storage.query(`select timestamp '2026-05-01 00:00' as at`)).rejects.toThrow(/does not use/)
    await expect(database().storage.query('select 9007199254740993 as n')).rejects.toThrow(/held exactly/)
  })

  test('keeps what a transaction wrote when it ends well, and nothing of it when it does not', async () => {
    const { storage } = database()
    await storage.query('create table kept (word text primary key)')
    await storage.transaction(async tx => tx.query('insert into kept values ($1)', ['yes']))
    const failing = storage.transaction(async tx => {
      await tx.query('insert into kept values ($1)', ['no'])
      throw new Error('on purpose')
    })
    await expect(failing).rejects.toThrow('on purpose')
    expect((await storage.query('select word from kept')).rows).toEqual([{ word: 'yes' }])
  })

  test('does not call a transaction committed when the error of a statement in it was swallowed', async () => {
    const { storage } = database()
    await storage.query('create table swallowed (word text primary key)')
    const work = storage.transaction(async tx => {
      await tx.query('insert into swallowed values ($1)', ['lost'])
      await tx.query('select 1 / 0').catch(() => {})
    })
    await expect(work).rejects.toThrow(/nothing was committed/)
    expect((await storage.query('select from swallowed')).count).toBe(0)
  })

  test('reports a deferred constraint that fails only at the commit', async () => {
    const { storage } = database()
    await storage.query(
      'create table paired (id int primary key, other int references paired deferrable initially deferred)',
    )
    const work = storage.transaction(async tx => tx.query('insert into paired values (1, 2)'))
    await expect(work).rejects.toMatchObject({ code: '23503' })
    expect(await storage.ping()).toBeGreaterThan(0)
  })

  test('refuses a second handle inside a transaction at once, instead of waiting for ever', async () => {
    const { storage } = database()
    await expect(storage.transaction(() => storage.query('select 1'))).rejects.toThrow(/only its own handle/)
    await expect(storage.transaction(() => storage.transaction(async () => {}))).rejects.toThrow(/only its own handle/)
  })

  test('refuses a handle whose transaction is over', async () => {
    const { storage } = database()
    const escaped = await storage.transaction(async tx => tx)
    expect(() => escaped.query('select 1')).toThrow(/over/)
  })

  test('lets a read-only transaction see one moment, and write nothing', async () => {
    const { storage } = database()
    const write = storage.transaction(async tx => tx.query('create table never (id int)'), { readOnly: true })
    await expect(write).rejects.toMatchObject({ code: '25006' })
    expect((await storage.query(`select to_regclass('never') as table`)).rows).toEqual([{ table: null }])
  })

  test('tells listeners of what was committed, and of nothing else', async () => {
    const { storage } = database()
    const heard: string[] = []
    const end = storage.listen('bell', () => heard.push('bell'))
    await storage.transaction(async tx => {
      tx.announce('bell')
      tx.announce('bell')
      expect(heard).toEqual([])
    })
    await storage
      .transaction(async tx => {
        tx.announce('bell')
        throw new Error('on purpose')
      })
      .catch(() => {})
    end()
    await storage.transaction(async tx => tx.announce('bell'))
    expect(heard).toEqual(['bell'])
  })

  test('lets many callers in without losing or mixing any', async () => {
    const { storage } = database()
    await storage.query('create table crowd (n int primary key)')
    const numbers = Array.from({ length: 100 }, (_, n) => n)
    const seen = await Promise.all(
      numbers.map(n =>
        storage.transaction(async tx => {
          await tx.query('insert into crowd values ($1)', [n])
          return (await tx.query('select n from crowd where n = $1', [n])).rows[0]?.['n']
        }),
      ),
    )
    expect(seen).toEqual(numbers)
    expect((await storage.query('select from crowd')).count).toBe(100)
  })

  test('migrates once, and refuses a changed file or a newer database', async () => {
    const { storage } = database()
    const [first, ...rest] = readMigrations()
    expect(await migrate(storage)).toEqual([])
    const changed = migrationOf(1, first?.name ?? '', `${first?.sql}\n-- changed`)
    const refusedChange = await migrate(storage, [changed, ...rest]).catch((error: unknown) => error)
    expect(isRefusal(refusedChange, 'bad_configuration') && refusedChange.message).toMatch(
      /0001_audit.sql is not the one/,
    )
    const refusedNewer = await migrate(storage, readMigrations().slice(0, 1)).catch((error: unknown) => error)
    expect(isRefusal(refusedNewer, 'bad_configuration') && refusedNewer.message).toMatch(/newer than this program/)
  })

  test('[PLAT-07] goes on where an interrupted upgrade stopped, and keeps nothing of the half that failed', async () => {
    const { storage } = database()
    const known = readMigrations()
    const next = known.length + 1
    const good = migrationOf(next, 'good.sql', 'create table upgraded (id int)')
    const bad = migrationOf(next + 1, 'bad.sql', 'create table half (id int); select 1 / 0;')
    await expect(migrate(storage, [...known, good, bad])).rejects.toMatchObject({ code: '22012' })
    expect(
      (await storage.query(`select to_regclass('upgraded') is not null as a, to_regclass('half') is null as b`)).rows,
    ).toEqual([{ a: true, b: true }])
    const mended = migrationOf(next + 1, 'bad.sql', 'create table half (id int);')
    expect(await migrate(storage, [...known, good, mended])).toEqual(['bad.sql'])
    await storage.query('drop table upgraded, half')
    await storage.query('delete from schema_migration where number >= $1', [next])
  })

  if (engine === 'server')
    test('migrates once when several nodes start at the same time', async () => {
      const nodes = await Promise.all([1, 2, 3].map(() => openStorage(database().config)))
      const more = [
        ...readMigrations(),
        migrationOf(readMigrations().length + 1, 'more.sql', 'create table more (id int)'),
      ]
      const done = await Promise.all(nodes.map(node => migrate(node, more)))
      expect(done.flat()).toEqual(['more.sql'])
      await Promise.all(nodes.map(node => node.close()))
      await database().storage.query('drop table more')
      await database().storage.query('delete from schema_migration where number >= $1', [more.length])
    })
})
