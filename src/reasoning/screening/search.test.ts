import { describe, expect, it } from 'vitest'
import { buildIndex, type IndexEntry, search } from './index.ts'

const named = (id: string, text: string): IndexEntry => ({
  id,
  party: { schema: 'LegalEntity', names: [{ text, kind: 'primary' }] },
})
const foundIn = (names: Readonly<Record<string, string>>, query: string) =>
  search(buildIndex(Object.entries(names).map(([id, text]) => named(id, text))), query).map(({ entry }) => entry)

describe('whoever is looked for by a name', () => {
  it('is found first where only the legal form stands in other words', () => {
    const names = { same: 'Sonatek Limited Liability Company', other: 'Sonatek LLZ' }
    expect(foundIn(names, 'Sonatek LLC')[0]).toBe('same')
  })

  it('is found first by a Co. with an abbreviation in brackets behind it', () => {
    const names = { other: 'Velo Tarvun Mado Narin Company', same: 'Velo Tarvun Mado Narin Company (Mado)' }
    expect(foundIn(names, 'Velo Tarvun Mado Narin Co. (Mado)')[0]).toBe('same')
  })

  it('is found in every spelling of a foreign name that the lists have, though one is written as asked', () => {
    const names = { asked: 'Muhammad Husayn Qasemi', other: 'Mohamed Hossein Ghasemi', stranger: 'Ivan Petrov' }
    expect(foundIn(names, 'Muhammad Husayn Qasemi')).toEqual(['asked', 'other'])
  })

  it('is found where one slip has made another listed word of a name', () => {
    const names = { meant: 'Marine Velder', neighbour: 'Marina Ostrow' }
    expect(foundIn(names, 'Marina Velder')[0]).toBe('meant')
  })

  it('is found where every word has a slip that makes a listed word of it', () => {
    const names = { meant: 'Marine Velder', one: 'Marina Ostrow', two: 'Welder Trading' }
    expect(foundIn(names, 'Marina Welder')[0]).toBe('meant')
  })

  it('is found by a name that says a word twice, however many names have the word, rather than one with a word like it', () => {
    const names = {
      ...many(70, at => `Krin ${uncommon(at)}`),
      ...many(300, at => `${uncommon(at)} Holdings Limited`, 'holdings'),
      like: 'Korin Kerin',
      meant: 'Krin Holdings Limited (Krin Holdings)',
    }
    expect(foundIn(names, 'Limited Krin Holdings (Krin Holdings)')[0]).toBe('meant')
  })

  it('is found by the business in its name, which is no part of its legal form', () => {
    const names = { other: 'Narex Company', meant: 'Narex Insurance Company Limited' }
    expect(foundIn(names, 'Narex Insurance Comapny')[0]).toBe('meant')
  })

  it('is found though its legal form is misspelt, rather than others whose legal form is', () => {
    const form = 'Obshchestvo s Ogranichennoy Otvetstvennostyu'
    const names = {
      ...many(70, at => `${form} ${uncommon(at)}`),
      other: 'Obshchestvo s Ogrannichenoy Otvetstvennostyu Bremino',
      meant: `${form} Belkaztrans`,
    }
    expect(foundIn(names, 'Obshchestvos Ogranichennoy Otvetstvennostyu Belkaztrans')[0]).toBe('meant')
  })

  it('is found where a title or a legal form is glued to a name, though the whole is like another word', () => {
    const people = { bin: 'Abd al-Rahman bin Amir', like: 'Asmari, Asmar', meant: 'Azam, Amir' }
    expect(foundIn(people, 'AzamAmir')[0]).toBe('meant')
    const companies = { first: 'Velder Joint Stock Company', glued: 'SepanirCompany', two: 'Sepanir Company' }
    expect(foundIn(companies, 'SepanirCompany')).toEqual(['glued', 'two'])
  })

  it('is found where a letter stands in the place of a space', () => {
    const names = { like: 'Hassanzadeh, Wood', meant: 'Sheikh Dawood Hassan' }
    expect(foundIn(names, 'HassanzDawood Sheikh')[0]).toBe('meant')
  })

  it('is found by a word misspelt, though its beginning and its end are words as well', () => {
    const names = { first: 'Elektro Trading', last: 'Concern Avtomatika', meant: 'Electroavtomatika JSC' }
    expect(foundIn(names, 'Elethroavtomatika JSC')[0]).toBe('meant')
  })

  it('is found where letters stand for the spaces of a long name, and no word of it is left', () => {
    const names = { ...many(200, at => `${uncommon(at)} Petrovich`), meant: 'Marislav Petrovich KOVRENKO' }
    expect(foundIn(names, 'MarislaviPetrovichaKOVRENKO')[0]).toBe('meant')
  })

  it('is found by the very letters of its name, though another name is much like the words', () => {
    const names = { like: 'Norvalisk Rand', meant: 'Norvalis Krand' }
    expect(foundIn(names, 'Norvalisk Rand')).toEqual(['like', 'meant'])
  })

  it('is likely meant by a short name written together with slips in it', () => {
    const [hit] = search(buildIndex([named('meant', 'Caribe Sol'), named('other', 'Caribo')]), 'CARIEBSOL')
    expect(hit?.entry).toBe('meant')
    expect(hit?.score).toBeGreaterThan(0.2)
  })
})

const many = (count: number, name: (at: number) => string, id = 'many'): Readonly<Record<string, string>> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`${id}-${at}`, name(at)]))

/** A word that no name has but the one that it is made for. */
const uncommon = (at: number) =>
  `Q${String.fromCharCode(97 + (at % 26))}v${String.fromCharCode(97 + ((at * 7) % 26))}z${at % 10}t`
