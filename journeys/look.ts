import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

export const wide = { width: 1280, height: 900 }
export const phone = { width: 390, height: 844 }
/** The tester is put into the page, which the policy of the page forbids; the policy itself is tested elsewhere. */
export const tested = { bypassCSP: true, viewport: wide }
/** The tester looks at every element of every page, and some pages of the law are long. */
export const long = 300_000

type Fault = { readonly id: string; readonly at: readonly string[] }

const tester = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** Only what is wrong is written down: on a long page, describing what is right takes longer than finding it. */
const inspect = `axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
  .then(({ violations }) => violations.map(({ id, nodes }) => ({ id, at: nodes.map(node => node.target.join(' ')) })))`

/** Looks at the page as it stands, at each size: the accessibility tester finds nothing, and nobody need scroll sideways. */
export async function look(page: Page, sizes: readonly { width: number; height: number }[] = [wide, phone]) {
  // Before its styles are there, a page has other sizes than a visitor ever sees.
  await page.waitForLoadState('load')
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(tester)
  for (const size of sizes) {
    await page.setViewportSize(size)
    const faults = await page.evaluate<readonly Fault[]>(inspect)
    const seen = { at: page.url(), width: size.width }
    expect({ ...seen, faults, over: await overflowOf(page) }).toEqual({ ...seen, faults: [], over: 0 })
  }
  const [first] = sizes
  if (first !== undefined) await page.setViewportSize(first)
}

/** By how many pixels the page is wider than its window. */
export async function overflowOf(page: Page): Promise<number> {
  return Number(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'))
}

/** Figures with their units, codes and days that stand on more than one line, and by how much the page is too wide. */
export async function brokenIn(page: Page, size: { width: number; height: number }) {
  await page.setViewportSize(size)
  const whole = page.locator('main :is(.sy-nowrap, .sy-code):not(.sy-breaks)')
  const broken = await whole.evaluateAll(all =>
    all.filter(each => each.getClientRects().length > 1).map(each => each.textContent),
  )
  return { width: size.width, broken, over: await overflowOf(page) }
}
