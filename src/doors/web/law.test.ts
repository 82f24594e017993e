import { describe, expect, test } from 'vitest'
import { folded, searchLaw } from './law/search.ts'
import { openPages, testPacks } from './testing/pages.ts'
import { newVisitor, wordsOf } from './testing/visitor.ts'
import { languages, texts } from './voice.ts'

const pages = openPages()
const visitor = newVisitor(pages.app)
const keys = new Set(Object.keys(texts.en).filter(key => key.includes('.')))
const rawKeys = (html: string) =>
  wordsOf(html)
    .split(/[\s:,;“”]+/)
    .filter(word => keys.has(word))

describe('the law', () => {
  test.each(testPacks.flatMap(pack => languages.map(lang => [lang, pack.id] as const)))(
    'in %s has a page for every rule of %s, and no key of ours shows',
    async (lang, id) => {
      const pack = testPacks.find(each => each.id === id)
      for (const rule of pack?.book.rules ?? []) {
        const { status, html } = await visitor.open(`/${lang}/law/${id}/rules/${rule.id}`)
        expect({ rule: rule.id, status, raw: rawKeys(html) }).toEqual({ rule: rule.id, status: 200, raw: [] })
      }
    },
  )
  test('every citation of every rule leads to a page', async () => {
    for (const pack of testPacks) {
      for (const cite of new Set(pack.book.rules.flatMap(rule => rule.cite))) {
        const { status } = await visitor.open(`/en/law/${pack.id}/articles?${new URLSearchParams({ cite })}`)
        expect({ cite, status }).toEqual({ cite, status: 200 })
      }
    }
  })
  test('is shown as it stood on the day asked for', async () => {
    const before = await visitor.open('/en/law/cn/rules/cn.licence.listed?on=2020-11-30')
    const after = await visitor.open('/en/law/cn/rules/cn.licence.listed?on=2020-12-01')
    expect(wordsOf(before.html)).toContain('Not yet in force')
    expect(wordsOf(after.html)).toContain('Standing on 1 December 2020 In force')
  })
  test('what is not in it is not found', async () => {
    for (const path of [
      '/en/law/xx/rules',
      '/en/law/cn/rules/no.such.rule',
      '/en/law/cn/articles?cite=Nonsense+1',
      '/en/law/cn/articles',
    ]) {
      expect((await visitor.open(path)).status).toBe(404)
    }
  })
})

describe('a search', () => {
  const found = (query: string) => searchLaw(testPacks, query)
  test('[PLAT-02] finds two Chinese characters inside a word', () => expect(found('许可').length).toBeGreaterThan(3))
  test('finds words in any order, whatever their case', () => expect(found('LICENCE listed').length).toBeGreaterThan(0))
  test('finds a rule by its id and an article by its citation, first', () => {
    expect(found('cn.licence.listed')[0]).toMatchObject({ kind: 'rule', id: 'cn.licence.listed' })
    expect(found('ECL 12(2)')[0]).toMatchObject({ cite: 'ECL 12(2)' })
  })
  test('reads Arabic without vowel signs and with any alif', () =>
    expect(folded('إجراءٌ مُؤقَّتة')).toBe(folded('اجراء مؤقته')))
  test('finds Arabic words of the law', () => expect(found('ترخيص').length).toBeGreaterThan(0))
  test('finds nothing for nothing', () => expect(found('   ')).toEqual([]))
  test('shows what was searched for as words, not as mark-up', async () => {
    const { html } = await visitor.open('/en/law?q=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E')
    expect(html).not.toContain('<img')
  })
})
