import type { Node, Reader } from '../packs/index.ts'
import { readComparison } from './read-limit.ts'
import { readYesNo } from './read-words.ts'
import type { EntryCondition } from './types.ts'

const hows = ['any_of', 'none_of', 'only'] as const

/** A list means all of its members; a mapping all of its keys. FORMAT.md has the table. */
export function readEntryCondition(reader: Reader, node: Node | undefined, line: number): EntryCondition {
  if (node === undefined || node.kind === 'scalar') {
    reader.fault(node?.line ?? line, 'not_a_condition', 'A condition is a list, such as [{ mass: "> 3 kg" }].')
    return { kind: 'all', of: [] }
  }
  const parts =
    node.kind === 'list'
      ? node.of.map(each => readEntryCondition(reader, each, each.line))
      : [...node.entries].map(([key, value]) => readPart(reader, key, value))
  const [only] = parts
  return parts.length === 1 && only !== undefined ? only : { kind: 'all', of: parts }
}

function readPart(reader: Reader, key: string, value: Node): EntryCondition {
  switch (key) {
    case 'all':
    case 'any':
      return { kind: key, of: reader.list(value).map(each => readEntryCondition(reader, each, each.line)) }
    case 'not':
      return { kind: 'not', of: readEntryCondition(reader, value, value.line) }
    case 'meets':
      return { kind: 'meets', path: reader.string(value, value.line, 'The path after "meets"') }
    case 'subject':
      return { kind: 'subject', of: reader.strings(value, 'A subject') }
    default:
      return readTest(reader, key, value)
  }
}

function readTest(reader: Reader, attribute: string, value: Node): EntryCondition {
  const truth = readYesNo(value)
  if (truth !== undefined) return { kind: 'is', attribute, value: truth }
  if (value.kind === 'list')
    return { kind: 'choice', attribute, how: 'any_of', of: reader.strings(value, `A choice of ${attribute}`) }
  if (value.kind === 'map') {
    const [how, list] = [...reader.map(value, hows)][0] ?? []
    const known = hows.find(each => each === how)
    if (known !== undefined && list !== undefined)
      return { kind: 'choice', attribute, how: known, of: reader.strings(list, `A choice of ${attribute}`) }
  } else if (typeof value.value === 'string') {
    const read = readComparison(value.value)
    if (typeof read !== 'string') return { kind: 'compare', attribute, ...read }
    reader.fault(value.line, 'not_a_limit', `${attribute}: ${read}`)
    return { kind: 'all', of: [] }
  }
  reader.fault(
    value.line,
    'not_a_condition',
    `${attribute} is compared with ">= 3 m", with yes or no, or with a list of choices.`,
  )
  return { kind: 'all', of: [] }
}
