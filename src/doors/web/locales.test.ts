import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { plainNumber } from '../../reasoning/classification/index.ts'
import { refusalCodes, refusals } from '../../values/index.ts'
import { refusalSays } from './refusal-says.ts'
import { type Lang, languages, texts, voiceOf } from './voice.ts'

const forms = /_(zero|one|two|few|many|other)$/
const bases = (lang: Lang) => new Set(Object.keys(texts[lang]).map(key => key.replace(forms, '')))
const plurals = (lang: Lang) =>
  new Set(Object.keys(texts[lang]).flatMap(key => (key.endsWith('_other') ? [key.replace(forms, '')] : [])))
const slots = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(match => match[1] ?? '').sort()

describe('the texts', () => {
  test.each(languages)('%s has every text that English has, and no other', lang => {
    expect([...bases(lang)].sort()).toEqual([...bases('en')].sort())
    expect([...plurals(lang)].sort()).toEqual([...plurals('en')].sort())
  })
  test.each([
    ['en', ['one', 'other']],
    ['zh', ['other']],
    ['ar', ['zero', 'one', 'two', 'few', 'many', 'other']],
  ] as const)('%s has all its plural forms of each counted text', (lang, wanted) => {
    const lacking = [...plurals(lang)].flatMap(base =>
      wanted.filter(form => texts[lang][`${base}_${form}`] === undefined).map(form => `${base}_${form}`),
    )
    expect(lacking).toEqual([])
  })
  test.each(languages)('no text of %s asks for a value that English does not give', lang => {
    for (const [key, text] of Object.entries(texts[lang])) {
      const base = key.replace(forms, '')
      const english = texts.en[key] ?? texts.en[`${base}_other`] ?? ''
      expect({ key, unknown: slots(text).filter(slot => ![...slots(english), 'count'].includes(slot)) }).toEqual({
        key,
        unknown: [],
      })
    }
  })
  test.each(languages)('every text of %s says something', lang => {
    expect(Object.entries(texts[lang]).filter(([, text]) => text.trim() === '')).toEqual([])
  })
  test('no text is kept that no page says', () => {
    const folder = fileURLToPath(new URL('.', import.meta.url))
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      file => file.endsWith('.ts') && !file.endsWith('.test.ts'),
    )
    const code = sources.map(file => readFileSync(join(folder, file), 'utf8')).join('\n')
    const made = [...code.matchAll(/`([a-z_.]+)\$\{[^`{}]*\}([\w.]*)`/g)].map(match => ({
      start: match[1] ?? '',
      end: match[2] ?? '',
    }))
    const isSaid = (key: string) =>
      code.includes(`'${key}'`) ||
      made.some(({ start, end }) => start.includes('.') && key.startsWith(start) && key.endsWith(end))
    const idle = [...bases('en')].filter(key => !isSaid(key))
    expect(idle).toEqual([])
  })
})

describe('the catalogue of refusals', () => {
  test('is said in English as it stands there', () => {
    for (const [code, { message }] of Object.entries(refusals))
      expect(texts.en[`refusal.${code}`]).toBe(message.replaceAll(/\{(\w+)\}/g, '{{$1}}'))
  })
  test.each(['zh', 'ar'] as const)('takes no English words over into a sentence of %s', lang => {
    const english = ['problem', 'thing', 'act', 'state', 'kind']
    for (const code of refusalCodes)
      expect({
        code,
        english: slots(texts[lang][`refusal.${code}`] ?? '').filter(each => english.includes(each)),
      }).toEqual({
        code,
        english: [],
      })
  })
})

test.each([
  ['en', 'A plain number does not measure'],
  ['zh', '“不带单位的数”不能量度'],
  ['ar', 'رقم بلا وحدة'],
] as const)('a number without a unit is called so in %s', (lang, says) => {
  const details = { unit: plainNumber, attribute: 'hardness', allowed: 'Pa, MPa' }
  const said = refusalSays(voiceOf(lang), { code: 'wrong_unit_kind', details })
  expect(said).toContain(says)
  expect(lang === 'en' || !said.includes('plain number')).toBe(true)
})

describe('a voice', () => {
  test('[PLAT-01] groups the digits of a count, in a text as in a piece of page', () => {
    const said = languages.map(lang => voiceOf(lang).t('products.count', { count: 1500 }))
    expect(said).toEqual(['1,500 products', '1,500个产品', '1,500 منتج'])
    expect(String(voiceOf('en').rich('products.count', { count: 1500 }))).toBe('1,500 products')
  })
  test('[PLAT-01] counts in Arabic by its six forms', () => {
    const { t } = voiceOf('ar')
    const said = [0, 1, 2, 3, 11, 100].map(count => t('unit.day', { count }))
    expect(said).toEqual(['0 يوم', 'يوم واحد', 'يومان', '3 أيام', '11 يوماً', '100 يوم'])
  })
  test('writes a day in words, with the same digits everywhere', () => {
    const day = '2026-05-01' as Parameters<ReturnType<typeof voiceOf>['date']>[0]
    expect(languages.map(lang => voiceOf(lang).date(day))).toEqual(['1 May 2026', '2026年5月1日', '1 مايو 2026'])
  })
  test('marks words of the law that are not in the language of the page', () => {
    expect(String(voiceOf('ar').words({ en: 'Listed items', zh: '清单内物项' }))).toBe(
      '<span lang="en" dir="ltr">Listed items</span>',
    )
    expect(String(voiceOf('zh').words({ en: 'Listed items', zh: '清单内物项' }))).toBe('清单内物项')
  })
  test('[PLAT-01] keeps a date from running backwards among Arabic letters, and leaves other values as they are', () => {
    const { t } = voiceOf('ar')
    expect(t('error.date', { example: '2026-11-20' })).toContain('\u20682026-11-20\u2069')
    expect(t('officer.name', { number: '07' })).not.toContain('\u2068')
    expect(voiceOf('zh').t('error.date', { example: '2026-11-20' })).not.toContain('\u2068')
  })
  test('puts pieces of page into the places of a sentence, and escapes all else', () => {
    const said = voiceOf('en').rich('start.have.item', { item: '<b>', code: '1C216' })
    expect(String(said)).toContain('&lt;b&gt;: its data sheet')
  })
})
