import type { Locator, Page } from 'playwright-core'

/** Answers the first two pages of an enquiry about a rod of maraging steel, and sends them. */
export async function beginEnquiry(
  page: Page,
  lang: string,
  code = '1C216',
  listed: '' | 'yes' | 'no' = '',
): Promise<void> {
  await page.goto(`/${lang}/enquiries/new`)
  await page.locator('#activity').selectOption('export')
  await page.locator('#asOf').fill('2026-11-21')
  await page.locator('#destination').selectOption('DE')
  await page.locator('#description-1').fill('Maraging steel rod, 40 kg')
  await page.locator('#code-1').fill(code)
  await page.locator('#listed-1').selectOption(listed)
  await page.locator('#kind-1').selectOption('goods')
  await page.locator('#domain-1').selectOption('dual_use')
  await goOn(page)
  await page.locator('#name-1').fill('Lindental Medizintechnik GmbH')
  await page.locator('#country-1').selectOption('DE')
  await page.locator('#lists-1').check()
  await page.locator('#use').fill('Die inserts for hearing-aid housings')
  await goOn(page)
}

/** Asks what an item of these words is, and waits for the answer. */
export async function describeItem(page: Page, lang: string, text: string): Promise<void> {
  await page.goto(`/${lang}/classify`)
  await page.locator('#text').fill(text)
  await page.locator('main form button').click()
  await page.locator('#status').waitFor()
}

export async function goOn(page: Page): Promise<void> {
  await follow(page, page.locator('button[value=continue]'))
}

/** Presses a link or a button that leads to another page, and waits for the whole of it: what is counted on half a page is counted wrong. */
export async function follow(page: Page, link: Locator): Promise<void> {
  await Promise.all([page.waitForEvent('load'), link.click()])
}

/**
 * Goes back as a reader with the Back button does: from a page that is there. A click ends when the next page begins to come,
 * and for that moment the browser refuses to speak of its history, since neither page is the one before the reader.
 */
export async function goBack(page: Page): Promise<void> {
  await page.waitForLoadState('load')
  await page.goBack()
}

export const isQuestion = (page: Page) => page.url().includes('/question/')

/** Gives each question its most harmless answer until there is none left; how many there were. */
export async function answerQuestions(page: Page): Promise<number> {
  let count = 0
  for (; isQuestion(page) && count < 20; count++) {
    const harmless = page.locator(
      'input[name=answer]:is([value="value.none"], [value="value.false"], [value="value.other"], [value=none])',
    )
    await ((await harmless.count()) > 0 ? harmless.first() : page.locator('input[value=unknown]')).check()
    await goOn(page)
  }
  return count
}
