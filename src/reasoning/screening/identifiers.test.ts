import { describe, expect, it } from 'vitest'
import { compareIdentifiers, hasGoodCheckDigit, normalIdentifier } from './identifiers.ts'

describe('identifiers', () => {
  it.each([
    ['imo', 'IMO 9074729', true],
    ['imo', '9074728', false],
    ['lei', '5493001KJTIIGC8Y1R12', true],
    ['lei', '5493001KJTIIGC8Y1R13', false],
    ['inn', '7707083893', true],
    ['inn', '7707083894', false],
    ['ogrn', '1027700132195', true],
    ['ogrn', '1027700132196', false],
    ['uscc', '91350100M000100Y43', true],
    ['uscc', '91350100M000100Y44', false],
    ['passport', 'A1234567', undefined],
  ] as const)('the check digit of %s %s: %s', (type, value, good) => {
    expect(hasGoodCheckDigit({ type, value })).toBe(good)
  })

  it('are the same however they are printed', () => {
    expect(normalIdentifier({ type: 'imo', value: 'IMO No. 9074729' })).toBe('9074729')
    expect(compareIdentifiers({ type: 'passport', value: 'ab-123 456' }, { type: 'passport', value: 'AB123456' })).toBe(
      'same',
    )
  })

  it('differ by one slip', () => {
    const of = (value: string) => ({ type: 'passport' as const, value })
    expect(compareIdentifiers(of('AB123456'), of('AB123465'))).toBe('one_off')
    expect(compareIdentifiers(of('AB123456'), of('AB12346'))).toBe('one_off')
    expect(compareIdentifiers(of('AB123456'), of('XY123456'))).toBe('different')
  })
})
