import { describe, expect, test } from 'vitest'
import { readEntryRules } from '../../../law/entry-rules/index.ts'
import { isOneOf, openBar } from '../rules/index.ts'
import { makeLexicon, readDescription } from './index.ts'
import { isNameOfThing } from './short-names.ts'

const quantity = (id: string, unit: string, more: string) => `  - id: ${id}
    kind: quantity
    unit: "${unit}"
    label: { en: ${id}, zh: "数" }
    question: { en: "How much?", zh: "多少？" }
    evidence: [datasheet]
    cost: 1
    ${more}
`
const subject = (id: string, words: string, more = '') => `  - id: ${id}
    label: { en: ${id}, zh: "物" }
    words: { en: [${words}] }
${more}`
const pack = `list: EU-DU
edition: test
vocabulary:
  - id: for_missiles
    words: { en: [missile] }
  - id: for_space
    words: { en: [space-qualified] }
    not_after: { en: [not, non] }
attributes:
${quantity('output_power', 'W', 'bare: [amplifier]')}${quantity('columns', '1', 'cues: { en: [columns] }')}${quantity('lanes', '1', 'cues: { en: [transceivers] }')}${quantity('aperture', 'mm', 'cues: { en: [diameter] }')}${quantity('thickness', 'mm', 'cues: { en: [thick] }')}${quantity('depth', 'm', 'bare: [toy]\n    takes: largest')}${quantity('full_rate', 'Hz', 'forms: ["full frame at # fps"]')}subjects:
${subject('battery', 'battery', '    everyday: yes\n')}${subject('heat-battery', 'thermal battery', '    always_named: yes\n')}${subject('encoder', 'absolute encoder')}${subject('gyro', 'ring laser gyro, gyro')}${subject('lamp-driver', 'lamp driver')}${subject('amplifier', 'amplifier, power switch')}${subject('camera', 'heat camera')}${subject('toy', 'toy car')}${subject('quiet-computer', 'TEMPEST', '    always_named: yes\n')}${subject('printer', 'printer')}entries:
  - code: 3A901
    ref: { regime: WA, at: "3.A.1", confidence: K }
    rules:
      - path: 3A901.a
        says: { en: "A power of 25 W or more.", zh: "功率" }
        subjects: [amplifier, heat-battery, encoder, gyro, quiet-computer]
        when: [{ any: [{ output_power: ">= 25 W" }, { aperture: ">= 100 mm" }, { lanes: ">= 100" }, { full_rate: "> 125 Hz" }, { thickness: "> 20 mm" }] }]
        from: [3A901.a]
        cases: [{ is: open, facts: {} }]
      - path: 3A901.b
        says: { en: "Many columns.", zh: "列数" }
        subjects: [camera]
        when: [{ columns: "> 500" }]
        from: [3A901.b]
        cases: [{ is: open, facts: {} }]
      - path: 3A901.c
        says: { en: "Toys of some kind.", zh: "玩具" }
        subjects: [toy]
        when: [{ columns: "> 90000" }, { depth: "> 1000 m" }]
        from: [3A901.c]
        cases: [{ is: open, facts: {} }]
`
const { rules, faults } = readEntryRules(new Map([['goods.yaml', pack]]))
if (rules === undefined) throw new Error(JSON.stringify(faults))
const lexicon = makeLexicon(openBar(rules), { terms: [], byTerm: new Map(), byConcept: new Map() })
const read = (text: string) => readDescription(lexicon, text)
const is = (text: string, wanted: string) => isOneOf(lexicon.bar.kinship, read(text), [wanted])
const written = (text: string, attribute: string) => read(text).attributes.get(attribute)?.written

describe('what a thing is called', () => {
  test('a name with its noun in front is the same name', () => {
    expect(is('Battery, thermal type, 28 V', 'heat-battery')).toBe(true)
    expect(is('Encoder, rotary, absolute, 26 bit', 'encoder')).toBe(true)
    expect(is('Gyro, ring laser, 300 deg/s', 'gyro')).toBe(true)
    expect(is('Battery, lead-acid, 12 V', 'heat-battery')).toBe(false)
  })
  test('"non" denies the word behind it, not the thing', () => {
    expect(is('Non-magnetic gyro', 'gyro')).toBe(true)
    expect(is('Pump, not a gyro', 'gyro')).not.toBe(true)
  })
  test('a plain name rules nothing out for what is made for a missile or flies in space', () => {
    expect(is('Battery, one-shot, for a guided missile', 'amplifier')).toBeUndefined()
    expect(is('Battery for a torch', 'amplifier')).toBe(false)
    expect(is('Battery, space-qualified', 'amplifier')).toBeUndefined()
    expect(is('Battery, not space-qualified', 'amplifier')).toBe(false)
  })
  test('a device for a substance is not the substance', () => {
    const isDevice = (text: string) =>
      isNameOfThing(
        { ...lexicon, substances: new Set(['x']) },
        { concept: 'x', kind: 'chemical', written: text.split(' ')[0] ?? '', at: 0, isNegated: false, role: 'head' },
        text,
      )
    expect(isDevice('Phosgene gas detector, 0-1 ppm')).toBe(true)
    expect(isDevice('Phosgene detector tubes')).toBe(true)
    expect(isDevice('Phosgene, 50 kg cylinder')).toBe(false)
    expect(isDevice('Carbonate battery grade')).toBe(false)
  })
  test('what a thing meets is named with it, whatever stands before', () => {
    expect(is('Printer in a shielded case meeting TEMPEST level A', 'quiet-computer')).toBeUndefined()
    expect(is('Printer, 20 pages', 'quiet-computer')).toBe(false)
  })
})

describe('what it holds', () => {
  test('a part keeps goods open that no rule is about', () => {
    expect(is('Lamp driver with power switch', 'amplifier')).toBeUndefined()
    expect(is('Lamp driver, 20 W', 'amplifier')).toBe(false)
  })
  test('a part that would be listed alone keeps anything open', () => {
    expect(is('Toy car with heat camera, 640 columns', 'camera')).toBeUndefined()
    expect(is('Toy car with heat camera, 120 columns', 'camera')).toBe(false)
  })
})

describe('its figures', () => {
  test('a level in dBm is a power, but for rounding', () => {
    const power = read('Amplifier, 44 dBm').attributes.get('output_power')
    expect(power).toMatchObject({ kind: 'range', written: '44 dBm' })
    expect(written('Amplifier, OIP3 44 dBm', 'output_power')).toBeUndefined()
    expect(written('Amplifier, 44 dBm EIRP', 'output_power')).toBeUndefined()
  })
  test('a number that counts something else is nothing besides', () => {
    expect(written('Amplifier with transceivers, 484-ball package', 'lanes')).toBeUndefined()
  })
  test('where the largest counts, a larger number behind the first leaves it open', () => {
    const depth = (text: string) => read(text).attributes.get('depth')
    expect(depth('Toy car, 250 m tether, 3000 m')).toMatchObject({ written: '250 m; 3000 m' })
    expect(depth('Toy car, 3000 m, 250 m tether')).toMatchObject({ written: '3000 m' })
  })
  test('a sign parts the sizes of a thing', () => {
    expect(written('Amplifier, 160 mm diameter x 25 mm thick', 'aperture')).toBe('160 mm')
    expect(written('Amplifier, 160 mm diameter x 25 mm thick', 'thickness')).toBe('25 mm')
  })
  test('a form in words may stand behind another number', () => {
    expect(written('Amplifier 1280 x 800 full frame at 25 000 fps', 'full_rate')).toBe('25 000')
  })
})
