import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readPack } from '../../../law/packs/index.ts'
import { decide } from '../decide.ts'
import { chineseCase, listedItem } from '../testing/chinese.ts'
import { lawForTests, packFiles, sharedCatalogue } from '../testing/packs.ts'
import { tinyFiles, tinyRules } from '../testing/tiny.ts'
import { checkPack } from './check-pack.ts'

const catalogue = sharedCatalogue()
const faultsOf = (rules: string) => checkPack(tinyFiles(rules), catalogue)
const codesOf = (rules: string) => faultsOf(rules).map(fault => fault.code)
const rule = (
  id: string,
  more: string,
  examples = '[{ given: { asOf: "2020-01-01", destination: NZ }, expect: holds }, { given: { asOf: "2020-01-01", destination: DE }, expect: fails }]',
) => `${tinyRules}
- id: ${id}
  title: { en: T }
  says: { en: S. }
  cite: ["Act 9"]
  confidence: V
  inForce: { from: "2020-01-01" }
  ${more.replaceAll('\n', '\n  ')}
  examples: ${examples}
`
const free = 'when: { destination: NZ }\neffect: not_required'

describe('a pack is checked', () => {
  test.each(['cn', 'model'])(
    'the pack %s of this project has no fault',
    folder => expect(checkPack(packFiles(folder), catalogue)).toEqual([]),
    60_000,
  )

  test('[PACK-02] an example that fails says where it stands, what was expected and what was found', () => {
    const fault = faultsOf(
      tinyRules.replace(
        '{ asOf: "2019-12-31", activity: export, item.listed: true }, expect: fails',
        '{ asOf: "2019-12-31", activity: export, item.listed: true }, expect: holds',
      ),
    ).find(each => each.code === 'example_fails')
    expect(fault).toMatchObject({
      file: 'rules/1.yaml',
      line: 12,
      code: 'example_fails',
      message: 't.listed: holds was expected, fails was found.',
    })
  })

  test('[PACK-03] an unknown key, a reversed period, a circle, an uncited and an untested rule are faults with file and line', () => {
    expect(codesOf(rule('t.x', `${free}\ncolour: red`))).toContain('unknown_key')
    expect(
      codesOf(
        tinyRules.replace('inForce: { from: "2020-01-01" }', 'inForce: { from: "2020-01-01", to: "2019-01-01" }'),
      ),
    ).toContain('reversed_period')
    expect(codesOf(rule('t.x', 'when: { holds: t.x }\neffect: licence_required'))).toContain('circle')
    expect(codesOf(tinyRules.replace('cite: ["Act 1"]', 'cite: []'))).toContain('uncited')
    expect(codesOf(rule('t.x', free, '[]'))).toContain('untested')
    expect(faultsOf(rule('t.x', `${free}\ncolour: red`))[0]).toMatchObject({
      file: 'rules/1.yaml',
      line: expect.any(Number),
    })
  })
  test('[PACK-03] two rules of one rank that contradict each other are shown by a case that meets both', () => {
    const fault = faultsOf(rule('t.free', free)).find(each => each.code === 'contradiction')
    expect(fault?.message).toMatch(/t\.free frees what t\.(listed|catch-all|barred)/)
    const { asOf, ...given } = (fault?.counterexample ?? {}) as Record<string, unknown>
    expect(given['destination']).toBe('NZ')
    expect(asOf).toMatch(/^20/)
  })
  test('a rule that no case can meet, one that a stricter rule always covers, and a gap in time are found', () => {
    expect(
      codesOf(rule('t.never', 'when: { all: [ { destination: NZ }, { destination: DE } ] }\neffect: licence_required')),
    ).toContain('unreachable')
    expect(
      codesOf(
        rule(
          't.covered',
          'when: { activity: export, party.lists: { has: control_list }, not: { facts.permission: true } }\neffect: licence_required',
        ),
      ),
    ).toContain('masked')
    expect(codesOf(rule('t.later', `${free}\nreplaces: t.listed`))).toContain('gap_in_time')
  })
  test('[PACK-06] what is only background knowledge may warn, never decide', () => {
    expect(codesOf(tinyRules.replace('confidence: V', 'confidence: K'))).toContain('background_decides')
  })
})

describe('[PACK-04] a hostile pack is data', () => {
  const manifest = (text: string) =>
    readPack(new Map([...tinyFiles(), ['pack.yaml', text]])).faults.map(fault => fault.code)
  test('a thousand laughs are refused before they are told', () => {
    const laughs = `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\nlanguages: [en]\n`
    expect(manifest(laughs)).toEqual(expect.arrayContaining(['anchor', 'alias']))
  })
  test.each([
    ['a tag', 'languages: [en]\nid: !!js/function "function () {}"\n', 'not_yaml'],
    ['a merge key', 'languages: [en]\n"<<": { id: x }\n', 'forbidden_key'],
    ['a prototype', 'languages: [en]\n__proto__: { id: x }\n', 'forbidden_key'],
    ['two documents', 'languages: [en]\n---\nid: x\n', 'not_one_document'],
    ['a flood', `languages: [en]\nid: ${'x'.repeat(3_000_000)}\n`, 'too_large'],
    ['a well', `languages: [en]\nid: ${'['.repeat(60)}${']'.repeat(60)}\n`, 'too_deep'],
    [
      'a pattern that runs for hours',
      'languages: [en]\nid: x\ncodeGrammar: { pattern: "(a+)+b", for: [dual_use], example: a }\n',
      'unsafe_pattern',
    ],
    ['broken text', 'languages: [en\nid', 'not_yaml'],
  ])('%s', (_, text, code) => expect(manifest(text)).toContain(code))
  test('a template expression is a sentence like any other', () => {
    const says = `${'$'}{process.exit(1)} {{constructor}}`
    const { pack } = readPack(tinyFiles(tinyRules.replace('A listed item needs a licence.', JSON.stringify(says))))
    expect(pack?.book.rules.find(each => each.id === 't.listed')?.says['en']).toBe(says)
  })
})

describe('[PACK-05] a country is data', () => {
  test('the model state answers by its own law, with no line of code that knows it or any other state', () => {
    const law = lawForTests('model')
    const kase = {
      id: 'm',
      jurisdiction: 'model',
      asOf: '2026-03-01',
      activity: 'export',
      destination: 'DE',
      items: [{ ...listedItem, code: undefined }],
      parties: [{ role: 'end_user', name: 'E', country: 'DE', lists: [] }],
      facts: { exemptionGround: 'none' },
    }
    const found = decide(law, kase)
    expect(found.atLeast).toBe('licence_required')
    expect(found.reasons.flatMap(reason => reason.cite).some(cite => cite.startsWith('SCA'))).toBe(true)
    expect(
      decide(lawForTests('cn'), chineseCase({ items: [listedItem] }))
        .reasons.flatMap(reason => reason.cite)
        .some(cite => cite.startsWith('SCA')),
    ).toBe(false)
  })
  test('the reasoning names no jurisdiction', () => {
    const root = fileURLToPath(new URL('../../../', import.meta.url))
    const files = ['law', 'reasoning'].flatMap(floor =>
      readdirSync(join(root, floor), { recursive: true, encoding: 'utf8' }).map(file => join(root, floor, file)),
    )
    const code = files.filter(file => file.endsWith('.ts') && !/\.test\.ts$|testing/.test(file))
    expect(
      code.filter(file =>
        /['"](cn|model)['"]|MOFCOM|'cn\./.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')),
      ),
    ).toEqual([])
  })
})
