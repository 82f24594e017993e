import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { date } from '../../values/index.ts'
import { dueAfter, dueDate, dueDates, parseDueRule, readTreaties, readTreatyCalendar } from './index.ts'

const shared = (name: string) => readFileSync(new URL(`../../../packs/_shared/${name}`, import.meta.url), 'utf8')
const treaties = readTreaties(shared('treaties.csv'))
const calendar = readTreatyCalendar(shared('treaty-calendar.csv'), treaties)

function rule(text: string) {
  const due = parseDueRule(text)
  if (due === undefined) throw new Error(`${text} is no rule`)
  return due
}

function duty(id: string) {
  const found = calendar.find(each => each.id === id)
  if (found === undefined) throw new Error(`no duty ${id}`)
  return found.due
}

describe('declarations under the Chemical Weapons Convention', () => {
  it('of past activities are due 90 days after the year: a day earlier before a leap day', () => {
    for (const id of ['T3', 'T5']) {
      expect(dueDate(duty(id), 2026)).toBe('2027-03-31')
      expect(dueDate(duty(id), 2027)).toBe('2028-03-30')
    }
  })

  it('of plans for 2027 are due on 3 October 2026 for schedule 1, and on 2 November for schedules 2 and 3', () => {
    expect(dueDate(duty('T4'), 2027)).toBe('2026-10-03')
    expect(dueDate(duty('T6'), 2027)).toBe('2026-11-02')
  })
})

describe('a due rule', () => {
  it('may name a fixed day of the year after', () => {
    expect(dueDate(duty('T1'), 2026)).toBe('2027-04-15')
    expect(dueDate(duty('T17'), 2026)).toBe('2027-05-15')
  })

  it('may have four days a year', () => {
    expect(dueDates(duty('T18'), 2026)).toEqual(['2026-05-30', '2026-08-29', '2026-11-29', '2027-03-01'])
    expect(() => dueDate(duty('T18'), 2026)).toThrow()
  })

  it('may start from an event, or from the end of its month', () => {
    expect(dueAfter(duty('T16'), date('2026-01-10'))).toBe('2026-07-09')
    expect(dueAfter(duty('T11'), date('2026-01-10'))).toBe('2026-03-02')
    expect(dueAfter(duty('T15'), date('2026-01-15'))).toBe('2026-01-01')
    expect(dueAfter(rule('event+12m'), date('2024-02-29'))).toBe('2025-02-28')
    expect(dueDates(duty('T16'), 2026)).toEqual([])
    expect(dueAfter(duty('T1'), date('2026-01-10'))).toBeUndefined()
  })

  it('may be without a day, and then none is made up', () => {
    expect(dueDates(duty('T24'), 2026)).toEqual([])
  })

  it.each([
    '',
    'year_end',
    'year_end+90',
    'year_end+90d ',
    'next_year:02-30',
    'next_year:2-3',
    'event+1y',
    '2026-04-15',
  ])('%s is none', text => {
    expect(parseDueRule(text)).toBeUndefined()
  })
})

describe('the shared tables', () => {
  it('hold the calendar T1 to T25', () => {
    expect(calendar.map(each => each.id.replace(/[a-z]$/, ''))).toEqual(
      expect.arrayContaining(Array.from({ length: 25 }, (_, i) => `T${i + 1}`)),
    )
  })

  it('mark what rests on background knowledge', () => {
    expect(calendar.filter(each => each.confidence === 'K').length).toBeGreaterThan(10)
  })

  it('say everything in English, Chinese and Arabic', () => {
    for (const { name } of [...treaties.values(), ...calendar]) {
      expect(name['zh']).toMatch(/\p{Script=Han}/u)
      expect(name['ar']).toMatch(/\p{Script=Arabic}/u)
    }
  })

  it.each([
    ['an unknown treaty', 'X1,NIX,a,b,c,undated,,,K', /line 2: NIX/],
    ['a rule that is none', 'X1,CWC,a,b,c,soon,,,K', /line 2: soon/],
    ['an event that is missing', 'X1,CWC,a,b,c,event+30d,,,K', /line 2: an event/],
    ['a duty twice', 'X1,CWC,a,b,c,undated,,,K\nX1,CWC,a,b,c,undated,,,K', /line 3: the id X1/],
  ])('refuse %s, with its line', (_, rows, message) => {
    const header = 'id,treaty,duty_en,duty_zh,duty_ar,due,event,note,confidence'
    expect(() => readTreatyCalendar(`${header}\n${rows}\n`, treaties)).toThrow(message)
  })
})
