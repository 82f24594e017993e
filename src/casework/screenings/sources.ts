import { z } from 'zod'
import type { ListMeaning } from '../../law/packs/index.ts'
import type { Row, Transaction } from '../../office/storage/index.ts'
import { type CalendarDate, type Instant, isDate, isInstant, type Text } from '../../values/index.ts'

/** A list that somebody keeps: what the law says of it. Where its edition stands is in `SourceState`. */
export type Source = {
  readonly id: string
  readonly name: Text
  readonly keptBy: 'state' | 'publisher'
  readonly visibility: 'public' | 'restricted'
  readonly isNeeded: boolean
  readonly ageDaysMax: number
  /** Invented, for a first look: no law speaks of it. */
  readonly isDemonstration?: true
}

/** The lists that the packs name, each once; the first pack's word counts. */
export function sourcesOf(meanings: readonly ListMeaning[]): readonly Source[] {
  const sources = new Map<string, Source>()
  for (const { list: id, name, keptBy, visibility, isNeeded, ageDaysMax, programme } of meanings)
    if (!sources.has(id) && programme === undefined)
      sources.set(id, { id, name, keptBy, visibility, isNeeded, ageDaysMax })
  return [...sources.values()]
}

export const demonstration: Source = {
  id: 'demonstration',
  name: { en: 'Demonstration list (invented)', zh: '演示名单（虚构）', ar: 'قائمة تجريبية (مختلقة)' },
  keptBy: 'publisher',
  visibility: 'public',
  isNeeded: false,
  ageDaysMax: 36_500,
  isDemonstration: true,
}

/** Where a list stands in this database. */
export type SourceState = {
  readonly source: string
  /** The edition in force; null where none was ever accepted. */
  readonly edition: number | null
  readonly sha256: string | null
  readonly publishedOn: CalendarDate | null
  readonly records: number
  readonly confirmedAt: Instant | null
  /** Why the last arrival was refused. */
  readonly trouble: Trouble | null
  readonly version: number
}
export type Trouble = {
  readonly code: string
  readonly at: Instant
  readonly [figure: string]: string | number | boolean | null
}

export async function ensureSources(tx: Transaction, sources: readonly Source[]): Promise<void> {
  await tx.query('insert into list_source (id) select unnest($1::text[]) on conflict (id) do nothing', [
    sources.map(({ id }) => id),
  ])
}

const stateSql = `
  select s.id, s.edition, e.sha256, e.published_on, coalesce(e.records, 0) as records, s.confirmed_at, s.trouble, s.version
  from list_source s left join list_edition e on e.source = s.id and e.number = s.edition`

const rowShape = z.object({
  id: z.string(),
  edition: z.number().nullable(),
  sha256: z.string().nullable(),
  published_on: z.custom<CalendarDate>(isDate).nullable(),
  records: z.number(),
  confirmed_at: z.custom<Instant>(isInstant).nullable(),
  trouble: z.custom<Trouble>(value => typeof value === 'object').nullable(),
  version: z.number(),
})

export async function readStates(tx: Transaction): Promise<ReadonlyMap<string, SourceState>> {
  const { rows } = await tx.query(`${stateSql} order by s.id collate "C"`)
  return new Map(rows.map(stateOf).map(state => [state.source, state]))
}

/** The state, with nobody else able to change it until the transaction ends. */
export async function lockState(tx: Transaction, source: string): Promise<SourceState | undefined> {
  const locked = await tx.query('select id from list_source where id = $1 for update', [source])
  if (locked.count === 0) return undefined
  const { rows } = await tx.query(`${stateSql} where s.id = $1`, [source])
  return rows[0] === undefined ? undefined : stateOf(rows[0])
}

function stateOf(row: Row): SourceState {
  const { id, confirmed_at: confirmedAt, published_on: publishedOn, ...rest } = rowShape.parse(row)
  return { ...rest, source: id, confirmedAt, publishedOn }
}
