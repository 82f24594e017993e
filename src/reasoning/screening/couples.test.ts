import { describe, expect, it } from 'vitest'
import { buildIndex } from './build.ts'
import { commonLeast, coupleHash } from './couples.ts'
import type { IndexEntry } from './result.ts'
import { search } from './search.ts'

const named = (text: string, at: number): IndexEntry => ({
  id: `e${at}`,
  party: { schema: 'LegalEntity', names: [{ text, kind: 'primary' }] },
})
const syllables = ['ba', 'ke', 'mi', 'to', 'ru', 'sa', 'ne', 'vo', 'li', 'du']
const invented = (at: number) =>
  [at % 10, Math.floor(at / 10) % 10, Math.floor(at / 100) % 10].map(each => syllables[each]).join('')

describe('couples of common words', () => {
  it('lead to the one name that has both, where thousands have one of them', () => {
    const many = 40 * commonLeast
    const texts = Array.from({ length: 2 * many }, (_, at) => `${at < many ? 'Zolotov' : 'Harmattan'} ${invented(at)}`)
    const index = buildIndex([...texts, 'Harmattan Zolotov'].map(named))
    expect(search(index, 'Zolotov Harmattan')[0]?.name).toBe('Harmattan Zolotov')
  })

  it('are the same whichever word comes first', () => {
    expect(coupleHash(3, 70_000)).toBe(coupleHash(70_000, 3))
  })
})
