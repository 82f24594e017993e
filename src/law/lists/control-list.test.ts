import { describe, expect, it } from 'vitest'
import { date } from '../../values/index.ts'
import { type ListCode, listedOn, readControlList } from './index.ts'

const csv = `code,from,to,instrument,confidence,note
1C216,2019-07-01,,SCO 1,V,
1C117.c,2024-03-01,,SCO 2,V,only the solid form
1C117.d,2024-03-01,2025-01-01,SCO 2,V,
3A201,2019-07-01,2024-03-01,SCO 1,V,taken off
3A201.a,2024-03-01,,SCO 2,V,kept
`
const { list, faults } = readControlList(csv)
const on = (code: string, day: string) => listedOn(list, code as ListCode, date(day))

describe('whether a code is listed on a day', () => {
  it('was read without a fault', () => {
    expect(faults).toEqual([])
  })

  it('is so from the day its row begins, by the instrument of that row', () => {
    expect(on('1C216', '2019-06-30').listed).toBe(false)
    expect(on('1C216', '2019-07-01')).toMatchObject({ listed: true, by: 'SCO 1', row: { line: 2 } })
  })

  it('ends on the day its row ends, which is no longer inside', () => {
    expect(on('1C117.d', '2024-12-31').listed).toBe(true)
    expect(on('1C117.d', '2025-01-01').listed).toBe(false)
  })

  it('covers what stands below a listed code', () => {
    expect(on('1C216.a', '2020-01-01').listed).toBe(true)
    expect(on('1C117.c.1', '2024-03-01').listed).toBe(true)
  })

  it('is not known for a bare code of which only sub-paragraphs are listed', () => {
    expect(on('1C117', '2024-06-01')).toMatchObject({
      listed: undefined,
      below: [{ code: '1C117.c' }, { code: '1C117.d' }],
    })
  })

  it('is not known for a bare code that was let go while one of its sub-paragraphs was kept', () => {
    expect(on('3A201', '2024-02-29').listed).toBe(true)
    expect(on('3A201', '2024-03-01').listed).toBeUndefined()
    expect(on('3A201.a', '2024-03-01').listed).toBe(true)
    expect(on('3A201.b', '2024-03-01').listed).toBe(false)
  })

  it('is not known where the list is silent: silence is not freedom', () => {
    expect(on('1C210', '2024-06-01')).toEqual({ listed: undefined, below: [] })
    expect(on('1C2', '2024-06-01').listed).toBeUndefined()
  })
})

describe('a row with a fault is left out and named with its line', () => {
  const header = 'code,from,to,instrument,confidence,note\n'
  it.each([
    ['a code of no shape', '1c216,2019-07-01,,SCO 1,V,'],
    ['a day the calendar does not have', '1C216,2019-02-30,,SCO 1,V,'],
    ['an end before its beginning', '1C216,2019-07-01,2019-07-01,SCO 1,V,'],
    ['an end that is no day', '1C216,2019-07-01,soon,SCO 1,V,'],
    ['no instrument', '1C216,2019-07-01,,,V,'],
    ['no confidence', '1C216,2019-07-01,,SCO 1,,'],
  ])('%s', (_, row) => {
    const read = readControlList(`${header}${row}\n`)
    expect(read.list.rows).toEqual([])
    expect(read.faults).toMatchObject([{ line: 2 }])
  })

  it('and so is a code that two rows list on the same day', () => {
    const read = readControlList(`${header}1C216,2019-07-01,,A 1,V,\n1C216,2020-01-01,,B 1,V,\n`)
    expect(read.faults).toMatchObject([{ line: 3 }])
  })
})
