import { describe, expect, test } from 'vitest'
import { readableQuantity, unitsNear } from './written-value.ts'

describe('a quantity as a person types it', () => {
  test.each([
    ['1,949.9 MPa', 'MPa', '1949.9 MPa'],
    ['1950', 'MPa', '1950 MPa'],
    ['1,950', 'MPa', '1950 MPa'],
    ['1 950 MPa', 'MPa', '1950 MPa'],
    ['0,5 mm', 'mm', '0.5 mm'],
    ['1,900 to 2,000', 'MPa', '1900 MPa..2000 MPa'],
    ['1900..2000 MPa', 'MPa', '1900 MPa..2000 MPa'],
    ['1900 – 2000 MPa', 'MPa', '1900 MPa..2000 MPa'],
    ['1900-2000', 'MPa', '1900 MPa..2000 MPa'],
    ['1.9 GPa to 2000 MPa', 'MPa', '1.9 GPa..2000 MPa'],
    ['1900 至 2000 兆帕', 'MPa', '1900 兆帕..2000 兆帕'],
    ['من', 'MPa', 'من'],
    ['٢٩٠ ksi', 'MPa', '290 ksi'],
    ['290000 psi', 'MPa', '290000 [psi]'],
    ['..9 Hz', 'Hz', '..9 Hz'],
    ['9 Hz..', 'Hz', '9 Hz..'],
    ['9.. Hz', 'Hz', '9 Hz..'],
    ['-40', 'Cel', '-40 Cel'],
    ['-40 °C', 'Cel', '-40 Cel'],
    ['3e9', '1', '3e9'],
    ['12', '1', '12'],
    ['5 kg', 'MPa', '5 kg'],
    ['15 in', 'mm', '15 [in_i]'],
    ['', 'MPa', ''],
  ])('"%s" in %s is "%s"', (typed, unit, read) => {
    expect(readableQuantity(typed, unit)).toBe(read)
  })
})

test('the units that are offered beside the one asked for are those of its size, by the names that people use', () => {
  expect(unitsNear('MPa').slice(0, 6)).toEqual(['N/mm2', 'atm', 'bar', 'psi', 'ksi', 'GPa'])
  expect(unitsNear('km/h')).toContain('kn')
})
