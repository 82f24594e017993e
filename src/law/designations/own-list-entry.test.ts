import { expect, test } from 'vitest'
import { isRefusal } from '../../values/index.ts'
import { designationOf, ownListEntry } from './index.ts'

const typed = {
  list: 'watch_list',
  schema: 'Organization',
  names: [
    { text: 'مثال للتجارة', kind: 'original' },
    { text: ' Example  Trading\tHouse ', kind: 'primary' },
  ],
  identifiers: [{ type: 'imo', value: '9074729' }],
  countries: [{ type: 'jurisdiction', code: 'CN' }],
  reason: 'Made for a test.',
  legalBasis: 'Article 1 of nothing',
  from: '2030-01-02',
  to: '2031-01-02',
  reference: 'N/1',
}

const refusalOf = (value: unknown) => {
  try {
    ownListEntry(value)
  } catch (error) {
    if (isRefusal(error)) return [error.code, error.path]
    throw error
  }
  return undefined
}

test('an entry typed by an officer becomes a designation like those of other lists', () => {
  expect(designationOf('own-1', ownListEntry(typed))).toEqual({
    key: 'own-1',
    schema: 'Organization',
    reference: 'N/1',
    names: [
      { text: 'Example Trading House', kind: 'primary' },
      { text: 'مثال للتجارة', kind: 'original' },
    ],
    identifiers: [{ type: 'imo', value: '9074729' }],
    countries: [{ type: 'jurisdiction', code: 'CN', text: 'CN' }],
    listedOn: '2030-01-02',
    programmes: ['watch_list'],
    remarks: ['Made for a test.', 'Legal basis: Article 1 of nothing', 'Until: 2031-01-02'],
  })
})

test('what is missing or wrong is named by its place', () => {
  const { reason, ...silent } = typed
  expect(reason).not.toBe('')
  expect(refusalOf(silent)).toEqual(['unknown_value', '/reason'])
  expect(refusalOf({ ...typed, names: [] })).toEqual(['unknown_value', '/names'])
  expect(refusalOf({ ...typed, names: [{ text: 'A', kind: 'alias' }] })).toEqual(['unknown_value', '/names'])
  expect(refusalOf({ ...typed, names: [{ text: '—', kind: 'primary' }] })).toEqual(['unknown_value', '/names/0/text'])
  expect(refusalOf({ ...typed, from: '2030-02-30' })).toEqual(['unknown_value', '/from'])
  expect(refusalOf({ ...typed, to: '2030-01-02' })).toEqual(['unknown_value', '/to'])
  expect(refusalOf({ ...typed, list: 'blacklist' })).toEqual(['unknown_value', '/list'])
  expect(refusalOf({ ...typed, more: 1 })).toEqual(['unknown_field', undefined])
  expect(refusalOf('x')).toEqual(['unknown_value', undefined])
})
