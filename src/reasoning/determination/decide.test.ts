import { describe, expect, test } from 'vitest'
import { isRefusal } from '../../values/index.ts'
import { decide } from './decide.ts'
import { tinyCase, tinyLaw, tinyRules } from './testing/tiny.ts'

const law = tinyLaw()
const answer = (more: Record<string, unknown> = {}) => decide(law, tinyCase(more))

describe('the outcome', () => {
  test('a listed item needs a licence, and the reason cites the act', () => {
    const { status, outcome, reasons } = answer({ items: [{ id: '1', listed: true }] })
    expect({ status, outcome }).toEqual({ status: 'decided', outcome: 'licence_required' })
    expect(reasons[0]).toMatchObject({ rule: 't.listed', cite: ['Act 1'], item: '1' })
  })

  test('an ordinary item is free', () =>
    expect(answer()).toMatchObject({ status: 'decided', outcome: 'not_required', missing: [] }))

  test('what was not asked is never read as no', () => {
    const found = answer({ knowledge: {} })
    expect(found).toMatchObject({
      status: 'needs_facts',
      outcome: null,
      atLeast: 'not_required',
      atMost: 'licence_required',
    })
    expect(found.missing.map(each => each.fact)).toEqual(['knowledge.wmd'])
  })

  test('what cannot be had is not asked again, and leaves the answer open', () => {
    const found = answer({ knowledge: { wmd: 'unavailable' } })
    expect(found).toMatchObject({ status: 'needs_facts', outcome: null, missing: [] })
  })

  test('an unclassified item needs a licence either way once the exporter knows, though no single rule is certain', () => {
    const found = answer({ items: [{ id: '1' }], knowledge: { wmd: 'known' } })
    expect(found).toMatchObject({ status: 'decided', outcome: 'licence_required' })
    expect(found.either.map(each => each.rule)).toEqual(['t.catch-all', 't.listed'])
  })

  test('the worst pair of item and party decides, in whatever order they stand', () => {
    const items = [
      { id: 'a', listed: false },
      { id: 'b', listed: true },
    ]
    const parties = [
      { role: 'importer', name: 'Good', lists: [] },
      { role: 'end_user', name: 'Bad', lists: ['control_list'] },
    ]
    const one = answer({ items, parties, facts: { permission: false } })
    const other = answer({ items: items.toReversed(), parties: parties.toReversed(), facts: { permission: false } })
    expect(one.outcome).toBe('prohibited')
    // The digest is of the case as it was stated, so it alone may differ.
    expect({ ...other, digest: '' }).toEqual({ ...one, digest: '' })
    expect(one.reasons.find(reason => reason.rule === 't.barred')?.party).toBe('Bad')
  })

  test('a permission lifts the bar, not the ordinary duty', () => {
    const parties = [{ role: 'end_user', name: 'Bad', lists: ['control_list'] }]
    expect(answer({ parties, items: [{ id: '1', listed: true }], facts: { permission: true } }).outcome).toBe(
      'licence_required',
    )
    const open = answer({ parties, items: [{ id: '1', listed: true }] })
    expect(open).toMatchObject({ status: 'needs_facts', atLeast: 'licence_required', atMost: 'prohibited' })
    expect(open.missing.map(each => each.fact)).toEqual(['facts.permission'])
  })

  test('a fact that matters only for a barred party is not asked before the party is known to be one', () => {
    const found = answer({ parties: [{ role: 'end_user', name: 'New' }] })
    expect(found.missing.map(each => each.fact)).toEqual(['party.lists'])
  })
})

describe('time', () => {
  test('the rule answers from its first day on', () => {
    const items = [{ id: '1', listed: true }]
    expect(answer({ asOf: '2019-12-31', items }).outcome).toBe('not_required')
    expect(answer({ asOf: '2020-01-01', items }).outcome).toBe('licence_required')
  })
  test('a sleeping notice is a warning, and one of which nobody knows leaves the answer open', () => {
    const to = (asOf: string) => answer({ asOf, destination: 'AQ' })
    expect(to('2021-05-31')).toMatchObject({ outcome: 'prohibited' })
    expect(to('2021-06-01')).toMatchObject({
      outcome: 'not_required',
      warnings: [{ code: 'suspended_instrument', cite: ['Notice 5', 'Notice 6'] }],
    })
    expect(to('2021-08-31')).toMatchObject({ outcome: 'not_required' })
    expect(to('2021-09-01')).toMatchObject({
      status: 'unreviewed_law',
      outcome: null,
      atMost: 'prohibited',
      warnings: [{ code: 'instrument_status_unconfirmed' }],
    })
  })
  test('what was not known yet is not law yet', () =>
    expect(answer({ asOf: '2021-02-01', knownAsOf: '2020-12-31', destination: 'AQ' }).outcome).toBe('not_required'))
  test('a day after the last review is answered and flagged, one before coverage refused', () => {
    expect(answer({ asOf: '2026-01-01' })).toMatchObject({ status: 'unreviewed_law', outcome: 'not_required' })
    expect(() => answer({ asOf: '2018-12-31' })).toThrow(
      expect.objectContaining({ code: 'before_coverage', path: '/asOf' }),
    )
  })
})

describe('routes', () => {
  const items = [{ id: '1', listed: true }]
  test('open, closed, barred and undecided', () => {
    const route = (exporter: Record<string, unknown>) => answer({ items, exporter }).routes[0]
    expect(route({ icp: 'effective', criminalPunishment: false })).toMatchObject({ open: true, because: ['t.route'] })
    expect(route({ icp: 'none', criminalPunishment: false })).toMatchObject({ open: false })
    expect(route({ criminalPunishment: true })).toMatchObject({ open: false, because: ['t.route.barred'] })
    expect(route({ icp: 'effective' })).toMatchObject({ open: null, missing: ['exporter.criminalPunishment'] })
  })
  test('there is nothing to apply for where no licence is needed', () => expect(answer().routes).toEqual([]))
})

describe('contradictions', () => {
  const free = (cite: string) => `${tinyRules}
- id: t.free
  title: { en: Free }
  says: { en: Samples are free. }
  cite: ["${cite}"]
  confidence: V
  inForce: { from: "2020-01-01" }
  when: { destination: NZ }
  effect: not_required
  examples: [{ given: { asOf: "2020-01-01", destination: NZ }, expect: holds }, { given: { asOf: "2020-01-01", destination: DE }, expect: fails }]
`
  const kase = tinyCase({ destination: 'NZ', items: [{ id: '1', listed: true }] })
  test('[DET-14] two rules of one rank that contradict each other are a conflict that names both', () => {
    const found = decide(tinyLaw(free('Act 9')), kase)
    expect(found).toMatchObject({ status: 'conflict', outcome: null })
    expect(found.reasons.map(each => each.rule)).toEqual(['t.listed', 't.free'])
  })
  test('of two ranks the higher prevails', () =>
    expect(decide(tinyLaw(free('Decree 9')), kase)).toMatchObject({ status: 'decided', outcome: 'licence_required' }))
})

describe('[PACK-08] bad input says what is wrong and where', () => {
  const refusal = (kase: unknown) => {
    try {
      decide(law, kase)
    } catch (error) {
      if (isRefusal(error)) return { code: error.code, path: error.path }
      throw error
    }
    return undefined
  }
  test.each([
    [{ asOf: '2022-02-30' }, 'impossible_date', '/asOf'],
    [{ activity: 'smuggling' }, 'unknown_value', '/activity'],
    [{ asOf: undefined }, 'missing_field', '/asOf'],
    [{ colour: 'red' }, 'unknown_field', '/colour'],
    [{ destination: 'ZZ' }, 'unknown_country', '/destination'],
    [{ items: [{ id: '1' }, { id: '1' }] }, 'duplicate_id', '/items/1/id'],
    [{ items: [{ id: '1', listed: 'yes' }] }, 'wrong_type', '/items/0/listed'],
    [{ parties: [{ role: 'end_user', lists: ['grey_list'] }] }, 'unknown_value', '/parties/0/lists/0'],
    [{ facts: { unheard: true } }, 'unknown_field', '/facts/unheard'],
    [{ facts: { permission: 'maybe' } }, 'wrong_type', '/facts/permission'],
    [{ items: [{ id: '1', value: { amount: 12.5, currency: 'CNY' } }] }, 'wrong_type', '/items/0/value/amount'],
  ])('%j', (more, code, path) => expect(refusal({ ...tinyCase(), ...more })).toEqual({ code, path }))
  test('not an object at all', () => expect(refusal('case')).toMatchObject({ code: 'wrong_type' }))
})

test('the same case gives the same bytes, and a different one another digest', () => {
  expect(JSON.stringify(answer())).toBe(JSON.stringify(answer()))
  expect(answer({ destination: 'FR' }).digest).not.toBe(answer().digest)
})
