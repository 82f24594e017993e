import { expect, test } from 'vitest'
import { tinyFiles } from '../../reasoning/determination/testing/tiny.ts'
import { readPack } from './index.ts'

const columns =
  'list,programme,name_en,kept_by,visibility,needed,effect,party_list,age_days_max,owned_from,owned_above,owned_together,cite,confidence'
const read = (...rows: readonly string[]) =>
  readPack(new Map([...tinyFiles(), ['tables/designations.csv', [columns, ...rows, ''].join('\n')]]))

test('[SCR-12] a pack says which lists count, and what being on each of them means', () => {
  const { pack, faults } = read(
    'council,,Council list,publisher,public,yes,prohibit,,7,0.5,,yes,Act 4,V',
    'elsewhere,,A foreign list,publisher,public,no,red_flag,,30,,,,,I',
  )
  expect(faults).toEqual([])
  expect(pack?.designations).toMatchObject([
    {
      list: 'council',
      name: { en: 'Council list' },
      isNeeded: true,
      effect: 'prohibit',
      ageDaysMax: 7,
      ownership: { share: '0.5', counts: 'from', together: true },
      cite: ['Act 4'],
    },
    { list: 'elsewhere', isNeeded: false, effect: 'red_flag', cite: [] },
  ])
  expect(readPack(tinyFiles()).pack?.designations).toEqual([])
})

test.each<[string, string, string]>([
  ['a word that is no effect', 'a,,A,publisher,public,yes,forbid,,7,,,,Act 4,V', 'unknown_value'],
  ['a list without a name', 'a,,,publisher,public,yes,watch,,7,,,,Act 4,V', 'unknown_value'],
  ['an age that is no number', 'a,,A,publisher,public,yes,watch,,soon,,,,Act 4,V', 'unknown_value'],
  ['a share above one', 'a,,A,publisher,public,yes,watch,,7,50,,yes,Act 4,V', 'not_a_decimal'],
  ['a share from and above at once', 'a,,A,publisher,public,yes,watch,,7,0.5,0.5,yes,Act 4,V', 'unknown_value'],
  ['a prohibition by no provision', 'a,,A,publisher,public,yes,prohibit,,7,,,,,V', 'uncited'],
  ['a prohibition from background knowledge', 'a,,A,publisher,public,yes,prohibit,,7,,,,Act 4,K', 'background_decides'],
  ['an instrument that is not there', 'a,,A,publisher,public,yes,watch,,7,,,,Nowhere 9,V', 'unknown_instrument'],
  ['a fact value that is not there', 'a,,A,publisher,public,yes,watch,nobody,7,,,,Act 4,V', 'unknown_value'],
])('%s is a fault with its line', (_, row, code) => {
  const { pack, faults } = read('first,,First,publisher,public,yes,watch,,7,,,,Act 4,V', row)
  expect(pack).toBeUndefined()
  expect(faults).toMatchObject([{ file: 'tables/designations.csv', line: 3, code }])
})

test('one list twice, or restricted in one row and open in another, is a fault', () => {
  const first = 'a,,A,publisher,public,yes,watch,,7,,,,Act 4,V'
  expect(read(first, first).faults).toMatchObject([{ line: 3, code: 'duplicate_id' }])
  expect(read(first, 'a,P,A,publisher,restricted,yes,watch,,7,,,,Act 4,V').faults).toMatchObject([
    { line: 3, code: 'contradicts' },
  ])
  expect(read('a,b').faults).toMatchObject([{ code: 'not_a_table' }])
})
