import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isRefusal } from '../../values/index.ts'
import { itemTypes, type ListCode, listRegimes, lookUp, readCatalogue, suggestCodes } from './index.ts'

const catalogue = readCatalogue(
  readFileSync(new URL('../../../packs/_shared/control-list.csv', import.meta.url), 'utf8'),
)
const code = (text: string) => text as ListCode

describe('the catalogue that packs share', () => {
  it('covers every category, item type and regime, and more than 400 codes', () => {
    const entries = [...catalogue.values()]
    expect(entries.length).toBeGreaterThan(400)
    expect(new Set(entries.map(entry => entry.category))).toEqual(new Set('0123456789'))
    expect(new Set(entries.map(entry => entry.itemType))).toEqual(new Set(itemTypes))
    expect(new Set(entries.map(entry => entry.regime))).toEqual(new Set(listRegimes))
  })

  it('has the five-character entry above each sub-paragraph', () => {
    const orphans = [...catalogue.keys()].filter(each => !catalogue.has(code(each.slice(0, 5))))
    expect(orphans).toEqual([])
  })

  it('has short titles, in English and in Chinese', () => {
    const odd = [...catalogue.values()].filter(
      ({ title }) => (title['en'] ?? '').split(' ').length > 8 || !/\p{Script=Han}/u.test(title['zh'] ?? ''),
    )
    expect(odd.map(entry => entry.code)).toEqual([])
  })

  it('tells a known entry, a sub-paragraph of a known entry, and an unknown code', () => {
    expect(lookUp(catalogue, code('1C216'))).toMatchObject({ known: 'entry', entry: { title: { zh: '马氏体时效钢' } } })
    expect(lookUp(catalogue, code('1C117.c.2'))).toMatchObject({ known: 'ancestor', entry: { code: '1C117.c' } })
    expect(lookUp(catalogue, code('1C218'))).toEqual({ known: 'unknown' })
  })
})

describe('suggestions for a code that is not known', () => {
  it.each([
    ['1C2l6', '1C216'],
    ['1CZ16', '1C216'],
    ['IC216', '1C216'],
    ['1С216', '1C216'],
    ['1C126', '1C216'],
    ['C1216', '1C216'],
    ['28350', '2B350'],
    ['2B35O.g', '2B350.g'],
    ['6AOO3.b', '6A003.b'],
    ['3A2001', '3A001'],
    ['5A0O2', '5A002'],
  ])('%s: did you mean %s?', (written, meant) => {
    expect(suggestCodes(catalogue, written, 5)).toContain(meant)
  })

  it('puts a look-alike before a slip of the finger', () => {
    expect(suggestCodes(catalogue, '1CO10')[0]).toBe('1C010')
    expect(suggestCodes(catalogue, '1C2I6')[0]).toBe('1C216')
  })

  it('has none for words, and no more than were asked for', () => {
    expect(suggestCodes(catalogue, 'maraging steel')).toEqual([])
    expect(suggestCodes(catalogue, '')).toEqual([])
    expect(suggestCodes(catalogue, '1C2I6', 2).length).toBeLessThanOrEqual(2)
  })
})

describe('a catalogue with a fault is refused, with its line', () => {
  const header = 'code,title_en,title_zh,regime,category,item_type,ref\n'
  it.each([
    [
      'a code of no shape',
      '1F216,Steel,钢,NSG,1,C,',
      /line 2 of the catalogue of codes: 1F216 is not a control list code/,
    ],
    ['no Chinese title', '1C216,Steel,,NSG,1,C,', /line 2 of the catalogue of codes: 1C216 needs a title/],
    ['a regime of its own', '1C216,Steel,钢,XYZ,1,C,', /line 2 of the catalogue of codes: 1C216 names a regime/],
    ['the wrong category', '1C216,Steel,钢,NSG,2,C,', /line 2 of the catalogue of codes: 1C216 is not in category 2/],
    [
      'the same code twice',
      '1C216,Steel,钢,NSG,1,C,\n1C216,Steel,钢,NSG,1,C,',
      /line 3 of the catalogue of codes: 1C216 stands there twice/,
    ],
    ['a cell too many', '1C216,Steel,钢,NSG,1,C,,', /line 2/],
  ])('%s', (_, rows, message) => {
    expect(() => readCatalogue(`${header}${rows}\n`)).toThrow(message)
  })

  it('such as a missing column', () => {
    try {
      readCatalogue('code,title_en\n')
      expect.unreachable()
    } catch (error) {
      expect(isRefusal(error, 'bad_pack')).toBe(true)
    }
  })
})
