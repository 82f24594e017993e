import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type CalendarDate, type Instant, isRefusal } from '../../values/index.ts'
import { acceptEdition, editionOn, type ListAcceptance, readListEdition, reportDigest, supersede } from './index.ts'

const bytes = new Uint8Array(readFileSync(new URL('fixtures/eu.json', import.meta.url)))
const origin = { source: 'https://law.example/annex', retrievedAt: '2026-01-01T00:00:00Z' as Instant }
const read = (edition: string) => readListEdition(bytes, { ...origin, edition })
const day = (text: string) => text as CalendarDate
const at = (text: string) => text as Instant
function accept(edition: string, more: Partial<ListAcceptance> = {}) {
  const { edition: draft, report } = read(edition)
  return acceptEdition(draft, report, {
    importedBy: 'amina',
    approvedBy: 'boris',
    approvedAt: at('2026-01-02T00:00:00Z'),
    validFrom: day('2026-02-01'),
    seen: reportDigest(report),
    ...more,
  })
}
const refusalOf = (run: () => unknown) => {
  try {
    run()
  } catch (error) {
    if (isRefusal(error)) return error.code
    throw error
  }
  return 'accepted'
}

describe('no edition is used before persons have accepted it', () => {
  test('two of them, and each by name', () => {
    expect(accept('one').knownFrom).toBe('2026-01-02T00:00:00Z')
    expect(refusalOf(() => accept('one', { approvedBy: 'amina' }))).toBe('same_person')
    expect(refusalOf(() => accept('one', { approvedBy: ' ' }))).toBe('missing_field')
  })

  test('who have seen the report of these very bytes', () => {
    expect(refusalOf(() => accept('one', { seen: reportDigest(read('other').report) }))).toBe('digest_differs')
  })

  test('and know where the file came from', () => {
    const { edition, report } = readListEdition(bytes)
    const { acceptance } = accept('one')
    expect(refusalOf(() => acceptEdition(edition, report, { ...acceptance, seen: reportDigest(report) }))).toBe(
      'missing_field',
    )
  })

  test('for a time that ends after it begins', () => {
    expect(refusalOf(() => accept('one', { validTo: day('2026-02-01') }))).toBe('impossible_period')
  })
})

describe('an earlier edition still answers', () => {
  const first = accept('first', { validFrom: day('2025-01-01'), approvedAt: at('2025-01-01T00:00:00Z') })
  const second = accept('second', { validFrom: day('2026-01-01'), approvedAt: at('2025-12-01T00:00:00Z') })
  const corrected = accept('corrected', { validFrom: day('2026-01-01'), approvedAt: at('2026-03-01T00:00:00Z') })
  const shelf = [first, supersede(second, corrected), corrected]
  const on = (asOf: string, knownAt: string) =>
    editionOn(shelf, { list: 'EU-DU', asOf: day(asOf), knownAt: at(knownAt) })?.edition.edition

  test.each([
    ['2024-12-31', '2026-06-01T00:00:00Z', undefined],
    ['2025-06-01', '2026-06-01T00:00:00Z', 'first'],
    ['2026-02-01', '2025-06-01T00:00:00Z', 'first'],
    ['2026-02-01', '2026-02-01T00:00:00Z', 'second'],
    ['2026-02-01', '2026-03-01T00:00:00Z', 'corrected'],
  ])('as of %s, known at %s: %s', (asOf, knownAt, edition) => {
    expect(on(asOf, knownAt)).toBe(edition)
  })

  test('and none answers for another list', () => {
    expect(
      editionOn(shelf, { list: 'US-CCL', asOf: day('2026-02-01'), knownAt: at('2026-06-01T00:00:00Z') }),
    ).toBeUndefined()
  })
})
