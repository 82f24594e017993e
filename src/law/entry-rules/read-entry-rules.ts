import { type Fault, Reader, readYaml } from '../packs/index.ts'
import { checkEntryRules } from './check-references.ts'
import { readAttribute } from './read-attribute.ts'
import { readEntry } from './read-rule.ts'
import { readSubject } from './read-subject.ts'
import { readVocabulary } from './read-vocabulary.ts'
import { ruleLanguages } from './read-words.ts'
import type { Attribute, EntryRule, EntryRules, RuledEntry, RulePlace, Subject, Vocabulary } from './types.ts'

/**
 * Reads entry rules from their files (path -> text). They are given only where none has a fault: a rule that could not be read
 * must not look like an entry that catches nothing.
 */
export function readEntryRules(files: ReadonlyMap<string, string>): {
  readonly rules?: EntryRules
  readonly faults: readonly Fault[]
} {
  const faults: Fault[] = []
  const attributes: Attribute[] = []
  const subjects: Subject[] = []
  const entries: RuledEntry[] = []
  const vocabulary: Vocabulary[] = []
  const editions = new Map<string, string>()
  for (const [file, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const yaml = readYaml(file, text)
    faults.push(...yaml.faults)
    if (yaml.node === undefined) continue
    const reader = new Reader(file, faults, ruleLanguages)
    const map = reader.map(yaml.node, ['list', 'edition', 'attributes', 'subjects', 'entries', 'vocabulary'])
    const list = reader.string(map.get('list'), 1, 'The list')
    const edition = reader.string(map.get('edition'), 1, 'The edition')
    if ((editions.get(list) ?? edition) !== edition)
      reader.fault(1, 'two_editions', `The rules of ${list} were checked against ${editions.get(list)} elsewhere.`)
    editions.set(list, edition)
    attributes.push(...reader.list(map.get('attributes')).map(each => readAttribute(reader, each)))
    subjects.push(...reader.list(map.get('subjects')).map(each => readSubject(reader, each)))
    vocabulary.push(...reader.list(map.get('vocabulary')).map(each => readVocabulary(reader, each)))
    entries.push(...reader.list(map.get('entries')).map(each => readEntry(reader, each, list)))
  }
  const rules: EntryRules = {
    attributes: only(attributes, each => each.id, faults),
    subjects: only(subjects, each => each.id, faults),
    entries: only(entries, each => each.code, faults),
    byPath: only<EntryRule>(
      entries.flatMap(each => each.rules),
      each => each.path,
      faults,
    ),
    vocabulary: only(vocabulary, each => each.id, faults),
    editions,
  }
  faults.push(...checkEntryRules(rules))
  return faults.length > 0 ? { faults } : { rules, faults }
}

function only<T extends { readonly where: RulePlace }>(
  things: readonly T[],
  idOf: (thing: T) => string,
  faults: Fault[],
): ReadonlyMap<string, T> {
  const map = new Map<string, T>()
  for (const thing of things) {
    const id = idOf(thing)
    const twin = map.get(id)
    if (twin === undefined) map.set(id, thing)
    else
      faults.push({
        ...thing.where,
        code: 'duplicate_id',
        message: `"${id}" stands already at ${twin.where.file}:${twin.where.line}.`,
      })
  }
  return map
}
