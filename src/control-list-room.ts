import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ListShelf, openListShelf } from './casework/control-lists/index.ts'
import { type CrosswalkRow, type HsLinks, readCatalogue, readCrosswalk, readHsLinks } from './law/lists/index.ts'

/** What the pages of control lists need beside the database: the editions read lately, and what the packs share about their codes. */
export type ControlListRoom = {
  readonly shelf: ListShelf
  readonly crosswalk: readonly CrosswalkRow[]
  readonly hsLinks: HsLinks
}

/** A folder of packs need not have these tables; one that it has must be right. */
export async function openControlListRoom(packsDirectory: string): Promise<ControlListRoom> {
  const text = (file: string) => textOf(join(packsDirectory, '_shared', file))
  const [catalogue, crosswalk, hsLinks] = await Promise.all(
    ['control-list.csv', 'crosswalk.csv', 'hs-links.csv'].map(text),
  )
  const codes = readCatalogue(catalogue ?? 'code,title_en,title_zh,regime,category,item_type,ref\n')
  return {
    shelf: openListShelf(),
    crosswalk: crosswalk === undefined ? [] : readCrosswalk(crosswalk, codes),
    hsLinks: readHsLinks(hsLinks ?? 'hs,code,specificity,basis,note\n', codes),
  }
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
