import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readListEdition } from '../control-lists/index.ts'
import { nodesByPath, readEntryRules, readLimit, readReviews, standingOf, traceRule } from './index.ts'

const small = readFileSync(new URL('fixtures/small.yaml', import.meta.url), 'utf8')
const read = (text: string) => readEntryRules(new Map([['small.yaml', text]]))
/** The fault that a change to the file makes, with its line. */
const faultOf = (from: string, to: string) => {
  expect(small).toContain(from)
  const { rules, faults } = read(small.replace(from, to))
  expect(rules).toBeUndefined()
  return faults.map(({ line, code }) => `${line} ${code}`)
}

describe('entry rules', () => {
  test('are read with their conditions, notes and cases', () => {
    const { rules, faults } = read(small)
    expect(faults).toEqual([])
    const rule = rules?.byPath.get('1C901')
    expect(rule?.when).toEqual({
      kind: 'compare',
      attribute: 'hardness',
      op: '>=',
      limit: { value: '1950', unit: 'MPa' },
    })
    expect(rule?.unless).toHaveLength(1)
    expect(rule?.cases).toHaveLength(5)
    expect(rule?.otherThan).toEqual(['1C902'])
  })

  test.each([
    ['a limit in a unit of another kind', 'hardness: ">= 1950 MPa"', 'hardness: ">= 1950 kg"', 'unit_kind_differs'],
    ['a limit without a comparison', 'hardness: ">= 1950 MPa"', 'hardness: "1950 MPa"', 'not_a_limit'],
    [
      'an attribute that nobody defined',
      'is_sealed: yes\n          - any',
      'is_seald: yes\n          - any',
      'unknown_attribute',
    ],
    ['a choice that there is not', 'coating: [glass]', 'coating: [lead]', 'unknown_choice'],
    ['a subject that nobody defined', 'subjects: [fibre]', 'subjects: [thread]', 'unknown_subject'],
    ['yes to a question for a number', 'hardness: ">= 1950 MPa"', 'hardness: yes', 'wrong_kind'],
    ['an entry that yields to one without rules', 'other_than: [1C902]', 'other_than: [9Z999]', 'unknown_path'],
    ['words in one language only', 'label: { en: Hardness, zh: 硬度 }', 'label: { en: Hardness }', 'missing_language'],
    ['a key that means nothing', 'cost: 1', 'costs: 1', 'unknown_key'],
    ['the same attribute twice', 'id: density', 'id: hardness', 'duplicate_id'],
    [
      'a subject that is a kind of itself',
      'label: { en: Metal part, zh: 金属件 }',
      'label: { en: Metal part, zh: 金属件 }\n    is: [steel-bar]',
      'circle',
    ],
    ['a value derived of itself', 'divide: [stiffness_modulus,', 'divide: [specific_modulus,', 'circle'],
    [
      'a fact of a case that is no attribute',
      'facts: { is_sealed: no }',
      'facts: { is_open: no }',
      'unknown_attribute',
    ],
  ])('%s is a fault with its line', (_, from, to, code) => {
    const faults = faultOf(from, to)
    expect(faults.join()).toMatch(new RegExp(`\\b[1-9]\\d* ${code}`))
  })

  test('two files with one id, or against two editions of a list, are faults', () => {
    const { faults } = readEntryRules(
      new Map([
        ['a.yaml', small],
        ['b.yaml', small.replace('"2030"', '"2031"')],
      ]),
    )
    expect(new Set(faults.map(each => each.code))).toEqual(new Set(['duplicate_id', 'two_editions']))
  })
})

describe('limits', () => {
  test('are exact, with a unit of the table', () => {
    expect(readLimit('0.5 deg/h')).toEqual({ value: '0.5', unit: 'deg/h' })
    expect(readLimit('3e9')).toEqual({ value: '3000000000', unit: '1' })
    expect(readLimit('4 bananas')).toMatch(/no unit/)
    expect(readLimit('many mm')).toMatch(/no(t an)? exact/)
  })
})

describe('a rule and the text that it restates', () => {
  const list = (limit: string) =>
    readListEdition(
      new TextEncoder().encode(
        `1,2,3,4,5,6,7,8,9,10,code,kind\nSteel bars having a hardness of ${limit} or more;,,,,,,,,,,1C901,\nNote: 1C901 does not control bars with no side over 75 mm.,,,,,,,,,,1C901,note\n`,
      ),
      { list: 'XX-DU', edition: '2030' },
    ).edition
  const rule = read(small).rules?.byPath.get('1C901')
  if (rule === undefined) throw new Error('The fixture has this rule')

  test('every figure stands in its nodes, or is named', () => {
    expect(traceRule(rule, nodesByPath(list('1950 MPa')))).toMatchObject({ missing: [], untraced: [] })
    expect(traceRule(rule, nodesByPath(list('1.95 GPa'))).untraced).toEqual([])
    expect(traceRule(rule, nodesByPath(list('2050 MPa'))).untraced).toEqual([{ value: '1950', unit: 'MPa' }])
  })

  test('stands as reviewed only while the text is the one that was reviewed', () => {
    const { text } = traceRule(rule, nodesByPath(list('1950 MPa')))
    const reviews = readReviews(`path,list,edition,text\n1C901,XX-DU,2030,${text}\n`)
    expect(standingOf(rule, reviews, nodesByPath(list('1950 MPa')))).toBe('reviewed')
    expect(standingOf(rule, reviews, nodesByPath(list('2050 MPa')))).toBe('drafted')
    expect(standingOf(rule, reviews, new Map())).toBe('drafted')
    expect(standingOf(rule, new Map(), nodesByPath(list('1950 MPa')))).toBe('drafted')
  })
})
