import { describe, expect, test } from 'vitest'
import { readEntryRules } from '../../../law/entry-rules/index.ts'
import { openBar } from '../rules/index.ts'
import { makeLexicon, readDescription } from './index.ts'

const ask = 'question: { en: "Which?", zh: "何？" }\n    evidence: [datasheet]\n    cost: 1'
const goods = `list: EU-DU
edition: test
attributes:
  - id: shock
    kind: quantity
    unit: "[g]"
    label: { en: Shock, zh: "冲击" }
    ${ask}
    cues: { en: [linear acceleration] }
  - id: voltage
    kind: quantity
    unit: kV
    label: { en: Voltage, zh: "电压" }
    ${ask}
    bare: [capacitor]
  - id: highest_temperature
    kind: quantity
    unit: Cel
    label: { en: Highest temperature, zh: "最高温度" }
    ${ask}
    denials: { en: [temperature range] }
    aside: { en: [commercial temperature range] }
  - id: lanes
    kind: quantity
    unit: "1"
    label: { en: Lanes, zh: "通道" }
    ${ask}
    forms: ["# transceivers"]
  - id: turning_axes
    kind: quantity
    unit: "1"
    label: { en: Turning axes, zh: "回转轴" }
    ${ask}
    forms: ["#bcaxes"]
  - id: flow
    kind: quantity
    unit: m3/h
    label: { en: Flow, zh: "流量" }
    ${ask}
    bare: [pump, scroll]
  - id: speed
    kind: quantity
    unit: L/s
    label: { en: Pumping speed, zh: "抽速" }
    ${ask}
    bare: [pump]
  - id: has_shaker
    kind: yes_no
    label: { en: Shaker, zh: "振动台" }
    ${ask}
    cues: { en: [shaker] }
subjects:
  - { id: gyro, label: { en: Gyro, zh: "陀螺" }, words: { en: [gyro] } }
  - { id: capacitor, label: { en: Capacitor, zh: "电容" }, words: { en: [capacitor] } }
  - { id: chip, label: { en: Chip, zh: "芯片" }, words: { en: [IC, chip] } }
  - { id: converter, label: { en: Converter, zh: "转换器" }, is: [chip], words: { en: [analogue converter] } }
  - { id: machine, label: { en: Machine, zh: "机床" }, words: { en: [milling machine] } }
  - { id: pump, label: { en: Pump, zh: "泵" }, words: { en: [vacuum pump] } }
  - { id: scroll, label: { en: Scroll pump, zh: "涡旋泵" }, is: [pump], words: { en: [scroll pump] } }
  - { id: chamber, label: { en: Chamber, zh: "试验箱" }, words: { en: [climatic chamber] } }
entries:
  - code: 7A901
    ref: { regime: WA, at: "7", confidence: K }
    rules:
      - path: 7A901
        says: { en: "All of these.", zh: "全部。" }
        subjects: [gyro, capacitor, chip, machine, pump, chamber]
        when: [{ shock: "> 1 [g]" }, { voltage: "> 1 kV" }, { highest_temperature: "> 1 Cel" }, { lanes: "> 1 1" }, { turning_axes: "> 1 1" }, { flow: "> 1 m3/h" }, { speed: "> 1 L/s" }, { has_shaker: yes }]
        from: [7A901]
        cases: []
`
const { rules, faults } = readEntryRules(new Map([['goods.yaml', goods]]))
if (rules === undefined) throw new Error(`The fixture has a fault: ${JSON.stringify(faults)}`)
const lexicon = makeLexicon(openBar(rules), { terms: [], byTerm: new Map(), byConcept: new Map() })
const read = (text: string) => readDescription(lexicon, text)
const kindOf = (text: string, id: string) => read(text).attributes.get(id)?.kind

describe('what a text says nobody knows', () => {
  test('a figure is not known, though the words between it and that are many', () => {
    expect(kindOf('Gyro; linear acceleration up to which it functions is not specified', 'shock')).toBe('cannot_tell')
    expect(kindOf('Gyro, linear acceleration in operation has never been measured', 'shock')).toBe('cannot_tell')
  })

  test('and where no attribute takes it up, the description bears it', () => {
    expect(read('Gyro; unknown whether the user can lift its limit').isUntold).toBe(true)
    expect(read('Gyro; linear acceleration not stated').isUntold).toBe(false)
    expect(read('Gyro, country of origin unknown').isUntold).toBe(false)
    expect(read('Gyro').isUntold).toBe(false)
  })
})

describe('how figures are written', () => {
  test('a direct voltage is a voltage, and an alternating one another', () => {
    expect(read('Capacitor, 1100 VDC').attributes.get('voltage')).toMatchObject({ written: '1100 VDC' })
    expect(read('Capacitor, 275 VAC').attributes.has('voltage')).toBe(false)
  })

  test('a range of temperatures with a common name says nothing against what is usual', () => {
    expect(kindOf('Chip, commercial temperature range', 'highest_temperature')).toBeUndefined()
    expect(kindOf('Chip, wide temperature range', 'highest_temperature')).toBe('cannot_tell')
  })

  test('transceivers are counted in words', () => {
    expect(read('Chip, eight transceivers of 6 Gbit/s').attributes.get('lanes')).toMatchObject({ written: '8' })
    expect(read('Chip, sixteen transceivers').attributes.get('lanes')).toMatchObject({ written: '16' })
  })

  test('axes by their letters are counted where the machine moves them together', () => {
    const axes = (text: string) => read(text).attributes.get('turning_axes')
    expect(axes('Milling machine, B and C axes with simultaneous interpolation')).toMatchObject({ written: '2' })
    expect(axes('Milling machine, A/C axes, simultaneous')).toMatchObject({ written: '2' })
    expect(axes('Milling machine, B and C axes')).toBeUndefined()
    expect(axes('Milling machine, simultaneous X and Y, B and C axes for indexing')).toBeUndefined()
  })

  test('a bare figure of the very thing goes before one of its kind', () => {
    expect(read('Scroll pump, 60 m3/h').attributes.get('flow')).toMatchObject({ written: '60 m3/h' })
    expect(read('Vacuum pump, 60 m3/h').attributes.has('flow')).toBe(false)
  })

  test('what cannot be fitted is not there', () => {
    expect(read('Climatic chamber, no provision for fitting a shaker').attributes.get('has_shaker')).toMatchObject({
      value: false,
    })
    expect(read('Climatic chamber, no means of stopping the shaker').attributes.get('has_shaker')).not.toMatchObject({
      value: false,
    })
  })
})

test('a chip that is told more closely is that', () => {
  expect([...read('Analogue converter IC, 16 bit').subjects]).toEqual(['converter'])
})
