import {
  digestOf,
  type HashText,
  isRefusal,
  parseWorkingCalendar,
  sha256Hex,
  type WorkingCalendar,
} from '../../values/index.ts'
import { type ControlList, listOf, readControlList } from '../lists/index.ts'
import type { FactDeclaration, Instrument, Rule } from '../rulebooks/index.ts'
import { checkReferences } from './check-references.ts'
import { readListMeanings } from './read-designations.ts'
import { readFacts } from './read-fact.ts'
import { readInstruments } from './read-instrument.ts'
import { readManifest } from './read-manifest.ts'
import { readRules } from './read-rule.ts'
import { type Row, readDeadlines, readGroups, readTable } from './read-table.ts'
import { Reader } from './reader.ts'
import type { Pack, PackFiles } from './types.ts'
import { type Fault, type Node, readYaml } from './yaml.ts'

/**
 * Reads a pack from its files (path inside the pack -> text). Pure: whoever calls has read the disk.
 * The pack is given only where it has no fault. A caller with a quicker SHA-256 than JavaScript's may lend it.
 */
export function readPack(
  files: PackFiles,
  sha256: HashText = sha256Hex,
): { readonly pack?: Pack; readonly faults: readonly Fault[] } {
  const faults: Fault[] = []
  const languages = languagesOf(files, faults)
  if (languages === undefined) return { faults }

  const at = <T>(file: string, read: (reader: Reader, node: Node) => T): T | undefined => {
    const text = files.get(file)
    if (text === undefined) {
      faults.push({ file, line: 1, code: 'missing_file', message: `The pack has no ${file}.` })
      return undefined
    }
    const yaml = readYaml(file, text)
    faults.push(...yaml.faults)
    return yaml.node === undefined ? undefined : read(new Reader(file, faults, languages), yaml.node)
  }
  const manifest = at('pack.yaml', readManifest)
  const instruments = byId(at('instruments.yaml', readInstruments) ?? [], faults)
  const facts = byId(at('facts.yaml', readFacts) ?? [], faults)
  const ruleFiles = [...files.keys()].filter(file => file.startsWith('rules/') && file.endsWith('.yaml')).sort()
  const rules = ruleFiles.flatMap(file => at(file, (reader, node) => readRules(reader, node, instruments)) ?? [])
  byId(rules, faults)

  const tables = new Map<string, readonly Row[]>()
  for (const file of [...files.keys()].filter(name => name.startsWith('tables/') && name.endsWith('.csv')).sort())
    tables.set(file.slice('tables/'.length, -'.csv'.length), readTable(file, files.get(file) ?? '', faults))
  const list = readListOf(files, faults)
  const calendar =
    manifest === undefined ? undefined : readCalendar(files, manifest.languages, manifest.weekend, faults)
  if (manifest === undefined) return { faults }

  const book = { instruments, facts, rules, groups: readGroups(tables.get('groups') ?? []) }
  const pack: Pack = {
    ...manifest,
    book,
    tables,
    list,
    designations: readListMeanings(files.get('tables/designations.csv'), languages, faults),
    ...(calendar === undefined ? {} : { calendar }),
    deadlines: readDeadlines(tables.get('deadlines') ?? [], languages),
    digest: digestOfFiles(files, sha256),
  }
  faults.push(...checkReferences(pack))
  return faults.length > 0 ? { faults } : { pack, faults }
}

/** The languages stand in the manifest, and every reader needs them first. */
function languagesOf(files: PackFiles, faults: Fault[]): readonly string[] | undefined {
  const text = files.get('pack.yaml')
  if (text === undefined) {
    faults.push({
      file: 'pack.yaml',
      line: 1,
      code: 'missing_file',
      message: 'The folder has no pack.yaml: it is not a law pack.',
    })
    return undefined
  }
  const yaml = readYaml('pack.yaml', text)
  const node = yaml.node?.kind === 'map' ? yaml.node.entries.get('languages') : undefined
  const languages =
    node?.kind === 'list'
      ? node.of.flatMap(item => (item.kind === 'scalar' && typeof item.value === 'string' ? [item.value] : []))
      : []
  if (yaml.faults.length > 0) faults.push(...yaml.faults)
  else if (languages.length === 0)
    faults.push({ file: 'pack.yaml', line: 1, code: 'missing_key', message: 'pack.yaml names no languages.' })
  return languages.length === 0 ? undefined : languages
}

function byId<T extends FactDeclaration | Instrument | Rule>(
  things: readonly T[],
  faults: Fault[],
): ReadonlyMap<string, T> {
  const map = new Map<string, T>()
  for (const thing of things) {
    const twin = map.get(thing.id)
    if (twin !== undefined)
      faults.push({
        ...thing.where,
        code: 'duplicate_id',
        message: `"${thing.id}" stands already at ${twin.where.file}:${twin.where.line}.`,
      })
    map.set(thing.id, thing)
  }
  return map
}

function readListOf(files: PackFiles, faults: Fault[]): ControlList {
  const text = files.get('list.csv')
  if (text === undefined) return listOf([])
  const { list, faults: found } = readControlList(text)
  for (const { line, problem } of found)
    faults.push({ file: 'list.csv', line, code: 'not_a_list_row', message: problem })
  return list
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

function readCalendar(
  files: PackFiles,
  languages: readonly string[],
  weekend: readonly string[],
  faults: Fault[],
): WorkingCalendar | undefined {
  const text = files.get('calendar.csv')
  const strange = weekend.find(day => !weekdays.includes(day))
  if (strange !== undefined)
    faults.push({
      file: 'pack.yaml',
      line: 1,
      code: 'unknown_value',
      message: `weekend: "${strange}" is none of ${weekdays.join(', ')}.`,
    })
  if (text === undefined) return undefined
  try {
    return parseWorkingCalendar(
      text,
      languages,
      weekend.map(day => weekdays.indexOf(day) + 1),
    )
  } catch (error) {
    if (!isRefusal(error)) throw error
    faults.push({
      file: 'calendar.csv',
      line: Number(error.details['line'] ?? 1),
      code: 'not_a_calendar',
      message: error.message,
    })
    return undefined
  }
}

const digestOfFiles = (files: PackFiles, sha256: HashText) =>
  digestOf(Object.fromEntries([...files].filter(([file]) => /\.(ya?ml|csv)$/.test(file))), sha256)
