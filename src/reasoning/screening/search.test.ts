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
})
