import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { actAs } from './desk-steps.ts'
import { type House, openHouse } from './house.ts'
import { long, look, tested } from './look.ts'
import { describeItem, follow } from './steps.ts'

let house: House
beforeAll(async () => {
  house = await openHouse({ STEELYARD_DEVELOPMENT_OFFICERS: 'on' })
  return house.close
})

const languages = ['en', 'zh', 'ar'] as const
const endless = 'Hochfestigkeitsmartensitaushärtungsstahlrundstab'.repeat(8)

describe.each(languages)('for officers, in %s', lang => {
  test(
    '[PLAT-04] an item is kept as a product, decided on, and a table of items classified; the accessibility tester finds nothing on the way',
    async () => {
      const { page, elsewhere, leave } = await house.visit(tested)
      await actAs(page, lang, '07')
      for (const place of ['/products', '/products/review', '/products/batch']) {
        await page.goto(`/${lang}${place}`)
        await look(page)
      }
      await describeItem(page, lang, 'Maraging steel rod, tensile strength 2050 MPa')
      const keep = page.locator('section[aria-labelledby=keep]')
      await keep.locator('button').click()
      await look(page)
      await keep.locator('#name').fill(`Rod ${endless}`.slice(0, 300))
      await keep.locator('#reference').fill(`A-${lang}`)
      await keep.locator('#reference').press('Enter')
      await page.waitForURL(/\/products\/prd_/)
      await look(page)
      await page.locator('section[aria-labelledby=decide] button').click()
      await look(page)
      await page.locator('input[name=status][value=listed]').check({ force: true })
      await page.locator('#code').fill('1C216')
      await page.locator('#reason').fill('The mill certificate says 1200 mm.')
      await page.locator('section[aria-labelledby=decide] button').click()
      await page.locator('.sy-event').nth(1).waitFor()
      await look(page)
      await page.goto(`/${lang}/products/batch`)
      const text = `id,text\nR-${lang},Maraging steel rod\nR-2,\n`
      const file = { name: 'items.csv', mimeType: 'text/csv', buffer: Buffer.from(text) }
      await page.locator('#file').setInputFiles(file)
      await page.locator('form[action$="/batch"] button').click()
      await page.locator('a[href$="/answers.csv"]').waitFor({ timeout: 60_000 })
      await look(page)
      await page.goto(`/${lang}/products?q=rod`)
      await look(page)
      expect(elsewhere).toEqual([])
      await leave()
    },
    long,
  )
})

test(
  '[CLS-02] the conditions of an entry stand on its page, and values are tried on them without script',
  async () => {
    const { page, leave } = await house.visit(tested)
    const text = readFileSync(new URL('../packs/_shared/demonstration-control-list-2.csv', import.meta.url), 'utf8')
    const file = { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(text.replaceAll('DEMO-DU', 'EU-DU')) }
    await actAs(page, 'en', '07')
    await page.goto('/en/control-lists')
    await page.locator('#list').fill('EU-DU')
    await page.locator('#source').fill('Gazette 12 of 2026')
    await page.locator('#file').setInputFiles(file)
    await page.locator('form[action$="/control-lists"] button').click()
    await page.waitForURL(/editions\/1\?arrived=draft/)
    const edition = page.url()
    for (const officer of ['07', '08']) {
      await actAs(page, 'en', officer)
      await page.goto(edition)
      if (officer === '07') await page.locator('#validFrom').fill('2026-01-01')
      if (officer === '07') await page.locator('#words').fill('Gazette 12, page 3.')
      await follow(page, page.locator('form[action$="/acceptances"] button'))
    }
    for (const lang of languages) {
      await page.goto(`/${lang}/control-lists/EU-DU/entries/1A202`)
      await look(page)
    }
    await page.goto('/en/control-lists/EU-DU/entries/1A202')
    await page.locator('[id="v.wall_thickness"]').fill('12.1 mm')
    await page.locator('[id="v.wall_thickness"]').press('Enter')
    await page.waitForURL(/v\.wall_thickness=12\.1/)
    expect(await page.locator('.sy-rungs li', { hasText: '≤ 12 mm' }).first().textContent()).toContain('not met')
    await look(page)
    await leave()
  },
  long,
)
