import { describe, expect, test } from 'vitest'
import { dueDate, parseDueRule } from '../../law/treaties/index.ts'
import { addWorkingDays, date } from '../../values/index.ts'
import { penaltyBand } from './consequences/penalty.ts'
import { lastDayOf, licenceFaults, temporaryControlFaults } from './consequences/terms.ts'
import { decide } from './decide.ts'
import { chineseCase, endUserOn, listedItem, modelExporter } from './testing/chinese.ts'
import { lawForTests } from './testing/packs.ts'

/** Vectors that follow from cited provisions. V10 to V15 and V17 are shown with their behaviours in `chinese.test.ts` as well. */
const law = lawForTests('cn')
const { pack } = law
const day = date('2026-03-02')
const band = (id: string, facts: Parameters<typeof penaltyBand>[3]) => {
  const { fine, min, max } = penaltyBand(pack, id, day, facts)
  return [fine, min, max]
}
const due = (rule: string, year: number) => dueDate(parseDueRule(rule) ?? expect.fail(`${rule} is no rule`), year)
const routes = (more: Record<string, unknown>) =>
  Object.fromEntries(
    decide(law, chineseCase({ items: [listedItem], exporter: modelExporter, ...more })).routes.map(
      ({ route, open }) => [route, open],
    ),
  )

describe('penalties', () => {
  test('V1 unlicensed export with a turnover of 400,000: 500,000 to 5 million', () =>
    expect(band('P2', { amount: '400000' })).toEqual(['must', '500000', '5000000']))
  test('V2 a turnover of exactly 500,000 is at the threshold: five to ten times', () => {
    expect(band('P2', { amount: '500000' })).toEqual(['must', '2500000', '5000000'])
    expect(band('P2', { amount: '499999.99' })).toEqual(['must', '500000', '5000000'])
  })
  test('V3 dealing with a control-listed party, turnover 10 million: 100 to 200 million', () =>
    expect(band('P6', { amount: '10000000' })).toEqual(['must', '100000000', '200000000']))
  test('V4 a service provider who knew: 100,000 is at the threshold, 99,999 below it', () => {
    expect(band('P5', { amount: '100000' })).toEqual(['must', '300000', '500000'])
    expect(band('P5', { amount: '99999' })).toEqual(['must', '100000', '500000'])
  })
  test('V5 abetting is measured by gains: 80,000 of gains stay below, whatever the turnover', () => {
    expect(penaltyBand(pack, 'P11', day, {}).basis).toBe('gains')
    expect(band('P11', { amount: '80000' })).toEqual(['must', '100000', '500000'])
  })
  test('V6 a failure to report, not serious: no fine for an exporter, a possible one for a courier', () => {
    expect(band('P9', {})).toEqual(['none', undefined, undefined])
    expect(band('P10', {})).toEqual(['may', '0', '100000'])
  })
})

describe('clocks and terms', () => {
  test('V7 ten working days of expert opinion make the last day the 55th; with the State Council there is none', () => {
    expect(lastDayOf(pack, 'dual_use_decision', day, 10)).toBe(
      addWorkingDays(pack.calendar ?? expect.fail('no calendar'), day, 55),
    )
    expect(lastDayOf(pack, 'dual_use_major_impact', day)).toBe('no_limit')
  })
  test('V8 a single licence serves one consignment; a general licence runs three years and not a day more', () => {
    const from = date('2026-01-01')
    expect(
      licenceFaults(pack, 'single', { from, to: date('2027-01-01'), consignments: 2 }).map(fault => fault.code),
    ).toEqual(['too_many_consignments'])
    expect(licenceFaults(pack, 'general', { from, to: date('2029-01-01'), consignments: 9 })).toEqual([])
    expect(licenceFaults(pack, 'general', { from, to: date('2029-01-02') }).map(fault => fault.code)).toEqual([
      'too_long',
    ])
  })
  test('V9 a temporary control of two years and two extensions is valid, a third extension is not', () => {
    const years = (...starts: number[]) =>
      starts.map(year => ({ from: date(`${year}-01-01`), to: date(`${year + 2}-01-01`) }))
    expect(temporaryControlFaults(pack, years(2025, 2027, 2029))).toEqual([])
    expect(temporaryControlFaults(pack, years(2025, 2027, 2029, 2031)).map(fault => fault.code)).toEqual([
      'too_many_extensions',
    ])
    expect(
      temporaryControlFaults(pack, [{ from: date('2025-01-01'), to: date('2027-01-02') }]).map(fault => fault.code),
    ).toEqual(['too_long'])
  })
  test('V16 seven working days from 29 September 2026 pass over the October holidays', () =>
    expect(lastDayOf(pack, 'customs_query_answer', date('2026-09-29'))).toBe('2026-10-14'))
  test('V18 days after a year end and before a year begin are counted, not looked up', () => {
    expect(due('year_end+90d', 2026)).toBe('2027-03-31')
    expect(due('year_end+90d', 2027)).toBe('2028-03-30')
    expect(due('year_start-60d', 2027)).toBe('2026-11-02')
    expect(due('year_start-90d', 2027)).toBe('2026-10-03')
  })
})

describe('determinations', () => {
  test('V10 a watch-listed consignee blocks the general licence; single with two more papers, and no clock', () => {
    const found = decide(
      law,
      chineseCase({ items: [listedItem], exporter: modelExporter, parties: endUserOn(['watch_list']) }),
    )
    expect(found.outcome).toBe('licence_required')
    expect(found.deadlines.filter(deadline => deadline.runs && deadline.id === 'dual_use_decision')).toEqual([])
  })
  test('V11 suspicion is not knowledge', () =>
    expect(decide(law, chineseCase({ knowledge: { ...chineseCase().knowledge, wmd: 'suspected' } })).outcome).toBe(
      'not_required',
    ))
  test('V12 teaching at home is provision', () =>
    expect(
      decide(
        law,
        chineseCase({
          activity: 'provision',
          destination: 'CN',
          items: [{ ...listedItem, kind: 'technology' }],
          facts: { ...chineseCase().facts, technologyExemption: 'none' },
        }),
      ).outcome,
    ).toBe('licence_required'))
  test('V13 in and out of the bonded zone', () => {
    expect(decide(law, chineseCase({ activity: 'bonded_inbound', items: [listedItem] })).outcome).toBe('not_required')
    expect(decide(law, chineseCase({ activity: 'bonded_outbound', items: [listedItem] })).outcome).toBe(
      'licence_required',
    )
  })
  test('V14 a repaired item to a different user fails registration', () =>
    expect(
      routes({
        facts: {
          ...chineseCase().facts,
          registrationGround: 'inbound_repair_return',
          returnToOriginalEndUser: false,
          returnTimely: true,
        },
      })['registration'],
    ).toBe(false))
  test('V15 a controlled party’s office is barred from registration, and may apply for a single licence', () => {
    const found = routes({
      exporter: { ...modelExporter, controlledForeignSubsidiary: true },
      facts: { ...chineseCase().facts, registrationGround: 'aircraft_spares' },
    })
    expect(found).toMatchObject({ registration: false, single: true })
  })
  test('V17 the rare-earth notice: suspended, then unconfirmed, never silently either', () => {
    const offshore = (asOf: string) =>
      decide(
        law,
        chineseCase({
          asOf,
          activity: 'offshore_supply',
          items: [{ ...listedItem, code: undefined }],
          facts: {
            temporaryControl: [],
            prohibition: [],
            itemFamily: { 1: 'rare_earth' },
            offshoreBasis: 'prc_origin_item',
            offshoreRequirement: [],
          },
        }),
      )
    expect(offshore('2026-11-05')).toMatchObject({ outcome: 'not_required' })
    expect(offshore('2026-11-05').warnings.map(warning => warning.code)).toContain('suspended_instrument')
    expect(offshore('2026-11-21')).toMatchObject({ outcome: null })
    expect(offshore('2026-11-21').warnings.map(warning => warning.code)).toContain('instrument_status_unconfirmed')
  })
})
