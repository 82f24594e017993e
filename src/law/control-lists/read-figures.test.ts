import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanListText, readFigures } from './index.ts'

const eu = (text: string) => readFigures(cleanListText(text), ',')
const us = (text: string) => readFigures(cleanListText(text), '.')
const shown = ({ figures }: ReturnType<typeof eu>) =>
  figures.map(
    ({ comparator = '', value = '?', unit = '', of }) =>
      `${comparator}${value} ${unit}${of === undefined ? '' : ` (${of})`}`,
  )

test.each([
  [
    'an ultimate tensile strength of 1 950 MPa or more, at 293 K (20 °C)',
    ['>=1950 MPa', 'at293 K', 'equivalent20 Cel'],
  ],
  ['greater than 1,4 kV', ['>1.4 kV']],
  ['exceeding 30 000 nm but not exceeding 1\u2009000\u202f000 nm', ['>30000 nm', '<=1000000 nm']],
  ['Capacitance greater than 0,5 μF', ['>0.5 uF']],
  ['Capacitance greater than 0,5 µF', ['>0.5 uF']],
  ['An inside diameter of between 75 mm and 650 mm', ['>=75 mm', '<=650 mm']],
  [
    'in the range of 15 K (-258 °C) to 35 K (-238 °C)',
    ['>=15 K', 'equivalent-258 Cel', '<=35 K', 'equivalent-238 Cel'],
  ],
  ['equal to or less (better) than 3 % of distance', ['<=3 %']],
  ['better (less) than 0,2 %', ['<0.2 %']],
  ['a detector better than 3 mm', ['better3 mm']],
  ['an accuracy better than 0,01 %', ['<0.01 %']],
  ['More than 8192 elements per array', ['>8192 1 (elements)']],
  ['more than 4 × 10^6 "active pixels"', ['>4000000 1 (active pixels)']],
  ['more than 4 × 10⁶ "active pixels"', ['>4000000 1 (active pixels)']],
  ['a sample rate greater than 1,3 Giga Samples Per Second (GSPS)', ['>1300000000 {sample}/s']],
  ['a volume of 0,1 m3 or more; a speed of 15 m³/s or more', ['>=0.1 m3', '>=15 m3/s']],
  ['a linear acceleration exceeding 100 g', ['>100 [g]']],
  ['a mass exceeding 100 g', ['>100 g']],
  ['resistant to UF6, per ISO 230-2:1988 and 1C350.24 (CAS 7664-39-3), see Category 5', []],
])('in the Union’s spelling, “%s”', (text, expected) => {
  expect(shown(eu(text))).toEqual(expected)
})

test('the same mark parts decimals in one list and thousands in the other', () => {
  expect(shown(us('of more than 1,500 kg'))).toEqual(['>1500 kg'])
  expect(shown(eu('of more than 1,500 kg'))).toEqual(['>1.5 kg'])
  expect(shown(us('of 1,000,000 frames/s or more'))).toEqual(['>=1000000 {frame}/s'])
})

test('a number that may be read in two ways is not read', () => {
  expect(eu('exceeding 1.500 MPa')).toMatchObject({
    figures: [{ written: '1.500 MPa', unit: 'MPa' }],
    flags: [{ code: 'ambiguous_number' }],
  })
  expect(eu('exceeding 1.500 MPa').figures[0]).not.toHaveProperty('value')
})

test.each([
  'more than 4 x 106 "active pixels"',
  'more than 4 × 10 6 Hz',
  'a rate of 1 × 10-8 or less',
  'exceeding 2 x 10 Hz',
  'an output of 3 x 109 neutrons/s',
])('a lost superscript is a question for a person, never a number: %s', text => {
  const { figures, flags } = eu(text)
  expect(flags.map(({ code }) => code)).toEqual(['lost_superscript'])
  expect(figures.filter(figure => figure.value !== undefined)).toEqual([])
})

test('a limit without a unit is flagged; a plain ratio has none to give', () => {
  expect(eu('with a limit exceeding 30.').flags).toMatchObject([{ code: 'no_unit' }])
  expect(eu('a ratio of length to diameter greater than 2').flags).toEqual([])
})

test('whatever stands in a text, reading it ends and what it says stands there', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\d\s.,x×10^a-z%µ°()-]{0,80}$/), text => {
      const clean = cleanListText(text)
      expect(cleanListText(clean)).toBe(clean)
      for (const { written, at } of readFigures(clean, ',').figures)
        expect(clean.slice(at, at + written.length + 1)).toContain(written.slice(0, 3).trim())
    }),
  )
})
