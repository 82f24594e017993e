import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { carryUids, compareEditionsOfList, type ListChange, type ListEdition, readListEdition } from './index.ts'

/** An edition of these lines, as a dataset has them. */
function editionOf(lines: readonly string[], name = 'a'): ListEdition {
  const codes = [...new Set(lines.map(line => line.slice(0, 5)))]
  const file = {
    corpus_version: name,
    entries: codes.map(code => ({
      entry_code: code,
      verbatim_text: lines.filter(line => line.startsWith(code)).join('\n'),
    })),
  }
  return readListEdition(new TextEncoder().encode(JSON.stringify(file))).edition
}
const compare = (older: readonly string[], newer: readonly string[]) =>
  compareEditionsOfList(editionOf(older, 'old'), editionOf(newer, 'new')).changes
const directionsOf = ([change]: readonly ListChange[]) => change?.figures.map(({ direction }) => direction)

test('an edition does not differ from itself', () => {
  const bytes = new Uint8Array(readFileSync(new URL('fixtures/eu.json', import.meta.url)))
  const { edition } = readListEdition(bytes)
  expect(compareEditionsOfList(edition, edition)).toMatchObject({
    changes: [],
    unchanged: edition.nodes.length,
    notCompared: [],
  })
})

test('the performance of a computer goes from 29 to 70: looser, with number and unit', () => {
  const read = (name: string) =>
    readListEdition(new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)))).edition
  const { changes, notCompared } = compareEditionsOfList(read('us.csv'), read('us.json'))
  expect(changes.find(({ path }) => path === '4A003.b')).toMatchObject({
    change: 'amended',
    fields: ['text', 'figures'],
    figures: [
      {
        before: { value: '29', unit: '{WT}', comparator: '>' },
        after: { value: '70', unit: '{WT}' },
        direction: 'looser',
      },
    ],
  })
  // One of the files has no headings: nobody has deleted them.
  expect(notCompared).toEqual(['heading', 'definition'])
})

describe('tighter catches more', () => {
  test.each([
    ['exceeding 10 kg', 'exceeding 5 kg', 'tighter'],
    ['exceeding 5 kg', 'exceeding 10 kg', 'looser'],
    ['less than 5 mm', 'less than 10 mm', 'tighter'],
    ['of 10 µm or less', 'of 5 µm or less', 'looser'],
    ['exceeding 10 kg', 'of 10 kg or more', 'tighter'],
    ['between 75 mm and 400 mm', 'between 75 mm and 650 mm', 'tighter'],
    ['a lens better than 5 mm', 'a lens better than 3 mm', 'unknown'],
    ['of 10 kg or more', 'of 10 kg or less', 'unknown'],
    ['exceeding 1 km', 'exceeding 500 m', 'tighter'],
  ])('%s → %s', (before, after, direction) => {
    expect(new Set(directionsOf(compare([`1A001.a ${before};`], [`1A001.a ${after};`])))).toEqual(new Set([direction]))
  })

  test('in a note that lets go it is the other way round', () => {
    const [before, after] = [10, 20].map(kg => [
      '1A001 Things.',
      `1A001 Note: 1A001 does not control things of ${kg} kg or less.`,
    ])
    expect(directionsOf(compare(before ?? [], after ?? []))).toEqual(['looser'])
    expect(directionsOf(compare(after ?? [], before ?? []))).toEqual(['tighter'])
  })

  test('a lost superscript has no direction', () => {
    expect(directionsOf(compare(['1A001 Exceeding 4 x 106 Hz.'], ['1A001 Exceeding 5 x 106 Hz.']))).toEqual(['unknown'])
  })
})

test('what only looks different is not amended', () => {
  const before = [
    '1A001 "Things" of 1 950 MPa (20 oC), 0,5 μm or 4 x 106 Hz;',
    '1A001 Note 1: 1A001 does not control toys.',
  ]
  const after = [
    '1A001 “Things” of 1950 MPa (20 °C), 0,5 µm or 4 × 106 Hz.',
    '1A001 Note: 1A001 does not control toys.',
  ]
  expect(compare(before, after)).toEqual([])
})

test('the same quantity in another unit is another text, and the same figure', () => {
  expect(compare(['1A001 Exceeding 0,5 m.'], ['1A001 Exceeding 500 mm.'])).toMatchObject([
    { change: 'amended', fields: ['text'], figures: [] },
  ])
})

test('"and" that becomes "or" is told apart from other words', () => {
  expect(compare(['1A001.a Of iron; and'], ['1A001.a Of iron; or'])).toMatchObject([
    { change: 'amended', fields: ['joining'] },
  ])
})

test('a provision comes, goes, or is "not used" any more', () => {
  expect(
    compare(
      ['1A001.a Not used;', '1A001.b Of iron and of tin;', '1A001.c Of lead;'],
      ['1A001.a Of gold;', '1A001.b Not used;', '1A001.d Not used;'],
    ),
  ).toMatchObject([
    { change: 'added', path: '1A001.a', after: 'Of gold;' },
    { change: 'deleted', path: '1A001.b' },
    { change: 'deleted', path: '1A001.c', before: 'Of lead;' },
  ])
})

describe('a provision that moved', () => {
  const older = editionOf(['1A001.a Vessels of iron and of tin;', '1A001.b Vessels of gold and of silver;'], 'old')
  const newer = editionOf(
    [
      '1A001.a Something else altogether;',
      '1A001.c Vessels of iron and of tin;',
      '1A001.b Vessels of gold and of silver;',
    ],
    'new',
  )

  test('is said to have moved, and what took its place to be amended or new', () => {
    const { changes } = compareEditionsOfList(older, newer)
    // The same path in both editions is compared first: there, the words were amended; the words elsewhere are new.
    expect(changes.map(({ change, path, from }) => [change, path, from])).toEqual([
      ['amended', '1A001.a', undefined],
      ['added', '1A001.c', undefined],
    ])
    const left = editionOf(['1A001.c Vessels of iron and of tin;', '1A001.b Vessels of gold and of silver;'], 'new')
    expect(compareEditionsOfList(older, left).changes).toMatchObject([
      { change: 'moved', path: '1A001.c', from: '1A001.a' },
    ])
  })

  test('keeps its uid, and whoever comes to its old place later gets another', () => {
    const moved = carryUids(
      older,
      editionOf(['1A001.c Vessels of iron and of tin;', '1A001.b Vessels of gold and of silver;'], 'mid'),
    )
    expect(moved.nodes.map(({ path, uid }) => [path, uid])).toEqual([
      ['1A001.c', 'EU-DU/1A001.a'],
      ['1A001.b', 'EU-DU/1A001.b'],
    ])
    const again = carryUids(moved, newer)
    const uids = again.nodes.map(({ uid }) => uid)
    expect(again.nodes.find(({ path }) => path === '1A001.c')?.uid).toBe('EU-DU/1A001.a')
    expect(new Set(uids).size).toBe(uids.length)
  })
})
