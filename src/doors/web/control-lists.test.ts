import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { diffWords } from './control/text-diff.ts'
import { type DeskHouse, openDeskHouse } from './testing/desk-house.ts'
import { type Visitor, wordsOf } from './testing/visitor.ts'

let house: DeskHouse
let first: Visitor
let second: Visitor
beforeAll(async () => {
  house = await openDeskHouse()
  first = await house.officer('07')
  second = await house.officer('08')
})
afterAll(() => house.close())

const demonstration = (number: number) =>
  readFileSync(new URL(`../../../packs/_shared/demonstration-control-list-${number}.csv`, import.meta.url), 'utf8')
const home = '/en/control-lists'
const bring = (visitor: Visitor, text: string, form: Readonly<Record<string, string>> = {}, path = home) =>
  visitor.upload(path, { list: 'XX-DU', name: 'Own list', source: 'Gazette 12', ...form }, [
    { field: 'file', name: 'list.csv', text },
  ])
/** The hidden fields that say what the officer has before them. */
const seenOn = (html: string) => ({
  version: /name="version" value="(\d+)"/.exec(html)?.[1] ?? '',
  seen: /name="seen" value="([^"]+)"/.exec(html)?.[1] ?? '',
})

describe('the demonstration list', () => {
  test.each(['en', 'zh', 'ar'])('is there from the start in %s, and says that it is invented', async lang => {
    for (const place of [
      '',
      '/DEMO-DU',
      '/DEMO-DU?asOf=2025-03-01',
      '/DEMO-DU?q=energy',
      '/DEMO-DU?q=zyx',
      '/DEMO-DU?section=2',
      '/DEMO-DU/entries/6A003',
      '/DEMO-DU/entries/2B231?edition=1',
      '/DEMO-DU/editions/2',
      '/DEMO-DU/differences?from=1&to=2',
      '/DEMO-DU/differences?from=1&to=2&show=looser',
    ]) {
      const { html, status } = await first.open(`/${lang}/control-lists${place}`)
      expect({ place, status }).toEqual({ place, status: 200 })
      expect(html).not.toMatch(/<script|<style|\sstyle="|>undefined<|\[object Object\]|\{\{/)
    }
    const { html } = await first.open(`/${lang}/control-lists`)
    expect(html).toContain(`/${lang}/control-lists/DEMO-DU`)
  })

  test('[RULE-02] two editions differ provision by provision, with the figure and its direction, and a filter for each', async () => {
    const all = wordsOf((await house.visitor().open(`${home}/DEMO-DU/differences?from=1&to=2`)).html)
    expect(all).toMatch(/Tighter 4 Looser 2 Added 3 Deleted 1 Moved 1 Amended 6/)
    expect(all).toMatch(/4A003\.b Amended was: > 29 WT is: > 70 WT Looser/)
    expect(all).toContain('Moved from 3A201.c')
    // What was not there before, or is not there now, has no figure that could have changed.
    const only = async (change: string) =>
      wordsOf((await first.open(`${home}/DEMO-DU/differences?from=1&to=2&show=${change}`)).html)
    expect(await only('added')).not.toContain('No figure changed')
    expect(await only('deleted')).not.toContain('No figure changed')
    expect(await only('moved')).toContain('No figure changed')
    const looser = wordsOf((await first.open(`${home}/DEMO-DU/differences?from=1&to=2&show=looser`)).html)
    expect(looser).toContain('4A003.b')
    expect(looser).not.toContain('1A202.a')
  })

  test('an entry is a tree with its notes, its history, and a number that nobody could read left open', async () => {
    const { html } = await first.open(`${home}/DEMO-DU/entries/6A003`)
    const words = wordsOf(html)
    expect(html).toContain('<bdi class="sy-unknown" dir="ltr">4 x 106</bdi>')
    expect(words).toContain('Nobody has looked yet')
    expect(words).toMatch(/Note 6A003\.b does not control cameras .* Added/)
    expect(words).toMatch(/Edition 2 .* Edition 1 .* Stands in the first edition kept here/)
    expect(words).toContain('Night vision cameras')
  })

  test('[RULE-13] equal codes never imply equal control: where the list was held against no other, that is said first', async () => {
    const words = wordsOf((await first.open(`${home}/DEMO-DU/entries/2B231`)).html)
    expect(words).toContain('This list has not been held against any other.')
    expect(words).toContain('better than 13 mPa against better than 13.3 mPa')
    expect(words).toContain('Compared in the editions of 15 November 2025 (EU-DU)')
  })

  test('as of a day it is the edition of that day, and before the first there is none', async () => {
    const on = async (query: string) => wordsOf((await first.open(`${home}/DEMO-DU?${query}`)).html)
    expect(await on('asOf=2025-03-01')).toMatch(/State shown Edition 1 demonstration 1/)
    expect(await on('asOf=2026-06-01')).toMatch(/State shown Edition 2 demonstration 2/)
    expect(await on('asOf=2024-12-31')).toContain('No edition applied on that day')
    expect(await on('asOf=2026-06-01&known=2020-01-01')).toContain('No edition applied on that day')
    expect(await on('asOf=never')).toMatch(/State shown Edition 2/)
  })

  test('what is not there is said to be so', async () => {
    for (const path of [
      '/NO-SUCH',
      '/DEMO-DU/entries/9Z999',
      '/DEMO-DU/editions/9',
      '/DEMO-DU/differences?from=1&to=9',
    ])
      expect((await first.open(`${home}${path}`)).status).toBe(404)
    expect((await first.open(`${home}/DEMO-DU?edition=9`)).status).toBe(404)
  })
})

describe('a list of one’s own', () => {
  const edition = `${home}/XX-DU/editions/1`

  test('is brought in by an officer; what is missing or no list is said at its field, and what was typed stays', async () => {
    expect((await bring(house.visitor(), demonstration(1))).status).toBe(403)
    const empty = await bring(first, demonstration(1), { source: '', list: 'no good' })
    expect([empty.status, empty.html.includes('value="no good"')]).toEqual([422, true])
    const page = await bring(first, '<html><body>Service unavailable</body></html>')
    expect([page.status, wordsOf(page.html).includes('none of the list formats')]).toEqual([422, true])
    expect((await first.open(`${home}/XX-DU`)).status).toBe(404)
    const read = await bring(first, demonstration(1), { edition: 'one' })
    expect(read.path).toBe(`${edition}?arrived=draft`)
    expect(wordsOf(read.html)).toMatch(/34 Lost exponent|32 Lost exponent/)
    expect((await bring(first, demonstration(1))).path).toBe(`${edition}?arrived=unchanged`)
    const next = await bring(first, demonstration(2), {}, `${home}/XX-DU/editions`)
    expect([next.status, wordsOf(next.html).includes('A draft of this list waits already')]).toEqual([422, true])
  })

  test('its file is given back to officers as it came, never shown in place', async () => {
    expect((await first.open(edition)).html).toContain(`${edition}/file`)
    const { status, html: text, headers } = await first.open(`${edition}/file`)
    expect([status, text]).toEqual([200, demonstration(1)])
    expect(headers.get('content-disposition')).toBe('attachment; filename="XX-DU-1.csv"')
    expect((await house.visitor().open(`${edition}/file`)).status).toBe(403)
    expect((await first.open(`${home}/XX-DU/editions/9/file`)).status).toBe(404)
  })

  test('shows nowhere to a visitor before two officers have signed', async () => {
    expect((await house.visitor().open(home)).html).not.toContain('XX-DU')
    expect((await house.visitor().open(`${home}/XX-DU`)).status).toBe(404)
    expect((await house.visitor().open(edition)).status).toBe(403)
  })

  test('a number that lost its exponent gets its value from an officer, with a reason', async () => {
    const given = { path: '6A003.b', flag: 'lost_superscript', written: '4 x 106', at: '0', reason: 'Gazette 12' }
    const without = await first.send(`${edition}/resolutions`, given)
    expect(without.status).toBe(422)
    const wrong = await first.send(`${edition}/resolutions`, { ...given, value: 'many' })
    expect([wrong.status, wrong.html.includes('value="many"')]).toEqual([422, true])
    expect((await first.send(`${edition}/resolutions`, { ...given, value: '4 000 000', reason: '' })).status).toBe(422)
    const done = await first.send(`${edition}/resolutions`, { ...given, value: '4 000 000' })
    expect(done.status).toBe(200)
    expect(wordsOf(done.html)).toContain('4000000 Officer 07: Gazette 12')
    const { html } = await first.open(`${home}/XX-DU/entries/6A003?edition=1`)
    expect(wordsOf(html)).toContain('4 x 106 = 4000000 (Officer 07)')
  })

  test('[RULE-01] is used when a second officer has signed the same report for the same time; the first cannot be second', async () => {
    const sign = (visitor: Visitor, html: string, more: Readonly<Record<string, string>> = {}) =>
      visitor.send(`${edition}/acceptances`, {
        ...seenOn(html),
        validFrom: '2026-01-01',
        validTo: '',
        words: '',
        ...more,
      })
    const { html } = await first.open(edition)
    expect((await sign(first, html, { validFrom: 'soon' })).status).toBe(422)
    expect((await sign(first, html, { validTo: '2025-01-01' })).status).toBe(422)
    const signed = await sign(first, html)
    expect(wordsOf(signed.html)).toContain('Officer 07 cannot be second.')
    expect((await sign(first, signed.html)).status).toBe(422)
    expect(wordsOf((await sign(second, html)).html)).toContain('Someone has changed this meanwhile')
    const seen = (await second.open(edition)).html
    expect(wordsOf(seen)).toContain('Second officer: you may.')
    const other = `sha256:${'0'.repeat(64)}`
    expect(wordsOf((await sign(second, seen, { seen: other })).html)).toContain('not the one you looked at')
    expect(wordsOf((await sign(second, seen)).html)).toContain('signs second: in use')
    expect(wordsOf((await house.visitor().open(`${home}/XX-DU?asOf=2026-02-01`)).html)).toContain(
      'Edition 1 one In use',
    )
  })

  test('is taken back by two officers, with a reason', async () => {
    const withdraw = async (visitor: Visitor, why: string) =>
      visitor.send(`${edition}/withdrawals`, { ...seenOn((await visitor.open(edition)).html), why })
    expect((await withdraw(first, '')).status).toBe(422)
    expect(wordsOf((await withdraw(first, 'Repealed.')).html)).toContain('asks to withdraw it')
    expect((await withdraw(first, 'Repealed.')).status).toBe(422)
    expect(wordsOf((await withdraw(second, 'Repealed.')).html)).toContain('Withdrawn')
    expect(wordsOf((await house.visitor().open(`${home}/XX-DU?asOf=2026-02-01`)).html)).toContain('No edition applied')
  })
})

test('[RULE-13] a list that was held against others tells it paragraph by paragraph, with the figure, the evidence and the editions', async () => {
  await bring(first, demonstration(1), { list: 'EU-DU' })
  const crosswalk = async (code: string) => {
    const words = wordsOf((await first.open(`${home}/EU-DU/entries/${code}?edition=1`)).html)
    return words.slice(words.indexOf('On other lists'), words.indexOf('Customs codes to look at'))
  }
  const tubes = await crosswalk('1A202')
  expect(tubes).toMatch(
    /1A202\.a EU-DU 1A202\.a US-CCL wider inside diameter: 75 mm to 650 mm against 75 mm to 400 mm both texts read/,
  )
  expect(tubes).toContain('The same number is not the same control unless it says “equal”.')
  expect(tubes).toMatch(
    /1A202 EU-DU 1A202 CN-DU of a common subject Same number; the Chinese text was not compared numbers only/,
  )
  expect(await crosswalk('2B231')).toMatch(/narrower ultimate vacuum: better than 13 mPa against better than 13\.3 mPa/)
  expect(await crosswalk('2B231')).toContain('23 July 2026 (US-CCL)')
})

test('of two texts the words that went and came are told apart', () => {
  const told = (before: string, after: string) => diffWords(before, after).map(({ kind, words }) => `${kind}: ${words}`)
  expect(told('exceeding 29 WT', 'exceeding 70 WT')).toEqual(['same: exceeding', 'went: 29', 'came: 70', 'same: WT'])
  expect(told('', 'all new')).toEqual(['came: all new'])
  expect(told('word '.repeat(700), 'other')).toHaveLength(2)
})
