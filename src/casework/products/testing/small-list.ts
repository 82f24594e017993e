import { readFileSync } from 'node:fs'
import { readListEdition } from '../../../law/control-lists/index.ts'
import { nodesByPath, readEntryRules, traceRule } from '../../../law/entry-rules/index.ts'

/** For tests: an invented list, and rules of its entries that were reviewed against its first edition. */
const smallFile = new URL('../../../law/entry-rules/fixtures/small.yaml', import.meta.url)

export const rulesText = () => readFileSync(smallFile, 'utf8')

/** `change` is made to the text of the rules. */
export function rulesWith(change: (text: string) => string = text => text) {
  const { rules, faults } = readEntryRules(new Map([['small.yaml', change(rulesText())]]))
  if (rules === undefined) throw new Error(JSON.stringify(faults))
  return rules
}

type Row = readonly [text: string, code: string, kind?: string]
const rowsOf = (megapascals: number): readonly Row[] => [
  [`Steel bars having a hardness of ${megapascals} MPa or more;`, '1C901'],
  ['Note: 1C901 does not control bars with no side over 75 mm.', '1C901', 'note'],
  ['Sealed metal parts, as follows:', '1C902'],
  ['Metal parts with a coating of glass or made for a reactor;', '1C902.a'],
  ['Fibres with a specific modulus exceeding 14650000 m.', '1C903'],
]

/** The list as its publisher gives it. */
export function list(megapascals: number, more: readonly Row[] = []): Uint8Array {
  const head = `${Array.from({ length: 10 }, (_, i) => i + 1).join(',')},code,kind`
  const lines = [...rowsOf(megapascals), ...more].map(([text, code, kind = '']) => `"${text}",,,,,,,,,,${code},${kind}`)
  return new TextEncoder().encode(`${[head, ...lines].join('\n')}\n`)
}

/** The table of reviews that lies beside the rules. */
export function reviewsText(): string {
  const { edition } = readListEdition(list(1950), { list: 'XX-DU', edition: '2030' })
  const lines = [...rulesWith().byPath.values()].flatMap(rule => {
    const { text } = traceRule(rule, nodesByPath(edition))
    return text === undefined ? [] : [`${rule.path},XX-DU,2030,${text}`]
  })
  return `${['path,list,edition,text', ...lines].join('\n')}\n`
}
