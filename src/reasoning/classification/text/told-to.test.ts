import { describe, expect, test } from 'vitest'
import { readEntryRules } from '../../../law/entry-rules/index.ts'
import { knownOf, openBar } from '../rules/index.ts'
import { makeLexicon, readDescription } from './index.ts'

const quantity = (id: string, unit: string, more: string) => `  - id: ${id}
    kind: quantity
    unit: "${unit}"
    label: { en: ${id}, zh: "数" }
    question: { en: "How much?", zh: "多少？" }
    evidence: [datasheet]
    cost: 1
${more}
`
const pack = `list: EU-DU
edition: test
vocabulary:
  - id: containers
    words: { en: [cylinder, bottle] }
  - id: emptied
    words: { en: [empty] }
    not_before: { en: [weight] }
attributes:
${quantity('accuracy', 'um', '    cues: { en: [accuracy] }\n    basis: { en: ["230-2:1988"] }\n    other_basis: { en: ["230-2:2006", "230-2:2014"] }')}${quantity('power', 'W', '    bare: [laser]\n    from: { multiply: [energy, rate] }\n    from_unless: { en: [up to] }')}${quantity('energy', 'J', '    bare: [laser]\n    from: { divide: [power, rate] }\n    from_unless: { en: [up to] }')}${quantity('rate', 'Hz', '    bare: [laser]\n    takes: largest')}  - id: channel
    kind: choice
    label: { en: Channel, zh: "渠道" }
    question: { en: "How is it sold?", zh: "如何销售？" }
    evidence: [declaration]
    cost: 1
    choices:
      shop: { label: { en: Shop, zh: "店" }, cues: { en: [retail] } }
subjects:
  - id: machine
    label: { en: Machine, zh: "机床" }
    words: { en: [milling machine] }
    implies: { accuracy: "30 um" }
  - id: laser
    label: { en: Laser, zh: "激光器" }
    words: { en: [laser] }
  - id: gas
    label: { en: Gas, zh: "气" }
    words: { en: [phosgene] }
    only_itself: yes
entries:
  - code: 2B901
    ref: { regime: AG, at: "2.1", confidence: K }
    rules:
      - path: 2B901.a
        says: { en: "One.", zh: "一" }
        subjects: [machine, laser, gas]
        when: [{ accuracy: "<= 6 um" }, { power: "> 1 W" }, { energy: "> 1 J" }, { channel: [shop] }]
        from: [2B901.a]
        cases: [{ is: open, facts: {} }]
`
const { rules, faults } = readEntryRules(new Map([['goods.yaml', pack]]))
if (rules === undefined) throw new Error(JSON.stringify(faults))
const lexicon = makeLexicon(openBar(rules), { terms: [], byTerm: new Map(), byConcept: new Map() })
const read = (text: string) => readDescription(lexicon, text)

describe("a figure that is told to something else than the law's", () => {
  test('is not read, and settles nothing', () => {
    for (const text of [
      'milling machine, accuracy 4 µm to ISO 230-2:2006',
      'milling machine, ISO 230-2:2014, accuracy 4 µm',
    ]) {
      expect(read(text).attributes.has('accuracy')).toBe(false)
      // Nor does what such machines usually have stand in for it.
      expect(read(text).disputed.has('accuracy')).toBe(true)
    }
  })
  test('is read where its own clause says so, or none is named', () => {
    expect(read('milling machine, accuracy 4 µm (ISO 230-2:1988)').attributes.has('accuracy')).toBe(true)
    expect(read('milling machine, accuracy 4 µm').attributes.has('accuracy')).toBe(true)
    const both = 'milling machine, accuracy 4 µm to ISO 230-2:1988, accuracy 9 µm to ISO 230-2:2014'
    expect(read(both).attributes.get('accuracy')?.written).toBe('4 µm')
  })
})

describe('a quantity that is not told', () => {
  const worked = (text: string, id: string) => {
    const attribute = rules.attributes.get(id)
    const known = attribute === undefined ? undefined : knownOf(rules, { ...read(text), implied: new Set() }, attribute)
    return known?.kind === 'range' && known.from !== undefined
      ? Number(known.from.value.numerator) / Number(known.from.value.denominator)
      : undefined
  }
  test('is worked out of those that are', () => {
    expect(worked('laser, 20 W, 10 Hz', 'energy')).toBe(2)
    expect(worked('laser, 200 mJ, 10 Hz', 'power')).toBe(2)
  })
  test('is not, where they may not belong to one another', () => {
    expect(worked('laser, 20 W, up to 10 Hz', 'energy')).toBeUndefined()
    expect(worked('laser, 20 W, 1-10 Hz', 'energy')).toBeUndefined()
    expect(worked('laser, 20 W', 'energy')).toBeUndefined()
  })
})

test('what was in an empty container is not what is sent', () => {
  expect(read('phosgene, 50 kg cylinder').subjects.has('gas')).toBe(true)
  expect(read('empty phosgene cylinder').subjects.size).toBe(0)
  expect(read('phosgene cylinder, empty weight 40 kg').subjects.has('gas')).toBe(true)
})

test('a choice of which the text says that it is not known is not made', () => {
  expect(read('laser, sold at retail').attributes.get('channel')).toMatchObject({ kind: 'choice' })
  expect(read('laser, whether sold at retail is not known').attributes.get('channel')).toMatchObject({
    kind: 'cannot_tell',
  })
})
