import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { actAs } from './desk-steps.ts'
import { type House, openHouse } from './house.ts'
import { brokenIn, long, look, phone, tested, wide } from './look.ts'
import { follow } from './steps.ts'

let house: House
beforeAll(async () => {
  house = await openHouse({ STEELYARD_DEVELOPMENT_OFFICERS: 'on' })
  return house.close
})

const languages = ['en', 'zh', 'ar'] as const
/** The list of the demonstration, with one more doubtful place, so that its bytes are others. */
function fileOf(name: string) {
  const text = readFileSync(new URL('../packs/_shared/demonstration-control-list-2.csv', import.meta.url), 'utf8')
  const more = `${text},"c. Lasers of ${name} with more than 3 x 109 pulses, specified in 6A205.z.",,,,,,,,,6A003.c,,\n`
  return { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(more) }
}

async function bring(page: Page, lang: string, list: string): Promise<void> {
  await page.goto(`/${lang}/control-lists`)
  await page.locator('#list').fill(list)
  await page.locator('#name').fill('A list of our own')
  await page.locator('#source').fill('Gazette 12 of 2026')
  await page.locator('#file').setInputFiles(fileOf(list))
  await page.locator('form[action$="/control-lists"] button').click()
  await page.waitForURL(/editions\/1\?arrived=draft/)
}

describe.each(languages)('in %s', lang => {
  test(
    '[PLAT-01] [PLAT-04] the accessibility tester finds nothing on the pages of control lists, and a phone need not scroll sideways',
    async () => {
      const { page, elsewhere, leave } = await house.visit(tested)
      await actAs(page, lang, '07')
      for (const place of [
        '',
        '/DEMO-DU',
        '/DEMO-DU?q=energy',
        '/DEMO-DU?asOf=2020-01-01',
        '/DEMO-DU/entries/6A003',
        '/DEMO-DU/entries/1A202',
        '/DEMO-DU/differences?from=1&to=2',
        '/DEMO-DU/differences?from=1&to=2&show=tighter',
        '/DEMO-DU/editions/2',
      ]) {
        await page.goto(`/${lang}/control-lists${place}`)
        await look(page)
      }
      await page.goto(`/${lang}/control-lists`)
      await page.locator('form[action$="/control-lists"] button').click()
      await look(page)
      await bring(page, lang, `XX-${lang.toUpperCase()}`)
      await look(page)
      await page.locator('section[aria-labelledby=flags] summary').first().click()
      await page.locator('section[aria-labelledby=flags] details[open] button').click()
      await look(page)
      expect(elsewhere).toEqual([])
      await leave()
    },
    long,
  )
})

test.each(languages)('in %s a figure with its unit, a code and a day stay on one line', async lang => {
  const { page, leave } = await house.visit()
  for (const place of ['/entries/1A202', '/entries/3A201', '/differences?from=1&to=2', '']) {
    await page.goto(`/${lang}/control-lists/DEMO-DU${place}`, { waitUntil: 'load' })
    for (const size of [wide, phone])
      expect({ place, ...(await brokenIn(page, size)) }).toEqual({ place, width: size.width, broken: [], over: 0 })
  }
  await leave()
})

test('[RULE-01] an officer brings in a list, says what a doubtful number is and signs; another officer signs, and it is in use', async () => {
  const one = await house.visit()
  await actAs(one.page, 'en', '07')
  await bring(one.page, 'en', 'XX-OWN')
  const flags = one.page.locator('section[aria-labelledby=flags]')
  expect(await flags.textContent()).toContain('Dead reference')
  const lasers = flags.locator('tbody tr', { hasText: 'Lost exponent' }).filter({ hasText: '3 x 109' })
  await lasers.locator('summary').click()
  await lasers.locator('input[name=value]').fill('3000000000')
  await lasers.locator('input[name=reason]').fill('The gazette has 3 x 10 to the ninth.')
  await lasers.locator('button').click()
  await one.page.locator('text=3000000000').first().waitFor()
  await one.page.locator('#validFrom').fill('2026-01-01')
  await one.page.locator('#words').fill('Gazette 12, page 3.')
  await follow(one.page, one.page.locator('form[action$="/acceptances"] button'))
  expect(await one.page.locator('.sy-blocks').textContent()).toContain('Officer 07 cannot be second.')
  const edition = one.page.url()

  const two = await house.visit()
  await actAs(two.page, 'en', '08')
  await two.page.goto('/en/control-lists')
  await follow(two.page, two.page.locator('main table a[href*="/XX-OWN/editions/"]'))
  expect(two.page.url().split('?')[0]).toBe(edition.split(/[?#]/)[0])
  expect(await two.page.locator('.sy-blocks').textContent()).toContain('Second officer: you may.')
  await follow(two.page, two.page.locator('form[action$="/acceptances"] button'))
  expect(await two.page.locator('.sy-events').textContent()).toContain('signs second: in use')

  const reader = await house.visit()
  await reader.page.goto('/en/control-lists/XX-OWN/entries/6A003?asOf=2026-02-01')
  expect(await reader.page.locator('.sy-tree').first().textContent()).toContain('3 x 109 = 3000000000 (Officer 07)')
  await reader.page.goto('/en/control-lists/XX-OWN?asOf=2025-02-01')
  expect(await reader.page.locator('main').textContent()).toContain('No edition applied on that day')
  for (const visit of [one, two, reader]) await visit.leave()
})

test('[RULE-02] a reader filters what two editions differ by, and follows a change to its entry, by keyboard alone', async () => {
  const { page, leave } = await house.visit()
  await page.goto('/en/control-lists/DEMO-DU/differences?from=1&to=2')
  await page.locator('.sy-filter a', { hasText: 'Looser' }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/show=looser/)
  expect(await page.locator('main tbody tr').count()).toBe(2)
  await page.locator('main tbody a', { hasText: '4A003.b' }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/entries\/4A003/)
  expect(await page.locator('[id="p-4A003.b"]').textContent()).toContain('70 WT')
  await leave()
})
