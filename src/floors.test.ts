import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { faultOfImport, importsIn, modules } from './floors.ts'

const root = fileURLToPath(new URL('.', import.meta.url))
const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
  .map(entry => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))

describe('the house', () => {
  test('imports go down the floors, or along an arrow of the drawing, through the door; type imports count', () => {
    const faults = files.flatMap(file =>
      importsIn(readFileSync(join(root, file), 'utf8')).flatMap(specifier => {
        const to = specifier.startsWith('.')
          ? relative(root, join(root, dirname(file), specifier)).replaceAll('\\', '/')
          : specifier
        const fault = faultOfImport(file, to)
        return fault === undefined ? [] : [`${file} imports ${specifier}: ${fault}`]
      }),
    )
    expect(faults).toEqual([])
  })
  test('every folder of code stands in the drawing, and every module has a door and a README', () => {
    const strays = files.filter(file => file.includes('/') && !modules.some(({ path }) => file.startsWith(`${path}/`)))
    expect(strays).toEqual([])
    const bare = modules.flatMap(({ path, door }) =>
      [door ?? 'index.ts', 'README.md']
        .filter(name => !existsSync(join(root, path, name)))
        .map(name => `${path}/${name}`),
    )
    expect(bare).toEqual([])
  })
  test('the reasoning side has no clock, no randomness and no environment', () => {
    const pure = files.filter(file => /^(values|law|reasoning)\//.test(file) && !/\.test\.ts$|\/testing\//.test(file))
    const faults = pure.filter(file =>
      /\bDate\.now\(|\bnew Date\(\)|Math\.random\(|\bprocess\.(env|argv|exit|cwd|hrtime)|globalThis\.crypto|\bfetch\(|\beval\(|new Function\(/.test(
        readFileSync(join(root, file), 'utf8'),
      ),
    )
    expect(faults).toEqual([])
  })
})

describe('the rule itself', () => {
  test.each([
    ['values/date.ts', 'law/packs/index.ts', 'up'],
    ['law/rulebooks/types.ts', 'law/packs/index.ts', 'sideways'],
    ['reasoning/evaluation/run.ts', 'office/audit/index.ts', 'sideways'],
    ['office/audit/append.ts', 'reasoning/evaluation/index.ts', 'sideways'],
    ['doors/web/app.ts', 'values/date.ts', 'door'],
    ['reasoning/evaluation/run.ts', 'node:fs', 'node'],
    ['law/packs/read.ts', 'pg', 'package'],
  ])('%s may not import %s', (from, to, word) => expect(faultOfImport(from, to)).toContain(word))
  test.each([
    ['doors/web/app.ts', 'values/index.ts'],
    ['law/packs/read.ts', 'law/rulebooks/index.ts'],
    ['main.ts', 'doors/web/index.ts'],
    ['values/date.ts', 'values/period.ts'],
    ['values/decimal.ts', 'big.js'],
    ['office/storage/open.ts', 'node:fs'],
    ['reasoning/evaluation/run.test.ts', 'node:fs'],
  ])('%s may import %s', (from, to) => expect(faultOfImport(from, to)).toBeUndefined())
  test('type imports, exports from and imports on demand are all seen', () => {
    const code = `import type { A } from './a.ts'\nexport { b } from './b.ts'\nconst c = await import('./c.ts')\nimport './d.ts'\n// import x from './no.ts'\n`
    expect(importsIn(code)).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts'])
  })
})
