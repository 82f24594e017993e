import fc from 'fast-check'
import { expect, it } from 'vitest'
import { buildIndex } from './build.ts'
import { Written } from './written.ts'

it('says what share of the words of a query a name has letter by letter, in any script', () => {
  const name = fc.stringMatching(/^[A-Za-zé Йй]{2,30}[a-z]$/)
  const words = fc.array(fc.record({ source: fc.stringMatching(/^[A-Zaé Йй]{0,3}$/) }), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(name, words, (text, asked) => {
      const index = buildIndex([{ id: 'e', party: { schema: 'Person', names: [{ text, kind: 'primary' }] } }])
      if (index.rows.count === 0) return
      const written = new Written()
      written.open(asked)
      const share = asked.filter(({ source }) => text.includes(source)).length / asked.length
      expect(written.share(index, 0)).toBe(share)
    }),
  )
})

it('looks for words of any length, and for as many as there are', () => {
  const text = `Alpha ${'Omega'.repeat(9)} Gamma`
  const index = buildIndex([{ id: 'e', party: { schema: 'Person', names: [{ text, kind: 'primary' }] } }])
  const written = new Written()
  const asked = [
    'Omega'.repeat(8),
    'Omega'.repeat(10),
    ...Array.from({ length: 30 }, () => `${'Omega'.repeat(4)}`),
    'Gamma',
    'Delta',
  ]
  written.open(asked.map(source => ({ source })))
  expect(written.share(index, 0)).toBe(32 / 34)
  written.open([{ source: 'Gamma' }, { source: 'Omegas' }])
  expect(written.share(index, 0)).toBe(1 / 2)
})
