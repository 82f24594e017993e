import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBelow, isListCode, type ListCode, normaliseCode, selfAndAncestors } from './index.ts'

const arbitraryCode = fc
  .tuple(
    fc.stringMatching(/^[0-9][A-E][0-9]{3}$/),
    fc.array(fc.stringMatching(/^([0-9]{1,2}|[a-z])$/), { maxLength: 4 }),
  )
  .map(([head, tail]) => [head, ...tail].join('.'))
  .filter(isListCode)

describe('a code as people write it', () => {
  it.each([
    ['1c216', '1C216'],
    ['1C-216', '1C216'],
    ['1 C 216', '1C216'],
    ['2B350g', '2B350.g'],
    ['2B350.g.', '2B350.g'],
    ['6A003B4B', '6A003.b.4.b'],
    ['1C010 (b)', '1C010.b'],
    ['1C350.24', '1C350.24'],
    ['1C350.2.4', '1C350.2.4'],
    ['１Ｃ２１６', '1C216'],
    ['9A012．a', '9A012.a'],
    [' 3A201/a ', '3A201.a'],
  ])('%s is %s', (written, code) => {
    expect(normaliseCode(written)).toBe(code)
  })

  it.each([
    '',
    '1C21',
    'lC216',
    '1C2l6',
    '1CO10',
    'X1C216',
    '1F216',
    'ML10',
    '1C216.a?b',
    '1C216.é',
    `1C216${'.a'.repeat(40)}`,
  ])('%s is no code, and no guess is made', written => {
    expect(normaliseCode(written)).toBeUndefined()
  })

  it('is left as it is in its one spelling', () => {
    fc.assert(fc.property(arbitraryCode, code => normaliseCode(code) === code))
  })

  it('never becomes anything but a code, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), text => {
        const code = normaliseCode(text)
        return code === undefined || isListCode(code)
      }),
    )
  })
})

it('knows what stands above a code, nearest first', () => {
  expect(selfAndAncestors('6A003.b.4' as ListCode)).toEqual(['6A003.b.4', '6A003.b', '6A003'])
})

it('does not take 1C350.24 for a part of 1C350.2', () => {
  expect(isBelow('1C350.24' as ListCode, '1C350.2' as ListCode)).toBe(false)
  expect(isBelow('1C350.24' as ListCode, '1C350' as ListCode)).toBe(true)
  expect(isBelow('1C350' as ListCode, '1C350' as ListCode)).toBe(false)
})
