import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { skeleton } from './skeleton.ts'

describe('one key for the spellings of a foreign word', () => {
  test.each([
    ['khaled', 'haled', 'khalid'],
    ['yusuf', 'youssef', 'jusuf', 'joseph'],
    ['qasem', 'ghasem', 'kassim', 'gasim'],
    ['zhukov', 'joukov', 'djukov', 'dzhukov', 'joukoff'],
    ['muhammad', 'mohammed', 'mohamed', 'muhammed'],
    ['davud', 'dawud', 'dawood', 'davoud'],
    ['abdullah', 'abdallah', 'abdulla'],
    ['sergey', 'sergei', 'sergej', 'serguei'],
    ['alexander', 'aleksandr', 'alexandre'],
    ['yevgeny', 'evgenii', 'yevgeniy'],
    ['tsarev', 'tzarev', 'zarev', 'carev'.replace('c', 'ts')],
    ['schmidt', 'shmidt'],
    ['oualid', 'walid', 'valid'],
  ])('%s, %s', (...spellings) => expect(new Set(spellings.map(skeleton)).size).toBe(1))

  test.each([
    ['ali', 'lee'],
    ['hassan', 'hussein2'],
    ['kim', 'khim'],
    ['petrov', 'pavlov'],
    ['12', '1'],
  ])('%s is not %s', (one, other) => expect(skeleton(one)).not.toBe(skeleton(other)))

  test('figures stay as they are, doubled ones too', () => expect(skeleton('k11')).toBe('k11'))

  test('never longer than twice the word, and the same each time', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]*$/), word => {
        expect(skeleton(word).length).toBeLessThanOrEqual(word.length * 2)
        expect(skeleton(word)).toBe(skeleton(word))
        expect(skeleton(word)).toMatch(/^[a-z0-9]*$/)
      }),
    )
  })
})
