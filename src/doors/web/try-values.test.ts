import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DeskHouse, openDeskHouse } from './testing/desk-house.ts'
import { wordsOf } from './testing/visitor.ts'

/** The invented list, brought in under the name of the list that the rules are written for. */
const text = readFileSync(
  new URL('../../../packs/_shared/demonstration-control-list-2.csv', import.meta.url),
  'utf8',
).replaceAll('DEMO-DU', 'EU-DU')
const entry = '/en/control-lists/EU-DU/entries/1A202'

let house: DeskHouse
beforeAll(async () => {
  house = await openDeskHouse()
  const [one, two] = [await house.officer('07'), await house.officer('08')]
  const form = { list: 'EU-DU', name: 'A list', source: 'Gazette 12' }
  const brought = await one.upload('/en/control-lists', form, [{ field: 'file', name: 'list.csv', text }])
  const at = brought.path.split('?')[0] ?? ''
  for (const officer of [one, two]) {
    const { html } = await officer.open(at)
    const seen = {
      version: /name="version" value="(\d+)"/.exec(html)?.[1] ?? '',
      seen: /name="seen" value="([^"]+)"/.exec(html)?.[1] ?? '',
    }
    await officer.send(`${at}/acceptances`, { ...seen, validFrom: '2026-01-01', words: 'Gazette 12, page 3.' })
  }
}, 60_000)
afterAll(() => house.close())

const long = 120_000

describe('the conditions of an entry', () => {
  test.each(['en', 'zh', 'ar'])(
    'stand on its page in %s as a ladder, with nothing known yet',
    async lang => {
      const { html, status } = await house.visitor().open(entry.replace('/en/', `/${lang}/`))
      expect(status).toBe(200)
      expect(html).toContain('id="ladder"')
      expect(html).toContain('sy-rung--open')
      expect(html).not.toMatch(/undefined<|\[object Object\]|\{\{/)
    },
    long,
  )

  test(
    'are tried with values of the reader’s own, which stand in the address',
    async () => {
      const visitor = house.visitor()
      const tried = await visitor.open(`${entry}?v.inner_diameter=15+in`)
      expect(wordsOf(tried.html)).toContain('This item: 15 in = 381 mm')
      const wrong = await visitor.open(`${entry}?v.inner_diameter=3+kg`)
      expect(wordsOf(wrong.html)).toContain('“kg” measures something else')
      expect(wrong.html).toContain('href="#v.inner_diameter"')
    },
    long,
  )

  test(
    'are not shown of an invented list, for which no rule is written',
    async () => {
      const { html } = await house.visitor().open('/en/control-lists/DEMO-DU/entries/1A202')
      expect(html).not.toContain('id="ladder"')
    },
    long,
  )
})
