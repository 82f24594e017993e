import { type Catalogue, readCatalogue } from '../../../law/lists/index.ts'
import { type PackFiles, readPack } from '../../../law/packs/index.ts'
import { type Law, makeLaw } from '../law.ts'

/**
 * A law of a page, invented for tests: a listed item needs a licence, a barred party prohibits unless permitted, and a notice that
 * fell asleep. Small enough to reason about by hand.
 */
const text = (words: string) => `{ en: ${words} }`

export const tinyRules = `
- id: t.listed
  title: ${text('Listed items')}
  says: ${text('A listed item needs a licence.')}
  cite: ["Act 1"]
  confidence: V
  inForce: { from: "2020-01-01" }
  when: { activity: export, item.listed: true }
  effect: licence_required
  examples:
    - { given: { asOf: "2020-01-01", activity: export, item.listed: true }, expect: holds }
    - { given: { asOf: "2019-12-31", activity: export, item.listed: true }, expect: fails }
- id: t.catch-all
  title: ${text('Catch-all')}
  says: ${text('An unlisted item needs a licence if the exporter knows of a weapons use.')}
  cite: ["Act 2"]
  confidence: V
  inForce: { from: "2020-01-01" }
  when: { activity: export, item.listed: false, knowledge.wmd: [known, notified] }
  effect: licence_required
  examples:
    - { given: { asOf: "2020-01-01", activity: export, item.listed: false, knowledge.wmd: known }, expect: holds }
    - { given: { asOf: "2020-01-01", activity: export, item.listed: false, knowledge.wmd: none }, expect: fails }
- id: t.barred
  title: ${text('Barred parties')}
  says: ${text('Nobody may export to a barred party.')}
  cite: ["Act 3"]
  confidence: V
  inForce: { from: "2020-01-01" }
  when: { activity: export, party.lists: { has: control_list } }
  effect: prohibited
  examples:
    - { given: { asOf: "2020-01-01", activity: export, party.lists: [control_list] }, expect: holds }
    - { given: { asOf: "2020-01-01", activity: export, party.lists: [control_list], facts.permission: true }, expect: defeated }
- id: t.permitted
  title: ${text('Permission')}
  says: ${text('With a permission the bar is lifted.')}
  cite: ["Act 3"]
  confidence: V
  inForce: { from: "2020-01-01" }
  when: { facts.permission: true }
  defines: ${text('A permission is held')}
  exceptTo: [t.barred]
  examples:
    - { given: { asOf: "2020-01-01", facts.permission: true }, expect: holds }
    - { given: { asOf: "2020-01-01", facts.permission: false }, expect: fails }
- id: t.notice
  title: ${text('Notice 5')}
  says: ${text('Nothing may go to Atlantis while the notice stands.')}
  cite: ["Notice 5"]
  confidence: E
  inForce: { from: "2021-01-01" }
  when: { destination: AQ }
  effect: prohibited
  examples:
    - { given: { asOf: "2021-05-31", destination: AQ }, expect: holds }
    - { given: { asOf: "2021-06-01", destination: AQ }, expect: fails, note: asleep }
    - { given: { asOf: "2021-09-01", destination: AQ }, expect: open, note: nobody knows }
- id: t.route
  title: ${text('Simple route')}
  says: ${text('Any exporter may apply by the simple route.')}
  cite: ["Act 4"]
  confidence: V
  inForce: { from: "2020-01-01" }
  when: { exporter.icp: effective }
  opens: [simple]
  examples:
    - { given: { asOf: "2020-01-01", exporter.icp: effective }, expect: holds }
    - { given: { asOf: "2020-01-01", exporter.icp: none }, expect: fails }
- id: t.route.barred
  title: ${text('Convicts')}
  says: ${text('A punished exporter may not use the simple route.')}
  cite: ["Act 4"]
  confidence: V
  inForce: { from: "2020-01-01" }
  when: { exporter.criminalPunishment: true }
  bars: [simple]
  examples:
    - { given: { asOf: "2020-01-01", exporter.criminalPunishment: true }, expect: holds }
    - { given: { asOf: "2020-01-01", exporter.criminalPunishment: false }, expect: fails }
`

const fact = (id: string, of: string, type: string, more = '') =>
  `- { id: ${id}, of: ${of}, type: ${type}, name: ${text(id)}, question: ${text(`What of ${id}?`)}${more} }\n`
const labels = (values: readonly string[]) =>
  `, values: [${values.join(', ')}], labels: { ${values.map(value => `${value}: ${text(value)}`).join(', ')} }`

export const tinyFacts = [
  fact('activity', 'case', 'one', labels(['export', 'import', 'transit'])),
  fact('destination', 'case', 'country'),
  fact('item.listed', 'item', 'boolean'),
  fact('party.lists', 'party', 'set', labels(['control_list', 'watch_list'])),
  fact('knowledge.wmd', 'case', 'one', labels(['known', 'notified', 'suspected', 'none'])),
  fact('facts.permission', 'case', 'boolean', ', cost: 1, askIf: { party.lists: { has: control_list } }'),
  fact('exporter.icp', 'case', 'one', labels(['effective', 'established', 'none'])),
  fact('exporter.criminalPunishment', 'case', 'boolean'),
].join('')

export const tinyFiles = (rules: string = tinyRules): PackFiles =>
  new Map([
    [
      'pack.yaml',
      `id: tiny\nname: ${text('Tiny')}\nlanguages: [en]\nedition: "1"\ncoverage: { from: "2019-01-01" }\nreviewedUntil: "2025-12-31"\ntimeZone: UTC\ncurrency: XTS\nroutes:\n  - { id: simple, name: ${text('Simple')}, says: ${text('Simple.')}, cite: ["Act 4"] }\n`,
    ],
    [
      'instruments.yaml',
      `- { id: Act, name: ${text('Act')}, kind: law, rank: 1, inForce: { from: "2019-01-01" }, confidence: V }\n- id: Decree\n  name: ${text('Decree')}\n  kind: decree\n  rank: 2\n  inForce: { from: "2019-01-01" }\n  confidence: V\n- id: Notice 5\n  name: ${text('Notice')}\n  kind: announcement\n  rank: 3\n  inForce: { from: "2021-01-01" }\n  confidence: E\n  suspended:\n    - { from: "2021-06-01", to: "2021-08-31", by: "Notice 6", then: unconfirmed }\n`,
    ],
    ['facts.yaml', tinyFacts],
    ['rules/1.yaml', rules],
  ])

export function tinyLaw(
  rules?: string,
  catalogue: Catalogue = readCatalogue('code,title_en,title_zh,regime,category,item_type,ref\n'),
): Law {
  const { pack, faults } = readPack(tinyFiles(rules))
  if (pack === undefined) throw new Error(faults.map(each => `${each.file}:${each.line} ${each.message}`).join('\n'))
  return makeLaw(pack, catalogue)
}

/** A plain export of one item to one party; name what differs. */
export const tinyCase = (more: Readonly<Record<string, unknown>> = {}) => ({
  id: 'c',
  jurisdiction: 'tiny',
  asOf: '2022-01-01',
  activity: 'export',
  items: [{ id: '1', listed: false }],
  parties: [{ role: 'end_user', name: 'Acme', country: 'DE', lists: [] }],
  destination: 'DE',
  knowledge: { wmd: 'none' },
  ...more,
})
