import { describe, expect, test } from 'vitest'
import type { PrintedPage } from './page.ts'
import { makeRenderer } from './renderer.ts'

const renderer = makeRenderer()
const page = (lang: PrintedPage['lang'], title: string): PrintedPage => ({
  lang,
  title,
  caption: 'Determination under the law of 20 November 2026',
  answer: { en: 'A licence is required', zh: '需要许可证', ar: 'يلزم ترخيص' }[lang],
  says: ['This answer is settled.'],
  sections: [
    {
      title: 'The case',
      rows: [
        ['Item', '1C216'],
        ['End user', 'Lindental Medizintechnik GmbH'],
      ],
    },
    { title: 'Why', list: [{ words: 'A listed item may leave only with a licence.', source: 'ECL 12(2)' }] },
  ],
  marks: ['sha256:5c1e09b7a2f4d8863e7740c19fd2ab5568e03f917bc46da0125983eef07a4c6d'],
  footer: 'Law pack China',
})
const head = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 5)).toString('latin1')

describe('a printed page', () => {
  test.each(['en', 'zh', 'ar'] as const)('is laid out in %s, the same bytes each time', lang => {
    const first = renderer.pdf(page(lang, '马氏体时效钢棒 / قضيب فولاذ / rod'))
    expect(head(first)).toBe('%PDF-')
    expect(Buffer.compare(first, renderer.pdf(page(lang, '马氏体时效钢棒 / قضيب فولاذ / rod')))).toBe(0)
  })
  test.each([
    '#read("/etc/hostname")',
    '#include "page.typ"',
    '$ x $ *bold* _under_ `code` <label> @ref',
    '#panic("no")',
    '\\u{41} #(1/0) ]]] }}} "',
    '"); #sys.inputs',
  ])('takes %s for words, not for mark-up', hostile => {
    expect(head(renderer.pdf(page('en', hostile)))).toBe('%PDF-')
    const section = {
      title: hostile,
      paragraphs: [hostile],
      rows: [[hostile, hostile] as const],
      list: [{ words: hostile, source: hostile }],
    }
    expect(
      head(
        renderer.pdf({
          ...page('en', 'x'),
          caption: hostile,
          answer: hostile,
          says: [hostile],
          sections: [section],
          marks: [hostile],
          footer: hostile,
        }),
      ),
    ).toBe('%PDF-')
  })
  test('with nothing but a title is still a page', () => {
    expect(
      head(
        renderer.pdf({
          lang: 'en',
          title: 'x',
          caption: '',
          answer: '',
          says: [],
          sections: [],
          marks: [],
          footer: '',
        }),
      ),
    ).toBe('%PDF-')
  })
})
