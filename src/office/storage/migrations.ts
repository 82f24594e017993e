import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export type Migration = {
  readonly number: number
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

const shape = /^(\d{4})_[a-z0-9_]+\.sql$/

/** The numbered SQL files beside this one, in their order; a number missing or used twice is a bug. */
export function readMigrations(folder = fileURLToPath(new URL('./migrations/', import.meta.url))): Migration[] {
  const names = readdirSync(folder)
    .filter(name => name.endsWith('.sql'))
    .sort()
  return names.map((name, i) => {
    const number = Number(shape.exec(name)?.[1])
    if (number !== i + 1) throw new Error(`${name} should be migration number ${i + 1}`)
    return migrationOf(number, name, readFileSync(`${folder}/${name}`, 'utf8'))
  })
}

/** The checksum does not see line endings, which a checkout on another system changes. */
export function migrationOf(number: number, name: string, text: string): Migration {
  const sql = text.replaceAll('\r\n', '\n')
  return { number, name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
}
