import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DeskHouse, openDeskHouse } from './testing/desk-house.ts'
import { bystanders, ftmLines } from './testing/lists.ts'
import { answerAll, beginPlainCase } from './testing/plain-case.ts'
import { type Visitor, wordsOf } from './testing/visitor.ts'

let house: DeskHouse
let first: Visitor
let second: Visitor
beforeAll(async () => {
  house = await openDeskHouse()
  first = await house.officer('07')
  second = await house.officer('08')
})
afterAll(() => house.close())

const bring = (text: string, list = 'un_sc') =>
  first.upload(`/en/lists/${list}/editions`, {}, [{ field: 'file', name: 'list.jsonl', text }])

describe('the lists', () => {
  test.each(['en', 'zh', 'ar'])('are shown in %s with their editions and whether they are fresh', async lang => {
    const { html, status } = await first.open(`/${lang}/lists`)
    expect(status).toBe(200)
    expect(html).toContain(`/${lang}/lists/un_sc`)
    expect(html).not.toMatch(/<script|<style|\sstyle="|>undefined<|\[object Object\]|\{\{/)
  })
  test('[SCR-04] a new edition is put in force with a report; a shrunken one is refused, and the former stays, marked', async () => {
    const entry = { id: 'un-1', name: 'Ostap Velimirov Grandek', birthDate: '1960-01-02' }
    const former = { ...entry, passportNumber: 'VS-77120', nationality: 'IR', alias: 'Grandek the Elder' }
    const one = await bring(ftmLines([former, ...bystanders]))
    expect(one.path).toBe('/en/lists/un_sc?imported=1')
    expect(wordsOf(one.html)).toContain('Edition 1 is in force. 13 entries read.')
    const two = await bring(
      ftmLines([{ ...entry, birthDate: '1961' }, ...bystanders.slice(1), { id: 'un-9', name: 'Newly Listed' }]),
    )
    expect(wordsOf(two.html)).toContain('Added 1, removed 1, changed 1.')
    const again = await bring(
      ftmLines([{ ...entry, birthDate: '1961' }, ...bystanders.slice(1), { id: 'un-9', name: 'Newly Listed' }]),
    )
    expect(wordsOf(again.html)).toContain('The same as edition 2')
    const short = await bring(ftmLines([entry]))
    expect(wordsOf(short.html)).toContain('Refused: The list has far fewer records than the edition in force.')
    expect(wordsOf(short.html)).toContain('The former edition stays in force')
    expect(wordsOf((await first.open('/en/lists')).html)).toContain('Not fresh')
    const { html } = await first.send('/en/screening', { name: 'Lindental Medizintechnik GmbH' })
    expect(wordsOf(html)).toContain('Held: a list here is not fresh.')
  })
  test('the differences between two editions stand field by field', async () => {
    const wordsIn = async (lang: string) =>
      wordsOf((await first.open(`/${lang}/lists/un_sc/differences?from=1&to=2`)).html)
    const words = await wordsIn('en')
    expect(words).toContain('Added 1, removed 1, changed 1.')
    expect(words).toMatch(/Dates : was: Birth date 1960-01-02 is: Birth date 1961/)
    expect(words).toMatch(/Countries : was: Nationality Iran/)
    expect(words).toMatch(/Numbers : was: Passport VS-77120/)
    expect(words).toMatch(/Names : was: Grandek the Elder \(alias\)/)
    expect(words).not.toContain('Iran (Iran)')
    // What a fact is called is in the language of the page, and so is a country.
    for (const lang of ['zh', 'ar']) {
      const said = await wordsIn(lang)
      expect(said).toContain('VS-77120')
      expect(said).not.toMatch(/passport|nationality|birth|alias|\bIR\b/i)
    }
    expect((await first.open('/en/lists/nowhere/differences')).status).toBe(404)
  })
  test('an upload without a file says what to do', async () => {
    expect((await first.upload('/en/lists/un_sc/editions', {}, [])).status).toBe(422)
    expect((await house.visitor().upload('/en/lists/un_sc/editions', {}, [])).status).toBe(403)
  })
})

describe("a list of the state's own", () => {
  const entry = {
    change: 'add',
    key: 'CL-1',
    list: 'control_list',
    schema: 'Company',
    names: 'قمر البحر للتوريدات\nQamar al-Bahr Supplies',
    reason: 'Diverted machine tools.',
    basis: 'SCA 13(2)',
    from: '2026-11-20',
    why: 'Decision of 20 November.',
  }
  const wait = async (who: Visitor, list: string) => {
    const { html } = await who.open(`/en/lists/${list}`)
    return {
      html,
      path: /action="(\/en\/lists\/\w+\/proposals\/prp_[^"]+)"/.exec(html)?.[1] ?? '',
      version: /name="version" value="(\d+)"/.exec(html)?.[1] ?? '',
    }
  }
  test('changes by one officer who proposes and another who approves; sent twice, it is proposed once', async () => {
    const bad = await first.send('/en/lists/model_refused/proposals', { ...entry, names: '', basis: '' })
    expect([bad.status, bad.html.includes('Diverted machine tools.')]).toEqual([422, true])
    for (let i = 0; i < 2; i++) expect((await first.send('/en/lists/model_refused/proposals', entry)).status).toBe(200)
    const own = await wait(first, 'model_refused')
    expect(wordsOf(own.html)).toContain('Officer 07 cannot be second.')
    expect(own.path).toBe('')
    const { path, version } = await wait(second, 'model_refused')
    expect((await second.send(path, { decision: 'approve', version, words: '' })).status).toBe(422)
    expect((await first.send(path, { decision: 'approve', version, words: 'Yes' })).status).toBe(409)
    for (let i = 0; i < 2; i++)
      expect((await second.send(path, { decision: 'approve', version, words: 'As decided.' })).status).toBe(200)
    expect(wordsOf((await first.open('/en/lists/model_refused')).html)).toContain('Qamar al-Bahr Supplies')
    const amend = await first.open('/en/lists/model_refused/propose?change=amend&key=CL-1')
    expect(amend.html).toContain('Qamar al-Bahr Supplies')
  })
  test('[SCR-10] a restricted one shows nowhere to a visitor, and its entries change nothing of what they see', async () => {
    const visitor = house.visitor()
    const look = async () =>
      wordsOf((await visitor.send('/en/screening', { name: 'Zephyrine Quillon Watchwell', kind: 'Person' })).html)
    const before = await look()
    await first.send('/en/lists/model_watch/proposals', {
      ...entry,
      key: 'W-1',
      list: 'watch_list',
      schema: 'Person',
      names: 'Zephyrine Quillon Watchwell',
    })
    const { path, version } = await wait(second, 'model_watch')
    await second.send(path, { decision: 'approve', version, words: 'Yes' })
    expect(
      wordsOf((await first.send('/en/screening', { name: 'Zephyrine Quillon Watchwell', kind: 'Person' })).html),
    ).toContain('Parties under watch')
    expect(await look()).toBe(before)
    expect((await visitor.open('/en/lists')).html).not.toContain('model_watch')
    expect((await visitor.open('/en/lists/model_watch')).status).toBe(404)
  })
})

test('[SCR-01] in an enquiry, a party that looks like an entry keeps its question open although "on none" was ticked', async () => {
  const listed = {
    change: 'add',
    key: 'CL-9',
    list: 'control_list',
    schema: 'Person',
    names: 'Radomir Velkhazad Tsentovich',
    reason: 'Diversion.',
    basis: 'SCA 13(2)',
    from: '2026-11-01',
    why: 'Decided.',
  }
  await first.send('/en/lists/model_refused/proposals', listed)
  const { html } = await second.open('/en/lists/model_refused')
  const path = /action="(\/en\/lists\/\w+\/proposals\/prp_[^"]+)"/.exec(html)?.[1] ?? ''
  await second.send(path, { decision: 'approve', version: '1', words: 'Yes' })
  const answerFor = async (name: string) => {
    const visitor = house.visitor()
    const parties = { 'name-1': name, 'country-1': 'DE' }
    const { at } = await beginPlainCase(visitor, 'en', {
      export: { jurisdiction: 'model', 'code-1': '', 'description-1': 'office chairs' },
      parties,
    })
    const done = await answerAll(visitor, at)
    return { words: wordsOf(done.at.html), html: done.at.html, pdf: await visitor.open(`${done.at.path}.pdf`) }
  }
  const hit = await answerFor('Radomir Velkhazad Tsentovich')
  expect(hit.words).toContain('Strong likeness')
  expect(hit.words).toContain('the answer treats that as open')
  expect(hit.words).toContain('Still between two answers')
  expect(hit.html).not.toContain('href="undefined')
  expect(hit.pdf.status).toBe(200)
  const none = await answerFor('Lindental Medizintechnik GmbH')
  expect(none.words).not.toContain('the answer treats that as open')
  expect(none.words).toContain('Are the parties on a list?')
})
