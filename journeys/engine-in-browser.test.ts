import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decide } from '../src/index.ts'
import { chineseCase, listedItem } from '../src/reasoning/determination/testing/chinese.ts'
import { lawForTests, packFiles } from '../src/reasoning/determination/testing/packs.ts'
import { launchBrowser } from './browser.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const host = 'http://engine.test'
/** Runs in the page, outside the reach of the test runner's own rewriting of imports. */
const asker = `import * as steelyard from '/src/index.ts'
globalThis.ask = ({ files, codes, cases }) => {
  const { pack } = steelyard.readPack(new Map(files))
  const law = steelyard.makeLaw(pack, steelyard.readCatalogue(codes))
  return cases.map(kase => JSON.stringify(steelyard.decide(law, kase)))
}`
const imports = {
  zod: '/node_modules/zod/index.js',
  yaml: '/node_modules/yaml/browser/index.js',
  'big.js': '/node_modules/big.js/big.mjs',
  '@noble/hashes/': '/node_modules/@noble/hashes/',
}

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe('the engine in a browser', () => {
  test('runs as it is, with nothing but its types taken out, and gives the same bytes as on the server', async () => {
    const page = await browser.newPage()
    await page.route(`${host}/**`, route => {
      const path = new URL(route.request().url()).pathname
      if (path === '/')
        return route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><script type="importmap">${JSON.stringify({ imports })}</script><script type="module" src="/asker.js"></script>`,
        })
      if (path === '/asker.js') return route.fulfill({ contentType: 'text/javascript', body: asker })
      const source = readFileSync(root + path.slice(1), 'utf8')
      return route.fulfill({
        contentType: 'text/javascript',
        body: path.endsWith('.ts') ? stripTypeScriptTypes(source) : source,
      })
    })
    await page.goto(`${host}/`)
    const cases = [
      chineseCase(),
      chineseCase({ items: [listedItem] }),
      chineseCase({ knowledge: {} }),
      chineseCase({ asOf: '2026-11-21', destination: 'US' }),
    ]
    const files = [...packFiles('cn')]
    const codes = readFileSync(`${root}packs/_shared/control-list.csv`, 'utf8')
    await page.waitForFunction('"ask" in globalThis')
    const inBrowser = await page.evaluate(`globalThis.ask(${JSON.stringify({ files, codes, cases })})`)
    const law = lawForTests('cn')
    expect(inBrowser).toEqual(cases.map(kase => JSON.stringify(decide(law, kase))))
  })
})
