import type { Condition, Test } from '../rulebooks/index.ts'
import type { Reader } from './reader.ts'
import type { Node } from './yaml.ts'

const comparisons = ['atLeast', 'above', 'atMost', 'below'] as const
const words = ['all', 'any', 'not', 'holds', 'always']

/** Reads a condition as FORMAT.md writes it. A mapping with several keys means all of them. */
export function readCondition(reader: Reader, node: Node | undefined, line: number): Condition {
  if (node === undefined || node.kind !== 'map') {
    reader.fault(node?.line ?? line, 'not_a_condition', 'A condition is a mapping, such as { activity: export }.')
    return { kind: 'always' }
  }
  const parts = [...node.entries].map(([key, value]) => readPart(reader, key, value))
  const [only] = parts
  if (only === undefined)
    reader.fault(node.line, 'empty_condition', 'The condition is empty. Write { always: true } for a rule without one.')
  return parts.length === 1 && only !== undefined ? only : { kind: 'all', of: parts }
}

function readPart(reader: Reader, key: string, value: Node): Condition {
  if (!words.includes(key)) return readTest(reader, key, value)
  if (key === 'always') return { kind: 'always' }
  if (key === 'holds') return { kind: 'holds', rule: reader.string(value, value.line, 'The rule after "holds"') }
  if (key === 'not') return { kind: 'not', of: readCondition(reader, value, value.line) }
  const of = reader.list(value).map(item => readCondition(reader, item, item.line))
  if (of.length === 0) reader.fault(value.line, 'empty_condition', `"${key}" lists no condition.`)
  return key === 'all' ? { kind: 'all', of } : { kind: 'any', of }
}

function readTest(reader: Reader, fact: string, value: Node): Condition {
  if (value.kind === 'scalar' && (typeof value.value === 'string' || typeof value.value === 'boolean'))
    return { kind: 'in', fact, values: [value.value] }
  if (value.kind === 'list') {
    const values = value.of.map(item =>
      item.kind === 'scalar' && typeof item.value === 'boolean'
        ? item.value
        : reader.string(item, item.line, `A value of ${fact}`),
    )
    if (values.length === 0) reader.fault(value.line, 'empty_condition', `No value of ${fact} is named.`)
    return { kind: 'in', fact, values }
  }
  if (value.kind !== 'map') {
    reader.fault(
      value.line,
      'not_a_condition',
      `${fact} is compared with a word, true, false, a list, or { atLeast: "…" }.`,
    )
    return { kind: 'always' }
  }
  const tests: Test[] = []
  for (const [op, limit] of reader.map(value, [...comparisons, 'has', 'in'])) {
    const written = reader.string(limit, value.line, `The value after "${op}"`)
    if (op === 'has') tests.push({ kind: 'has', fact, value: written })
    else if (op === 'in') tests.push({ kind: 'group', fact, group: written })
    else tests.push({ kind: 'compare', fact, op: comparisons.find(known => known === op) ?? 'atLeast', limit: written })
  }
  const [only] = tests
  return tests.length === 1 && only !== undefined ? only : { kind: 'all', of: tests }
}
