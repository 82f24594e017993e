import { beforeAll, describe, expect, test } from 'vitest'
import { actAs, bringEdition, keepSearch, search } from './desk-steps.ts'
import { type House, openHouse } from './house.ts'
import { long, look, overflowOf, phone, tested } from './look.ts'
import { answerQuestions, beginEnquiry, follow, goOn, isQuestion } from './steps.ts'

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
describe.each(languages)('in %s', lang => {
  test(
    '[PLAT-01] [PLAT-04] the accessibility tester finds nothing on any page, nothing is loaded from elsewhere, and a phone need not scroll sideways',
    async () => {
      const { page, elsewhere, leave } = await house.visit(tested)
      for (const place of places) {
        await page.goto(`/${lang}${place}`)
        await look(page)
      }
      expect(elsewhere).toEqual([])
      await leave()
    },
    long,
  )

  test(
    '[PLAT-04] nor on the pages where officers work, from a search to what two editions of a list differ by',
    async () => {
      const { page, elsewhere, leave } = await house.visit({ ...tested, viewport: phone })
      await actAs(page, lang, '07')
      await search(page, lang, 'M\u0430rislav Kovren\u200bko', '1973')
      await look(page, [phone])
      await keepSearch(page, `journey ${lang}`)
      await look(page, [phone])
      await follow(page, page.locator('main a[href*="/hits/hit_"]').first())
      const take = page.locator('button[value=take]')
      if ((await take.count()) > 0) await follow(page, take)
      await follow(page, page.locator('form[action$="/findings"] button[type=submit]'))
      await look(page, [phone])
      for (const place of ['/hits?show=decided', '/screening/batch', '/lists/cn_control_list/propose?change=add']) {
        await page.goto(`/${lang}${place}`)
        await look(page, [phone])
      }
      await bringEdition(page, lang, 'un_sc', [['un-1', 'Ostap Velimirov Grandek', '1960']])
      await bringEdition(page, lang, 'un_sc', [
        ['un-1', 'Ostap Velimirov Grandek', `19${61 + languages.indexOf(lang)}`],
      ])
      await look(page, [phone])
      await page.goto(`/${lang}/lists/un_sc/differences`)
      await look(page, [phone])
      expect(elsewhere).toEqual([])
      await leave()
    },
    long,
  )

  test(
    'nor on the pages of an enquiry, from its mistakes to its answer',
    async () => {
      const { page, elsewhere, leave } = await house.visit({ ...tested, viewport: phone })
      await page.goto(`/${lang}/enquiries/new`)
      await look(page, [phone])
      await goOn(page)
      await look(page, [phone])
      await beginEnquiry(page, lang, '')
      for (let i = 0; isQuestion(page) && i < 3; i++) {
        await look(page, [phone])
        await goOn(page)
        await look(page, [phone])
        await page.locator('input[value=unknown]').check()
        await goOn(page)
      }
      await answerQuestions(page)
      await look(page, [phone])
      await page.locator('form[action$="/save"] button').click()
      await look(page, [phone])
      await page.locator('main a[href*="/saved/"]').click()
      await look(page, [phone])
      expect(elsewhere).toEqual([])
      await leave()
    },
    long,
  )
})

test('a page enlarged to 400 per cent still needs no sideways scrolling', async () => {
  const { page, leave } = await house.visit({ viewport: { width: 320, height: 256 } })
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
