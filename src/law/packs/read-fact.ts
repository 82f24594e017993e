import type { FactDeclaration } from '../rulebooks/index.ts'
import { readCondition } from './read-condition.ts'
import type { Reader } from './reader.ts'
import type { Node } from './yaml.ts'

const keys = ['id', 'of', 'type', 'values', 'labels', 'name', 'question', 'help', 'cost', 'askIf', 'provides', 'place']
const types = ['boolean', 'one', 'set', 'decimal', 'country', 'notices'] as const

/** To the rules a list of notices is one of these, for the item, destination and party at hand on the day. */
export const noticeStates = ['none', 'suspended', 'active'] as const

export function readFacts(reader: Reader, node: Node): FactDeclaration[] {
  return reader.list(node).map(item => readFact(reader, item))
}

function readFact(reader: Reader, node: Node): FactDeclaration {
  const map = reader.map(node, keys)
  const id = reader.string(map.get('id'), node.line, 'The id of the fact')
  const type = reader.oneOf(map.get('type'), node.line, `${id}, type`, types)
  const values = type === 'notices' ? [...noticeStates] : reader.strings(map.get('values'), `A value of ${id}`)
  if ((type === 'one' || type === 'set') && values.length === 0)
    reader.fault(node.line, 'missing_key', `${id} lists no values.`)
  const labelNode = map.get('labels')
  const labels =
    labelNode?.kind === 'map'
      ? Object.fromEntries(
          [...labelNode.entries].map(([value, words]) => [
            value,
            reader.text(words, words.line, `${id}, label of ${value}`),
          ]),
        )
      : {}
  for (const value of type === 'one' || type === 'set' ? values : [])
    if (!(value in labels)) reader.fault(node.line, 'missing_label', `${id} has no label for "${value}".`)
  const question = reader.optionalText(map.get('question'), `${id}, question`)
  const help = reader.optionalText(map.get('help'), `${id}, help`)
  const askIf = map.get('askIf')
  return {
    id,
    of: reader.oneOf(map.get('of'), node.line, `${id}, of`, ['case', 'item', 'party']),
    type,
    values,
    labels,
    name: reader.text(map.get('name'), node.line, `${id}, name`),
    ...(question === undefined ? {} : { question }),
    ...(help === undefined ? {} : { help }),
    cost: reader.number(map.get('cost'), node.line, `${id}, cost`, 2),
    ...(askIf === undefined ? {} : { askIf: readCondition(reader, askIf, node.line) }),
    ...(map.has('provides') ? { provides: reader.string(map.get('provides'), node.line, `${id}, provides`) } : {}),
    ...(map.has('place') ? { place: reader.oneOf(map.get('place'), node.line, `${id}, place`, ['byItem']) } : {}),
    where: reader.place(node),
  }
}
