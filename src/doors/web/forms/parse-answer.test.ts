import { describe, expect, test } from 'vitest'
import type { FactDeclaration } from '../../../law/rulebooks/index.ts'
import { voiceOf } from '../voice.ts'
import { fieldsOf } from './fields.ts'
import { parseAnswer } from './parse-answer.ts'

const voice = voiceOf('en')
const fact = (type: FactDeclaration['type'], values: readonly string[] = []): FactDeclaration => ({
  id: 'facts.x',
  of: 'case',
  type,
  values,
  labels: {},
  name: { en: 'x' },
  question: { en: 'X?' },
  cost: 1,
  where: { file: 'facts.yaml', line: 1 },
})
const fields = (sent: Readonly<Record<string, string | readonly string[]>>) => {
  const form = new FormData()
  for (const [name, values] of Object.entries(sent)) for (const value of [values].flat()) form.append(name, value)
  return fieldsOf(form)
}
const said = (of: FactDeclaration, sent: Parameters<typeof fields>[0], before?: unknown) =>
  parseAnswer(voice, of, fields(sent), before)
const errorIn = (answer: ReturnType<typeof parseAnswer>) =>
  answer.kind === 'faulty' ? answer.errors[0]?.field : undefined

describe('one question', () => {
  test.each(['boolean', 'one', 'set', 'decimal', 'country', 'notices'] as const)(
    'of the type %s can be left unknown, or said to be unknowable',
    type => {
      expect(said(fact(type), { answer: 'unknown' })).toEqual({ kind: 'unknown' })
      expect(said(fact(type), { answer: 'unavailable' })).toEqual({ kind: 'unavailable' })
    },
  )
  test.each(['boolean', 'one', 'set', 'decimal', 'notices'] as const)(
    'of the type %s is never answered by silence',
    type => {
      expect(errorIn(said(fact(type), {}))).toBe('answer')
    },
  )
  test('is answered yes, no, or not', () => {
    expect(said(fact('boolean'), { answer: 'value.true' })).toEqual({ kind: 'known', value: true })
    expect(said(fact('boolean'), { answer: 'value.false' })).toEqual({ kind: 'known', value: false })
    expect(errorIn(said(fact('boolean'), { answer: 'value.perhaps' }))).toBe('answer')
  })
  test('takes only the values that the fact can have', () => {
    expect(said(fact('one', ['none', 'known']), { answer: 'value.none' })).toEqual({ kind: 'known', value: 'none' })
    expect(errorIn(said(fact('one', ['none']), { answer: 'value.other' }))).toBe('answer')
    expect(said(fact('set', ['a', 'b']), { values: ['b', 'zzz'] })).toEqual({ kind: 'known', value: ['b'] })
  })
  test('of several takes none for an answer, and not beside another', () => {
    expect(said(fact('set', ['a']), { answer: 'known', values: ['none'] })).toEqual({ kind: 'known', value: [] })
    expect(errorIn(said(fact('set', ['a']), { values: ['none', 'a'] }))).toBe('values')
    expect(errorIn(said(fact('set', ['a']), { answer: 'known' }))).toBe('values')
  })
  test('for a number reads the digits of other scripts, and nothing that is no number', () => {
    expect(said(fact('decimal'), { number: ' 0.10 ' })).toEqual({ kind: 'known', value: '0.1' })
    expect(said(fact('decimal'), { number: '١٢٫٥' })).toEqual({ kind: 'known', value: '12.5' })
    expect(said(fact('decimal'), { number: '２０５０' })).toEqual({ kind: 'known', value: '2050' })
    expect(errorIn(said(fact('decimal'), { answer: 'known', number: 'two thousand' }))).toBe('number')
  })
  test('for a country takes a country', () => {
    expect(said(fact('country'), { answer: 'known', country: 'DE' })).toEqual({ kind: 'known', value: 'DE' })
    expect(errorIn(said(fact('country'), { answer: 'known', country: 'XX' }))).toBe('country')
  })
})

describe('notices', () => {
  const notice = { notice: '61/2025', from: '2025-12-01', to: '' }
  const kept = [{ notice: '61/2025', from: '2025-12-01', to: null }]
  test('there are none, which is an answer', () =>
    expect(said(fact('notices'), { answer: 'none' })).toEqual({ kind: 'known', value: [] }))
  test('one is added, and another asked for', () => {
    expect(said(fact('notices'), { answer: 'some', ...notice })).toEqual({ kind: 'known', value: kept })
    expect(said(fact('notices'), { action: 'add', ...notice })).toEqual({
      kind: 'known',
      value: kept,
      isMoreToCome: true,
    })
  })
  test('sent twice it stands once', () =>
    expect(said(fact('notices'), notice, kept)).toEqual({ kind: 'known', value: kept }))
  test('one is taken away', () =>
    expect(said(fact('notices'), { action: 'remove-0' }, kept)).toEqual({
      kind: 'known',
      value: [],
      isMoreToCome: true,
    }))
  test('its days must be days, in their order', () => {
    expect(errorIn(said(fact('notices'), { notice: 'n', from: '2025-02-30' }))).toBe('from')
    expect(errorIn(said(fact('notices'), { notice: 'n', from: '2025-12-01', to: '2025-11-01' }))).toBe('to')
    expect(errorIn(said(fact('notices'), { notice: '', from: '2025-12-01' }))).toBe('notice')
  })
})
