import { beforeAll, describe, expect, test } from 'vitest'
import { type House, openHouse } from './house.ts'
import { answerQuestions, beginEnquiry, goBack, goOn, isQuestion } from './steps.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
  return house.close
})

const verdicts = { en: 'A licence is required', zh: '需要许可证', ar: 'يلزم ترخيص' } as const

describe('without script, an exporter', () => {
  test.each(['en', 'zh', 'ar'] as const)(
    '[ENQ-01] asks about a plain case in %s and has a settled answer within eight pages',
    async lang => {
      const { page, elsewhere, leave } = await house.visit({ javaScriptEnabled: false })
      await page.goto(`/${lang}/`)
      await page.locator('.govuk-button--start').click()
      await beginEnquiry(page, lang)
      const questions = await answerQuestions(page)
      expect(questions + 2).toBeLessThanOrEqual(8)
      expect(await page.locator('.sy-verdict__word').textContent()).toBe(verdicts[lang])
      expect(await page.locator('.sy-digest').first().textContent()).toMatch(/^sha256:[0-9a-f]{64}$/)
      expect(elsewhere).toEqual([])
      await leave()
    },
  )

  test('[ENQ-01] asks about an ordinary item that is on no list, and is told within eight pages that no licence is needed', async () => {
    const { page, leave } = await house.visit({ javaScriptEnabled: false })
    await beginEnquiry(page, 'en', '', 'no')
    const questions = await answerQuestions(page)
    expect(questions + 2).toBeLessThanOrEqual(8)
    expect(await page.locator('.sy-verdict__word').textContent()).toBe('No licence is needed')
    await leave()
  })

  test('goes back with the browser, changes an answer, and the answer follows', async () => {
    const { page, leave } = await house.visit({ javaScriptEnabled: false })
    await beginEnquiry(page, 'en', '')
    expect(isQuestion(page)).toBe(true)
    const first = page.url()
    await page.locator('input[value=unknown]').check()
    await goOn(page)
    expect(page.url()).not.toBe(first)
    await goBack(page)
    expect(page.url()).toBe(first)
    expect(await page.locator('input[value=unknown]').isChecked()).toBe(true)
    await answerQuestions(page)
    expect(await page.locator('.sy-verdict__word').textContent()).not.toBe('A licence is required')
    await page.locator('.govuk-back-link').click()
    await page.locator('.govuk-summary-list a', { hasText: 'Change' }).first().click()
    await page.locator('#code-1').fill('1C216')
    await goOn(page)
    await answerQuestions(page)
    expect(await page.locator('.sy-verdict__word').textContent()).toBe('A licence is required')
    await leave()
  })

  test('saves, closes the browser, goes on from the private link elsewhere, and forgets it', async () => {
    const { page, leave } = await house.visit({ javaScriptEnabled: false })
    await beginEnquiry(page, 'en')
    await page.goto(page.url().replace(/\/(question|answer).*$/, '/answer'))
    await page.locator('form[action$="/save"] button').click()
    const link = (await page.locator('.sy-private').textContent()) ?? ''
    await leave()

    const other = await house.visit({ javaScriptEnabled: false })
    await other.page.goto(link)
    await other.page.locator('form[action$="/resume"] button').click()
    expect(await other.page.locator('main').textContent()).toContain('Lindental Medizintechnik GmbH')
    await other.page.goto(link)
    await other.page.locator('form[action$="/forget"] button').click()
    expect((await other.page.goto(link))?.status()).toBe(404)
    await other.leave()
  })

  test('keeps two enquiries in two tabs apart, and both languages of one together', async () => {
    const { page, leave } = await house.visit({ javaScriptEnabled: false })
    const second = await page.context().newPage()
    await beginEnquiry(page, 'en')
    await beginEnquiry(second, 'en')
    await second.goto(second.url().replace(/\/(question|answer).*$/, '/export'))
    await second.locator('#description-1').fill('Vacuum pump')
    await goOn(second)
    await page.goto(page.url().replace(/\/(question|answer).*$/, '/answer'))
    expect(await page.locator('h1').textContent()).toContain('Maraging steel rod')
    await page.locator('.sy-lang a[lang=zh]').click()
    expect(await page.locator('html').getAttribute('lang')).toBe('zh')
    expect(await page.locator('h1').textContent()).toContain('Maraging steel rod')
    await leave()
  })
})

test('[PLAT-04] by keyboard alone, every field of the first page is reached in order and the form is sent', async () => {
  const { page, leave } = await house.visit()
  await page.goto('/en/enquiries/new')
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to main content')
  await page.keyboard.press('Enter')
  const reached: string[] = []
  for (let i = 0; i < 30 && !reached.includes('continue'); i++) {
    await page.keyboard.press('Tab')
    const id = String(
      await page.evaluate(
        "document.activeElement.tagName === 'BUTTON' ? document.activeElement.value : document.activeElement.id",
      ),
    )
    if (id === 'activity') await page.keyboard.type('Export')
    if (id === 'description-1') await page.keyboard.type('Vacuum pump')
    reached.push(id)
  }
  const order = ['activity', 'destination', 'asOf', 'description-1', 'code-1', 'kind-1', 'domain-1', 'continue']
  expect(reached.filter((id, i) => order.includes(id) && reached.indexOf(id) === i)).toEqual(order)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/parties')
  await leave()
})

test('after a mistake the summary links to the field, and what was typed is still there', async () => {
  const { page, leave } = await house.visit({ javaScriptEnabled: false })
  await page.goto('/en/enquiries/new')
  await page.locator('#code-1').fill('1C216')
  await goOn(page)
  await page.locator('.govuk-error-summary a[href="#activity"]').click()
  expect(page.url()).toContain('#activity')
  expect(await page.locator('#code-1').inputValue()).toBe('1C216')
  await leave()
})
