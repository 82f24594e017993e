import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arabicKey } from './arabic.ts'
import { conceptAt, translateArabic, translateCyrillic, translateHan, translateHangul } from './index.ts'
import { simplified } from './simplified.ts'
import { cyrillicKey } from './slavic.ts'
import { type Column, entriesOf } from './table.ts'
import { tables } from './tables/index.ts'

const idOf = (phrase: string) => {
  const words = phrase.split(' ')
  const found = conceptAt(words, 0)
  return found?.length === words.length ? found.concept.id : undefined
}
const english = (segments: readonly { readonly source: string; readonly english: string | undefined }[]) =>
  segments.map(segment => segment.english ?? `<${segment.source}>`).join(' ')

describe('words in Latin letters', () => {
  it.each([
    ['llc', 'form.llc'],
    ['limited liability company', 'form.llc'],
    ['g m b h', 'form.llc'],
    ['ooo', 'form.llc'],
    ['obshchestvo s ogranichennoi otvetstvennostyu', 'form.llc'],
    ['obschestvo s ogranichennoy otvetstvennostju', 'form.llc'],
    ['co ltd', 'form.llc'],
    ['sahami khass', 'form.cjsc'],
    ['publichnoe aktsionernoe obshchestvo', 'form.plc'],
    ['grp', 'form.group'],
    ['srvces', 'word.service'],
    ['universitet', 'word.university'],
    ['issledovatelskogo', 'word.research'],
    ['nauchno proizvodstvennoe obedinenie', 'word.research_and_production_association'],
    ['npo', 'word.research_and_production_association'],
    ['haji', 'title.haji'],
    ['oglu', 'particle.oglu'],
    ['mv', 'vessel.mv'],
  ])('%s is %s', (phrase, id) => {
    expect(idOf(phrase)).toBe(id)
  })

  it('takes the longest phrase, not the first word', () => {
    expect(conceptAt(['acme', 'joint', 'stock', 'company'], 1)).toMatchObject({
      concept: { id: 'form.jsc' },
      length: 3,
    })
  })

  it('keeps abu: without it the rest is another name', () => {
    expect(conceptAt(['abu', 'bakr'], 0)).toBeUndefined()
  })

  it('keeps metals apart, for gold is not silver', () => {
    expect(idOf('gold')).not.toBe(idOf('silver'))
  })
})

describe('names in other scripts', () => {
  it('translates inflected Russian', () => {
    const words = 'Научно исследовательский институт точного машиностроения'.split(' ')
    expect(english(translateCyrillic(words))).toBe('research institute precision machine building')
  })

  it('reads a Latin letter hidden among Cyrillic ones', () => {
    expect(english(translateCyrillic(['Aкционерное', 'обществo']))).toBe('jsc')
  })

  it('translates Ukrainian and Belarusian', () => {
    expect(english(translateCyrillic(['Товариство', 'з', 'обмеженою', 'відповідальністю']))).toBe('llc')
    expect(english(translateCyrillic(['Адкрытае', 'акцыянернае', 'таварыства']))).toBe('plc')
  })

  it('takes article and plural from Arabic, and leaves a proper name', () => {
    expect(english(translateArabic('شركة زهرة للصناعات الكيماوية ذ م م'.split(' ')))).toContain('company')
    expect(english(translateArabic('شركة الفلانية للصناعات'.split(' ')))).toMatch(/^company <الفلانية> industry$/)
  })

  it('translates Persian', () => {
    expect(english(translateArabic('شرکت صنایع هواپیماسازی ایران'.split(' ')))).toBe(
      'company industry aircraft manufacturing iran',
    )
  })

  it('cuts a Chinese name into place, proper name, trade and form, in either way of writing', () => {
    expect(english(translateHan('深圳市鑫海电子科技有限公司'))).toBe('shenzhen <鑫海> electronics technology co ltd')
    expect(english(translateHan('北京航空航天大學'))).toBe('beijing aerospace university')
    expect(english(translateHan('沈阳兴隆厂'))).toBe('shenyang <兴隆> factory')
  })

  it('translates northern and southern Korean', () => {
    expect(english(translateHangul('조선무역회사'))).toBe('korea trading company')
    expect(english(translateHangul('평양 기계대학'))).toBe('pyongyang machine building university')
  })
})

describe('the tables', () => {
  it('give every concept an id of its own and, particles apart, English that is found again', () => {
    const ids = tables().map(row => row.concept.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { concept } of tables()) {
      if (concept.kind === 'particle') continue
      expect(concept.english).not.toBe('')
      expect(idOf(concept.english), concept.id).toBe(concept.id)
    }
  })

  it('hold at least 700 company words and bodies', () => {
    expect(tables().filter(row => row.concept.kind === 'word').length).toBeGreaterThanOrEqual(700)
  })

  it.each([
    { columns: [0, 1], key: (form: string) => form, letters: /^[a-z0-9]+( [a-z0-9]+)*$/ },
    {
      columns: [2],
      key: (form: string) => `!${cyrillicKey(form.replace('!', ''))}`,
      letters: /^!?[\p{Script=Cyrl}]+( \p{Script=Cyrl}+)*$/u,
    },
    { columns: [3], key: arabicKey, letters: /^[\p{Script=Arab}]+( \p{Script=Arab}+)*$/u },
    { columns: [4], key: simplified, letters: /^[\p{Script=Hani}\p{Script=Kana}\p{Script=Hira}ー]+$/u },
    { columns: [5], key: (form: string) => form, letters: /^\p{Script=Hang}+$/u },
  ])('hold each form of columns $columns once, folded', ({ columns, key, letters }) => {
    const owners = new Map<string, string>()
    for (const row of tables())
      for (const column of columns)
        for (const { form } of entriesOf(row, column as Column)) {
          expect(form).toMatch(letters)
          expect(owners.get(key(form)), `${form} in ${row.concept.id}`).toBeUndefined()
          owners.set(key(form), row.concept.id)
        }
  })
})

describe('any text', () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 })
  it('never throws, and the segments hold every letter in order', () => {
    fc.assert(
      fc.property(text, fc.nat(5), (name, from) => {
        const words = name.split(' ')
        conceptAt(words, from)
        for (const translate of [translateCyrillic, translateArabic])
          expect(
            translate(words)
              .map(segment => segment.source)
              .join(' '),
          ).toBe(words.join(' '))
        for (const translate of [translateHan, translateHangul])
          expect(
            translate(name)
              .map(segment => segment.source)
              .join(''),
          ).toBe(name.replace(/[^\p{L}\p{N}\p{M}]+/gu, ''))
      }),
    )
  })
})
