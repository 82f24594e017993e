import { describe, expect, test } from 'vitest'
import { readEntryRules } from '../../../law/entry-rules/index.ts'
import type { GoodsTerm } from '../../../law/lists/index.ts'
import { inUnit } from '../../../values/index.ts'
import { openBar } from '../rules/index.ts'
import { makeLexicon, readDescription } from './index.ts'

const goods = `list: EU-DU
edition: test
attributes:
  - id: output
    kind: quantity
    unit: /s
    label: { en: Output, zh: "产额" }
    question: { en: "How much?", zh: "多少？" }
    evidence: [datasheet]
    cost: 1
    forms: ["# n/s"]
    takes: largest
  - id: pins
    kind: quantity
    unit: "1"
    label: { en: Pins, zh: "引脚" }
    question: { en: "How many?", zh: "几个？" }
    evidence: [datasheet]
    cost: 1
    cues: { en: [user I/O] }
    forms: ["# user I/O"]
    takes: largest
  - id: heat
    kind: quantity
    unit: Cel
    label: { en: Heat, zh: "热" }
    question: { en: "How hot?", zh: "多热？" }
    evidence: [datasheet]
    cost: 1
    forms: ["_ to +# °C", "_ to # °C", "_...+# °C"]
    takes: largest
subjects:
  - id: hydrogen-fluoride
    label: { en: Hydrogen fluoride, zh: "氟化氢" }
    only_itself: yes
    concepts: [hydrogen-fluoride]
    words: { en: [AHF] }
  - id: chip
    label: { en: Chip, zh: "芯片" }
    words: { en: [chip] }
  - id: source
    label: { en: Source, zh: "源" }
    words: { en: [source] }
entries:
  - code: 3A901
    ref: { regime: WA, at: "3.A.1", confidence: K }
    rules:
      - path: 3A901.a
        says: { en: Whatever has many., zh: "多者。" }
        subjects: [chip, source]
        when: [{ pins: "> 1" }, { output: "> 1 /s" }, { heat: "> 1 Cel" }]
        from: [3A901.a]
        cases: [{ is: open, facts: {} }]
`

const { rules, faults } = readEntryRules(new Map([['goods.yaml', goods]]))
if (rules === undefined) throw new Error(JSON.stringify(faults))
const substance = (term: string): GoodsTerm => ({
  term,
  language: 'en',
  concept: 'hydrogen-fluoride',
  links: [],
  kind: 'chemical',
  note: '',
})
const terms = [substance('HF'), substance('hydrogen fluoride')]
const lexicon = makeLexicon(openBar(rules), {
  terms,
  byTerm: Map.groupBy(terms, each => each.term),
  byConcept: Map.groupBy(terms, each => each.concept),
})
const isSubstance = (text: string) => readDescription(lexicon, text).subjects.has('hydrogen-fluoride')

describe('the short name of a substance', () => {
  test('is what a mixture is known by where nobody knows that and it tells one share', () => {
    const mixture = readDescription(lexicon, 'Frosting paste, 12 % hydrogen fluoride')
    expect([...mixture.subjects]).toEqual(['hydrogen-fluoride'])
    expect(mixture.mayBeOther).toBe(true)
    expect(isSubstance('Frosting paste, 60 % wax and 12 % hydrogen fluoride')).toBe(false)
    expect(isSubstance('Paste for 12 % hydrogen fluoride')).toBe(false)
  })

  test.each([
    'HF',
    'HF 49 %',
    'HF gas, cylinder',
    'aqueous HF',
    'AHF in drums',
    '500 mL HF',
    'hydrogen fluoride transfer',
  ])('names it: %s', text => {
    expect(isSubstance(text)).toBe(true)
  })

  test.each([
    'HF antenna analyser 1-60 MHz',
    'HF transceiver, 100 W',
    'Amplifier for HF and VHF',
    'AHF-200 hand drill',
  ])('is that of something else: %s', text => {
    expect(isSubstance(text)).toBe(false)
  })
})

describe('the name of a substance before that of a thing', () => {
  test.each(['Hydrogen fluoride gas detector', 'hydrogen fluoride AA cell 3.6 V', 'Hydrogen fluoride alarm, mains'])(
    'is of what it works with: %s',
    text => {
      expect(isSubstance(text)).toBe(false)
    },
  )
  test.each(['Hydrogen fluoride, with detector', 'hydrogen fluoride in cylinders', 'hydrogen fluoride for a cell'])(
    'is the item otherwise: %s',
    text => {
      expect(isSubstance(text)).toBe(true)
    },
  )
})

describe('a number in a form', () => {
  const read = (id: string, text: string) => {
    const known = readDescription(lexicon, text).attributes.get(id)
    if (known?.kind !== 'range' || known.from === undefined) return undefined
    return inUnit(known.from.value, rules?.attributes.get(id)?.unit ?? '1').value
  }

  test('has its power of ten', () => {
    expect(read('output', 'source, 4 x 10^6 n/s')).toBe('4000000')
    expect(read('output', 'source, 3 × 10⁹ n/s')).toBe('3000000000')
    expect(read('output', 'source, 1e8 n/s')).toBe('100000000')
    expect(read('output', 'source, 10^8 n/s')).toBeUndefined()
  })

  test.each(['chip, -40 to +85 °C', 'chip, -40 to 85 degC', 'chip, -40…+85 ℃', 'chip, -40..+85 deg C'])(
    'has its degrees as keyboards write them: %s',
    text => {
      expect(read('heat', text)).toBe('85')
    },
  )

  test('takes the word that stands in it, so that the next number has no part in it', () => {
    expect(read('pins', 'chip, 312 user I/O, 1156-ball package')).toBe('312')
    expect(read('pins', 'chip, 1156-ball package, 312 user I/O')).toBe('312')
  })
})
