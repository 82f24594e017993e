import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { actAs, bringEdition, keepSearch, search } from './desk-steps.ts'
import { type House, openHouse } from './house.ts'
import { answerQuestions, beginEnquiry, goOn, isQuestion } from './steps.ts'

let house: House
beforeAll(async () => {
  house = await openHouse({ STEELYARD_DEVELOPMENT_OFFICERS: 'on' })
  return house.close
})

const languages = ['en', 'zh', 'ar'] as const
const places = [
  '/',
  '/law',
  '/law?q=licence',
  '/law/cn/rules/cn.licence.listed',
  '/law/model/rules',
  '/law/cn/articles?cite=ECL+12%282%29',
  '/law/model/provisions',
  '/rerun',
  '/answers',
  '/accessibility',
  '/screening',
  '/hits',
  '/lists',
  '/lists/demonstration',
  '/officer?back=/hits',
  '/components',
  '/nowhere',
]
/** The tester looks at every element of every page, and some pages of the law are long. */
const long = 300_000
/** The tester is put into the page, which the policy of the page forbids; the policy itself is tested elsewhere. */
const tested = { bypassCSP: true, viewport: { width: 1280, height: 900 } }
const phone = { bypassCSP: true, viewport: { width: 390, height: 800 } }

async function faultsOf(page: Page): Promise<readonly string[]> {
  // Before its styles are there, a page has other sizes than a visitor ever sees.
  await page.waitForLoadState('load')
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return violations.map(
    each => `${page.url()}: ${each.id} at ${each.nodes.map(node => node.target.join(' ')).join(', ')}`,
  )
}

async function overflowOf(page: Page): Promise<number> {
  return Number(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'))
}

describe.each(languages)('in %s', lang => {
  test(
    '[PLAT-01] [PLAT-04] the accessibility tester finds nothing on any page, nothing is loaded from elsewhere, and a phone need not scroll sideways',
    async () => {
      const { page, elsewhere, leave } = await house.visit(tested)
      for (const place of places) {
        await page.setViewportSize({ width: 1280, height: 900 })
        await page.goto(`/${lang}${place}`)
        expect(await faultsOf(page)).toEqual([])
        await page.setViewportSize(phone.viewport)
        expect({ place, over: await overflowOf(page) }).toEqual({ place, over: 0 })
      }
      expect(elsewhere).toEqual([])
      await leave()
    },
    long,
  )

  test(
    '[PLAT-04] nor on the pages where officers work, from a search to what two editions of a list differ by',
    async () => {
      const { page, elsewhere, leave } = await house.visit(phone)
      const look = async () => {
        expect(await faultsOf(page)).toEqual([])
        expect({ at: page.url(), over: await overflowOf(page) }).toEqual({ at: page.url(), over: 0 })
      }
      await actAs(page, lang, '07')
      await search(page, lang, 'M\u0430rislav Kovren\u200bko', '1973')
      await look()
      await keepSearch(page, `journey ${lang}`)
      await look()
      await page.locator('main a[href*="/hits/hit_"]').first().click()
      const take = page.locator('button[value=take]')
      if ((await take.count()) > 0) await take.click()
      await page.locator('form[action$="/findings"] button[type=submit]').click()
      await look()
      for (const place of ['/hits?show=decided', '/screening/batch', '/lists/cn_control_list/propose?change=add']) {
        await page.goto(`/${lang}${place}`)
        await look()
      }
      await bringEdition(page, lang, 'un_sc', [['un-1', 'Ostap Velimirov Grandek', '1960']])
      await bringEdition(page, lang, 'un_sc', [
        ['un-1', 'Ostap Velimirov Grandek', `19${61 + languages.indexOf(lang)}`],
      ])
      await look()
      await page.goto(`/${lang}/lists/un_sc/differences`)
      await look()
      expect(elsewhere).toEqual([])
      await leave()
    },
    long,
  )

  test(
    'nor on the pages of an enquiry, from its mistakes to its answer',
    async () => {
      const { page, elsewhere, leave } = await house.visit(phone)
      const look = async () => {
        expect(await faultsOf(page)).toEqual([])
        expect({ at: page.url(), over: await overflowOf(page) }).toEqual({ at: page.url(), over: 0 })
      }
      await page.goto(`/${lang}/enquiries/new`)
      await look()
      await goOn(page)
      await look()
      await beginEnquiry(page, lang, '')
      for (let i = 0; isQuestion(page) && i < 3; i++) {
        await look()
        await goOn(page)
        await look()
        await page.locator('input[value=unknown]').check()
        await goOn(page)
      }
      await answerQuestions(page)
      await look()
      await page.locator('form[action$="/save"] button').click()
      await look()
      await page.locator('main a[href*="/saved/"]').click()
      await look()
      expect(elsewhere).toEqual([])
      await leave()
    },
    long,
  )
})

test('a page enlarged to 400 per cent still needs no sideways scrolling', async () => {
  const { page, leave } = await house.visit({ ...phone, viewport: { width: 320, height: 256 } })
  for (const place of ['/', '/enquiries/new', '/law']) {
    await page.goto(`/en${place}`)
    expect({ place, over: await overflowOf(page) }).toEqual({ place, over: 0 })
  }
  await leave()
})

test('[PLAT-12] with every outside address blocked and the policy on, a page looks as it should', async () => {
  const { page, elsewhere, leave } = await house.visit()
  const refused: string[] = []
  page.on('console', message => message.type() === 'error' && refused.push(message.text()))
  await page.goto('/en/')
  expect(await page.evaluate("getComputedStyle(document.querySelector('.govuk-button--start')).backgroundColor")).toBe(
    'rgb(242, 196, 76)',
  )
  expect(refused).toEqual([])
  expect(elsewhere).toEqual([])
  await leave()
})

test('printed, every folded part of the answer is open', async () => {
  const { page, leave } = await house.visit()
  await beginEnquiry(page, 'en')
  await answerQuestions(page)
  await page.emulateMedia({ media: 'print' })
  const hidden = await page.evaluate(
    "[...document.querySelectorAll('details:not([open]) .govuk-details__text')].filter(each => each.getBoundingClientRect().height === 0).length",
  )
  expect(hidden).toBe(0)
  await leave()
})
