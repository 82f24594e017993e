import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRefusal } from '../../../values/index.ts'
import { itemOf, smallBar } from '../testing/small-bar.ts'
import { knownOf } from './derive.ts'
import { type FactInput, judgeEntry, judgeRule, nextQuestions, opennessOf, tryCases } from './index.ts'

const verdict = (path: string, subjects: readonly string[], facts: Readonly<Record<string, FactInput>>) => {
  const rule = smallBar.rules.byPath.get(path)
  if (rule === undefined) throw new Error(path)
  return judgeRule(smallBar, itemOf(subjects, facts), rule)
}
const steel = (facts: Readonly<Record<string, FactInput>>) =>
  verdict('1C901', ['steel-bar'], { longest_side: '100 mm', is_sealed: 'no', ...facts }).truth

describe('a rule of an entry', () => {
  test('the cases beside the rules come out as their authors say', () => {
    expect(tryCases(smallBar)).toEqual([])
  })

  test('CLS-02: just below the limit is not met, at it is met, a range over it is open', () => {
    expect(steel({ hardness: '1949.9 MPa' })).toBe(false)
    expect(steel({ hardness: '1950 MPa' })).toBe(true)
    expect(steel({ hardness: '1900..2000 MPa' })).toBeUndefined()
    expect(steel({ hardness: '1950..2000 MPa' })).toBe(true)
    expect(steel({ hardness: '..1950 MPa' })).toBeUndefined()
    expect(steel({ hardness: '1950 MPa..' })).toBe(true)
  })

  test('CLS-03: a note that nobody answered keeps what is caught open', () => {
    expect(verdict('1C901', ['steel-bar'], { hardness: '2 GPa', is_sealed: 'no' }).truth).toBeUndefined()
    expect(
      verdict('1C901', ['steel-bar'], { hardness: '2 GPa', is_sealed: 'no', longest_side: 'unknown' }).truth,
    ).toBeUndefined()
    expect(steel({ hardness: '2 GPa', longest_side: '75 mm' })).toBe(false)
  })

  test('what is said to be one thing is no other, unless one is a kind of the other or they are joined', () => {
    const sealed = { is_sealed: 'yes', coating: 'glass' }
    expect(verdict('1C902.a', ['steel-bar'], sealed).truth).toBe(true)
    expect(verdict('1C902.a', ['fibre'], sealed).truth).toBe(false)
    expect(verdict('1C902.a', ['shield'], sealed).truth).toBeUndefined()
    expect(verdict('1C901', ['metal-part'], { hardness: '2 GPa', longest_side: '1 m' }).truth).toBeUndefined()
    expect(verdict('1C902.a', [], sealed).truth).toBeUndefined()
  })

  test('an item that another provision may take first is caught, but by which is open', () => {
    const found = verdict('1C901', ['steel-bar'], { hardness: '2 GPa', longest_side: '1 m', is_sealed: 'yes' })
    expect(found.isCaught).toBe(true)
    expect(found.truth).toBeUndefined()
    const taken = { hardness: '2 GPa', longest_side: '1 m', is_sealed: 'yes', coating: ['glass'] }
    expect(verdict('1C901', ['steel-bar'], taken).truth).toBe(false)
    expect(judgeEntry(smallBar, itemOf(['steel-bar'], taken), '1C902')?.isCaught).toBe(true)
  })

  test('derived values are exact, and bounds of their inputs bound them', () => {
    const stiff = (modulus: string, density: string) =>
      verdict('1C903', ['fibre'], { stiffness_modulus: modulus, density }).truth
    // 14,650,000 m × 1.8 g/cm³ × 9.80665 m/s² is 258.601…e9 Pa.
    expect(stiff('258.6013604 GPa', '1.8 g/cm3')).toBe(false)
    expect(stiff('258.6013606 GPa', '1.8 g/cm3')).toBe(true)
    expect(stiff('294..300 GPa', '1.7..1.9 g/cm3')).toBe(true)
    expect(stiff('250..300 GPa', '1.8 g/cm3')).toBeUndefined()
  })

  test('adding what is known never turns yes into no, or no into yes', () => {
    const facts = fc.record(
      {
        hardness: fc.constantFrom('1 GPa', '1950 MPa', '1..3 GPa', 'unknown'),
        longest_side: fc.constantFrom('75 mm', '76 mm', '10..100 mm'),
        is_sealed: fc.constantFrom('yes', 'no'),
        coating: fc.constantFrom('glass', 'gold'),
        for_reactor: fc.constantFrom('yes', 'no', 'unknown'),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(
        facts,
        fc.constantFrom('hardness', 'longest_side', 'is_sealed', 'coating', 'for_reactor'),
        (all, left) => {
          const { [left]: _, ...fewer } = all as Record<string, string>
          for (const path of smallBar.rules.byPath.keys()) {
            const less = verdict(path, ['steel-bar'], fewer).isCaught
            if (less !== undefined)
              expect(verdict(path, ['steel-bar'], all as Record<string, string>).isCaught).toBe(less)
          }
        },
      ),
    )
  })
})

describe('facts', () => {
  test('CLS-05: a unit of another kind is refused with the units that there are, and what was written is kept', () => {
    const known = itemOf([], { hardness: '290 ksi' }).attributes.get('hardness')
    expect(known?.written).toBe('290 ksi')
    const refused = (() => {
      try {
        itemOf([], { hardness: '290 kg' })
      } catch (error) {
        return error
      }
      return undefined
    })()
    expect(isRefusal(refused) && [refused.code, refused.path]).toEqual(['wrong_unit_kind', '/attributes/hardness'])
    expect(String(refused)).toContain('GPa')
  })

  test.each([
    [{ hardnes: '1 MPa' }, 'unknown_attribute'],
    [{ hardness: 'hard' }, 'not_a_decimal'],
    [{ hardness: '1..2..3 MPa' }, 'not_a_decimal'],
    [{ hardness: '3..2 MPa' }, 'not_a_decimal'],
    [{ hardness: '3 bananas' }, 'unknown_unit'],
    [{ hardness: '3' }, 'wrong_unit_kind'],
    [{ is_sealed: 'perhaps' }, 'unknown_value'],
    [{ coating: ['lead'] }, 'unknown_value'],
    [{ hardness: true }, 'wrong_type'],
  ])('%j is refused', (facts, code) => {
    expect(() => itemOf([], facts as Record<string, FactInput>)).toThrow(expect.objectContaining({ code }))
  })
})

describe('the next question', () => {
  const questionsFor = (path: string, subjects: readonly string[], facts: Readonly<Record<string, FactInput>>) => {
    const found = verdict(path, subjects, facts)
    const open = opennessOf(smallBar.rules, itemOf(subjects, facts), found)
    return nextQuestions(smallBar.rules, [{ path, weight: 1, open }]).map(({ about }) =>
      'attribute' in about ? about.attribute : about.subjects.join(' '),
    )
  }

  test('is never about what cannot change the result, nor asked again', () => {
    expect(questionsFor('1C902.a', ['steel-bar'], { is_sealed: 'no' })).toEqual([])
    expect(questionsFor('1C902.a', ['steel-bar'], { is_sealed: 'yes', coating: 'gold' })).toEqual(['for_reactor'])
    expect(questionsFor('1C901', ['steel-bar'], { hardness: '2 GPa', is_sealed: 'no' })).toEqual(['longest_side'])
    expect(
      questionsFor('1C901', ['steel-bar'], { hardness: '2 GPa', is_sealed: 'no', longest_side: 'unknown' }),
    ).toEqual([])
  })

  test('asks for what a value is made of, and first for what is cheap', () => {
    expect(questionsFor('1C903', ['fibre'], { density: '1.8 g/cm3' })).toEqual(['stiffness_modulus'])
    expect(questionsFor('1C902.a', ['steel-bar'], {})[0]).toBe('is_sealed')
    expect(questionsFor('1C902.a', [], { is_sealed: 'yes', coating: 'glass' })).toEqual(['metal-part'])
  })
})

describe('what is worked out', () => {
  const attribute = smallBar.rules.attributes.get('specific_modulus')
  const known = (facts: Readonly<Record<string, FactInput>>, implied: readonly string[]) =>
    attribute && knownOf(smallBar.rules, { ...itemOf(['fibre'], facts), implied: new Set(implied) }, attribute)

  test('what is only taken from the kind gives way to the figures that are told', () => {
    const taken = { specific_modulus: '..3000000 m' }
    expect(known(taken, ['specific_modulus'])?.written).toBe('..3000000 m')
    const told = { ...taken, stiffness_modulus: '90 GPa', density: '2.5 g/cm3' }
    expect(known(told, ['specific_modulus'])?.written).toBe('')
    expect(known({ ...taken, stiffness_modulus: '90 GPa' }, ['specific_modulus'])).toBeUndefined()
    expect(known(told, [])?.written).toBe('..3000000 m')
  })
})
