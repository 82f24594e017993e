import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type EntryRules, type Reviews, readEntryRules, readReviews, withoutCases } from './law/entry-rules/index.ts'
import {
  type Catalogue,
  type CrosswalkRow,
  type GoodsThesaurus,
  type HsLinks,
  readCatalogue,
  readCrosswalk,
  readGoods,
  readHsLinks,
} from './law/lists/index.ts'
import { Refusal } from './values/index.ts'

/** What packs share of classification: rules of entries, words for goods, links to other codes. */
export type ClassificationData = {
  readonly rules: EntryRules
  readonly reviews: Reviews
  readonly goods: GoodsThesaurus
  readonly hs: HsLinks
  readonly catalogue: Catalogue
  readonly crosswalk: readonly CrosswalkRow[]
}

/** Reads it from `_shared` beside the packs. A fault in it is the refusal `bad_pack`, with its place. */
export async function loadClassificationData(packsDirectory: string): Promise<ClassificationData> {
  const shared = join(packsDirectory, '_shared')
  const text = (name: string) => readFile(join(shared, name), 'utf8')
  const names = (await readdir(join(shared, 'entry-rules'))).filter(name => name.endsWith('.yaml')).sort()
  const files = await Promise.all(
    names.map(async name => [name, withoutCases(await text(`entry-rules/${name}`))] as const),
  )
  const { rules, faults } = readEntryRules(new Map(files))
  const [fault] = faults
  if (rules === undefined) {
    const problem =
      fault === undefined ? 'the entry rules cannot be read' : `${fault.file}:${fault.line} ${fault.message}`
    throw new Refusal('bad_pack', { problem })
  }
  const catalogue = readCatalogue(await text('control-list.csv'))
  return {
    rules,
    reviews: readReviews(await text('entry-rules/reviews.csv')),
    catalogue,
    goods: readGoods(await text('goods.csv'), catalogue),
    hs: readHsLinks(await text('hs-links.csv'), catalogue),
    crosswalk: readCrosswalk(await text('crosswalk.csv'), catalogue),
  }
}
