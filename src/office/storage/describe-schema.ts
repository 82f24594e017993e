import type { Row, Storage, Transaction } from './storage.ts'

/**
 * The schema of a migrated database as text, the same from every engine and version we run on: what `schema.sql` holds.
 * It is read from the catalogues, so it says what the migrations add up to, not what they meant.
 */
export async function describeSchema(storage: Storage): Promise<string> {
  return storage.transaction(
    async tx => {
      const tables = await describeTables(tx)
      const functions = await texts(tx, functionsSql)
      const indexes = await texts(tx, indexesSql)
      const triggers = await texts(tx, triggersSql)
      const header = '-- Generated from the migrations; not to be edited. It shows what they add up to.'
      return `${[header, ...tables, ...functions, ...indexes, ...triggers].join('\n\n')}\n`
    },
    { readOnly: true },
  )
}

async function describeTables(tx: Transaction): Promise<string[]> {
  const columns = Map.groupBy((await tx.query(columnsSql)).rows, row => String(row['table']))
  const constraints = Map.groupBy((await tx.query(constraintsSql)).rows, row => String(row['table']))
  return [...columns].map(([table, rows]) => {
    const lines = [...rows.map(columnLine), ...(constraints.get(table) ?? []).map(row => String(row['text']))]
    return `create table ${table} (\n${lines.map(line => `  ${line}`).join(',\n')}\n);`
  })
}

function columnLine(row: Row): string {
  const identity =
    row['identity'] === '' ? '' : ` generated ${row['identity'] === 'a' ? 'always' : 'by default'} as identity`
  const preset = row['preset'] === null ? '' : ` default ${row['preset']}`
  return `${row['name']} ${row['type']}${row['required'] === true ? ' not null' : ''}${identity}${preset}`
}

async function texts(tx: Transaction, sql: string): Promise<string[]> {
  return (await tx.query(sql)).rows.map(row => `${String(row['text']).trim()};`)
}

// Names are compared as bytes ("C"): the engines sort by different collations.
const columnsSql = `
  select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as required,
         a.attidentity as identity, pg_get_expr(d.adbin, d.adrelid) as preset
  from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')
  order by c.relname collate "C", a.attnum`

// PostgreSQL 18 keeps "not null" as a constraint as well (n); the columns say it already.
const constraintsSql = `
  select c.relname as table, 'constraint ' || con.conname || ' ' || pg_get_constraintdef(con.oid) as text
  from pg_constraint con join pg_class c on c.oid = con.conrelid
  where con.connamespace = current_schema()::regnamespace and con.contype in ('p', 'u', 'f', 'c', 'x')
  order by c.relname collate "C", position(con.contype in 'pufcx'), con.conname collate "C"`

const indexesSql = `
  select pg_get_indexdef(i.indexrelid) as text
  from pg_index i join pg_class c on c.oid = i.indexrelid
  where c.relnamespace = current_schema()::regnamespace
    and not exists (select from pg_constraint con where con.conindid = i.indexrelid)
  order by c.relname collate "C"`

const functionsSql = `
  select pg_get_functiondef(p.oid) as text
  from pg_proc p
  where p.pronamespace = current_schema()::regnamespace and p.prokind in ('f', 'p')
    and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  order by p.proname collate "C", pg_get_function_identity_arguments(p.oid) collate "C"`

const triggersSql = `
  select pg_get_triggerdef(t.oid) as text
  from pg_trigger t join pg_class c on c.oid = t.tgrelid
  where c.relnamespace = current_schema()::regnamespace and not t.tgisinternal
  order by c.relname collate "C", t.tgname collate "C"`
