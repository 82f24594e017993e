import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readPack } from '../../../law/packs/index.ts'
import { breakpoints, type Snapshot, takeSnapshot } from '../../../law/rulebooks/index.ts'
import { date } from '../../../values/index.ts'

const root = fileURLToPath(new URL('../../../../packs/', import.meta.url))

/** The law of each pack of the project, on each day that it changed. */
export function snapshotsForTests(): readonly { readonly pack: string; readonly snapshots: readonly Snapshot[] }[] {
  const folders = readdirSync(root).filter(name => !name.startsWith('_') && statSync(join(root, name)).isDirectory())
  return folders.map(folder => {
    const { pack, faults } = readPack(filesBelow(join(root, folder)))
    if (pack === undefined)
      throw new Error(faults.map(each => `${folder}/${each.file}:${each.line} ${each.message}`).join('\n'))
    const days = breakpoints(pack.book).law.filter(day => day >= pack.coverage.from)
    return { pack: pack.id, snapshots: days.map(day => takeSnapshot(pack.book, day, date('9999-12-31'))) }
  })
}

function filesBelow(directory: string): ReadonlyMap<string, string> {
  const paths = readdirSync(directory, { recursive: true, withFileTypes: true }).filter(
    entry => entry.isFile() && /\.(yaml|csv)$/.test(entry.name),
  )
  return new Map(
    paths.map(({ parentPath, name }) => [
      relative(directory, join(parentPath, name)).replaceAll('\\', '/'),
      readFileSync(join(parentPath, name), 'utf8'),
    ]),
  )
}
