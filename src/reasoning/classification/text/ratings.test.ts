import { describe, expect, test } from 'vitest'
import { readEntryRules } from '../../../law/entry-rules/index.ts'
import { judgeRule, openBar } from '../rules/index.ts'
import { makeLexicon, readDescription } from './index.ts'

const chips = `list: EU-DU
edition: test
attributes:
  - id: hottest
    kind: quantity
    unit: Cel
    label: { en: Highest operating temperature, zh: "最高工作温度" }
    question: { en: "How hot?", zh: "多热？" }
    evidence: [datasheet]
    cost: 1
    forms: ["_ to # °C"]
    takes: largest
  - id: rate_at_8_bits
    kind: quantity
    unit: "1"
    label: { en: Rate at 8 bits, zh: "8位速率" }
    question: { en: "How fast at 8 bits?", zh: "8位多快？" }
    evidence: [datasheet]
    cost: 1
    forms: ["# TOPS INT8"]
  - id: rate_at_16_bits
    kind: quantity
    unit: "1"
    label: { en: Rate at 16 bits, zh: "16位速率" }
    question: { en: "How fast at 16 bits?", zh: "16位多快？" }
    evidence: [datasheet]
    cost: 1
    forms: ["# TOPS FP16"]
  - id: noise
    kind: quantity
    unit: "1"
    label: { en: "Noise, in pT/√Hz", zh: "噪声" }
    question: { en: "How much noise?", zh: "噪声多大？" }
    evidence: [datasheet]
    cost: 1
    forms: ["# pT/√Hz", "#*1000 nT/√Hz"]
  - id: is_sealed
    kind: yes_no
    label: { en: Sealed, zh: "密封" }
    question: { en: "Is it sealed?", zh: "是否密封？" }
    cues: { en: [sealed] }
  - id: is_gilded
    kind: yes_no
    label: { en: Gilded, zh: "镀金" }
    question: { en: "Is it gilded?", zh: "是否镀金？" }
    cues: { en: [gilded] }
  - id: drift
    kind: quantity
    unit: mm
    label: { en: Drift, zh: "漂移" }
    question: { en: "How much drift?", zh: "漂移多大？" }
    evidence: [datasheet]
    cost: 1
    cues: { en: [drift] }
    plausible: 1..100 mm
  - id: rate
    kind: derived
    unit: "1"
    label: { en: Best rate, zh: "最高速率" }
    from: { largest: [rate_at_8_bits, rate_at_16_bits] }
    forms: ["rate #"]
subjects:
  - id: chip
    label: { en: Chip, zh: "芯片" }
    words: { en: [chip] }
  - id: hardened-chip
    label: { en: Hardened chip, zh: "加固芯片" }
    is: [chip]
    words: { en: [hardened] }
    always_named: yes
  - id: lamp
    label: { en: Lamp, zh: "灯" }
    words: { en: [lamp] }
entries:
  - code: 3A901
    ref: { regime: WA, at: "3.A.1", confidence: K }
    rules:
      - path: 3A901.a
        says: { en: Chip for over 125 °C., zh: "高温芯片。" }
        subjects: [chip]
        when: [{ hottest: "> 125 Cel" }]
        from: [3A901.a]
        cases: [{ is: met, facts: { hottest: 126 Cel } }]
      - path: 3A901.b
        says: { en: Fast chip., zh: "快速芯片。" }
        subjects: [chip]
        when: [{ rate: ">= 100" }]
        from: [3A901.b]
        cases: [{ is: open, facts: {} }]
      - path: 3A901.c
        says: { en: Hardened chip., zh: "加固芯片。" }
        subjects: [hardened-chip]
        when: [{ rate: ">= 1" }]
        from: [3A901.c]
        cases: [{ is: open, facts: {} }]
      - path: 3A901.d
        says: { en: Quiet chip., zh: "低噪声芯片。" }
        subjects: [chip]
        when: [{ noise: "<= 20" }]
        from: [3A901.d]
        cases: [{ is: met, facts: { noise: "20" } }]
      - path: 3A901.e
        says: { en: Steady chip., zh: "稳定芯片。" }
        subjects: [chip]
        when: [{ drift: "< 5 mm" }]
        from: [3A901.e]
        cases: [{ is: met, facts: { drift: 4 mm } }]
      - path: 3A901.f
        says: { en: Sealed gilded chip., zh: "密封镀金芯片。" }
        subjects: [chip]
        when: [{ is_sealed: yes }, { is_gilded: yes }]
        from: [3A901.f]
        cases: [{ is: met, facts: { is_sealed: yes, is_gilded: yes } }]
`

const { rules, faults } = readEntryRules(new Map([['chips.yaml', chips]]))
if (rules === undefined) throw new Error(JSON.stringify(faults))
const bar = openBar(rules)
const lexicon = makeLexicon(bar, { terms: [], byTerm: new Map(), byConcept: new Map() })
const truthOf = (path: string, text: string) => {
  const rule = bar.rules.byPath.get(path)
  if (rule === undefined) throw new Error(path)
  return judgeRule(bar, readDescription(lexicon, text), rule).truth
}

describe('ratings of a data sheet', () => {
  test('what a thing bears in storage is not what it works at', () => {
    expect(truthOf('3A901.a', 'chip, -40 to 125 °C, storage temperature -65 to 150 °C')).toBe(false)
    expect(truthOf('3A901.a', 'chip, -40 to 150 °C')).toBe(true)
    expect(truthOf('3A901.a', 'chip, storage -65 to 150 °C')).toBeUndefined()
  })

  test('no name rules out what the text meets in its own words', () => {
    expect(truthOf('3A901.f', 'lamp, sealed')).toBe(false)
    expect(truthOf('3A901.f', 'lamp, sealed, gilded')).toBeUndefined()
    expect(truthOf('3A901.f', 'lamp, sealed, not gilded')).toBe(false)
    expect(truthOf('3A901.f', 'lamp, not a chip, sealed, gilded')).toBe(false)
  })

  test('a form may be told in another unit: then its number is multiplied', () => {
    expect(truthOf('3A901.d', 'chip, 20 pT/√Hz')).toBe(true)
    expect(truthOf('3A901.d', 'chip, 0.02 nT/√Hz')).toBe(true)
    expect(truthOf('3A901.d', 'chip, 0.022 nT/√Hz')).toBe(false)
  })

  test('a number that no such thing has is not its figure, however near the word stands', () => {
    expect(truthOf('3A901.e', 'chip, drift 2 mm')).toBe(true)
    expect(truthOf('3A901.e', 'chip, 0.5 mm drift board')).toBeUndefined()
  })

  test('a form ends where its number ends: per second is another figure', () => {
    expect(truthOf('3A901.d', 'chip, 2 pT/√Hz/m')).toBeUndefined()
  })

  test('the largest of what is known and what is not is at least what is known', () => {
    expect(truthOf('3A901.b', 'chip, 120 TOPS INT8')).toBe(true)
    expect(truthOf('3A901.b', 'chip, 60 TOPS INT8')).toBeUndefined()
    expect(truthOf('3A901.b', 'chip, 60 TOPS INT8, 30 TOPS FP16')).toBe(false)
    expect(truthOf('3A901.b', 'chip, 60 TOPS INT8, rate 99')).toBe(false)
  })

  test('what is always named is ruled out only where nothing in the text names it', () => {
    expect(truthOf('3A901.c', 'chip, rate 99')).toBe(false)
    expect(truthOf('3A901.c', 'hardened chip, rate 99')).toBeUndefined()
    expect(truthOf('3A901.c', 'chip, rate 99, hardened')).toBeUndefined()
  })
})
