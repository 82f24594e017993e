import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { hsLinksFor, type ListCode, readCatalogue, readHsLinks } from './index.ts'

const shared = (name: string) => readFileSync(new URL(`../../../packs/_shared/${name}`, import.meta.url), 'utf8')
const catalogue = readCatalogue(shared('control-list.csv'))
const table = readHsLinks(shared('hs-links.csv'), catalogue)

describe('the links of customs codes that packs share', () => {
  it('are more than 400 subheadings', () => {
    expect(table.byHs.size).toBeGreaterThan(400)
  })

  it.each([
    ['2845.10', '0C003'],
    ['284510', '0C003'],
    ['2845 10 00 10', '0C003'],
    ['8806.24', '9A012'],
    ['8414.10', '2B231'],
    ['8542.39', '3A001.a.7'],
    ['6815.11', '1C210.a'],
    ['2812.17', '1C350.9'],
    ['9014.20', '7A003'],
  ])('%s: look at %s', (written, code) => {
    expect(hsLinksFor(table, written).map(link => link.code)).toContain(code)
  })

  it('put the entry that the heading names before the entry that it merely holds', () => {
    expect(hsLinksFor(table, '281217')[0]).toMatchObject({ code: '1C350.9', basis: 'text' })
    const [heavyWater, pump] = ['284510', '841410'].map(hs => hsLinksFor(table, hs)[0]?.specificity ?? 0)
    expect(heavyWater).toBeGreaterThan(pump ?? 1)
  })

  it('know the customs codes of an entry', () => {
    expect(table.byCode.get('0C003' as ListCode)?.map(link => link.hs)).toContain('284510')
  })

  it.each(['', '84', 'pump', '8414-10', '84141000123456'])('have nothing for %s', written => {
    expect(hsLinksFor(table, written)).toEqual([])
  })

  it('fall back to the heading where the subheading is not there', () => {
    const small = readHsLinks('hs,code,specificity,basis,note\n8414,2B231,0.02,expert,Pumps\n', catalogue)
    expect(hsLinksFor(small, '8414.10')).toHaveLength(1)
  })
})

describe('links with a fault are refused, with their line', () => {
  it.each([
    ['no heading', '84,2B231,0.1,expert,', /line 2 of the customs codes: 84 is not a heading/],
    ['dots in it', '8414.10,2B231,0.1,expert,', /is not a heading/],
    ['a code of no shape', '841410,2F231,0.1,expert,', /is not a control list code/],
    ['a code nobody knows', '841410,2B299,0.1,expert,', /2B299 is not in the catalogue/],
    ['nothing said', '841410,2B231,0,expert,', /the specificity/],
    ['too much said', '841410,2B231,1.5,expert,', /the specificity/],
    ['a basis of its own', '841410,2B231,0.1,guess,', /names a basis/],
    ['a link twice', '841410,2B231,0.1,expert,\n841410,2B231,0.2,expert,', /line 3 .* linked to 2B231 twice/],
  ])('%s', (_, rows, message) => {
    expect(() => readHsLinks(`hs,code,specificity,basis,note\n${rows}\n`, catalogue)).toThrow(message)
  })
})
