import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { actAs, bringEdition, keepSearch, search } from './desk-steps.ts'
import { type House, openHouse } from './house.ts'
import { follow } from './steps.ts'

let house: House
beforeAll(async () => {
  house = await openHouse({ STEELYARD_DEVELOPMENT_OFFICERS: 'on' })
  return house.close
})

const find = async (page: Page, act: string, words: string) => {
  await page.locator(`input[value=${act}]`).check()
  await page.locator('#reason').selectOption('other_birth_date')
  await page.locator('#words').fill(words)
  await page.locator('#evidence').fill('Passport copy 12')
  await follow(page, page.locator('form[action$="/findings"] button[type=submit]'))
}

test('[SCR-06] [SCR-08] an officer finds a disguised name, opens its hit and finds "not the same"; only another officer confirms', async () => {
  const one = await house.visit()
  await actAs(one.page, 'en', '07')
  await search(one.page, 'en', 'M\u0430rislav Kovren\u200bko', '1973')
  expect(await one.page.locator('.govuk-warning-text').first().textContent()).toContain('a letter of another script')
  await keepSearch(one.page, 'case 2026-001873')
  await follow(one.page, one.page.locator('main a[href*="/hits/hit_"]'))
  await follow(one.page, one.page.locator('button[value=take]'))
  await find(one.page, 'propose_discharge', 'Born 1973; the entry says 9 April 1971.')
  expect(await one.page.locator('.sy-blocks').textContent()).toContain('Officer 07 cannot be second.')
  expect(await one.page.locator('input[value=confirm_discharge]').count()).toBe(0)
  const hit = one.page.url()

  const two = await house.visit()
  await actAs(two.page, 'en', '08')
  await two.page.goto('/en/hits?show=waiting')
  await follow(two.page, two.page.locator('main table a').first())
  expect(two.page.url()).toBe(hit)
  expect(await two.page.locator('.sy-blocks').textContent()).toContain('Second officer: you may.')
  await find(two.page, 'confirm_discharge', 'Seen, and agreed.')
  expect(await two.page.locator('.sy-decide').textContent()).toContain('Discharged until')
  expect(await two.page.locator('.sy-event').count()).toBe(4)
  await one.leave()
  await two.leave()
})

test('[SCR-04] an officer brings in an edition of a list, then another, and sees field by field how they differ', async () => {
  const { page, elsewhere, leave } = await house.visit()
  await actAs(page, 'en', '07')
  await bringEdition(page, 'en', 'un_sc', [['un-1', 'Ostap Velimirov Grandek', '1960']])
  await bringEdition(page, 'en', 'un_sc', [
    ['un-1', 'Ostap Velimirov Grandek', '1961'],
    ['un-2', 'Newly Listed', '1970'],
  ])
  expect(await page.locator('.govuk-notification-banner').textContent()).toContain('Added 1, removed 0, changed 1.')
  await page.locator('.govuk-notification-banner a').click()
  expect(await page.locator('del').allTextContents()).toEqual([expect.stringContaining('1960')])
  expect(await page.locator('ins').allTextContents()).toEqual([expect.stringContaining('1961')])
  expect(elsewhere).toEqual([])
  await leave()
})

test('the desk is worked by keyboard alone', async () => {
  const { page, leave } = await house.visit()
  await page.goto('/en/screening')
  await page.locator('#name').focus()
  await page.keyboard.type('Marislav Kovrenko')
  await page.keyboard.press('Enter')
  await page.locator('#against').waitFor()
  const summary = page.locator('main details summary').first()
  await summary.focus()
  await page.keyboard.press('Enter')
  expect(await page.locator('main details').first().getAttribute('open')).toBeNull()
  await leave()
})
