import { expect, test } from 'vitest'
import { buildIndex, search, shared } from './index.ts'

test('an index in memory that threads share finds the same', () => {
  const index = buildIndex(
    ['Vladimir Iosifovich Resin', 'Société Générale', '北京大学'].map((text, at) => ({
      id: `entry:${at}`,
      party: { schema: 'LegalEntity', names: [{ text, kind: 'primary' }] },
    })),
  )
  const copy = shared(index)
  expect(copy.rows.words.buffer).toBeInstanceOf(SharedArrayBuffer)
  for (const name of ['Wladimir Resin', 'Societe Generale', 'Beijing Daxue'])
    expect(search(copy, name)).toEqual(search(index, name))
})
