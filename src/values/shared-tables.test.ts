import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/**
 * This floor does no I/O, so it carries the two tables that every pack shares as text in a module. The packs' folder is where they are
 * edited; `npm test -- -u src/values/shared-tables.test.ts` writes the modules anew.
 */
const tables = [
  { table: 'units.csv', module: 'units-csv.ts', name: 'unitsCsv' },
  { table: 'countries.csv', module: 'countries-csv.ts', name: 'countriesCsv' },
]

test.each(tables)('the copy of $table that floor 0 carries is the table', async ({ table, module, name }) => {
  const csv = readFileSync(new URL(`../../packs/_shared/${table}`, import.meta.url), 'utf8')
  expect(csv).not.toMatch(/[`\\]|\$\{/)
  const text = `/** Generated from \`packs/_shared/${table}\`: edit that, then see \`shared-tables.test.ts\`. */\nexport const ${name} = \`${csv}\`\n`
  await expect(text).toMatchFileSnapshot(module)
})
