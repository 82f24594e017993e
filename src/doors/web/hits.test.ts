import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DeskHouse, openDeskHouse } from './testing/desk-house.ts'
import { bystanders, ftmLines } from './testing/lists.ts'
import { type Form, type Visitor, wordsOf } from './testing/visitor.ts'

let house: DeskHouse
let first: Visitor
let second: Visitor
beforeAll(async () => {
  house = await openDeskHouse()
  first = await house.officer('07')
  second = await house.officer('08')
})
afterAll(() => house.close())

const kept = async (name: string, born: string) => {
  const { html } = await first.send('/en/screening', { name, kind: 'Person', born })
  const sealed = /name="s" value="([^"]+)"/.exec(html)?.[1] ?? ''
  const record = await first.send('/en/screening/keep', { s: sealed, ref: 'case 7' })
  const path = /href="(\/en\/hits\/hit_[^"]+)"/.exec(record.html)?.[1]
  if (path === undefined) throw new Error('No hit was opened')
  return path
}
const versionIn = (html: string) => /name="version" value="(\d+)"/.exec(html)?.[1] ?? ''
const act = async (who: Visitor, path: string, form: Form) =>
  who.send(`${path}/findings`, { version: versionIn((await who.open(path)).html), ...form })
const grounds = { reason: 'other_birth_date', words: 'Born two years later.', evidence: 'Passport copy 12' }

describe('a hit', () => {
  test('[SCR-06] is discharged by two officers with reason, words and evidence; the first cannot be second', async () => {
    const path = await kept('Marislav Kovrenko', '1973')
    expect(wordsOf((await first.open(path)).html)).toContain('Nobody has this hit yet')
    await act(first, path, { act: 'take' })
    const bare = await act(first, path, { act: 'propose_discharge', words: 'Look here' })
    expect(bare.status).toBe(422)
    expect(wordsOf(bare.html)).toContain('Choose the reason for your finding')
    expect(bare.html).toContain('Look here</textarea>')
    const proposed = await act(first, path, { act: 'propose_discharge', ...grounds })
    expect(wordsOf(proposed.html)).toContain('Officer 07 cannot be second.')
    expect(proposed.html).not.toContain('value="confirm_discharge"')
    const forced = await act(first, path, { act: 'confirm_discharge', ...grounds })
    expect([forced.status, wordsOf(forced.html).includes('You cannot be second')]).toEqual([409, true])
    expect(wordsOf((await second.open('/en/hits?show=waiting')).html)).toContain('Officer 07 proposes a discharge')
    expect(wordsOf((await second.open(path)).html)).toContain('Second officer: you may.')
    const version = versionIn((await second.open(path)).html)
    const confirm = { act: 'confirm_discharge', ...grounds, version }
    const done = await second.send(`${path}/findings`, confirm)
    // One page, one clock: a year after the second signature, in the zone that its time is given in.
    const [, signed] = /(\d{2}:\d{2}) Officer 08: confirms/i.exec(wordsOf(done.html)) ?? []
    expect(wordsOf(done.html)).toMatch(new RegExp(`Discharged until [^.]+, ${signed}`))
    // A second click does nothing more, and frightens nobody.
    expect((await second.send(`${path}/findings`, confirm)).status).toBe(200)
    expect(wordsOf((await first.open('/en/hits?show=decided')).html)).toContain('Not the same')
  })
  test('what another changed meanwhile is not overlooked', async () => {
    const path = await kept('Tarek Benmansour al-Zahiri', '1990')
    const version = versionIn((await second.open(path)).html)
    await act(first, path, { act: 'take' })
    const late = await second.send(`${path}/findings`, { act: 'take', version })
    expect([late.status, wordsOf(late.html).includes('Someone has changed this meanwhile')]).toEqual([409, true])
  })
  test('[SCR-07] opens again when the entry changes, and says what is different', async () => {
    const entry = { id: 'un-1', name: 'Ostap Velimirov Grandek', birthDate: '1960-01-02' }
    const bring = (text: string) =>
      first.upload('/en/lists/un_sc/editions', {}, [{ field: 'file', name: 'un.jsonl', text }])
    await bring(ftmLines([entry, ...bystanders]))
    const path = await kept('Ostap Velimirov Grandek', '1981')
    await act(first, path, { act: 'take' })
    await act(first, path, { act: 'propose_discharge', ...grounds })
    await act(second, path, { act: 'confirm_discharge', ...grounds })
    await bring(ftmLines([{ ...entry, birthDate: '1981' }, ...bystanders]))
    let words = ''
    for (let i = 0; i < 60 && !words.includes('Opened again'); i++) {
      await new Promise(resolve => setTimeout(resolve, 100))
      words = wordsOf((await first.open(path)).html)
    }
    expect(words).toContain("Opened again, since this is another now: the list's entry")
  })
  test('has the record of its screening, which can be run again', async () => {
    const path = await kept('Marislav Kovrenko', '1976')
    expect((await first.open(path)).html).toMatch(/href="\/en\/screening\/records\/sha256:[0-9a-f]{64}"/)
  })
  test.each(['en', 'zh', 'ar'])('has its page in %s, of less than 60 KB', async lang => {
    const path = (await kept('Marislav Kovrenko', '1977')).replace('/en/', `/${lang}/`)
    const { html, status } = await first.open(path)
    expect(status).toBe(200)
    expect(html.length).toBeLessThan(60_000)
    expect(html).not.toMatch(/<script|<style|\sstyle="|>undefined<|\[object Object\]|\{\{/)
  })
  test('that is none is not found; and none is shown to a visitor', async () => {
    expect((await first.open('/en/hits/hit_none')).status).toBe(404)
    expect((await house.visitor().open('/en/hits')).status).toBe(403)
  })
})
