import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildIndex } from './build.ts'
import { explain } from './explain.ts'
import { screen } from './screen.ts'
import { search } from './search.ts'
import { born, entry, imo, party, smallIndex, smallList } from './testing/parties.ts'

const index = smallIndex()
const first = (text: string, told = {}) => screen(index, party(text, told)).hits[0]
const reasonsOf = (text: string) => {
  const query = party(text)
  const [hit] = screen(index, query).hits
  if (hit === undefined) throw new Error(`Nobody is like ${text}`)
  return explain(index, query, hit)
}

describe('screening a name', () => {
  it('[SCR-05] says word by word why a hit is one, what is left over, and how the facts stand', () => {
    const query = party('TORUBAROF, Vasilko I.', born('1961-04-09'))
    const [hit] = screen(index, query).hits
    expect(hit?.entry).toBe('p1')
    if (hit === undefined) return
    const told = explain(index, query, hit)
    expect(told.words.map(({ query: [own], listed: [other], reason }) => [own?.source, other?.source, reason])).toEqual(
      [
        ['TORUBAROF', 'Torubarov', 'transliteration'],
        ['Vasilko', 'Vasilko', 'exact'],
        ['I', 'Ignatovich', 'initial'],
      ],
    )
    expect(told.unmatchedListed).toEqual([])
    expect(told.evidence).toContainEqual({
      fact: 'birth_date',
      finding: 'agree',
      query: ['1961-04-09'],
      listed: ['1961-04-09'],
    })
    expect(told.evidence).toContainEqual({ fact: 'country', finding: 'absent', query: [], listed: ['RU'] })
  })

  it('[SCR-05] says so where no word is like a word and the letters of the whole name are', () => {
    const told = reasonsOf('VasilkovIgnatovichnTorubarov')
    expect(told.words.map(({ query, listed, reason }) => [query.length, listed.length, reason])).toEqual([
      [1, 3, 'whole'],
    ])
    expect([...told.unmatchedQuery, ...told.unmatchedListed]).toEqual([])
  })

  it('[SCR-05] names what has no counterpart on either side', () => {
    const told = reasonsOf('Hamidullah Zarmati Barakzoy')
    expect(told.unmatchedQuery.map(({ text }) => text)).toEqual(['barakzoy'])
    expect(told.unmatchedListed.map(({ text }) => text)).toEqual(['qasem'])
  })

  it.each([
    ['a Cyrillic letter', 'Vаsilko Ignatovich Torubarov', 'homoglyph'],
    ['a letter of no width', 'Vasil\u200bko Ignatovich Torubarov', 'invisible'],
  ])('[SCR-08] finds a listed name behind %s, and names the disguise', (_, text, kind) => {
    expect(first(text)?.entry).toBe('p1')
    expect(reasonsOf(text).disguises.map(found => found.kind)).toContain(kind)
  })

  it.each([
    'Torubarov Vasilko Ignatovich',
    'Vasilko Ignatovch Torubarov',
    'VasilkoIgnatovich Torubarov',
    'Vasilko Ignato vich Torubarov',
  ])('[SCR-08] finds a listed name that is written %s', text => {
    expect(first(text)?.entry).toBe('p1')
    expect(first(text)?.score).toBeGreaterThan(0.5)
  })

  it.each([
    ['Василько Игнатович Торубаров', 'p1', 'Cyrl'],
    ['حميد الله قاسم زرماتي', 'p2', 'Arab'],
    ['김광혁', 'p3', 'Hang'],
    ['王建龙', 'p4', 'Hani'],
  ])('[SCR-09] finds %s among Latin names, and shows both spellings', (text, id, script) => {
    expect(first(text)?.entry).toBe(id)
    const told = reasonsOf(text)
    expect(told.bridge).toMatchObject({ from: script, to: 'Latn', by: 'transliteration' })
    expect(told.words.every(({ query, listed }) => query[0]?.source !== listed[0]?.source)).toBe(true)
  })

  it('[SCR-09] finds a Latin name among original ones', () => {
    const original = buildIndex([entry('o', ['Василько Игнатович Торубаров'], { schema: 'Person' })])
    const [hit] = screen(original, party('Vasilko Ignatovich Torubarov')).hits
    expect(hit?.entry).toBe('o')
    expect(hit?.name).toBe('Василько Игнатович Торубаров')
  })

  it('[SCR-09] tells a translated company name from a transliterated one', () => {
    const told = reasonsOf('АО «Звездоградский машиностроительный завод»')
    expect(told.bridge?.by).toBe('both')
    expect(told.words.some(({ reason }) => reason === 'translation')).toBe(true)
  })

  it.each([
    ['Trading Co', 'only_common_words'],
    ['LLC', 'only_legal_form'],
    ['Mohammed', 'lone_common_name'],
    ['Q. Z.', 'only_initials'],
    ['…', 'nothing_to_read'],
  ])('[SCR-11] says that %s is too weak, and caps its score', (text, why) => {
    const { weak, hits } = screen(index, party(text))
    expect(weak?.why).toBe(why)
    for (const { score } of hits) expect(score).toBeLessThanOrEqual(weak?.cap ?? 0)
  })

  it('[SCR-15] lowers a hit whose birth date contradicts, and keeps it', () => {
    const name = 'Vasilko Ignatovich Torubarov'
    const [plain, other] = [first(name), first(name, born('1983-11-30'))]
    expect(other?.entry).toBe('p1')
    expect(other?.score).toBeLessThan((plain?.score ?? 0) - 0.05)
    expect(other?.evidence).toContainEqual(expect.objectContaining({ fact: 'birth_date', finding: 'conflict' }))
  })

  it('[SCR-15] puts the same IMO number above every name', () => {
    const { hits } = screen(index, party('BLUE GANNET', { schema: 'Vessel', ...imo('9074729') }))
    expect(hits.map(({ entry: id }) => id).slice(0, 2)).toEqual(['v1', 'v2'])
    expect(hits[0]).toMatchObject({ via: 'identifier', band: 'strong' })
  })

  it('[SCR-15] says that a check digit is wrong, and takes a number one digit off for possible only', () => {
    const [hit] = screen(index, party('Some Other Ship', { schema: 'Vessel', ...imo('9074728') })).hits
    expect(hit).toMatchObject({ entry: 'v1', band: 'possible' })
    expect(hit?.evidence).toContainEqual(
      expect.objectContaining({ fact: 'imo', finding: 'agree_in_part', remark: 'bad_check_digit' }),
    )
  })

  it('finds nothing in an index of nothing', () => {
    expect(screen(buildIndex([]), party('Anybody')).hits).toEqual([])
  })
})

describe('any text at all', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.constantFrom('', '-', '\u200b\u200b', '١٢٣', 'A'.repeat(10_000), 'a '.repeat(5_000)),
  )

  it('is answered with ordered scores between 0 and 1, the same every time', () => {
    fc.assert(
      fc.property(text, name => {
        const { hits } = screen(index, party(name))
        expect(screen(smallIndex(), party(name)).hits).toEqual(hits)
        for (const [at, { score }] of hits.entries()) {
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1)
          expect(score).toBeLessThanOrEqual(hits[at - 1]?.score ?? 1)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('is found by its own name, wherever it stands in the list', () => {
    const name = fc
      .array(fc.stringMatching(/^[a-z]{4,10}$/), { minLength: 2, maxLength: 4 })
      .map(words => words.join(' '))
    fc.assert(
      fc.property(name, fc.boolean(), (own, isFirst) => {
        const others = isFirst ? [entry('own', [own]), ...smallList] : [...smallList, entry('own', [own])]
        expect(search(buildIndex(others), own, 1)[0]).toMatchObject({ entry: 'own' })
      }),
      { numRuns: 30 },
    )
  })
})

describe('the order in which lists come', () => {
  it('does not change what is found, nor in which order', () => {
    const [given, second, family] = [
      [
        'Anvar',
        'Anwar',
        'Anvaar',
        'Bahrom',
        'Bahram',
        'Davlat',
        'Dawlat',
        'Farid',
        'Fareed',
        'Habib',
        'Habeeb',
        'Ilkhom',
      ],
      ['Karimovich', 'Karimavich', 'Kerimovich', 'Saidovich', 'Saydovich', 'Tohirovich', 'Tahirovich'],
      ['Nuradov', 'Nuratov', 'Noradov', 'Nurodov', 'Nurudov', 'Nuradoff', 'Nuredov', 'Naradov'],
    ]
    const listed = given.flatMap((one, i) =>
      second.flatMap((two, j) => family.map((three, k) => entry(`e${i}-${j}-${k}`, [`${one} ${two} ${three}`]))),
    )
    const found = (entries: typeof listed) => {
      const made = buildIndex(entries)
      const asked = [
        'Anvor Karimovich Nuradow',
        'Bahrom Nuradov',
        'F Saidovich Nurodov',
        'Davlatov Tohir',
        'Ilhom Nurdov',
      ]
      return asked.map(text => screen(made, party(text)).hits.map(each => [each.entry, each.score]))
    }
    expect(found([...listed].reverse())).toEqual(found(listed))
  })
})
