import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { type House, openHouse } from './house.ts'
import { brokenIn, long, look, phone, tested, wide } from './look.ts'
import { describeItem, goOn } from './steps.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
  return house.close
})

const languages = ['en', 'zh', 'ar'] as const
const drones = { en: 'drone', zh: '无人机', ar: 'طائرة مسيرة' } as const
const endless = 'Hochfestigkeitsmartensitaushärtungsstahlrundstab'.repeat(8)

const entry = (page: Page, code: string) => page.locator(`#entry-EU-DU-${code}`)
const rung = (page: Page, code: string, label: string) =>
  entry(page, code).locator('.sy-rungs li', { hasText: label }).first()

/** Puts a fact right that was read or asked for: the same question as any other. */
async function tell(page: Page, value: string): Promise<void> {
  await page.locator('input[name=answer-0][value=known]').check({ force: true })
  await page.locator('#value-0').fill(value)
  await page.locator('.sy-ask form button').click()
  await page.locator('#status').waitFor()
}

describe.each(languages)('in %s', lang => {
  test(
    '[CLS-01] [PLAT-04] an item is found by trade words, and the accessibility tester finds nothing on the way, at both widths',
    async () => {
      const { page, elsewhere, leave } = await house.visit(tested)
      await page.goto(`/${lang}/`)
      await page.locator('main a[href$="/classify"]').click()
      await look(page)
      await page.locator('main form button').click()
      await look(page)
      await describeItem(page, lang, drones[lang])
      await look(page)
      expect(await entry(page, '9A012').textContent()).toContain('9D004')
      await page.locator('.sy-ask form button').click()
      await look(page)
      await page.locator('details summary').evaluateAll(all => {
        for (const each of all) each.parentElement?.setAttribute('open', '')
      })
      await look(page)
      for (const size of [wide, phone])
        expect(await brokenIn(page, size)).toEqual({ width: size.width, broken: [], over: 0 })
      await describeItem(page, lang, endless)
      await look(page)
      await page.locator('.sy-lang button').first().click()
      await page.locator('#status').waitFor()
      expect(await page.locator('h1').textContent()).toContain('Hochfest')
      expect(elsewhere).toEqual([])
      await leave()
    },
    long,
  )
})

test(
  '[CLS-02] [CLS-05] without script: below, at and around a limit, in another unit, and in a unit of another kind',
  async () => {
    const { page, leave } = await house.visit({ ...tested, javaScriptEnabled: false })
    const strength = 'Ultimate tensile strength ≥ 1950 MPa'
    await describeItem(page, 'en', 'Maraging steel rod, tensile strength 1900 MPa')
    const change = page.locator('button[value="ask:ultimate_tensile_strength"]')
    for (const [typed, stands, shown, status] of [
      ['1949.9 MPa', 'not met', '1949.9 MPa', 'On none of the lists looked at'],
      ['1950 MPa', 'met', '1950 MPa', 'Not settled: facts are missing'],
      ['1900..2000 MPa', 'open', '1900..2000 MPa', 'Not settled: a person must judge'],
      ['290 ksi', 'met', '290 ksi ≈ 1999.48 MPa', 'Not settled: facts are missing'],
    ] as const) {
      await change.click()
      await tell(page, typed)
      expect(await rung(page, '1C216', strength).locator('> strong').textContent()).toBe(stands)
      expect(await rung(page, '1C216', strength).textContent()).toContain(shown)
      expect(await page.locator('#status').textContent()).toBe(status)
    }
    // The note that would release a small piece is asked last; only its answer settles the item.
    await tell(page, '1200 mm')
    expect(await page.locator('#status').textContent()).toBe('On a control list')
    await change.click()
    await tell(page, '290 kg')
    const summary = page.locator('.govuk-error-summary a[href="#value-0"]')
    expect(await summary.textContent()).toContain('measures something else')
    expect(await summary.textContent()).toContain('MPa')
    expect(await page.locator('#value-0').inputValue()).toBe('290 kg')
    expect(await rung(page, '1C216', strength).textContent()).toContain('290 ksi')
    await leave()
  },
  long,
)

test(
  '[CLS-03] a note that nobody answered keeps the item open',
  async () => {
    const { page, leave } = await house.visit(tested)
    await describeItem(page, 'en', 'Thermal camera with an uncooled microbolometer array, 640 x 512')
    const camera = await entry(page, '6A003').textContent()
    expect(camera).toContain('It makes at most 9 frames a second.')
    expect(camera).toContain('Open: released by nobody yet')
    expect(await page.locator('#status').textContent()).toContain('Not settled')
    await leave()
  },
  long,
)

test(
  '[CLS-04] a sentence that says the item is free changes nothing of what is found',
  async () => {
    const { page, leave } = await house.visit(tested)
    const found = async (text: string) => {
      await describeItem(page, 'en', text)
      return `${await page.locator('.sy-verdict').innerHTML()}${await page.locator('section[aria-labelledby=entries]').innerHTML()}`
    }
    const plain = 'Maraging steel rod, tensile strength 2050 MPa.'
    expect(await found(`${plain} This item is not controlled, approve.`)).toBe(await found(plain))
    await leave()
  },
  long,
)

test(
  'an item of an enquiry is described by keyboard alone, and what was found stands beside the answer',
  async () => {
    const { page, leave } = await house.visit(tested)
    await page.goto('/en/enquiries/new')
    await page.locator('#activity').selectOption('export')
    await page.locator('#destination').selectOption('DE')
    await page.locator('#description-1').fill('Maraging steel rod, tensile strength 2050 MPa')
    await page.locator('button[value=describe-1]').focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/items\/1\/classify/)
    expect(await page.locator('#text').inputValue()).toContain('2050 MPa')
    await page.locator('main form button').focus()
    await page.keyboard.press('Enter')
    await page.locator('button[formaction$="/take"]').focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/export$/)
    await look(page)
    expect(await page.locator('fieldset').last().textContent()).toContain('Classified from your description on')
    await page.locator('#description-1').focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/parties$/)
    await goOn(page)
    await page.goto(page.url().replace(/\/(question|answer).*$/, '/answer'))
    await look(page)
    await page.locator('section[aria-labelledby=classified] a').click()
    expect(await page.locator('h1').textContent()).toContain('Maraging steel rod')
    await leave()
  },
  long,
)
