import { describe, expect, test } from 'vitest'
import { openPages } from './testing/pages.ts'
import { answerAll, beginPlainCase, plainExport, plainParties } from './testing/plain-case.ts'
import { newVisitor, wordsOf } from './testing/visitor.ts'
import { languages } from './voice.ts'

const pages = openPages()

describe('a plain case', () => {
  test.each(languages)('is decided in %s within eight pages of questions', async lang => {
    const visitor = newVisitor(pages.app)
    const { at } = await beginPlainCase(visitor, lang)
    const done = await answerAll(visitor, at)
    expect(done.questions.length + 2).toBeLessThanOrEqual(8)
    expect(done.at.path).toMatch(/\/answer$/)
    const verdict = { en: 'A licence is required', zh: '需要许可证', ar: 'يلزم ترخيص' }[lang]
    expect(wordsOf(done.at.html)).toContain(verdict)
    expect(done.at.html).toMatch(/sha256:[0-9a-f]{64}/)
  })
  test('needs no licence where nothing speaks for one', async () => {
    const visitor = newVisitor(pages.app)
    const { at } = await beginPlainCase(visitor, 'en', { export: { 'code-1': '', 'description-1': 'office chairs' } })
    const done = await answerAll(visitor, at)
    expect(done.questions.length + 2).toBeLessThanOrEqual(12)
    expect(wordsOf(done.at.html)).toContain('No licence is needed')
  })
  test('is answered between two results by one who stops early, with links to the open questions', async () => {
    const visitor = newVisitor(pages.app)
    const { base } = await beginPlainCase(visitor, 'en', { export: { 'code-1': '' } })
    const { html } = await visitor.open(`${base}/answer`)
    expect(wordsOf(html)).toContain('Still between two answers')
    expect(html).toContain('/question/')
    expect(wordsOf(html)).toContain('Answer the next question')
  })
  test('that cannot be answered at all ends in an interval, not in a circle', async () => {
    const visitor = newVisitor(pages.app)
    let { at } = await beginPlainCase(visitor, 'en', {
      export: { 'code-1': '', 'domain-1': '', 'kind-1': '' },
      parties: { 'lists-1': [] },
    })
    let count = 0
    while (at.path.includes('/question/') && count++ < 40) at = await visitor.send(at.path, { answer: 'unknown' })
    expect(at.path).toMatch(/\/answer$/)
    expect(wordsOf(at.html)).toContain('Still between two answers')
  })
})

describe('a visitor', () => {
  test('who makes a mistake is told where and what to do, and keeps what was typed', async () => {
    const visitor = newVisitor(pages.app)
    const { path } = await visitor.open('/en/enquiries/new')
    const at = await visitor.send(path, {
      ...plainExport,
      activity: '',
      asOf: '2026-02-30',
      'description-1': 'A <b>bold</b> rod',
    })
    expect(at.status).toBe(422)
    expect(at.html).toContain('<a href="#activity">')
    expect(at.html).toContain('<a href="#asOf">')
    expect(at.html).toContain('<title>Error:')
    expect(at.html).toContain('value="A &lt;b&gt;bold&lt;/b&gt; rod"')
    expect(at.html).toContain('value="2026-02-30"')
  })
  test('who asks about a day before the law is held is told from when it is', async () => {
    const visitor = newVisitor(pages.app)
    const { path } = await visitor.open('/en/enquiries/new')
    const at = await visitor.send(path, { ...plainExport, asOf: '1950-01-01' })
    expect(at.status).toBe(422)
    expect(wordsOf(at.html)).toContain('Give a day on or after 27 December 1995')
  })
  test('who mistypes a code is shown what was probably meant, and may insist', async () => {
    const visitor = newVisitor(pages.app)
    const { path } = await visitor.open('/en/enquiries/new')
    const doubted = await visitor.send(path, { ...plainExport, 'code-1': '1C261' })
    expect(doubted.status).toBe(422)
    expect(wordsOf(doubted.html)).toContain('Did you mean')
    expect(doubted.html).toContain('1C216')
    const insisted = await visitor.send(path, { ...plainExport, 'code-1': '1C261', 'seen-1': '1C261' })
    expect(insisted.path).toMatch(/\/parties$/)
  })
  test('goes back, changes an answer, and the rest is kept', async () => {
    const visitor = newVisitor(pages.app)
    const { base, at } = await beginPlainCase(visitor)
    const [first] = (await answerAll(visitor, at)).questions
    const again = await visitor.open(first ?? '')
    expect(again.html).toContain(' checked')
    const changed = await visitor.send(`${base}/export`, { ...plainExport, destination: 'FR' })
    expect(changed.status).toBe(200)
    const { html } = await visitor.open(`${base}/answer`)
    expect(wordsOf(html)).toContain('France')
    expect(wordsOf(html)).toContain('Lindental Medizintechnik GmbH')
  })
  test('sends a form twice and nothing is doubled', async () => {
    const visitor = newVisitor(pages.app)
    const { base, at } = await beginPlainCase(visitor)
    const once = await visitor.send(at.path, { answer: 'unknown' })
    const twice = await visitor.send(at.path, { answer: 'unknown' })
    expect(twice.path).toBe(once.path)
    await visitor.send(`${base}/parties`, plainParties)
    const { html } = await visitor.open(`${base}/parties`)
    expect(html.match(/name="party"/g)).toHaveLength(1)
  })
  test('with two enquiries in two tabs finds each as it was left', async () => {
    const visitor = newVisitor(pages.app)
    const one = await beginPlainCase(visitor, 'en', { export: { 'description-1': 'Rod for tab one' } })
    const other = await beginPlainCase(visitor, 'en', { export: { 'description-1': 'Pump for tab two' } })
    expect((await visitor.open(`${one.base}/answer`)).html).toContain('Rod for tab one')
    expect((await visitor.open(`${other.base}/answer`)).html).toContain('Pump for tab two')
  })
  test('switches the language in the middle and goes on where they were', async () => {
    const visitor = newVisitor(pages.app)
    const { base } = await beginPlainCase(visitor, 'en')
    const { html, status } = await visitor.open(base.replace('/en/', '/zh/').concat('/answer'))
    expect(status).toBe(200)
    expect(html).toContain('Lindental Medizintechnik GmbH')
  })
  test('adds items and parties, and takes them away', async () => {
    const visitor = newVisitor(pages.app)
    const { path } = await visitor.open('/en/enquiries/new')
    const two = await visitor.send(path, { ...plainExport, action: 'add-item' })
    expect(two.html).toContain('id="description-2"')
    expect(two.html).toContain('Maraging steel rod, 40 kg')
    const one = await visitor.send(path, {
      ...plainExport,
      item: ['1', '2'],
      'description-2': 'another',
      action: 'remove-item-1',
    })
    expect(one.html).not.toContain('id="description-1"')
    expect(one.html).toContain('value="another"')
  })
  test('whose answers are gone is told so, in words', async () => {
    const visitor = newVisitor(pages.app)
    const { base } = await beginPlainCase(newVisitor(pages.app))
    const { status, html } = await visitor.open(`${base}/answer`)
    expect(status).toBe(410)
    expect(wordsOf(html)).toContain('Your answers are no longer here')
  })
  test('clears the answers from the browser', async () => {
    const visitor = newVisitor(pages.app)
    const { base } = await beginPlainCase(visitor)
    expect(visitor.cookies().length).toBeGreaterThan(0)
    const { html } = await visitor.send(`${base}/clear`, {})
    expect(wordsOf(html)).toContain('no longer in this browser')
    expect(visitor.cookies()).toEqual([])
  })
})

describe('what was answered', () => {
  test('is in sealed cookies for this enquiry only, kept from scripts and other sites, and in no copy', async () => {
    const { app } = openPages({ isHttps: true })
    const visitor = newVisitor(app)
    const { base, at } = await beginPlainCase(visitor)
    const [cookie] = visitor.cookies()
    expect(cookie?.path).toContain('/enquiries/enq_')
    expect(cookie?.attributes).toContain('HttpOnly')
    expect(cookie?.attributes).toContain('SameSite=Lax')
    expect(cookie?.attributes).toContain('Secure')
    expect(Buffer.from(cookie?.value ?? '', 'base64url').toString('latin1')).not.toContain('Lindental')
    expect(at.headers.get('cache-control')).toBe('private, no-store')
    expect((await visitor.open(`${base}/answer`)).headers.get('cache-control')).toContain('no-store')
  })
  test('does not open in another enquiry, even with its cookie', async () => {
    const visitor = newVisitor(pages.app)
    await beginPlainCase(visitor)
    const other = (await newVisitor(pages.app).open('/en/enquiries/new')).path.replace('/export', '')
    const cookie = visitor
      .cookies()
      .map(each => `${each.name}=${each.value}`)
      .join('; ')
    const response = await pages.app.request(`http://steelyard.test${other}/answer`, { headers: { cookie } })
    expect(response.status).toBe(410)
  })
  test('can be saved, opened with the link alone, and forgotten', async () => {
    const visitor = newVisitor(pages.app)
    const { base } = await beginPlainCase(visitor)
    const saved = await visitor.send(`${base}/save`, {})
    const link = /http:\/\/steelyard\.test(\/en\/saved\/[^<"]+)/.exec(saved.html)?.[1] ?? ''
    const stranger = newVisitor(pages.app)
    expect((await stranger.open(link)).html).not.toContain('Lindental')
    const resumed = await stranger.send(`${link}/resume`, {})
    expect(resumed.html).toContain('Lindental Medizintechnik GmbH')
    expect((await stranger.open(`${link.slice(0, -1)}${link.endsWith('A') ? 'B' : 'A'}`)).status).toBe(404)
    expect(wordsOf((await stranger.send(`${link}/forget`, {})).html)).toContain('Forgotten')
    expect((await stranger.open(link)).status).toBe(404)
  })
  test('too long for cookies is refused in words, and no page breaks', async () => {
    const visitor = newVisitor(pages.app)
    const { path } = await visitor.open('/en/enquiries/new')
    const items = Array.from({ length: 10 }, (_, i) => String(i + 1))
    const noise = () =>
      Array.from({ length: 250 }, () => String.fromCodePoint(0x4e00 + Math.floor(Math.random() * 20_000))).join('')
    const many = Object.fromEntries(
      items.flatMap(id => [
        [`description-${id}`, noise()],
        [`kind-${id}`, 'goods'],
      ]),
    )
    const { status, html } = await visitor.send(path, { ...plainExport, ...many, item: items, 'code-1': '' })
    expect([200, 413]).toContain(status)
    if (status === 413) expect(wordsOf(html)).toContain('larger than this page can take')
  })
  test('can be taken away as a file that runs again to the same bytes, and as a PDF', async () => {
    const visitor = newVisitor(pages.app)
    const { base } = await beginPlainCase(visitor)
    const file = await visitor.open(`${base}/answer.json`)
    expect(file.headers.get('content-disposition')).toContain('attachment')
    const { html } = await visitor.send('/en/rerun', { pasted: file.html })
    expect(wordsOf(html)).toContain('The same, byte for byte.')
    const pdf = await visitor.open(`${base}/answer.pdf`)
    expect(pdf.html.startsWith('%PDF-')).toBe(true)
  })
})

test('nothing went wrong meanwhile', () => expect(pages.faults).toEqual([]))
