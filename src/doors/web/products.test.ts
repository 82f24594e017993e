import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DeskHouse, openDeskHouse } from './testing/desk-house.ts'
import { stateIn } from './testing/item-form.ts'
import { type Visitor, wordsOf } from './testing/visitor.ts'

let house: DeskHouse
let officer: Visitor
beforeAll(async () => {
  house = await openDeskHouse()
  officer = await house.officer('07')
}, 60_000)
afterAll(() => house.close())

const long = 120_000

async function save(name: string, text: string, reference = '') {
  const known = JSON.stringify({ attributes: { largest_piece_dimension: '1200 mm' } })
  const answer = await officer.send('/en/classify', { act: 'look', text, hs: '', known })
  return officer.send('/en/products', { ...stateIn(answer), name, reference })
}

describe('products', () => {
  test('are the work of officers', async () => {
    for (const path of ['/en/products', '/en/products/review', '/en/products/batch'])
      expect((await house.visitor().open(path)).status).toBe(403)
  })

  test(
    'an item is kept with its answer, found again by words and by how it stands',
    async () => {
      expect(wordsOf((await officer.open('/en/products')).html)).toContain('No product is kept yet.')
      const nameless = await save('', 'Maraging steel rod')
      expect(nameless.status).toBe(422)
      expect(nameless.html).toContain('href="#name"')
      const kept = await save('Rod 40', 'Maraging steel rod, tensile strength 2050 MPa', 'A-1')
      expect(kept.path).toMatch(/^\/en\/products\/prd_\w+$/)
      expect(wordsOf(kept.html)).toContain('On a control list By the rules, under 1C216')
      expect(wordsOf(kept.html)).toContain('Ultimate tensile strength ≥ 1950 MPa')
      expect(wordsOf((await officer.open('/en/products?q=rod&status=listed')).html)).toContain('Rod 40')
      expect(wordsOf((await officer.open('/en/products?status=not_listed')).html)).toContain('No product fits.')
      expect(wordsOf((await officer.open('/en/products/review')).html)).toContain(
        'Nothing that changed touches a product.',
      )
      const twice = await save('Another', 'Maraging steel rod', 'A-1')
      expect(twice.status).toBe(422)
      expect(twice.html).toContain('href="#reference"')
    },
    long,
  )

  test(
    'a person confirms what the rules found, or differs with a reason and evidence',
    async () => {
      const kept = await save('Rod 41', 'Maraging steel rod, tensile strength 2050 MPa', 'A-2')
      const bound = (html: string) => ({
        version: /name="version" value="(\d+)"/.exec(html)?.[1] ?? '',
        seen: /name="seen" value="([^"]+)"/.exec(html)?.[1] ?? '',
      })
      const to = `${kept.path}/decisions`
      const without = await officer.send(to, { ...bound(kept.html), status: 'not_listed' })
      expect(without.status).toBe(422)
      expect(wordsOf(without.html)).toContain('The rules found otherwise: say why you differ')
      const nowhere = await officer.send(to, { ...bound(kept.html), status: 'listed', list: 'EU-DU', code: '1Z999' })
      expect(wordsOf(nowhere.html)).toContain('That list has no such entry')
      const confirmed = await officer.send(to, { ...bound(kept.html), status: 'listed', list: 'EU-DU', code: '1C216' })
      expect(wordsOf(confirmed.html)).toContain('Officer 07 decided this on')
      // A second click sends what was seen before: the first stands.
      const again = await officer.send(to, { ...bound(kept.html), status: 'listed', list: 'EU-DU', code: '1C216' })
      expect(again.status).toBe(422)
      const differed = await officer.send(to, {
        ...bound(confirmed.html),
        status: 'not_listed',
        reason: 'Annealed only; the maker certifies 1,800 MPa.',
        kind: 'test_report',
        words: 'Tensile test 12',
        link: 'https://example.org/12',
      })
      expect(wordsOf(differed.html)).toContain('Annealed only; the maker certifies 1,800 MPa.')
      expect(wordsOf(differed.html)).toContain('Test report')
      const revised = await officer.send(`${kept.path}/revisions`, { version: bound(differed.html).version })
      expect(revised.status).toBe(200)
      expect(wordsOf(revised.html)).toContain('Classified again')
    },
    long,
  )

  test(
    'a table of items is classified as a job, with its faults told and its answers to download',
    async () => {
      const empty = await officer.upload('/en/products/batch', {}, [{ field: 'file', name: 'x.csv', text: 'id\n1\n' }])
      expect(empty.status).toBe(422)
      expect(wordsOf(empty.html)).toContain('The table has no column “text”')
      const text =
        'id,text,ultimate_tensile_strength [MPa],largest_piece_dimension [mm]\nR-1,Maraging steel rod,2050,1200\nR-2,Maraging steel rod,strong,\nR-3,,1,\n'
      let at = await officer.upload('/en/products/batch', { keep: 'yes' }, [{ field: 'file', name: 'x.csv', text }])
      for (let i = 0; i < 100 && !at.html.includes('answers.csv'); i++) {
        await new Promise(resolve => setTimeout(resolve, 200))
        at = await officer.open(at.path)
      }
      expect(wordsOf(at.html)).toContain('Rows answered: 1. Rows that could not be read: 2.')
      expect(wordsOf(at.html)).toContain('Could not be read 2')
      expect(at.html).toMatch(/href="\/en\/products\/prd_\w+"/)
      const answers = await officer.open(`${at.path}/answers.csv`)
      expect(answers.headers.get('content-disposition')).toContain('attachment')
      expect(answers.html).toContain('1C216')
      const table = wordsOf((await officer.open('/en/products/batch')).html)
      expect(table).toContain('Rows answered: 1. Rows that could not be read: 2.')
      const chinese = await officer.open(at.path.replace('/en/', '/zh/'))
      expect(wordsOf(chinese.html)).toContain('已答复 1 行，另有 2 行无法读取。')
      expect(wordsOf(chinese.html)).toContain('“strong”不能作为数值精确读取')
      expect(chinese.html).not.toContain('is not an exact decimal')
    },
    long,
  )
})
