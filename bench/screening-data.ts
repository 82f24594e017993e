import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Party, PartySchema } from '../src/law/designations/index.ts'
import type { IndexEntry } from '../src/reasoning/screening/index.ts'

/** Labelled names; `truth` is every entity that has the name. */
export type LabelledQuery = {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly truth: readonly string[]
}
export type JudgedPair = {
  readonly name1: string
  readonly name2: string
  readonly schema: PartySchema
  readonly isMatch: boolean
}

export type ScreeningData = {
  readonly input: string
  readonly entries: readonly IndexEntry[]
  /** The same without any name in another script than Latin. */
  readonly latinEntries: readonly IndexEntry[]
  readonly queries: readonly LabelledQuery[]
  readonly crossScript: readonly LabelledQuery[]
  readonly negatives: readonly { readonly id: string; readonly name: string }[]
  readonly pairs: readonly JudgedPair[]
}

type Entity = {
  readonly id: string
  readonly schema: PartySchema
  readonly datasets?: readonly string[]
  readonly properties: Readonly<Record<string, readonly string[]>>
}

/** The shared labelled sets where they are; undefined where they are not. */
export function sharedData(): ScreeningData | undefined {
  const folder = join(
    process.env['STEELYARD_DATA'] ?? join(import.meta.dirname, '..', '..', 'shared'),
    'eval',
    'screening',
  )
  if (!existsSync(join(folder, 'entities.ftm.jsonl'))) return undefined
  const lines = <T>(file: string) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter(line => line !== '')
      .map(line => JSON.parse(line) as T)
  const entries = lines<Entity>('entities.ftm.jsonl').map(entryOf)
  return {
    input: `${entries.reduce((sum, { party }) => sum + party.names.length, 0).toLocaleString('en')} names of ${entries.length.toLocaleString('en')} entities of eval/screening/entities.ftm.jsonl`,
    entries,
    latinEntries: lines<Entity>('entities-latin.ftm.jsonl').map(entryOf),
    queries: lines<LabelledQuery>('queries.jsonl'),
    crossScript: lines<LabelledQuery>('queries-cross-script.jsonl'),
    negatives: lines('negatives.jsonl'),
    pairs: pairsOf(readFileSync(join(folder, 'name-pairs.csv'), 'utf8')),
  }
}

function entryOf({ id, schema, datasets, properties }: Entity): IndexEntry {
  const named = (property: string, kind: 'primary' | 'alias') =>
    (properties[property] ?? []).map(text => ({ text, kind }))
  const party: Party = { schema, names: [...named('name', 'primary'), ...named('alias', 'alias')] }
  const list = datasets?.[0]
  return { id, party, ...(list === undefined ? {} : { list }) }
}

function pairsOf(csv: string): JudgedPair[] {
  const rows = csv
    .split(/\r?\n/)
    .filter(line => line !== '')
    .map(fieldsOf)
  const head = rows.shift() ?? []
  const at = (column: string) => head.indexOf(column)
  return rows.map(row => ({
    name1: row[at('name1')] ?? '',
    name2: row[at('name2')] ?? '',
    schema: (row[at('schema')] ?? 'LegalEntity') as PartySchema,
    isMatch: row[at('is_match')] === 'true',
  }))
}

/** Fields of one line; none of the set's fields has a line break. */
function fieldsOf(line: string): string[] {
  const fields: string[] = []
  for (const match of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g))
    fields.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
  return fields
}

/** A number from 0 to 1 by a text: below a half is the development half, on which alone anything is fitted. */
export function halfOf(text: string): number {
  let hash = 2_166_136_261
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619)
  return (hash >>> 0) / 2 ** 32
}
