import {
  type Chunks,
  type DesignationFormat,
  type ImportReport,
  partyInput,
  partyOf,
  readEdition,
  recogniseFile,
  recognitionBytes,
} from './law/designations/index.ts'
import { buildIndex, explain, type IndexEntry, screen } from './reasoning/screening/index.ts'
import { isRefusal, Refusal } from './values/index.ts'

/** A file of designations: what it is called, and its bytes. */
export type DesignationFile = { readonly name: string; readonly chunks: AsyncIterable<Uint8Array> }

export type FilesRead = {
  readonly against: readonly { readonly list: string; readonly sha256: string; readonly published: string | null }[]
  /** What could not be read, in words for people. */
  readonly faults: readonly string[]
  readonly entries: readonly IndexEntry[]
}

type Opened = {
  readonly list: string
  readonly format: DesignationFormat | undefined
  readonly part: string
  readonly bytes: Uint8Array
}

/** Reads lists from files, each recognised by its content. OFAC's legacy files belong together, and are read as one list. */
export async function readDesignationFiles(
  files: readonly DesignationFile[],
  format?: DesignationFormat,
): Promise<FilesRead> {
  const opened: Opened[] = []
  for (const file of files) opened.push(await openFile(file, format))
  const groups: (readonly Opened[])[] = opened.filter(isAlone).map(file => [file])
  const parts = opened.filter(file => !isAlone(file))
  if (parts.length > 0) groups.push(parts.toSorted((a, b) => Number(b.part === 'sdn') - Number(a.part === 'sdn')))
  const against: FilesRead['against'][number][] = []
  const entries: IndexEntry[] = []
  const faults: string[] = []
  const names = new Set<string>()
  for (const [first, ...rest] of groups) {
    if (first === undefined) continue
    const list = nameFor(first.list, names)
    const { entries: designations, report } = await readGroup(list, first, rest, format)
    for (const designation of designations)
      entries.push({ id: `${list}\u0000${designation.key}`, party: designation, list })
    against.push(
      ...report.files.map(({ sha256 }) => ({ list, sha256: bare(sha256), published: report.publishedOn ?? null })),
    )
    faults.push(...report.skipped.map(({ code, line }) => `${list}${line === undefined ? '' : `:${line}`}: ${code}`))
  }
  return { against, faults, entries }
}

const isAlone = ({ part }: Opened) => part === 'list'
const bare = (digest: ImportReport['sha256']) => digest.slice('sha256:'.length)

async function openFile({ name, chunks }: DesignationFile, format: DesignationFormat | undefined): Promise<Opened> {
  const parts: Uint8Array[] = []
  for await (const chunk of chunks) parts.push(chunk)
  const bytes = Buffer.concat(parts)
  const found = recogniseFile(bytes.subarray(0, recognitionBytes))
  const used = format ?? found?.format
  if (used === undefined)
    throw new Refusal('unreadable_file', { file: name, problem: 'it is no list in a format known here' })
  const list = (name.split(/[\\/]/).at(-1) ?? name).replace(/\.[a-z0-9]+$/i, '')
  return { list, format: used, part: found?.format === used ? found.part : 'list', bytes }
}

function nameFor(list: string, taken: Set<string>): string {
  let name = list
  for (let n = 2; taken.has(name); n++) name = `${list} (${n})`
  taken.add(name)
  return name
}

async function readGroup(file: string, first: Opened, rest: readonly Opened[], format: DesignationFormat | undefined) {
  const alongside: Chunks[] = rest.map(({ bytes }) => bytes)
  try {
    return await readEdition(first.bytes, { alongside, ...(format === undefined ? {} : { format }) })
  } catch (error) {
    if (!isRefusal(error)) throw error
    throw new Refusal('unreadable_file', { file, problem: error.message })
  }
}

export type FileScreening = { readonly limit: number; readonly threshold: number; readonly isExplained: boolean }

/** Screens queries, one at a time, against what was read. */
export function screeningOver({ entries, against }: FilesRead, { limit, threshold, isExplained }: FileScreening) {
  const index = buildIndex(entries)
  return (query: unknown) => {
    const { id, party } = readQuery(query)
    const { hits, weak } = screen(index, party, { limit, threshold })
    return {
      id,
      hits: hits.map(hit => ({
        entity: hit.entry.slice(hit.entry.indexOf('\u0000') + 1),
        score: hit.score,
        band: hit.band,
        name: hit.name,
        list: hit.list,
        ...(isExplained ? { explanation: explain(index, party, hit) } : {}),
      })),
      ...(weak === undefined ? {} : { weak }),
      against,
    }
  }
}

/** `{"id", "name"}` with properties of FollowTheMoney beside, each one value or several; or a whole entity with `properties`. */
function readQuery(query: unknown) {
  if (typeof query !== 'object' || query === null || Array.isArray(query))
    throw new Refusal('wrong_type', { expected: 'an object', found: Array.isArray(query) ? 'an array' : typeof query })
  const { id = null, schema, properties, identifiers, ...rest } = fieldsOf(query)
  if (id !== null && typeof id !== 'string' && typeof id !== 'number')
    throw new Refusal('wrong_type', { expected: 'text', found: typeof id }, '/id')
  const given = { ...rest, ...fieldsOf(properties ?? {}), ...identifiersOf(identifiers) }
  const lists = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, valuesOf(name, value)]))
  const read = partyInput.safeParse({ ...(schema === undefined ? {} : { schema }), properties: lists })
  if (read.success) return { id, party: partyOf(read.data) }
  const path = `/${read.error.issues[0]?.path.join('/') ?? ''}`
  throw new Refusal('unknown_value', { value: typeof schema === 'string' ? schema : 'a value' }, path)
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}

function valuesOf(name: string, value: unknown): readonly string[] {
  const values = (Array.isArray(value) ? value : [value]).filter(each => each !== null && each !== undefined)
  return values.map(each => {
    if (typeof each === 'string') return each
    if (typeof each === 'number') return String(each)
    throw new Refusal('wrong_type', { expected: 'text', found: typeof each }, `/${name}`)
  })
}

/** By their property names, as pairs of type and value, or as numbers of which nothing more is said. */
function identifiersOf(identifiers: unknown): Readonly<Record<string, unknown>> {
  if (identifiers === undefined || identifiers === null) return {}
  if (!Array.isArray(identifiers))
    return typeof identifiers === 'object' ? fieldsOf(identifiers) : { idNumber: identifiers }
  const found: Record<string, unknown[]> = {}
  for (const each of identifiers) {
    const { type, value } = fieldsOf(each)
    const name = typeof type === 'string' ? type : 'idNumber'
    found[name] = [...(found[name] ?? []), value ?? each]
  }
  return found
}
