import { Refusal } from '../../values/index.ts'
import { advisoryKeys } from './advisory-keys.ts'
import { type Migration, readMigrations } from './migrations.ts'
import type { Storage, Transaction } from './storage.ts'

type Applied = ReadonlyMap<number, { readonly name: string; readonly checksum: string }>

/**
 * Brings the database to this program's schema and returns the names of what was applied now. Each migration is its own
 * transaction: interrupted, the next start goes on where this one stopped. Several processes may start at once.
 *
 * Refuses (`bad_configuration`) a database that a newer program has migrated, and one whose applied migration differs from the file.
 */
export async function migrate(
  storage: Storage,
  migrations: readonly Migration[] = readMigrations(),
): Promise<string[]> {
  const done: string[] = []
  for (;;) {
    const name = await storage.transaction(tx => applyNext(tx, migrations))
    if (name === undefined) return done
    done.push(name)
  }
}

async function applyNext(tx: Transaction, migrations: readonly Migration[]): Promise<string | undefined> {
  await tx.query(`set local statement_timeout = 0`)
  await tx.query('select pg_advisory_xact_lock($1::bigint)', [advisoryKeys.migrate])
  const applied = await readApplied(tx)
  refuseForeign(applied, migrations)
  const next = migrations[applied.size]
  if (next === undefined) return undefined
  await tx.query(next.sql)
  await tx.query('insert into schema_migration (number, name, checksum) values ($1, $2, $3)', [
    next.number,
    next.name,
    next.checksum,
  ])
  return next.name
}

async function readApplied(tx: Transaction): Promise<Applied> {
  // Asked before it is made, because "create … if not exists" tells the server's log each time that it exists.
  const { rows: found } = await tx.query(`select to_regclass('schema_migration') is not null as exists`)
  if (found[0]?.['exists'] !== true)
    await tx.query(`create table schema_migration (
      number int primary key check (number > 0),
      name text not null,
      checksum text not null,
      applied_at timestamptz not null default now()
    )`)
  const { rows } = await tx.query('select number, name, checksum from schema_migration order by number')
  return new Map(
    rows.map(row => [Number(row['number']), { name: String(row['name']), checksum: String(row['checksum']) }]),
  )
}

function refuseForeign(applied: Applied, migrations: readonly Migration[]): void {
  for (const [number, { name, checksum }] of applied) {
    const mine = migrations[number - 1]
    if (mine === undefined)
      throw new Refusal('bad_configuration', { problem: `the database is newer than this program (it has ${name})` })
    if (mine.checksum !== checksum)
      throw new Refusal('bad_configuration', {
        problem: `the migration ${name} is not the one the database was made with`,
      })
  }
}
