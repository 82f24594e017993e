import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldTerm, goodsKinds, itemTypes, readCatalogue, readGoods, termsFor } from './index.ts'

const shared = (name: string) => readFileSync(new URL(`../../../packs/_shared/${name}`, import.meta.url), 'utf8')
const catalogue = readCatalogue(shared('control-list.csv'))
const goods = readGoods(shared('goods.csv'), catalogue)
const entriesFor = (written: string) =>
  termsFor(goods, written).flatMap(term => term.links.map(link => link.code.slice(0, 5)))

describe('the words for goods that packs share', () => {
  it('are more than 2,000 in English and 2,000 in Chinese, and more than 150 in four other languages', () => {
    const count = (language: string) => goods.terms.filter(term => term.language === language).length
    expect(Math.min(count('en'), count('zh'))).toBeGreaterThan(2000)
    expect(Math.min(count('ru'), count('ja'), count('ko'), count('ar'))).toBeGreaterThan(150)
  })

  it('are of every kind, and reach every category and item type', () => {
    expect(new Set(goods.terms.map(term => term.kind))).toEqual(new Set(goodsKinds))
    const entries = goods.terms.flatMap(term => term.links.map(link => link.code))
    expect(new Set(entries.map(code => code[0]))).toEqual(new Set('0123456789'))
    expect(new Set(entries.map(code => code[1]))).toEqual(new Set(itemTypes))
  })

  it('name each thing in English and in Chinese', () => {
    const one = [...goods.byConcept].filter(([, terms]) => !['en', 'zh'].every(l => terms.some(t => t.language === l)))
    expect(one.map(([concept]) => concept)).toEqual([])
  })

  it('give all words for one thing the same entries', () => {
    const torn = [...goods.byConcept].filter(([, terms]) => new Set(terms.map(t => JSON.stringify(t.links))).size > 1)
    expect(torn.map(([concept]) => concept)).toEqual([])
  })

  it.each([
    ['CNC', '2B001'],
    ['drone', '9A012'],
    ['无人机', '9A012'],
    ['беспилотник', '9A012'],
    ['طائرة مسيرة', '9A012'],
    ['FPGA', '3A001'],
    ['gpu', '3A090'],
    ['HSM', '5A002'],
    ['lidar', '6A008'],
    ['IMU', '7A003'],
    ['NAS', '4A994'],
    ['vpn', '5A002'],
    ['5-axis', '2B201'],
    ['carbon fiber', '1C210'],
    ['炭素繊維', '1C010'],
    ['maraging steel', '1C216'],
    ['glove box', '0B999'],
    ['freeze dryer', '2B352'],
    ['krytron', '3A228'],
    ['heavy water', '0C003'],
    ['Thionyl Chloride', '1C350'],
    ['氯化亚砜', '1C350'],
    ['102-71-6', '1C350'],
    ['anthrax', '1C351'],
    ['rice blast', '1C354'],
  ])('%s: look at %s', (written, entry) => {
    expect(entriesFor(written)).toContain(entry)
  })

  it('tell that a word means two things', () => {
    expect(new Set(termsFor(goods, 'MCT').map(term => term.concept)).size).toBe(2)
  })

  it('have nothing for a word that is none', () => {
    expect(termsFor(goods, 'xyzzy')).toEqual([])
  })
})

describe('a word is found however it is written', () => {
  it.each([
    ['ＦＰＧＡ', 'fpga'],
    ['  Carbon \t Fibre ', 'carbon fibre'],
    ['Mössbauer', 'mossbauer'],
    ['ガ', 'ガ'],
    ['прибор ночного видениЯ', 'прибор ночного видения'],
    ['й', 'й'],
  ])('%s is %s', (written, folded) => {
    expect(foldTerm(written)).toBe(folded)
  })

  it('folding what is folded changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect(foldTerm(foldTerm(text))).toBe(foldTerm(text))
      }),
    )
  })
})

describe('words for goods with a fault are refused, with their line', () => {
  const header = 'term,language,concept,codes,kind,note\n'
  it.each([
    ['no word', ',en,krytron,3A228:0.9,component,', /line 2 .* a word is missing/],
    ['no language tag', 'krytron,EN!,krytron,3A228:0.9,component,', /names a language/],
    ['an odd concept', 'krytron,en,The Krytron,3A228:0.9,component,', /needs a concept/],
    ['a kind of its own', 'krytron,en,krytron,3A228:0.9,thing,', /has a kind/],
    ['a code of no shape', 'krytron,en,krytron,3F228:0.9,component,', /is not a control list code/],
    ['a code nobody knows', 'krytron,en,krytron,3A299:0.9,component,', /3A299 is not in the catalogue/],
    ['no weight', 'krytron,en,krytron,3A228,component,', /the weight of 3A228/],
    ['no code', 'krytron,en,krytron,,component,', /is not a control list code/],
    ['a weight above 1', 'krytron,en,krytron,3A228:2,component,', /the weight of 3A228/],
    ['the weaker code first', 'krytron,en,krytron,3A228:0.2 3A229:0.9,component,', /3A229 is stronger/],
    ['the same code twice', 'krytron,en,krytron,3A228:0.9 3A228:0.9,component,', /3A228 stands there twice/],
    [
      'the same word twice',
      'krytron,en,krytron,3A228:0.9,component,\nKrytron,en,krytron,3A228:0.9,component,',
      /line 3 .* Krytron stands there twice/,
    ],
  ])('%s', (_, rows, message) => {
    expect(() => readGoods(`${header}${rows}\n`, catalogue)).toThrow(message)
  })
})
