import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DeskHouse, openDeskHouse } from './testing/desk-house.ts'
import { openPages } from './testing/pages.ts'
import { newVisitor, type Seen, type Visitor, wordsOf } from './testing/visitor.ts'

let house: DeskHouse
let officer: Visitor
beforeAll(async () => {
  house = await openDeskHouse()
  officer = await house.officer('07')
})
afterAll(() => house.close())

const search = (who: Visitor, name: string, more: Readonly<Record<string, string>> = {}, lang = 'en') =>
  who.send(`/${lang}/screening`, { name, kind: 'Person', ...more })

describe('screening a party', () => {
  test('[SCR-05] shows the names word by word, the evidence each as what it is, and what the list says', async () => {
    const { html, status } = await search(officer, 'Marislav Kovrenko', { born: '1973' })
    const words = wordsOf(html)
    expect(status).toBe(200)
    for (const said of [
      'Why they match',
      'Equal',
      'How rare',
      'Conflicts',
      'Absent',
      '1971-04-09',
      'Invented for demonstration',
      'Edition',
    ])
      expect(words).toContain(said)
    expect(words).toMatch(/Same in (about|more than|fewer than) \d+ of 100 such pairs/)
    expect(html.length).toBeLessThan(60_000)
  })
  test('[SCR-08] finds a disguised name and names the disguise', async () => {
    const words = wordsOf((await search(officer, 'M\u0430rislav Kovren\u200bko')).html)
    expect(words).toContain('The name is disguised, and was found all the same')
    expect(words).toContain('a letter of another script that looks alike')
    expect(words).toContain('an invisible character')
  })
  test('[SCR-09] shows a name of another script in that script', async () => {
    const { html } = await search(officer, 'طارق بنمنصور الظاهري', {}, 'ar')
    expect(html).toContain('<bdi lang="ar" dir="rtl">طارق')
  })
  test('[SCR-03] a list that was never loaded is told as such, and never looks like "no hit"', async () => {
    const words = wordsOf((await search(officer, 'Lindental Medizintechnik')).html)
    expect(words).toContain('Not screened: a list that is needed has never been loaded here.')
    expect(words).not.toContain('No likeness found')
  })
  test('[SCR-11] a name that fits too many is too weak: neither cleared nor a hit', async () => {
    const words = wordsOf((await search(officer, 'Trading Co', { kind: 'Company' })).html)
    expect(words).toContain('Query too weak')
    expect(words).toContain('neither as cleared nor as a hit')
    expect(words).not.toContain('No likeness found')
  })
  test('without a name, or with a day that no calendar has, says what to do and keeps what was typed', async () => {
    const { html, status } = await search(officer, '', { born: '1971-13', number: 'ZZ-77' })
    expect(status).toBe(422)
    expect(wordsOf(html)).toContain('Give the name of the party')
    expect(wordsOf(html)).toContain('Give a year, a month or a day')
    expect(html).toContain('value="ZZ-77"')
  })
  test('puts no name into the address, and another language shows the same answer', async () => {
    const { path, html } = await search(officer, 'Marislav Kovrenko')
    expect(path).toMatch(/^\/en\/screening\?s=[\w-]+$/)
    expect(html).toContain(`href="/zh${path.slice(3)}"`)
    expect(wordsOf((await officer.open(`/zh${path.slice(3)}`)).html)).toContain('名称逐词对照')
  })
  test('an address that was not sealed here shows the empty form', async () => {
    expect(wordsOf((await officer.open('/en/screening?s=AAAA')).html)).toContain('Nothing has been screened yet')
  })
})

describe('a screening that is kept', () => {
  test('[SCR-13] is on record, opens its hits, and comes out the same when it is run again', async () => {
    const { html } = await search(officer, 'Marislav Kovrenko', { born: '1974' })
    const sealed = /name="s" value="([^"]+)"/.exec(html)?.[1] ?? ''
    const record = await officer.send('/en/screening/keep', { s: sealed, ref: 'case 12' })
    expect(record.path).toMatch(/^\/en\/screening\/records\/sha256:[0-9a-f]{64}$/)
    expect(record.html).toMatch(/href="\/en\/hits\/hit_/)
    expect(wordsOf((await officer.open(`${record.path}?again=1`)).html)).toContain('The same, byte for byte.')
  })
  test('is not for visitors', async () => {
    const visitor = house.visitor()
    const { html } = await search(visitor, 'Marislav Kovrenko')
    expect(html).not.toContain('/screening/keep')
    expect((await visitor.send('/en/screening/keep', { s: 'x' })).status).toBe(403)
  })
})

describe('a table of parties', () => {
  const table = 'id,name,birthDate\n1,Marislav Kovrenko,1971-04-09\n2,Somebody Else,1971-99\n3,Trading Co,\n'
  const until = async (path: string): Promise<Seen> => {
    for (let i = 0; i < 100; i++) {
      const seen = await officer.open(path)
      if (!seen.html.includes('http-equiv="refresh"')) return seen
      await new Promise(resolve => setTimeout(resolve, 100))
    }
    throw new Error('The batch does not end')
  }
  test('is screened as a job whose page looks again by itself, with faults by row and the answers to download', async () => {
    const job = await officer.upload('/en/screening/batch', {}, [{ field: 'file', name: 'parties.csv', text: table }])
    expect(job.path).toMatch(/^\/en\/screening\/batch\/job_/)
    const words = wordsOf((await until(job.path)).html)
    expect(words).toContain('Rows answered: 2. Rows that could not be read: 1.')
    expect(words).not.toContain('Every row is answered.')
    expect(words).toMatch(/3 2 Somebody Else Column birthDate 1971-99 is not a date/)
    expect(words).toContain('Query too weak')
    const answers = await officer.open(`${job.path}/answers.csv`)
    expect(answers.headers.get('content-disposition')).toContain('attachment')
    expect(answers.html).toContain('Marislav Kovrenko')
    const other = await house.officer('08')
    expect((await other.open(job.path)).status).toBe(404)
  })
  test('says in the language of the page which rows could not be read, and what is wrong with a whole file', async () => {
    const file = { field: 'file', name: 'parties.csv', text: `${table}4,More,1971,cells,still\n` }
    for (const [lang, standing, date, cells] of [
      ['zh', '已答复 2 行，另有 2 行无法读取。', '“1971-99”不是日历上的日期', '此行有 5 个单元格，而表格只有 3 列。'],
      ['ar', 'صفوف أُجيب عنها: 2. وصفوف لم تُقرأ: 2.', 'ليس تاريخاً في التقويم', 'وأعمدة الجدول 3 فقط.'],
    ] as const) {
      const job = await officer.upload(`/${lang}/screening/batch`, {}, [file])
      const { html } = await until(job.path)
      const words = wordsOf(html)
      expect(words).toContain(standing)
      expect(words).toContain(date)
      expect(words).toContain(cells)
      expect(html).not.toMatch(/is not a date|cells, and/)
      const cutOff = await officer.upload(`/${lang}/screening/batch`, {}, [{ ...file, text: 'id,name\n1,"cut\n' }])
      expect(cutOff.status).toBe(422)
      expect(cutOff.html).not.toContain('quotation mark')
    }
  })
  test('without a column of names, or without a file, is refused in words', async () => {
    const bad = await officer.upload('/en/screening/batch', {}, [{ field: 'file', name: 'a.csv', text: 'x,y\n1,2\n' }])
    expect([bad.status, wordsOf(bad.html).includes('has no column “name”')]).toEqual([422, true])
    expect((await officer.upload('/en/screening/batch', {}, [])).status).toBe(422)
  })
  test('has a template that can be filled in', async () => {
    expect((await officer.open('/en/screening/batch/template.csv')).html).toContain('id,name,alias,schema')
  })
})

describe('the identity of an officer', () => {
  test('is marked on every page as a development identity, and can be changed or laid down', async () => {
    const someone = await house.officer('03')
    expect(wordsOf((await someone.open('/en/hits')).html)).toContain('Development identity: Officer 03 ( change )')
    await someone.send('/en/officer', { officer: 'none', back: '/hits' })
    expect((await someone.open('/en/hits')).status).toBe(403)
  })
  test('nobody is sent to another site by it, and only those offered are taken', async () => {
    const someone = house.visitor()
    expect((await someone.send('/en/officer', { officer: 'officer-01', back: '//elsewhere.example' })).path).toBe(
      '/en/screening',
    )
    expect((await someone.send('/en/officer', { officer: 'officer-99', back: '/hits' })).status).toBe(422)
  })
  test.each(['/hits', '/hits/hit_1', '/screening/batch', '/officer', '/screening/records/sha256:00'])(
    'without the setting that allows it, %s says what is needed',
    async place => {
      const { app, faults } = openPages()
      const { status, html } = await newVisitor(app).open(`/en${place}`)
      expect([status, wordsOf(html).includes('STEELYARD_DEVELOPMENT_OFFICERS=on')]).toEqual([403, true])
      expect(faults).toEqual([])
    },
  )
})
