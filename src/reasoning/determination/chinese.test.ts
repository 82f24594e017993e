import { describe, expect, test } from 'vitest'
import { decide } from './decide.ts'
import { explain } from './explain/explain.ts'
import { chineseCase, endUserOn, listedItem, modelExporter } from './testing/chinese.ts'
import { lawForTests } from './testing/packs.ts'

const law = lawForTests('cn')
const answer = (more: Record<string, unknown> = {}) => decide(law, chineseCase(more))
const listed = (more: Record<string, unknown> = {}) => answer({ items: [listedItem], ...more })
const cites = (found: ReturnType<typeof answer>) => found.reasons.flatMap(reason => reason.cite)
const routes = (found: ReturnType<typeof answer>) =>
  Object.fromEntries(found.routes.map(({ route, open }) => [route, open]))
const codes = (found: ReturnType<typeof answer>) => found.warnings.map(warning => warning.code)

describe('what was not asked', () => {
  test('[DET-01] an off-list item whose weapons knowledge was not asked stays open, and the fact is missing', () => {
    const found = answer({ knowledge: { nationalSecurity: 'none', terrorism: 'none', military: 'none' } })
    expect(found).toMatchObject({ status: 'needs_facts', outcome: null })
    expect(found.missing.map(each => each.fact)).toEqual(['knowledge.wmd'])
  })
})

describe('the law of a day', () => {
  test('[DET-03] the licensing rule answers from 1 December 2020, not the day before; outside the law we hold the answer says so', () => {
    const stated = [{ ...listedItem, code: undefined }]
    const before = answer({ asOf: '2020-11-30', items: stated })
    expect(before.outcome).toBeNull()
    expect(before.status).toBe('unreviewed_law')
    expect(cites(before)).toEqual([])
    expect(cites(answer({ asOf: '2020-12-01', items: stated }))).toContain('ECL 12(2)')
    expect(answer({ asOf: '2030-01-01' }).status).toBe('unreviewed_law')
    expect(() => answer({ asOf: '1990-01-01' })).toThrow(expect.objectContaining({ code: 'before_coverage' }))
  })
  test('[DET-05] V17 the rare-earth notice is suspended on 5 November 2026 and unconfirmed on 21 November, each with its cite', () => {
    const offshore = (asOf: string) =>
      answer({
        asOf,
        activity: 'offshore_supply',
        items: [{ ...listedItem, code: undefined }],
        facts: {
          temporaryControl: [],
          prohibition: [],
          itemFamily: { 1: 'rare_earth' },
          offshoreBasis: 'prc_content',
          offshoreValueShare: '0.5',
          offshoreRequirement: [],
        },
      })
    const warning = (asOf: string, code: string) =>
      offshore(asOf).warnings.find(
        each => each.code === code && each.cite.some(cite => cite.startsWith('MOFCOM 61/2025')),
      )
    expect(warning('2026-11-05', 'suspended_instrument')).toBeDefined()
    expect(warning('2026-11-21', 'instrument_status_unconfirmed')).toBeDefined()
    expect(warning('2026-11-21', 'suspended_instrument')).toBeUndefined()
  })
  test('[DET-06] on 20 October 2025 the limb on goods of Chinese origin is in force, the limb on content by value not yet', () => {
    const offshore = (facts: Record<string, unknown>) =>
      answer({
        asOf: '2025-10-20',
        activity: 'offshore_supply',
        items: [{ ...listedItem, code: undefined }],
        facts: {
          temporaryControl: [],
          prohibition: [],
          itemFamily: { 1: 'rare_earth' },
          offshoreRequirement: [],
          ...facts,
        },
      })
    expect(offshore({ offshoreBasis: 'prc_origin_item' })).toMatchObject({ outcome: 'licence_required' })
    expect(offshore({ offshoreBasis: 'prc_content', offshoreValueShare: '0.1' })).toMatchObject({
      outcome: 'not_required',
    })
  })
})

describe('the catch-all', () => {
  const grounds = ['nationalSecurity', 'wmd', 'terrorism'] as const
  const none = { nationalSecurity: 'none', wmd: 'none', terrorism: 'none', military: 'none' }
  test.each(grounds.flatMap(ground => ['known', 'should_know', 'notified'].map(state => [ground, state] as const)))(
    '[DET-04] %s, %s: a licence is required on that ground',
    (ground, state) => {
      const found = answer({ knowledge: { ...none, [ground]: state } })
      expect(found.outcome).toBe('licence_required')
      const rules = found.reasons.filter(reason => reason.cite.includes('ECL 12(3)')).map(reason => reason.rule)
      expect(rules).toHaveLength(1)
    },
  )
  test.each(grounds)(
    '[DET-04] V11 suspicion of %s alone is no duty, and is met with a question and a consultation',
    ground => {
      const found = answer({ knowledge: { ...none, [ground]: 'suspected' } })
      expect(found.outcome).toBe('not_required')
      expect(codes(found)).toContain('suspicion')
    },
  )
  test('an item that nobody classified needs a licence either way once a risk is known', () => {
    expect(
      answer({
        items: [{ ...listedItem, code: undefined, listed: undefined }],
        knowledge: { ...none, nationalSecurity: 'known' },
      }).outcome,
    ).toBe('licence_required')
  })
})

describe('provision, bonded areas, registration', () => {
  test('[DET-07] V12 teaching controlled technology to a foreign firm at home raises the licence question; the public domain does not', () => {
    const teach = (technologyExemption: string) =>
      answer({
        activity: 'provision',
        mode: 'cooperation',
        destination: 'CN',
        items: [{ ...listedItem, code: undefined, kind: 'technology' }],
        facts: { ...chineseCase().facts, technologyExemption },
      })
    expect(teach('none')).toMatchObject({ outcome: 'licence_required' })
    expect(cites(teach('none'))).toEqual(expect.arrayContaining(['ECL 2(3)', 'ECL 12(2)']))
    expect(teach('public_domain')).toMatchObject({ outcome: 'not_required' })
    expect(teach('basic_research')).toMatchObject({ outcome: 'not_required' })
  })
  test('[DET-08] V13 into the bonded area without a licence, out of it abroad with one', () => {
    const inward = listed({ activity: 'bonded_inbound', destination: 'CN' })
    expect(inward).toMatchObject({ status: 'decided', outcome: 'not_required' })
    expect(cites(inward)).toContain('DUR 48(2)')
    expect(listed({ activity: 'bonded_outbound' })).toMatchObject({ outcome: 'licence_required' })
  })
  test('[DET-11] V14 a repaired item that goes to another user than the original one cannot go by registration', () => {
    const back = (returnToOriginalEndUser: boolean) =>
      listed({
        mode: 'repair_return',
        facts: {
          ...chineseCase().facts,
          registrationGround: 'inbound_repair_return',
          returnToOriginalEndUser,
          returnTimely: true,
        },
      })
    expect(routes(back(true))['registration']).toBe(true)
    expect(routes(back(false))['registration']).toBe(false)
  })
})

describe('listed parties and barred exporters', () => {
  test('[DET-09] V10 a watch-listed end user closes two routes, and is no prohibition', () => {
    const found = listed({ parties: endUserOn(['watch_list']), exporter: modelExporter })
    expect(found.outcome).toBe('licence_required')
    expect(routes(found)).toMatchObject({ single: true, general: false, registration: false })
    expect(found.routes.find(each => each.route === 'single')?.conditions).toEqual(
      expect.arrayContaining(['risk_assessment_report', 'compliance_undertaking']),
    )
    expect(found.deadlines.some(deadline => !deadline.runs)).toBe(true)
  })
  test.each(['seriousPenaltyWithin5Years', 'controlledForeignSubsidiary', 'criminalPunishment'])(
    '[DET-10] V15 %s closes general and registration by DUR 20(1), and leaves the single route',
    bar => {
      const found = listed({
        exporter: { ...modelExporter, [bar]: true },
        facts: { ...chineseCase().facts, registrationGround: 'aircraft_spares' },
      })
      expect(routes(found)).toMatchObject({ single: true, general: false, registration: false })
      expect(cites(found).some(cite => cite.startsWith('DUR 20(1)'))).toBe(true)
    },
  )
})

describe('why not, and what would change it', () => {
  test('[DET-12] the nearest rules are named with what stopped them, and a named change, entered, flips the answer', () => {
    const explained = explain(law, chineseCase())
    expect(explained.determination.almost.length).toBeGreaterThan(2)
    expect(explained.determination.almost.every(each => each.stoppedBy.length > 0 && each.cite.length > 0)).toBe(true)
    const flip = explained.flips.find(each => each.fact === 'knowledge.wmd' && each.to === 'known')
    expect(flip?.outcome).toBe('licence_required')
    expect(answer({ knowledge: { ...chineseCase().knowledge, wmd: 'known' } }).outcome).toBe('licence_required')
  })
  test('the answer over time names what changed where it changed', () => {
    const { overTime } = explain(law, chineseCase({ items: [listedItem] }))
    const first = overTime.find(stretch => stretch.from === '2020-12-01')
    expect(first).toMatchObject({ outcome: 'licence_required' })
    expect(overTime.some(stretch => stretch.from === '2024-12-01')).toBe(true)
  })
  test('a smallest set of facts suffices for the answer', () => {
    const { deciding } = explain(
      law,
      chineseCase({ items: [listedItem], facts: { prohibition: [{ notice: 'P', from: '2026-01-01', to: null }] } }),
    )
    expect(deciding.length).toBeLessThan(5)
  })
})
