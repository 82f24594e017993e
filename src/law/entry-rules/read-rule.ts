import { listRegimes } from '../lists/index.ts'
import type { Node, Reader } from '../packs/index.ts'
import { readEntryCondition } from './read-condition.ts'
import { readFactsGiven, readText } from './read-words.ts'
import type { EntryCase, EntryRule, Exception, RuledEntry } from './types.ts'

export function readEntry(reader: Reader, node: Node, list: string): RuledEntry {
  const map = reader.map(node, ['code', 'ref', 'rules'])
  const code = reader.string(map.get('code'), node.line, 'The code of the entry')
  const rules = reader.list(map.get('rules')).map(each => readRule(reader, each, code, list))
  if (rules.length === 0) reader.fault(node.line, 'missing_key', `${code} has no rules.`)
  const ref = map.get('ref')
  return {
    code,
    list,
    ...(ref === undefined ? {} : { ref: readReference(reader, ref, code) }),
    rules,
    where: reader.place(node),
  }
}

function readReference(reader: Reader, node: Node, code: string): NonNullable<RuledEntry['ref']> {
  const map = reader.map(node, ['regime', 'at', 'confidence'])
  return {
    regime: reader.oneOf(map.get('regime'), node.line, `${code}, regime`, listRegimes),
    at: reader.string(map.get('at'), node.line, `${code}, place in the regime`),
    confidence: reader.oneOf(map.get('confidence'), node.line, `${code}, confidence`, ['E', 'I', 'K']),
  }
}

const keys = ['path', 'says', 'subjects', 'when', 'unless', 'other_than', 'from', 'also', 'cases']

function readRule(reader: Reader, node: Node, code: string, list: string): EntryRule {
  const map = reader.map(node, keys)
  const path = reader.string(map.get('path'), node.line, `${code}, path of the rule`)
  if (path !== code && !path.startsWith(`${code}.`))
    reader.fault(node.line, 'not_below', `${path} does not stand below ${code}.`)
  const subjects = reader.strings(map.get('subjects'), `${path}, a subject`)
  if (subjects.length === 0) reader.fault(node.line, 'missing_key', `${path} names no subject.`)
  const from = reader.strings(map.get('from'), `${path}, from`)
  const also = map.get('also')
  return {
    path,
    code,
    list,
    says: readText(reader, map.get('says'), node.line, `${path}, says`),
    subjects,
    when: map.has('when') ? readEntryCondition(reader, map.get('when'), node.line) : { kind: 'all', of: [] },
    unless: reader.list(map.get('unless')).map(each => readException(reader, each, path)),
    otherThan: reader.strings(map.get('other_than'), `${path}, other_than`),
    from: from.length === 0 ? [path] : from,
    also: also === undefined ? {} : readAlso(reader, also, path),
    cases: reader.list(map.get('cases')).map(each => readCase(reader, each, path, subjects[0] ?? '')),
    where: reader.place(node),
  }
}

function readException(reader: Reader, node: Node, path: string): Exception {
  const map = reader.map(node, ['note', 'says', 'when'])
  return {
    note: reader.string(map.get('note'), node.line, `${path}, the note of an exception`),
    says: readText(reader, map.get('says'), node.line, `${path}, what the note says`),
    when: readEntryCondition(reader, map.get('when'), node.line),
  }
}

function readAlso(reader: Reader, node: Node, path: string): Readonly<Record<string, string>> {
  if (node.kind !== 'map') {
    reader.fault(node.line, 'not_a_mapping', `${path}, also: a mapping from figure to why it stands otherwise.`)
    return {}
  }
  return Object.fromEntries(
    [...node.entries].map(([figure, why]) => [figure, reader.string(why, why.line, `${path}, why ${figure}`)]),
  )
}

function readCase(reader: Reader, node: Node, path: string, first: string): EntryCase {
  const map = reader.map(node, ['is', 'item', 'facts', 'says'])
  return {
    is: reader.oneOf(map.get('is'), node.line, `${path}, a case`, ['met', 'not_met', 'open']),
    item: reader.optionalString(map.get('item'), `${path}, item`) ?? first,
    facts: readFactsGiven(reader, map.get('facts'), path),
    line: node.line,
  }
}
