import { describe, expect, it } from 'vitest'
import type { CalendarDate } from '../../values/index.ts'
import { type OwnershipRule, type OwnershipShare, ownership } from './ownership.ts'

const half: OwnershipRule = { threshold: '0.5', reached: 'at_least', aggregation: 'sum' }
const share = (owner: string, owned: string, part: string, asOf = '2026-01-01'): OwnershipShare => ({
  owner,
  owned,
  share: part,
  source: `register of ${owned}`,
  asOf: asOf as CalendarDate,
})
const listed = new Set(['L1', 'L2'])

describe('[SCR-14] ownership by listed parties', () => {
  it.each([
    ['half exactly', [share('L1', 'X', '0.5')], true, '0.5'],
    ['a little less than half', [share('L1', 'X', '0.499')], false, '0.499'],
    ['a quarter each of two', [share('L1', 'X', '0.25'), share('L2', 'X', '0.25')], true, '0.5'],
  ])('of %s', (_, shares, flagged, sum) => {
    expect(ownership('X', shares, listed, half)).toMatchObject({ flagged, share: sum })
  })

  it('adds up two quarters only where the pack says so', () => {
    const shares = [share('L1', 'X', '0.25'), share('L2', 'X', '0.25')]
    expect(ownership('X', shares, listed, { ...half, aggregation: 'single' }).flagged).toBe(false)
  })

  it('does not flag half where the pack says more than half', () => {
    expect(ownership('X', [share('L1', 'X', '0.5')], listed, { ...half, reached: 'more_than' }).flagged).toBe(false)
  })

  it('multiplies along a chain, adds over paths, and shows each with its sources', () => {
    const shares = [share('L1', 'A', '0.8'), share('A', 'X', '0.5'), share('L1', 'X', '0.1')]
    const found = ownership('X', shares, listed, half)
    expect(found).toMatchObject({ flagged: true, share: '0.5' })
    expect(found.owners[0]?.paths.map(({ links, share: part }) => [links.map(({ source }) => source), part])).toEqual([
      [['register of A', 'register of X'], '0.4'],
      [['register of X'], '0.1'],
    ])
  })

  it('is exact where binary fractions are not', () => {
    const shares = ['0.1', '0.2', '0.2'].map((part, at) => share(`L${at}`, 'X', part))
    expect(ownership('X', shares, new Set(['L0', 'L1', 'L2']), half)).toMatchObject({ flagged: true, share: '0.5' })
  })

  it('ends where owners own each other in a circle', () => {
    const shares = [share('A', 'X', '0.5'), share('B', 'A', '0.5'), share('A', 'B', '0.5'), share('L1', 'B', '0.5')]
    expect(ownership('X', shares, listed, half)).toMatchObject({ circular: true, share: '0.125', flagged: false })
  })

  it('takes the latest of two sources for one share', () => {
    const shares = [share('L1', 'X', '0.6', '2020-01-01'), share('L1', 'X', '0.3', '2025-01-01')]
    expect(ownership('X', shares, listed, half)).toMatchObject({ share: '0.3', flagged: false })
  })
})
