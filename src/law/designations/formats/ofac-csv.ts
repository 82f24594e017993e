import { delimitedReader } from '../../../tables/index.ts'
import { Refusal } from '../../../values/index.ts'
import { countryOf } from '../country-words.ts'
import type { FormatReader, Sink } from '../edition-reader.ts'
import { EntryDraft } from '../entry-draft.ts'
import type { PartySchema } from '../party.ts'
import { readRemarks } from './ofac-remarks.ts'

/** `-0-` is the files' word for «none». */
const known = (cell = '') => (cell.trim() === '-0-' ? '' : cell.trim())

const schemas: Readonly<Record<string, PartySchema>> = { individual: 'Person', vessel: 'Vessel', aircraft: 'Airplane' }
const columns: Readonly<Record<string, number>> = { sdn: 12, alt: 5, add: 6, comments: 2 }

/** The legacy files: entries, aliases, addresses and the rest of long remarks, joined by the number in the first column. No header. */
export const ofacCsv: FormatReader = sink => {
  const entries = new Map<string, EntryDraft[]>()
  const rows: Record<string, { cells: string[]; line: number }[]> = { sdn: [], alt: [], add: [], comments: [] }
  const given = new Set<string>()
  return {
    file(part) {
      const name = part === 'list' ? 'sdn' : part
      given.add(name)
      return delimitedReader((cells, line) => {
        // MS-DOS ended files with this sign, and these files still have it.
        if (cells.length === 1 && cells[0]?.trim() === '\u001a') return
        if (cells.length === columns[name]) rows[name]?.push({ cells, line })
        else sink.skip({ code: 'wrong_columns', line, field: name, value: `${cells.length}/${columns[name]}` })
      })
    },
    end() {
      if (!given.has('sdn')) throw new Refusal('missing_part', { part: 'sdn.csv' })
      for (const part of ['alt', 'add'])
        if (!given.has(part)) sink.fault({ code: 'missing_part', value: `${part}.csv` })
      const comments = new Map(rows['comments']?.map(({ cells }) => [cells[0]?.trim() ?? '', known(cells[1])]))
      for (const { cells, line } of rows['sdn'] ?? []) {
        const entry = readEntry(cells, line, comments.get(cells[0]?.trim() ?? '') ?? '')
        entries.set(entry.key, [...(entries.get(entry.key) ?? []), entry])
      }
      join(rows['alt'] ?? [], 'alias', entries, sink, readAlias)
      join(rows['add'] ?? [], 'address', entries, sink, readAddress)
      for (const entry of [...entries.values()].flat()) sink.entry(entry)
    },
  }
}

function join(
  rows: readonly { cells: string[]; line: number }[],
  kind: string,
  entries: ReadonlyMap<string, readonly EntryDraft[]>,
  sink: Sink,
  read: (entry: EntryDraft, cells: readonly string[]) => void,
): void {
  for (const { cells, line } of rows) {
    const key = cells[0]?.trim() ?? ''
    const found = entries.get(key)
    if (found === undefined) sink.fault({ code: 'orphan', line, key, field: kind })
    else for (const entry of found) read(entry, cells)
    sink.attach(kind)
  }
}

function readEntry(cells: readonly string[], line: number, comment: string): EntryDraft {
  const [key = '', name, type, programmes, title, callSign, vesselType, tonnage, gross, flag, owner, remarks] =
    cells.map(known)
  const entry = new EntryDraft(schemas[type ?? ''] ?? 'Organization', key, line)
  entry.name(name ?? '', 'primary')
  for (const programme of (programmes ?? '').split(/\]\s*\[|;/)) entry.programme(programme.replace(/[[\]]/g, ''))
  // Titles are repeated among the remarks, nearly always.
  if (title !== undefined && !(remarks ?? '').includes(title)) entry.remark(`Title: ${title}`)
  if (callSign !== undefined && callSign !== '') entry.identifier('other', callSign, undefined, 'Call sign')
  if (vesselType !== undefined && vesselType !== '') entry.remark(`Type: ${vesselType}`)
  if (tonnage !== undefined && tonnage !== '') entry.remark(`Tonnage: ${tonnage}`)
  if (gross !== undefined && gross !== '') entry.remark(`Gross registered tonnage: ${gross}`)
  entry.country('flag', flag ?? '')
  if (owner !== undefined && owner !== '') entry.relation({ type: 'owned_by', name: owner })
  readRemarks(`${remarks ?? ''}${comment}`, entry)
  return entry
}

function readAlias(entry: EntryDraft, cells: readonly string[]): void {
  const [, , type, name, remark] = cells.map(known)
  entry.name(name ?? '', type === 'fka' ? 'former' : 'alias')
  if (remark !== undefined && remark !== '') entry.remark(`${name}: ${remark}`)
}

function readAddress(entry: EntryDraft, cells: readonly string[]): void {
  const [, , street, city, country, remark] = cells.map(known)
  entry.address([street ?? '', city ?? ''], country)
  if (countryOf(country ?? '') !== undefined) entry.country('address', country ?? '')
  if (remark !== undefined && remark !== '') entry.remark(`Address: ${remark}`)
}
