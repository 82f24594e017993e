import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Catalogue, readCatalogue } from '../../../law/lists/index.ts'
import { readPack } from '../../../law/packs/index.ts'
import { type Law, makeLaw } from '../law.ts'

const root = fileURLToPath(new URL('../../../../packs/', import.meta.url))

export function sharedCatalogue(): Catalogue {
  return readCatalogue(readFileSync(join(root, '_shared/control-list.csv'), 'utf8'))
}

/** Every pack of the project, read from its folder; a pack with a fault fails the test that asks for it. */
export function packsForTests(): readonly Law[] {
  const folders = readdirSync(root).filter(name => !name.startsWith('_') && statSync(join(root, name)).isDirectory())
  return folders.map(lawForTests)
}

export function lawForTests(folder: string): Law {
  const { pack, faults } = readPack(packFiles(folder))
  if (pack === undefined)
    throw new Error(faults.map(each => `${folder}/${each.file}:${each.line} ${each.message}`).join('\n'))
  return makeLaw(pack, sharedCatalogue())
}

export function packFiles(folder: string): ReadonlyMap<string, string> {
  const directory = join(root, folder)
  const files = new Map<string, string>()
  const walk = (path: string): void => {
    for (const entry of readdirSync(path, { withFileTypes: true }))
      if (entry.isDirectory()) walk(join(path, entry.name))
      else if (/\.(yaml|csv)$/.test(entry.name))
        files.set(
          relative(directory, join(path, entry.name)).replaceAll('\\', '/'),
          readFileSync(join(path, entry.name), 'utf8'),
        )
  }
  walk(directory)
  return files
}
