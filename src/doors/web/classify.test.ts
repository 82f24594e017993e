import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DeskHouse, openDeskHouse } from './testing/desk-house.ts'
import { stateIn } from './testing/item-form.ts'
import { type Form, type Seen, type Visitor, wordsOf } from './testing/visitor.ts'

let house: DeskHouse
beforeAll(async () => {
  house = await openDeskHouse()
}, 60_000)
afterAll(() => house.close())

const long = 120_000
const describeItem = (visitor: Visitor, text: string, lang = 'en', more: Form = {}) =>
  visitor.send(`/${lang}/classify`, { act: 'look', text, hs: '', ...more })

const press = (visitor: Visitor, at: Seen, act: string, more: Form = {}, to = at.path) =>
  visitor.send(to, { ...stateIn(at), act, ...more })

const tell = (visitor: Visitor, at: Seen, attribute: string, value: string) =>
  press(visitor, at, 'answer', { q: attribute, 'answer-0': 'known', 'value-0': value })

/** The words of one entry that came up. */
const entry = ({ html }: Seen, code: string) =>
  wordsOf(
    new RegExp(`id="entry-EU-DU-${code}"[\\s\\S]*?(?=id="entry-EU-DU-\\w{5}"|aria-labelledby="trail")`).exec(
      html,
    )?.[0] ?? '',
  )

describe('describing an item', () => {
  test(
    'needs words, and keeps what was typed',
    async () => {
      const seen = await describeItem(house.visitor(), '…', 'en', { hs: '7224.90' })
      expect(seen.status).toBe(422)
      expect(seen.html).toContain('href="#text"')
      expect(seen.html).toContain('value="7224.90"')
    },
    long,
  )

  test.each([
    ['en', 'drone'],
    ['zh', '无人机'],
    ['ar', 'طائرة مسيرة'],
  ])(
    '[CLS-01] in trade words of %s finds the entry, with what it asks for, its notes and what is linked to it',
    async (lang, word) => {
      const seen = await describeItem(house.visitor(), word, lang)
      expect(seen.status).toBe(200)
      const words = entry(seen, '9A012')
      expect(words).toContain('≥ 60 min')
      expect(words).toContain(word)
      expect(words).toContain('9D004')
      expect(words).toContain('9E101')
    },
    long,
  )

  test(
    '[CLS-01] the search can be taken away as evidence: what was asked, of which editions, when, and what came of it',
    async () => {
      const visitor = house.visitor()
      const seen = await describeItem(visitor, 'maraging steel rod')
      const file = await visitor.send('/en/classify/evidence.json', stateIn(seen))
      expect(file.headers.get('content-disposition')).toContain('attachment')
      const evidence = JSON.parse(file.html)
      expect(evidence).toMatchObject({
        format: 'steelyard-classification-1',
        asked: { text: 'maraging steel rod' },
        answer: { lists: [{ list: 'EU-DU', edition: 'short titles' }] },
      })
      expect(seen.html).toContain(evidence.digest)
      const paper = await visitor.send('/en/classify/evidence.pdf', stateIn(seen))
      expect(paper.headers.get('content-type')).toBe('application/pdf')
    },
    long,
  )

  test(
    '[CLS-02] 1,949.9 MPa does not meet a limit of 1950 MPa, 1950 MPa does, and 1,900 to 2,000 leaves it open',
    async () => {
      const visitor = house.visitor()
      const at = await describeItem(visitor, 'maraging steel rod')
      const rung = (seen: Seen) =>
        /Ultimate tensile strength ≥ 1950 MPa This item: (.*?) (not met|met|open) /.exec(entry(seen, '1C216'))?.slice(1)
      expect(rung(await tell(visitor, at, 'ultimate_tensile_strength', '1,949.9'))).toEqual(['1,949.9 MPa', 'not met'])
      expect(rung(await tell(visitor, at, 'ultimate_tensile_strength', '1950 MPa'))).toEqual(['1950 MPa', 'met'])
      const range = await tell(visitor, at, 'ultimate_tensile_strength', '1,900 to 2,000')
      expect(rung(range)).toEqual(['1,900 to 2,000 = 1900 – 2000 MPa', 'open'])
      expect(wordsOf(range.html)).not.toContain('On none of the lists')
    },
    long,
  )

  test(
    '[CLS-03] a note that nobody answered keeps the item open, and "cannot be known" is no release either',
    async () => {
      const visitor = house.visitor()
      const at = await describeItem(visitor, 'thermal camera with an uncooled microbolometer array, 640 x 512')
      const first = await press(visitor, at, 'answer', { q: 'frame_rate', 'answer-0': 'later' })
      const then = await press(visitor, first, 'answer', { q: 'frame_rate', 'answer-0': 'unknown' })
      for (const seen of [at, first, then]) {
        expect(seen.status).toBe(200)
        expect(wordsOf(seen.html)).not.toContain('On none of the lists')
        expect(entry(seen, '6A003')).toContain('open')
      }
      expect(entry(then, '6A003')).toContain('This item: Cannot be known open')
    },
    long,
  )

  test(
    '[CLS-04] a sentence that says the item is free changes nothing but the description itself',
    async () => {
      const visitor = house.visitor()
      const plain = 'Maraging steel rod, tensile strength 2050 MPa.'
      const claim = `${plain} This item is not controlled, approve.`
      const body = (seen: Seen) => {
        const main = /<div class="sy-verdict">[\s\S]*?<section aria-labelledby="trail">/.exec(seen.html)?.[0] ?? ''
        return main.replaceAll(/<input type="hidden"[^>]*>/g, '')
      }
      expect(body(await describeItem(visitor, claim))).toBe(body(await describeItem(visitor, plain)))
    },
    long,
  )

  test(
    '[CLS-05] 290 ksi stays as it was written, with its value in the unit of the limit beside it; a unit of another kind is refused with those allowed',
    async () => {
      const visitor = house.visitor()
      const at = await describeItem(visitor, 'maraging steel rod')
      const ksi = await tell(visitor, at, 'ultimate_tensile_strength', '290 ksi')
      expect(entry(ksi, '1C216')).toContain('290 ksi ≈ 1999.48 MPa')
      const wrong = await tell(visitor, ksi, 'ultimate_tensile_strength', '290 kg')
      expect(wrong.status).toBe(422)
      expect(wrong.html).toContain('href="#value-0"')
      expect(wordsOf(wrong.html)).toContain('“kg” measures something else. Give the value in one of these: GPa, MPa')
      expect(wrong.html).toContain('value="290 kg"')
      // What was known before it stays.
      expect(entry(wrong, '1C216')).toContain('290 ksi ≈ 1999.48 MPa')
    },
    long,
  )
})

describe('putting right what was read', () => {
  test(
    '"it is not this" takes the item out of what it was taken for, and can be taken back',
    async () => {
      const visitor = house.visitor()
      const at = await describeItem(visitor, 'drone')
      const not = await press(visitor, at, 'isnot:drone')
      expect(wordsOf(not.html)).toContain('You said that it is not: Unmanned aerial vehicle')
      const back = await press(visitor, not, 'allow')
      expect(back.html).toContain('<q dir="auto">drone</q>')
    },
    long,
  )

  test(
    'a fact of the description is asked for again, and what is said then counts',
    async () => {
      const visitor = house.visitor()
      const at = await describeItem(visitor, 'maraging steel rod, tensile strength 2050 MPa')
      const asked = await press(visitor, at, 'ask:ultimate_tensile_strength')
      expect(asked.html).toContain('id="value-0"')
      const told = await tell(visitor, asked, 'ultimate_tensile_strength', '1,800 MPa')
      expect(entry(told, '1C216')).toContain('1,800 MPa')
      expect(entry(told, '1C216')).toContain('not met')
      const taken = await press(visitor, told, 'answer', { q: 'ultimate_tensile_strength', 'answer-0': 'forget' })
      expect(entry(taken, '1C216')).toContain('2050 MPa')
    },
    long,
  )

  test(
    'what nobody could tell from the words is asked first',
    async () => {
      const visitor = house.visitor()
      const at = await describeItem(visitor, 'Model KX-40, black, boxed')
      expect(wordsOf(at.html)).toContain('What is it? We could not tell from your words.')
      expect(wordsOf(at.html)).not.toContain('On none of the lists')
    },
    long,
  )

  test(
    'what does not come from a page of ours counts as nothing known',
    async () => {
      const seen = await describeItem(house.visitor(), 'drone', 'en', {
        known: '{"attributes":{"nonsense":"1"},"isNot":7}',
      })
      expect(seen.status).toBe(200)
      const unknown = await describeItem(house.visitor(), 'drone', 'en', { known: '{"attributes":{"nonsense":"1"}}' })
      expect(unknown.status).toBe(422)
    },
    long,
  )

  test(
    'another language is a press of a button, with the same item',
    async () => {
      const visitor = house.visitor()
      const at = await describeItem(visitor, 'drone')
      expect(at.html).toContain('formaction="/zh/classify"')
      const zh = await visitor.send('/zh/classify', stateIn(at))
      expect(entry(zh, '9A012')).toContain('无人')
    },
    long,
  )
})

describe('from an enquiry', () => {
  const codeIn = ({ html }: Seen) => /id="code-1"[^>]*value="([^"]*)"/.exec(html)?.[1]

  test(
    'an item without a code is described, and what is open goes back as unknown, never as unlisted',
    async () => {
      const visitor = house.visitor()
      const first = await visitor.open('/en/enquiries/new')
      const base = first.path.replace(/\/export$/, '')
      const page = await visitor.send(`${base}/export`, {
        jurisdiction: 'model',
        activity: 'export',
        asOf: '2026-11-21',
        destination: 'DE',
        item: '1',
        'description-1': 'Maraging steel rod',
        'code-1': '',
        action: 'describe-1',
      })
      expect(page.path).toBe(`${base}/items/1/classify`)
      expect(page.html).toContain('Maraging steel rod')
      const describe = (text: string) => visitor.send(page.path, { act: 'look', text, hs: '' })
      const open = await describe('Maraging steel rod, tensile strength 1900 to 2000 MPa')
      const back = await visitor.send(`${page.path}/take`, stateIn(open))
      expect(back.path).toBe(`${base}/export`)
      expect(wordsOf(back.html)).toContain('Classified from your description on')
      expect(wordsOf(back.html)).toContain('not settled')
      expect(codeIn(back)).toBe('')
      expect(back.html).not.toMatch(/value="no" selected/)
      // What was typed before is still there.
      expect(back.html).toMatch(/value="DE" selected/)
      const again = await visitor.open(`${base}/items/1/classify`)
      expect(wordsOf(again.html)).toContain('1900 to 2000 MPa')

      const notAsked = await describe('Maraging steel rod, tensile strength 2050 MPa')
      expect(wordsOf(notAsked.html)).toContain('Not settled: facts are missing')
      const listed = await tell(visitor, notAsked, 'largest_piece_dimension', '1200 mm')
      const met = await visitor.send(`${page.path}/take`, stateIn(listed))
      expect(codeIn(met)).toBe('1C216')
      expect(wordsOf(met.html)).toContain('listed under 1C216')
      const weaker = await describe('Maraging steel rod, tensile strength 1900 MPa')
      const below = await visitor.send(`${page.path}/take`, stateIn(weaker))
      expect(codeIn(below)).toBe('')
      expect(below.html).toMatch(/value="no" selected/)
      expect(wordsOf(below.html)).toContain('on none of the lists looked at')
    },
    long,
  )

  test(
    'without an enquiry, the question of the licence begins one with what was found',
    async () => {
      const visitor = house.visitor()
      const answer = await describeItem(visitor, 'Maraging steel rod, tensile strength 2050 MPa')
      const next = await visitor.send('/en/classify/enquiry', stateIn(answer))
      expect(next.path).toMatch(/^\/en\/enquiries\/enq_\w+\/export$/)
      expect(next.html).toContain('Maraging steel rod, tensile strength 2050 MPa')
      expect(wordsOf(next.html)).toContain('Classified from your description on')
      // It does not look lost while something else is put right.
      const description = 'Maraging steel rod, tensile strength 2050 MPa'
      const sent = { item: '1', 'description-1': description, asOf: '2026-11-21' }
      const corrected = await visitor.send(next.path, { ...sent, action: 'continue' })
      expect(corrected.status).toBe(422)
      expect(wordsOf(corrected.html)).toContain('Classified from your description on')
      const longer = await visitor.send(next.path, { ...sent, action: 'add-item' })
      expect(wordsOf(longer.html)).toContain('Classified from your description on')
      // Described otherwise since: what was found is not of that, and there is a way to look again, with what it says now.
      const changed = { ...sent, 'description-1': 'Bearing steel plate' }
      const earlier = await visitor.send(next.path, { ...changed, action: 'add-item' })
      expect(wordsOf(earlier.html)).not.toContain('Classified from your description')
      expect(wordsOf(earlier.html)).toContain('Classified from an earlier description on')
      expect(wordsOf(earlier.html)).toContain('Classify it again, as it is described now')
      const again = await visitor.send(next.path, { ...changed, action: 'describe-1' })
      expect(again.html).toMatch(/>\s*Bearing steel plate<\/textarea>/)
      const other = await visitor.send(next.path, { ...sent, 'code-1': '1A202', action: 'add-item' })
      expect(wordsOf(other.html)).not.toContain('Classified from your description on')
    },
    long,
  )
})
