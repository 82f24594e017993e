import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FactDeclaration, FactType, Test } from '../../law/rulebooks/index.ts'
import { classesOf } from './classes.ts'
import { type FactValue, passes } from './meaning.ts'

const groups = new Map([
  ['north', new Set(['NO', 'SE'])],
  ['coast', new Set(['NO', 'PT'])],
])
const factOf = (type: FactType, values: readonly string[] = []): FactDeclaration => ({
  id: 'f',
  of: 'case',
  type,
  values,
  labels: {},
  name: { en: 'f' },
  cost: 1,
  where: { file: 'facts.yaml', line: 1 },
})

/** The class of a value must pass exactly the tests that the value itself passes. */
function expectRightClass(fact: FactDeclaration, tests: readonly Test[], value: FactValue): void {
  const { classes, masks } = classesOf(fact, tests, groups)
  const bit = classes.bitOf(value)
  for (const each of tests)
    expect(((masks.get(each) ?? 0) & bit) !== 0, `${JSON.stringify(each)} of ${JSON.stringify(value)}`).toBe(
      passes(each, value, groups),
    )
}

describe('a value and its class pass the same tests', () => {
  const compare = (op: 'atLeast' | 'above' | 'atMost' | 'below', limit: string): Test => ({
    kind: 'compare',
    fact: 'f',
    op,
    limit,
  })
  const digits = fc
    .integer({ min: 0, max: 20 })
    .chain(length => fc.stringMatching(/^[0-9]*$/, { maxLength: length + 1 }))
  const number = fc
    .tuple(fc.boolean(), digits, digits)
    .map(
      ([isNegative, whole, fraction]) =>
        `${isNegative ? '-' : ''}${whole || '0'}${fraction === '' ? '' : `.${fraction}`}`,
    )
    .filter(text => text.length < 30)

  test('decimals, short and long, near to limits and far from them', () => {
    const tests = [
      compare('atLeast', '0.1'),
      compare('above', '0.10'),
      compare('below', '-2.5'),
      compare('atMost', '1000000'),
      compare('above', '0.3'),
    ]
    for (const value of [
      '0.1',
      '0.10',
      '0.09999999999999999999',
      '0.1000000000000001',
      '00.3',
      '-2.5',
      '-2.50',
      '0',
      '-0',
      '1000000',
      '1000000.0000000000001',
      '999999.999',
    ])
      expectRightClass(factOf('decimal'), tests, value)
    fc.assert(fc.property(number, value => expectRightClass(factOf('decimal'), tests, value)))
    fc.assert(
      fc.property(number, number, (limit, value) =>
        expectRightClass(factOf('decimal'), [compare('atLeast', limit), compare('above', limit)], value),
      ),
    )
  })

  test('countries, named and not named', () => {
    const tests: Test[] = [
      { kind: 'group', fact: 'f', group: 'north' },
      { kind: 'group', fact: 'f', group: 'coast' },
      { kind: 'in', fact: 'f', values: ['DE', 'SE'] },
    ]
    for (const value of ['NO', 'SE', 'PT', 'DE', 'XZ', 'BR']) expectRightClass(factOf('country'), tests, value)
  })

  test('sets, in any order, with members that no test names and members twice', () => {
    const fact = factOf('set', ['a', 'b', 'c', 'd'])
    const tests: Test[] = [
      { kind: 'has', fact: 'f', value: 'c' },
      { kind: 'has', fact: 'f', value: 'a' },
    ]
    fc.assert(fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd')), value => expectRightClass(fact, tests, value)))
  })

  test('words and booleans', () => {
    const words: Test[] = [
      { kind: 'in', fact: 'f', values: ['one', 'two'] },
      { kind: 'in', fact: 'f', values: ['two'] },
    ]
    for (const value of ['one', 'two', 'three']) expectRightClass(factOf('one', ['one', 'two', 'three']), words, value)
    for (const value of [true, false])
      expectRightClass(factOf('boolean'), [{ kind: 'in', fact: 'f', values: [true] }], value)
  })
})

test('two tests whose values read alike when put one after the other are two tests', () => {
  const fact = factOf('one', ['a b', 'a', 'b'])
  const tests: readonly Test[] = [
    { kind: 'in', fact: 'f', values: ['a', 'b'] },
    { kind: 'in', fact: 'f', values: ['a b'] },
  ]
  for (const value of fact.values) expectRightClass(fact, tests, value)
})
