import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type Catalogue, readCatalogue } from '../../src/law/lists/index.ts'
import { type PackFiles, readPack } from '../../src/law/packs/index.ts'
import { readPackFolder } from '../../src/packs-on-disk.ts'
import { type Law, makeLaw } from '../../src/reasoning/determination/index.ts'

const packs = fileURLToPath(new URL('../../packs/', import.meta.url))

export async function chinesePack(): Promise<{ readonly files: PackFiles; readonly catalogue: () => Catalogue }> {
  const codes = await readFile(`${packs}_shared/control-list.csv`, 'utf8')
  return { files: await readPackFolder(`${packs}cn`), catalogue: () => readCatalogue(codes) }
}

export async function chineseLaw(): Promise<Law> {
  const { files, catalogue } = await chinesePack()
  const { pack, faults } = readPack(files)
  if (pack === undefined)
    throw new Error(
      `The Chinese pack has faults: ${faults.map(({ file, line, message }) => `${file}:${line} ${message}`).join('; ')}`,
    )
  return makeLaw(pack, catalogue)
}
