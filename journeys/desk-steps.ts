import type { Page } from 'playwright-core'
import { follow } from './steps.ts'

/** Says which officer one is. */
export async function actAs(page: Page, lang: string, number: string): Promise<void> {
  await page.goto(`/${lang}/officer?back=/screening`)
  await page.locator(`input[value=officer-${number}]`).check()
  await follow(page, page.locator('form[action$="/officer"] button'))
}

export async function search(page: Page, lang: string, name: string, born = ''): Promise<void> {
  await page.goto(`/${lang}/screening`)
  await page.locator('#name').fill(name)
  await page.locator('#born').fill(born)
  await page.locator('form[role=search] button').click()
  await page.locator('#against').waitFor()
}

/** Keeps the search on record; its hits are then open. */
export async function keepSearch(page: Page, what: string): Promise<void> {
  await page.locator('#ref').fill(what)
  await page.locator('form[action$="/keep"] button').click()
  await page.locator('.sy-digest').waitFor()
}

type Line = readonly [id: string, name: string, born: string]

/** Brings in an edition of a list: these entries, and others that stay as they are. */
export async function bringEdition(page: Page, lang: string, list: string, lines: readonly Line[]): Promise<void> {
  const others = Array.from({ length: 8 }, (_, i): Line => [`by-${i}`, `Bystander Numbereth ${i}`, '1950'])
  const text = [...lines, ...others]
    .map(([id, name, born]) =>
      JSON.stringify({ id, schema: 'Person', properties: { name: [name], birthDate: [born] } }),
    )
    .join('\n')
  await page.goto(`/${lang}/lists/${list}`)
  const file = { name: 'list.jsonl', mimeType: 'application/json', buffer: Buffer.from(`${text}\n`) }
  await page.locator('#file').setInputFiles(file)
  await page.locator('form[action$="/editions"] button').click()
  await page.waitForURL(/imported=\d+/)
}
