import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../../values/index.ts'
import { caseSchema, noticesSchema } from './case-schema.ts'
import { fits } from './fits.ts'
import { readCase, refusalOf } from './read-case.ts'
import { tinyCase, tinyLaw } from './testing/tiny.ts'

const caseFits = fits(caseSchema)
const law = tinyLaw()

const quantity = { value: '40', unit: 'kg' }
const full = {
  ...tinyCase(),
  id: 'a case',
  knownAsOf: '2026-01-01',
  mode: 'sale',
  items: [
    { id: '1', description: 'rod', kind: 'goods', code: 'unavailable', listed: true, domain: 'dual_use', origin: 'CN' },
    { id: '2', value: { amount: '1.00', currency: 'CNY' }, quantity, attributes: { a: quantity, b: 'x', c: true } },
  ],
  parties: [{ role: 'end_user', name: 'Somebody', country: 'DE', lists: ['watch_list'] }],
  destination: 'DE',
  endUse: { statement: 'pumps', military: false, wmd: 'unavailable' },
  exporter: { icp: 'none', exportRecord: true },
}

/** One place of the case with anything that JSON can hold in it, or without anything, or with a stranger beside it. */
const disturbed = fc
  .record({
    steps: fc.array(fc.nat(), { maxLength: 4 }),
    what: fc.constantFrom('replace', 'remove', 'add'),
    by: fc.oneof(fc.jsonValue(), fc.constantFrom('unavailable', 'CN', 'none', '__proto__', 'x'.repeat(300))),
  })
  .map(({ steps, what, by }) => {
    const kase: unknown = JSON.parse(JSON.stringify(full))
    let at = kase as Record<string, unknown>
    let key = ''
    for (const step of steps) {
      const next = key === '' ? at : at[key]
      if (typeof next !== 'object' || next === null) break
      at = next as Record<string, unknown>
      const keys = Object.keys(at)
      key = keys[step % Math.max(1, keys.length)] ?? ''
    }
    if (what === 'remove') delete at[key]
    else at[what === 'add' ? 'stranger' : key] = by
    // As it would be sent: a list has no fields.
    return JSON.parse(JSON.stringify(kase)) as unknown
  })

test('a case that is as it should be is taken as it is', () => {
  expect(caseFits(full)).toBe(true)
  expect(fits(noticesSchema)([{ notice: 'n', from: '2026-01-01', to: null, suspended: [] }])).toBe(true)
})

describe('whatever else comes', () => {
  test('what fits is what the schema would have read', () => {
    fc.assert(
      fc.property(disturbed, kase => {
        if (caseFits(kase)) expect(caseSchema.parse(kase)).toEqual(kase)
      }),
      { numRuns: 2_000 },
    )
  })

  test('what the schema refuses is refused in its words', () => {
    fc.assert(
      fc.property(fc.oneof(disturbed, fc.jsonValue()), kase => {
        const parsed = caseSchema.safeParse(kase)
        if (parsed.success) return
        const refused = () => readCase(law, kase)
        expect(refused).toThrow(Refusal)
        expect(refused).toThrow(expect.objectContaining(refusalOf(parsed.error.issues[0], kase).toJSON()))
      }),
      { numRuns: 2_000 },
    )
  })

  test.each([
    ['a field that may be left out, and is there as nothing', { ...full, destination: undefined }],
    ['a prototype of its own', Object.assign(Object.create({ destination: 'DE' }), tinyCase())],
    ['a key that reaches the prototype', JSON.parse(`{"facts":{"__proto__":1},${JSON.stringify(full).slice(1)}`)],
    ['a default that is to be filled in', { ...full, items: undefined }],
  ])('is for the schema to judge: %s', (_, kase) => expect(caseFits(kase)).toBe(false))
})
