import type { Node, Reader } from '../packs/index.ts'
import { readCues } from './read-words.ts'
import { type Vocabulary, vocabularies } from './types.ts'

export function readVocabulary(reader: Reader, node: Node): Vocabulary {
  const map = reader.map(node, ['id', 'words', 'not_after', 'not_before'])
  const id = reader.oneOf(map.get('id'), node.line, 'The id of the vocabulary', vocabularies)
  return {
    id,
    words: readCues(reader, map.get('words'), `words of ${id}`),
    notAfter: readCues(reader, map.get('not_after'), `not_after of ${id}`),
    notBefore: readCues(reader, map.get('not_before'), `not_before of ${id}`),
    where: reader.place(node),
  }
}
