import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addQuantities,
  compareQuantities,
  convert,
  decimal,
  isSameKind,
  multiplyQuantity,
  type Quantity,
  quantity,
  subtractQuantities,
  suggestUnit,
  type Unit,
  units,
} from './index.ts'

type Ucum = {
  validateUnitString(code: string): { status: string; ucumCode: string | null }
  convertUnitTo(from: string, value: number, to: string): { status: string; toVal: number | null }
}
const library: { UcumLhcUtils: { getInstance(): Ucum } } = createRequire(import.meta.url)('@lhncbc/ucum-lhc')
const ucum = library.UcumLhcUtils.getInstance()

const q = (value: string, unit: string): Quantity => quantity(value, unit)
const all = [...units.values()]
const isBase = ({ factor, offset }: Unit) => factor.numerator === factor.denominator && offset.numerator === 0n
const bases = new Map(all.filter(isBase).map(unit => [unit.kind, unit]))
const inBase = (value: number, { factor, offset }: Unit) =>
  ((value + Number(offset.numerator) / Number(offset.denominator)) * Number(factor.numerator)) /
  Number(factor.denominator)

/** UCUM's table still has the electronvolt of 1986; since 2019 it is 1.602176634e-19 J exactly (SI Brochure, 9th edition, table 8). */
const oldInUcum = /^[TGMk]?eV$/

describe('the table of units', () => {
  test.each(all)('$code is the code that UCUM gives it', ({ code, name }) => {
    expect(ucum.validateUnitString(code)).toMatchObject({ status: 'valid', ucumCode: code })
    expect(name['en'] && name['zh']).toBeTruthy()
  })

  test.each(all)('$code is as large as UCUM says', unit => {
    const base = bases.get(unit.kind)
    const { status, toVal } = ucum.convertUnitTo(unit.code, 7, base?.code ?? '')
    expect(status).toBe('succeeded')
    expect((toVal ?? 0) / inBase(7, unit)).toBeCloseTo(1, oldInUcum.test(unit.code) ? 5 : 12)
  })

  test('the electronvolt is that of the SI since 2019', () => {
    expect(convert(q('1', 'eV'), 'J').value).toBe('0.0000000000000000001602176634')
  })

  test('what is a kind has a base, and nothing is measured in less than nothing', () => {
    for (const { kind, factor } of all) {
      expect(bases.has(kind)).toBe(true)
      expect(factor.numerator > 0n && factor.denominator > 0n).toBe(true)
    }
    expect(units.size).toBe(new Set(all.map(({ name }) => name['en'])).size)
  })
})

describe('conversion', () => {
  test.each([
    ['2.05', 'GPa', '2050', 'MPa'],
    ['1', '[lb_av]', '0.45359237', 'kg'],
    ['1', '[in_i]', '25.4', 'mm'],
    ['1', 'Ci', '37', 'GBq'],
    ['1.8', 'g/cm3', '1800', 'kg/m3'],
    ['25', 'Cel', '298.15', 'K'],
    ['-40', '[degF]', '-40', 'Cel'],
    ['1', '[mi_i]', '1.609344', 'km'],
    ['5', '%', '50000', '[ppm]'],
  ])('%s %s is %s %s', (value, from, result, to) => {
    expect(convert(q(value, from), to)).toEqual({ value: result, unit: to })
  })

  test('there and back is the same, wherever there is exact', () => {
    const pairs = all.flatMap(a => all.filter(b => isSameKind(a.code, b.code)).map(b => [a.code, b.code] as const))
    fc.assert(
      fc.property(fc.constantFrom(...pairs), fc.integer({ min: -999_999, max: 999_999 }), ([from, to], n) => {
        const there = tryConvert(q(`${n}e-3`, from), to)
        if (there !== undefined) expect(convert(there, from)).toEqual(q(`${n}e-3`, from))
      }),
    )
  })

  test('what has no exact decimal is refused, and can still be compared', () => {
    expect(() => convert(q('1', 'm'), '[in_i]')).toThrowError('1 m has no exact decimal value in [in_i]')
    expect(compareQuantities(q('1', 'm'), q('39.37007874', '[in_i]'))).toBe(1)
    expect(compareQuantities(q('1', 'm'), q('39.37007875', '[in_i]'))).toBe(-1)
    expect(compareQuantities(q('0.0254', 'm'), q('1', '[in_i]'))).toBe(0)
  })
})

describe('comparison', () => {
  test('2,050 MPa is as much as 2.05 GPa, and more than 2.049', () => {
    expect(compareQuantities(q('2050', 'MPa'), q('2.05', 'GPa'))).toBe(0)
    expect(compareQuantities(q('2050', 'MPa'), q('2.049', 'GPa'))).toBe(1)
  })

  test('it turns round, and goes along with what is larger', () => {
    const masses = fc.tuple(
      fc.integer({ min: -9999, max: 9999 }),
      fc.constantFrom('kg', 'g', 't', '[lb_av]', '[oz_tr]'),
    )
    const kilograms = ([n, unit]: [number, string]) => inBase(n, units.get(unit) ?? all[0] ?? never())
    fc.assert(
      fc.property(masses, masses, (a, b) => {
        const order = compareQuantities(q(String(a[0]), a[1]), q(String(b[0]), b[1]))
        expect(order + compareQuantities(q(String(b[0]), b[1]), q(String(a[0]), a[1]))).toBe(0)
        const [one, other] = [kilograms(a), kilograms(b)]
        if (Math.abs(one - other) > 1e-9) expect(order).toBe(Math.sign(one - other))
      }),
    )
  })
})

describe('sums', () => {
  test('are exact and in the unit of the first', () => {
    expect(addQuantities(q('0.1', 'kg'), q('200', 'g'))).toEqual(q('0.3', 'kg'))
    expect(subtractQuantities(q('1', 'kg'), q('1', 'g'))).toEqual(q('0.999', 'kg'))
    expect(multiplyQuantity(q('0.1', 'kg'), decimal(3))).toEqual(q('0.3', 'kg'))
  })

  test('temperatures on a scale and decibels do not add', () => {
    expect(() => addQuantities(q('20', 'Cel'), q('20', 'Cel'))).toThrowError('measure different things')
    expect(() => addQuantities(q('3', 'dB'), q('3', 'dB'))).toThrowError('measure different things')
  })
})

describe('what is refused', () => {
  test.each([
    ['kg', 'm'],
    ['N.m', 'J'],
    ['Hz', 'Bq'],
    ['deg', 'rad'],
    ['{piece}', 'kg'],
  ])('%s against %s', (from, to) => {
    expect(isSameKind(from, to)).toBe(false)
    expect(() => compareQuantities(q('1', from), q('1', to))).toThrowError(`${from} and ${to} measure different things`)
  })

  test('a unit nobody knows, with its place and what was meant', () => {
    expect(() => quantity('1', 'rpm', '/items/0/speed')).toThrowError('Did you mean {rev}/min?')
    expect(() => quantity('1', 'furlong')).toThrowError('furlong is not a unit this system knows')
    expect(suggestUnit('µm')).toEqual(['um'])
    expect(suggestUnit('lbs')).toEqual(['[lb_av]'])
    expect(suggestUnit('mpa')).toEqual(['MPa', 'mPa'])
    expect(suggestUnit('kilograms')).toContain('kg')
    expect(suggestUnit('千克')).toEqual(['kg'])
    expect(suggestUnit('constructor')).toEqual([])
  })
})

function tryConvert(from: Quantity, to: string): Quantity | undefined {
  try {
    return convert(from, to)
  } catch {
    return undefined
  }
}

function never(): never {
  throw new Error('There is no such unit')
}
