import type { Node, Reader } from '../packs/index.ts'
import { readCues, readFactsGiven, readText, readYesNo } from './read-words.ts'
import type { Subject } from './types.ts'

export function readSubject(reader: Reader, node: Node): Subject {
  const map = reader.map(node, [
    'id',
    'label',
    'is',
    'may_be',
    'made_of',
    'concepts',
    'words',
    'always_named',
    'material',
    'only_itself',
    'everyday',
    'implies',
  ])
  const id = reader.string(map.get('id'), node.line, 'The id of the subject')
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    reader.fault(node.line, 'bad_id', `"${id}" is no id: small letters, digits and hyphens.`)
  return {
    id,
    label: readText(reader, map.get('label'), node.line, `${id}, label`),
    is: reader.strings(map.get('is'), `${id}, is`),
    mayBe: reader.strings(map.get('may_be'), `${id}, may_be`),
    madeOf: reader.strings(map.get('made_of'), `${id}, made_of`),
    concepts: reader.strings(map.get('concepts'), `${id}, concepts`),
    words: readCues(reader, map.get('words'), `words of ${id}`),
    isAlwaysNamed: readYesNo(map.get('always_named')) ?? false,
    isMaterial: readYesNo(map.get('material')) ?? false,
    isOnlyItself: readYesNo(map.get('only_itself')) ?? false,
    isEveryday: readYesNo(map.get('everyday')) ?? false,
    implies: readFactsGiven(reader, map.get('implies'), id),
    where: reader.place(node),
  }
}
