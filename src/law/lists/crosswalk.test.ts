import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { crosswalkOf, crosswalkRelations, type ListCode, readCatalogue, readCrosswalk } from './index.ts'

const shared = (name: string) => readFileSync(new URL(`../../../packs/_shared/${name}`, import.meta.url), 'utf8')
const catalogue = readCatalogue(shared('control-list.csv'))
const rows = readCrosswalk(shared('crosswalk.csv'), catalogue)
const code = (text: string) => text as ListCode

describe('the crosswalk that packs share', () => {
  it('has all relations, between three lists', () => {
    expect(new Set(rows.map(row => row.relation))).toEqual(new Set(crosswalkRelations))
    expect(new Set(rows.flatMap(row => [row.from.list, row.to.list]))).toEqual(new Set(['EU-DU', 'US-CCL', 'CN-DU']))
  })

  it('tells how a figure differs, from either side', () => {
    expect(crosswalkOf(rows, 'EU-DU', code('2B231.c'), 'US-CCL')[0]).toMatchObject({
      relation: 'narrower',
      differsIn: { from: 'better than 13 mPa', to: 'better than 13.3 mPa' },
    })
    expect(crosswalkOf(rows, 'US-CCL', code('2B231.c'), 'EU-DU')[0]).toMatchObject({
      to: { list: 'EU-DU', code: '2B231.c' },
      relation: 'wider',
      differsIn: { from: 'better than 13.3 mPa', to: 'better than 13 mPa' },
    })
  })

  it('tells that a paragraph stands under another letter', () => {
    expect(crosswalkOf(rows, 'EU-DU', code('2B201.a'), 'US-CCL')[0]).toMatchObject({
      to: { code: '2B201.b' },
      relation: 'moved',
    })
    expect(crosswalkOf(rows, 'EU-DU', code('1C350.46'), 'US-CCL')[0]).toMatchObject({ relation: 'moved', basis: 'cas' })
  })

  it('calls no whole entry equal of which a paragraph differs', () => {
    const differing = new Set(
      rows
        .filter(row => row.relation !== 'equal')
        .map(({ from, to }) => `${from.list} ${from.code.slice(0, 5)} ${to.list}`),
    )
    const equal = rows.filter(row => row.relation === 'equal' && !row.differsIn)
    expect(equal.filter(({ from, to }) => differing.has(`${from.list} ${from.code} ${to.list}`))).toEqual([])
  })

  it('has only the whole entry to say of a paragraph that is not there', () => {
    const told = crosswalkOf(rows, 'EU-DU', code('2B231.a'), 'US-CCL')
    expect(told.map(row => row.from.code)).toEqual(['2B231'])
    expect(told[0]?.relation).toBe('overlaps')
  })

  it('has nothing for a code of which nothing is known', () => {
    expect(crosswalkOf(rows, 'EU-DU', code('0A001'), 'US-CCL')).toEqual([])
  })
})

describe('a crosswalk with a fault is refused, with its line', () => {
  const header = 'from_list,from,to_list,to,relation,attribute,from_value,to_value,basis,note\n'
  it.each([
    ['no list', ',1C216,US-CCL,1C216,equal,,,,text,', /line 2 of the crosswalk: .*is not the name of a list/],
    ['one list twice', 'EU-DU,1C216,EU-DU,1C116,equal,,,,text,', /are of the same list/],
    ['a code of no shape', 'EU-DU,1F216,US-CCL,1C216,equal,,,,text,', /1F216 is not a control list code/],
    ['a code nobody knows', 'EU-DU,1C218,US-CCL,1C216,equal,,,,text,', /1C218 is not in the catalogue/],
    ['a relation of its own', 'EU-DU,1C216,US-CCL,1C216,same,,,,text,', /names a relation/],
    ['a basis of its own', 'EU-DU,1C216,US-CCL,1C216,equal,,,,guess,', /names a basis/],
    ['more than a number shows', 'EU-DU,1C216,US-CCL,1C216,equal,,,,numbering,', /shows no more than overlaps/],
    ['values of nothing', 'EU-DU,1C216,US-CCL,1C216,wider,,1,2,text,', /does not say of what/],
    [
      'the same pair twice, even turned round',
      'EU-DU,1C216,US-CCL,1C216,equal,,,,text,\nUS-CCL,1C216,EU-DU,1C216,equal,,,,text,',
      /line 3 .* are compared twice/,
    ],
  ])('%s', (_, lines, message) => {
    expect(() => readCrosswalk(`${header}${lines}\n`, catalogue)).toThrow(message)
  })
})
