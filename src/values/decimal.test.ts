import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  decimal,
  decimalOfNumber,
  isDecimal,
  multiplyDecimals,
  parseDecimal,
  subtractDecimals,
} from './index.ts'

/** Whole hundredths, so that bigint can check every result. */
const hundredths = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n })
const ofHundredths = (n: bigint): Decimal => decimal(`${n}e-2`)

describe('one number, one spelling', () => {
  test.each([
    ['12000.00', '12000'],
    ['-0', '0'],
    ['0.00', '0'],
    ['007.50', '7.5'],
    ['1.1e6', '1100000'],
    ['5E-9', '0.000000005'],
    ['0.1234567890123456789012345678901234', '0.1234567890123456789012345678901234'],
    ['1e34', `1${'0'.repeat(34)}`],
  ])('%s is %s', (text, spelled) => {
    expect(parseDecimal(text)).toBe(spelled)
    expect(isDecimal(spelled)).toBe(true)
  })

  test.each([
    '',
    ' 1',
    '1 ',
    '1,5',
    '1.',
    '.5',
    '--1',
    '+1',
    'NaN',
    'Infinity',
    '0x10',
    '1e',
    '1e1.5',
    '１',
    '1_000',
    '1e9999999',
  ])('%j is no number', text => {
    expect(parseDecimal(text)).toBeUndefined()
  })

  test('more digits than we keep are refused, not cut', () => {
    expect(() => decimal('1'.repeat(35))).toThrowError('more than 34 digits')
    expect(() => decimal('1e35')).toThrowError('beyond ten to the power of 34')
    expect(() => decimal('1e-35')).toThrowError('beyond ten to the power of 34')
    expect(() => decimal('0'.repeat(200))).toThrowError('too many digits')
    expect(() => decimal(`0.${'0'.repeat(33)}12`)).toThrowError('beyond')
  })
})

describe('a JavaScript number', () => {
  test('may stand for itself only when it is whole', () => {
    expect(decimal(2050)).toBe('2050')
    expect(() => decimal(0.1, '/items/0/value')).toThrowError('must be written as text')
    expect(() => decimal(2 ** 53)).toThrowError('must be written as text')
    expect(() => decimal(null)).toThrowError('not an exact decimal')
  })

  test('that a person wrote in JSON is taken as written, up to fifteen digits', () => {
    expect(decimalOfNumber(0.05)).toBe('0.05')
    expect(decimalOfNumber(2050)).toBe('2050')
    expect(decimalOfNumber(1.5e-7)).toBe('0.00000015')
    expect(() => decimalOfNumber(0.1 + 0.2)).toThrowError('15 digits')
    expect(() => decimalOfNumber(Number.NaN)).toThrowError('not finite')
    const written = fc.tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: -12, max: 6 }))
    fc.assert(fc.property(written, ([n, e]) => decimalOfNumber(JSON.parse(`${n}e${e}`)) === decimal(`${n}e${e}`)))
  })
})

describe('arithmetic is exact', () => {
  test('a tenth and two tenths are three tenths', () => {
    expect(addDecimals(decimal('0.1'), decimal('0.2'))).toBe('0.3')
    expect(subtractDecimals(decimal('0.3'), decimal('0.1'))).toBe('0.2')
    expect(multiplyDecimals(decimal('1.1'), decimal('1.1'))).toBe('1.21')
  })

  test('sums, differences, products and order are those of whole numbers', () => {
    fc.assert(
      fc.property(hundredths, hundredths, (a, b) => {
        const [one, other] = [ofHundredths(a), ofHundredths(b)]
        expect(addDecimals(one, other)).toBe(ofHundredths(a + b))
        expect(subtractDecimals(one, other)).toBe(ofHundredths(a - b))
        expect(multiplyDecimals(one, other)).toBe(decimal(`${a * b}e-4`))
        expect(Math.sign(compareDecimals(one, other))).toBe(a < b ? -1 : a > b ? 1 : 0)
      }),
    )
  })

  test('nearly equal numbers are told apart, however they are spelt', () => {
    const texts = fc.tuple(fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }), fc.integer({ min: -16, max: 3 }))
    fc.assert(
      fc.property(texts, fc.bigInt({ min: -2n, max: 2n }), ([n, e], step) => {
        const order = compareDecimals(decimal(`${n}e${e}`), decimal(`${n + step}e${e}`))
        expect(Math.sign(order) + 0).toBe(-Math.sign(Number(step)) + 0)
      }),
    )
  })

  test('a result that needs more digits than we keep is refused, not rounded', () => {
    const long = decimal('1.2345678901234567891')
    expect(() => multiplyDecimals(long, long)).toThrowError('more than 34 digits')
    expect(() => addDecimals(decimal('1e30'), decimal('1e-30'))).toThrowError('more than 34 digits')
  })
})
