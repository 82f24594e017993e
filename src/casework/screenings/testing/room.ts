import { randomBytes } from 'node:crypto'
import type { Acting } from '../../../office/audit/index.ts'
import type { Handler } from '../../../office/jobs/index.ts'
import { startWorker } from '../../../office/jobs/index.ts'
import type { Storage } from '../../../office/storage/index.ts'
import { type Clock, type Instant, instantOf } from '../../../values/index.ts'
import {
  batchHandler,
  batchJob,
  ensureSources,
  importEdition,
  keepFile,
  openPartyShelf,
  openShelf,
  type PartyShelf,
  type Room,
  rescreenHandler,
  rescreenJob,
  type Source,
  sightingsHandler,
  sightingsJob,
} from '../index.ts'

/** For tests: lists of invented parties, and whatever screens against them. */
export const now = '2026-03-02T08:00:00.000Z' as Instant
export const later = (days: number) => instantOf(Date.parse(now) + days * 86_400_000)

export const source = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  name: { en: id },
  keptBy: 'publisher',
  visibility: 'public',
  isNeeded: false,
  ageDaysMax: 7,
  ...more,
})

export const sources: readonly Source[] = [
  source('un', { isNeeded: true }),
  source('foreign'),
  source('own', { keptBy: 'state' }),
  source('watch', { keptBy: 'state', visibility: 'restricted' }),
]

export type TestRoom = Room & { readonly parties: PartyShelf }
export const newRoom = (): TestRoom => ({ sources, shelf: openShelf(sources), parties: openPartyShelf() })

export function as(id: string | null, kind = 'officer', at: Instant = now): Acting {
  return { now: at, random: randomBytes, by: { actor: { kind, id }, allowedBy: null, request: null } }
}
export const officer = (id: string, at?: Instant) => as(id, 'officer', at)
export const visitor = (at?: Instant) => as(null, 'visitor', at)

export type Named = {
  readonly id: string
  readonly name: string | readonly string[]
  readonly [property: string]: unknown
}

/** Entries as FollowTheMoney lines. */
export function ftm(entries: readonly Named[]): Uint8Array {
  const lines = entries.map(({ id, name, schema = 'Person', ...rest }) => {
    const properties = Object.fromEntries(
      Object.entries({ name, ...rest }).map(([key, value]) => [key, Array.isArray(value) ? value : [value]]),
    )
    return JSON.stringify({ id, schema, properties })
  })
  return new TextEncoder().encode(`${lines.join('\n')}\n`)
}

export async function bring(storage: Storage, list: string, entries: readonly Named[] | Uint8Array, at: Instant = now) {
  const known = sources.find(({ id }) => id === list)
  if (known === undefined) throw new Error(`There is no list ${list}`)
  const bytes = entries instanceof Uint8Array ? entries : ftm(entries)
  return storage.transaction(async tx => {
    await ensureSources(tx, sources)
    const { sha256 } = await keepFile(tx, bytes, at)
    return importEdition(tx, officer('officer-01', at), known, [sha256])
  })
}

export function handlersOf(
  storage: Storage,
  room: TestRoom,
  clock: Clock = () => now,
): Readonly<Record<string, Handler>> {
  const parts = { storage, clock, random: randomBytes }
  return {
    [rescreenJob]: rescreenHandler({ ...parts, ...room }),
    [sightingsJob]: sightingsHandler({ ...parts, room }),
    [batchJob]: batchHandler({ ...parts, room }),
  }
}

/** Does every job that waits. */
export async function workOff(storage: Storage, room: TestRoom, clock: Clock = () => now): Promise<void> {
  const failures: unknown[] = []
  const handlers = handlersOf(storage, room, clock)
  const worker = await startWorker({
    storage,
    clock,
    random: randomBytes,
    handlers,
    onFailure: error => void failures.push(error),
  })
  await worker.idle()
  await worker.stop()
  if (failures.length > 0) throw failures[0]
}
