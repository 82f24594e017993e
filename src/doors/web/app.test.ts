import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { assets, theme } from './assets.ts'
import { openPages } from './testing/pages.ts'
import { newVisitor } from './testing/visitor.ts'
import { languages } from './voice.ts'

const { app, faults } = openPages()
const visitor = newVisitor(app)
const ask = (path: string, init: RequestInit = {}) => app.request(`http://steelyard.test${path}`, init)

describe('every page', () => {
  const pages = [
    '/',
    '/law',
    '/law?q=steel',
    '/law/cn/rules',
    '/law/model/provisions',
    '/rerun',
    '/answers',
    '/accessibility',
    '/components',
    '/nothing-here',
  ]
  test.each(languages.flatMap(lang => pages.map(page => `/${lang}${page}`)))(
    '%s says its language, allows nothing from elsewhere, and carries no style or script of its own',
    async path => {
      const { html, headers, status } = await visitor.open(path)
      expect(status).toBe(path.endsWith('nothing-here') ? 404 : 200)
      expect(html).toContain(`<html lang="${path.slice(1, 3)}" dir="${path.startsWith('/ar') ? 'rtl' : 'ltr'}">`)
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('content-security-policy')).not.toContain('unsafe')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(html).not.toMatch(/<script|<style|\sstyle="|\son\w+="|https?:\/\/(?!www\.w3\.org)/)
      expect(html).not.toMatch(/>undefined<|\[object Object\]|\{\{/)
    },
  )
  test('has its styles in one file that a browser may keep, of less than 60 KB packed', async () => {
    const response = await ask(theme.path, { headers: { 'accept-encoding': 'gzip' } })
    expect(response.headers.get('cache-control')).toContain('immutable')
    expect(response.headers.get('content-encoding')).toBe('gzip')
    expect([...assets.values()].reduce((sum, each) => sum + gzipSync(each.bytes).length, 0)).toBeLessThan(60_000)
    expect((await ask('/static/theme.0000000000000000.css')).status).toBe(404)
  })
  test('nothing went wrong meanwhile', () => expect(faults).toEqual([]))
})

describe('the first step in', () => {
  test('leads to the language the browser asks for', async () => {
    const response = await ask('/', { headers: { 'accept-language': 'ar, en;q=0.5' } })
    expect([response.status, response.headers.get('location')]).toEqual([302, '/ar/'])
  })
  test('switching the language keeps the page and its question', async () => {
    const { html } = await visitor.open('/en/law?q=steel&on=2025-01-01')
    expect(html).toContain('href="/zh/law?q=steel&amp;on=2025-01-01"')
  })
})

describe('a form', () => {
  test('that another site sends is refused, and the page says so', async () => {
    const sent = await ask('/en/rerun', {
      method: 'POST',
      body: new URLSearchParams({ pasted: '{}' }),
      headers: { 'sec-fetch-site': 'cross-site' },
    })
    expect(sent.status).toBe(403)
    expect(await sent.text()).toContain('sent from another site')
  })
  test.each([
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ origin: 'https://elsewhere.example', host: 'steelyard.test' }, 403],
    [{ origin: 'http://steelyard.test', host: 'steelyard.test' }, 422],
    [{ origin: 'null', host: 'steelyard.test' }, 422],
  ])('with %j is answered %i', async (headers, status) => {
    const sent = await ask('/en/rerun', {
      method: 'POST',
      body: new URLSearchParams({ pasted: '' }),
      headers: headers as Record<string, string>,
    })
    expect(sent.status).toBe(status)
  })
  test('larger than the page can take is refused in words', async () => {
    const sent = await ask('/zh/rerun', {
      method: 'POST',
      body: new URLSearchParams({ pasted: 'x'.repeat(3_000_000) }),
      headers: { 'content-length': '3000007' },
    })
    expect(sent.status).toBe(413)
    expect(await sent.text()).toContain('超出本页')
  })
})
