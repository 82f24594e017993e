import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readEntryRules } from '../../law/entry-rules/index.ts'
import { readCatalogue } from '../../law/lists/index.ts'
import { catalogueEdition } from './index.ts'

test('short titles in place of a list hold what regimes agree on and what its own authority adds, and nobody else', async () => {
  const catalogue = readCatalogue(await readFile('packs/_shared/control-list.csv', 'utf8'))
  const { rules } = readEntryRules(new Map())
  if (rules === undefined) throw new Error('no rules')
  const codesOf = (list: string) => new Set(catalogueEdition(catalogue, rules, list).nodes.map(({ path }) => path))
  expect(codesOf('EU-DU')).toContain('1C216')
  expect(codesOf('EU-DU')).not.toContain('1C999')
  expect(codesOf('US-CCL')).toContain('1C999')
})
