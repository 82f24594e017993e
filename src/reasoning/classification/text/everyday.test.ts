import { describe, expect, test } from 'vitest'
import { readEntryRules } from '../../../law/entry-rules/index.ts'
import { isOneOf, openBar } from '../rules/index.ts'
import { makeLexicon, readDescription } from './index.ts'

const goods = `list: EU-DU
edition: test
vocabulary:
  - id: for_agents_or_fuel
    words: { en: [sarin, uranium enrichment], zh: [铀浓缩] }
  - id: under_water
    words: { en: [submarine] }
    not_before: { en: [sandwich] }
attributes:
  - id: is_fast
    kind: yes_no
    label: { en: Fast, zh: "快" }
    question: { en: "Is it fast?", zh: "快吗？" }
    evidence: [datasheet]
    cost: 1
    cues: { en: [fast] }
subjects:
  - id: motor
    label: { en: Motor, zh: "电机" }
    words: { en: [gear motor], zh: [减速电机] }
    everyday: yes
  - id: racket
    label: { en: Racket, zh: "球拍" }
    words: { en: [racket] }
    everyday: yes
    made_of: [graphite]
  - id: syringe
    label: { en: Syringe, zh: "注射器" }
    words: { en: [syringe] }
    everyday: yes
  - id: oven
    label: { en: Oven, zh: "炉" }
    words: { en: [oven] }
  - id: graphite
    label: { en: Graphite, zh: "石墨" }
    words: { en: [graphite] }
  - id: fine-graphite
    label: { en: Fine graphite, zh: "细石墨" }
    is: [graphite]
    words: { en: [fine graphite] }
  - id: reactor
    label: { en: Reactor, zh: "反应堆" }
    words: { en: [reactor], zh: [反应堆] }
  - id: poison
    label: { en: Poison, zh: "毒素" }
    words: { en: [ricin] }
entries:
  - code: 3A901
    ref: { regime: WA, at: "3.A.1", confidence: K }
    rules:
      - path: 3A901.a
        says: { en: Whatever is fast., zh: "快者。" }
        subjects: [graphite, reactor, poison]
        when: [{ is_fast: yes }]
        from: [3A901.a]
        cases: [{ is: open, facts: {} }]
`

const { rules, faults } = readEntryRules(new Map([['goods.yaml', goods]]))
if (rules === undefined) throw new Error(JSON.stringify(faults))
const lexicon = makeLexicon(openBar(rules), { terms: [], byTerm: new Map(), byConcept: new Map() })
const read = (text: string) => readDescription(lexicon, text)
const isNo = (text: string, wanted: string) => isOneOf(lexicon.bar.kinship, read(text), [wanted]) === false

describe('goods of everyday trade', () => {
  test.each([
    ['gear motor 60 W, 90 rpm', 'reactor'],
    ['gear motor, 24 V', 'poison'],
    ['syringe 5 ml, box of 100', 'poison'],
    ['减速电机 60 W', 'reactor'],
  ])('are not what nobody speaks of: %s', (text, other) => {
    expect(isNo(text, other)).toBe(true)
  })
  test.each([
    ['gear motor for a reactor', 'reactor'],
    ['reactor gear motor', 'reactor'],
    ['反应堆用减速电机', 'reactor'],
    ['syringe with ricin', 'poison'],
    ['syringe, ricin', 'poison'],
  ])('may be what is spoken of: %s', (text, other) => {
    expect(isNo(text, other)).toBe(false)
  })
  test.each(['oven for graphite', 'graphite oven', 'oven, graphite'])('nor is what no rule knows: %s', text => {
    expect(isNo(text, 'graphite')).toBe(false)
  })
  test.each(['gear motor to detect sarin', 'gear motor for a uranium enrichment plant', '用于铀浓缩的减速电机'])(
    'nor is anything ruled out by a plain name for warfare agents or the fuel cycle: %s',
    text => {
      expect(isNo(text, 'reactor')).toBe(false)
    },
  )
  test('nor for what goes under water', () => {
    expect(isNo('gear motor for submarines', 'reactor')).toBe(false)
    expect(isNo('syringe for a submarine sandwich', 'reactor')).toBe(true)
  })
  test('nor where it has what may be listed alone; by itself it is ruled out', () => {
    expect(isNo('oven with reactor', 'reactor')).toBe(false)
    expect(isNo('oven, 2 kW', 'graphite')).toBe(true)
  })
  test.each(['gear motor jammer', 'syringe-borne pump', 'racket powder charge'])(
    'are not named by a word before others: %s',
    text => {
      expect(read(text).subjects.size).toBe(0)
    },
  )
  test.each(['gear motor SDS-max', 'gear motor with brake', 'gear motor type B', 'gear motor 60 W'])(
    'are named by: %s',
    text => {
      expect(read(text).subjects).toContain('motor')
    },
  )
})

describe('what a thing is made of', () => {
  test.each(['racket, graphite, strung', 'racket of graphite', 'graphite racket'])('is not what it is: %s', text => {
    expect([...read(text).subjects]).toEqual(['racket'])
    expect(isNo(text, 'graphite')).toBe(true)
  })
  test('but a material for it is the material', () => {
    expect([...read('graphite for a racket').subjects]).toEqual(['graphite'])
  })
  test('and a special kind of a material is that material still', () => {
    expect([...read('fine graphite, racket grade').subjects]).toContain('fine-graphite')
  })
})
