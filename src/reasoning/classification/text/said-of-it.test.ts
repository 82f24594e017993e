import { describe, expect, test } from 'vitest'
import { readEntryRules } from '../../../law/entry-rules/index.ts'
import { judgeRule, openBar } from '../rules/index.ts'
import { makeLexicon, readDescription } from './index.ts'

const ask = 'question: { en: "Which?", zh: "何？" }\n    evidence: [datasheet]\n    cost: 1'
const goods = `list: EU-DU
edition: test
attributes:
  - id: lining
    kind: choice
    label: { en: Lining, zh: "衬" }
    ${ask}
    first: { en: [lined] }
    aside: { en: [gasket] }
    choices:
      pfa: { label: { en: PFA, zh: "一" }, cues: { en: [PFA, PFA-lined] } }
      glass: { label: { en: Glass, zh: "二" }, cues: { en: [glass] } }
      iron: { label: { en: Iron, zh: "三" }, cues: { en: [iron] } }
      rubber: { label: { en: Rubber, zh: "四" }, cues: { en: [rubber] } }
  - id: strength
    kind: quantity
    unit: MPa
    label: { en: Strength, zh: "强度" }
    ${ask}
    bare: [bar]
    at_least: { en: [solution annealed] }
  - id: vacuum
    kind: quantity
    unit: Pa
    label: { en: Vacuum, zh: "真空" }
    ${ask}
    cues: { en: [ultimate pressure] }
  - id: bore
    kind: quantity
    unit: mm
    label: { en: Bore, zh: "通径" }
    ${ask}
    bare: [valve]
  - id: leak_free
    kind: yes_no
    label: { en: Leak free, zh: "密" }
    ${ask}
    cues: { en: [hermetic] }
    denials: { en: [locked] }
    hints: { en: [lets nothing out, tight] }
subjects:
  - id: valve
    label: { en: Valve, zh: "阀" }
    words: { en: [valve] }
    made_of: [monel]
  - id: monel
    label: { en: Monel, zh: "合金" }
    words: { en: [monel] }
  - id: bar
    label: { en: Bar, zh: "棒" }
    words: { en: [bar] }
entries:
  - code: 2B901
    ref: { regime: AG, at: "2.1", confidence: K }
    rules:
      - path: 2B901.e
        says: { en: Tight valve., zh: "密封阀。" }
        subjects: [valve]
        when: [{ leak_free: yes }]
        from: [2B901.e]
        cases: [{ is: met, facts: { leak_free: yes } }]
      - path: 2B901.a
        says: { en: Lined valve., zh: "衬里阀。" }
        subjects: [valve]
        when: [{ lining: [pfa, glass] }]
        from: [2B901.a]
        cases: [{ is: met, facts: { lining: pfa } }]
      - path: 2B901.b
        says: { en: Strong bar., zh: "强棒。" }
        subjects: [bar]
        when: [{ strength: ">= 1950 MPa" }]
        from: [2B901.b]
        cases: [{ is: met, facts: { strength: 1950 MPa } }]
      - path: 2B901.c
        says: { en: High vacuum valve., zh: "高真空阀。" }
        subjects: [valve]
        when: [{ vacuum: "< 0.013 Pa" }]
        from: [2B901.c]
        cases: [{ is: met, facts: { vacuum: 0.01 Pa } }]
      - path: 2B901.d
        says: { en: Wide valve., zh: "大阀。" }
        subjects: [valve]
        when: [{ bore: ">= 10 mm" }]
        from: [2B901.d]
        cases: [{ is: met, facts: { bore: 10 mm } }]
`

const { rules, faults } = readEntryRules(new Map([['goods.yaml', goods]]))
if (rules === undefined) throw new Error(JSON.stringify(faults))
const bar = openBar(rules)
const lexicon = makeLexicon(bar, { terms: [], byTerm: new Map(), byConcept: new Map() })
const truthOf = (limb: string, text: string) => {
  const rule = bar.rules.byPath.get(`2B901.${limb}`)
  if (rule === undefined) throw new Error(limb)
  return judgeRule(bar, readDescription(lexicon, text), rule).truth
}

describe('what a thing is lined with', () => {
  test('goes before what is around it, and what seals it does not count', () => {
    expect(truthOf('a', 'PFA-lined valve, iron body')).toBe(true)
    expect(truthOf('a', 'valve, iron, PFA gasket')).toBe(false)
  })
  test('is decided by two answers where both lead to the same, and open else', () => {
    expect(truthOf('a', 'valve of iron and rubber')).toBe(false)
    expect(truthOf('a', 'valve of PFA and glass')).toBe(true)
    expect(truthOf('a', 'valve of PFA and iron')).toBeUndefined()
  })
})

test('the strength of what is still to be hardened is only the least that it can have', () => {
  expect(truthOf('b', 'bar, 1000 MPa')).toBe(false)
  expect(truthOf('b', 'bar, solution annealed, 1000 MPa')).toBeUndefined()
  expect(truthOf('b', 'bar, solution annealed, 2000 MPa')).toBe(true)
})

test.each(['10-7 mbar', '10^-7 mbar', '10⁻⁷ mbar', '5 x 10-10 mbar', '5 x 10-5 mbar', '10-10 mbar'])(
  'a power of ten is one where raised figures were lost: %s',
  text => {
    expect(truthOf('c', `valve, ultimate pressure ${text}`)).toBe(true)
  },
)

test('a range is no power', () => {
  expect(truthOf('c', 'valve, ultimate pressure 0.2-3 mbar')).toBe(false)
  expect(truthOf('d', 'valve 10-20 mm')).toBe(true)
})

test('parts of an inch are read', () => {
  expect(truthOf('d', 'valve 1/4 in')).toBe(false)
  expect(truthOf('d', 'valve 1/2 in, brass')).toBe(true)
  expect(truthOf('d', 'valve 1 1/2"')).toBe(true)
})

test('a material behind what is made of it is not the item', () => {
  expect([...readDescription(lexicon, 'valve monel').subjects]).toEqual(['valve'])
  expect([...readDescription(lexicon, 'monel bar').subjects]).toEqual(['bar'])
})

describe('words that hint at what is listed', () => {
  test('leave open what its kind or a denial would settle', () => {
    const plain = readDescription(lexicon, 'valve, locked')
    expect(plain.attributes.get('leak_free')).toMatchObject({ kind: 'yes_no', value: false })
    const hinted = readDescription(lexicon, 'valve, locked, lets nothing out')
    expect(hinted.attributes.has('leak_free')).toBe(false)
    expect(hinted.hinted.has('leak_free')).toBe(true)
  })
  test('say nothing more where the text says yes, or denies them', () => {
    const said = readDescription(lexicon, 'hermetic valve, lets nothing out')
    expect(said.attributes.get('leak_free')).toMatchObject({ value: true })
    expect(readDescription(lexicon, 'valve, not tight').hinted.has('leak_free')).toBe(false)
  })
})

test('what is second-hand, or comes out of something, is still the item', () => {
  expect([...readDescription(lexicon, 'Used bar, 100 mm').subjects]).toEqual(['bar'])
  expect([...readDescription(lexicon, 'Monel taken out of a valve').subjects]).toEqual(['monel'])
  expect([...readDescription(lexicon, 'Monel used in a valve').subjects]).toEqual(['monel'])
})
