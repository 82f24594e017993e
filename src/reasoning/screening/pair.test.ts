import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PartySchema } from '../../law/designations/index.ts'
import { compareNames, pairFeatures } from './compare.ts'
import { pairFeatureNames } from './pair.ts'

const isOne = (name1: string, name2: string, schema: PartySchema) => compareNames(name1, name2, schema).match
const feature = (name1: string, name2: string, schema: PartySchema, name: (typeof pairFeatureNames)[number]) =>
  pairFeatures(name1, name2, schema)[0]?.[pairFeatureNames.indexOf(name)]

describe('two names of one person', () => {
  test.each([
    ['a slip', 'Anna Lindqvist', 'Anna Lindquist'],
    ['two spellings of one foreign name', 'Yusuf Kasim', 'Youssef Qassem'],
    ['a servant of God, with the article or without', "'Abd al-Karim Nuri", 'Abdulkarim Nouri'],
    ['a forename for short', 'Volodya Tereshkov', 'Vladimir Tereshkov'],
    ['a lone letter for a forename', 'M. Tereshkov', 'Mikhail Tereshkov'],
    ['the family name first', 'Tereshkov, Mikhail', 'Mikhail Tereshkov'],
    ['a name in the middle that one side leaves out', 'Omar Said Haddad', 'Omar Haddad'],
    ['letters that Arabic does not have', 'باولو فيرا', 'Paolo Vera'],
    ['a space that is lost', 'AnnaLindqvist', 'Anna Lindqvist'],
  ])('%s', (_, name1, name2) => expect(isOne(name1, name2, 'Person')).toBe(true))

  test.each([
    ['another forename', 'Boris Tereshkov', 'Mikhail Tereshkov'],
    ['another family name', 'Mikhail Tereshkov', 'Mikhail Varlamov'],
    ['another father', 'Omar ben Said Haddad', 'Omar ben Yahya Haddad'],
    ['another syllable of Hangul, however alike it is read', '김종철', '김정철'],
    ['nothing but lone letters in common', 'M.T.', 'Mikhail Tereshkov'],
    ['names of one word', 'Tereshkov', 'Varlamov'],
  ])('are not had by %s', (_, name1, name2) => expect(isOne(name1, name2, 'Person')).toBe(false))

  test('father and son the other way round are less alike than a family name put first', () => {
    const turned = compareNames('Haddad Omar Said', 'Omar Said Haddad', 'Person').score
    expect(compareNames('Said bin Omar Haddad', 'Omar bin Said Haddad', 'Person').score).toBeLessThan(turned)
  })
})

describe('two names of one body', () => {
  test.each([
    ['its legal form in another language', 'Nordlicht Aktiengesellschaft', 'Nordlicht AG'],
    ['points in an acronym', 'Q.R.T. Aviation', 'QRT Aviation'],
    ['its first letters', 'QRT', 'Quarry Road Transport'],
    ['no legal form', 'Nordlicht', 'Nordlicht GmbH'],
    ['words that mean the same', 'Nordlicht Zavod', 'Nordlicht Plant'],
  ])('%s', (_, name1, name2) => expect(isOne(name1, name2, 'Company')).toBe(true))

  test.each([
    ['another trade', 'Nordlicht Shipping', 'Nordlicht Catering'],
    ['another acronym', 'Q.R.T. Company', 'U.W.X. Company'],
    ['another year and number', 'Nordlicht Fund 2004-1', 'Nordlicht Fund 2019-7'],
  ])('are not had by %s', (_, name1, name2) => expect(isOne(name1, name2, 'Company')).toBe(false))

  test('legal forms that contradict each other count against it', () => {
    expect(feature('Nordlicht Foundation', 'Nordlicht GmbH', 'Company', 'legal forms differ')).toBe(1)
    expect(feature('Nordlicht OJSC', 'Nordlicht PJSC', 'Company', 'legal forms differ')).toBe(0)
  })

  test('the end of a long name counts as much as its beginning', () => {
    const long = 'Institute of Applied Hydrodynamics and Ship Model'
    expect(feature(`${long} Testing`, `${long} Trading`, 'Company', 'whole alike')).toBeLessThan(1)
  })
})

describe('any two names', () => {
  const name = fc.array(
    fc.constantFrom('al', 'abd', 'ali', 'omar', 'ltd', 'a', 'b', '7', 'bank', '김', 'пао', 'seth'),
    {
      maxLength: 8,
    },
  )
  test('score the same either way round, from 0 to 1', () =>
    fc.assert(
      fc.property(name, name, fc.constantFrom<PartySchema[]>('Person', 'Company'), (one, other, schema) => {
        const { score } = compareNames(one.join(' '), other.join(' '), schema)
        expect(score).toBe(compareNames(other.join(' '), one.join(' '), schema).score)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
      }),
    ))

  test('take no longer for being hostile', () => {
    const started = performance.now()
    compareNames('a b '.repeat(5_000), 'ab '.repeat(5_000), 'Company')
    expect(performance.now() - started).toBeLessThan(2_000)
  })

  test('say nothing where there is nothing to read', () => expect(compareNames('', '—').score).toBe(0))
})
