import { z } from 'zod'
import type { Handler, Job, Json, Slice } from '../../office/jobs/index.ts'
import type { Storage, Transaction } from '../../office/storage/index.ts'
import type { Clock, Random } from '../../values/index.ts'
import { markMatched } from './editions.ts'
import { changedEntries, countChanged, type Entry } from './entries.ts'
import { recordSightings } from './hits/record-hit.ts'
import { type KnownParty, partiesAfter, partiesBy } from './known-parties.ts'
import type { PartyShelf } from './party-index.ts'
import { actingAsSystem, recordAct } from './record-act.ts'
import { confirm, type Found, partiesLike } from './rescreen.ts'
import { thresholdByDefault } from './screen-parties.ts'
import type { Shelf, Snapshot } from './shelf.ts'
import { readStates } from './sources.ts'

export type RescreenParts = {
  readonly storage: Storage
  readonly clock: Clock
  readonly random: Random
  readonly shelf: Shelf
  readonly parties: PartyShelf
}

const inputShape = z.object({ source: z.string(), edition: z.number() })
const cursorShape = z.object({ after: z.string(), hits: z.number() })

/** So many changed entries a slice: what a kill costs is at most one of them. */
const sliceSize = 50

/**
 * Holds the changed entries of an edition against every known party. The edition counts as applied when it is through. Killed in the
 * middle, it goes on after the last slice that was written, and ends with the same hits: a pair that is found twice is one hit.
 */
export function rescreenHandler(parts: RescreenParts): Handler {
  return {
    slices: job => slicesOf(parts, job),
    async atEnd(tx, job, { status, result }) {
      const { source, edition } = inputShape.parse(job.input)
      if (status === 'done') await markMatched(tx, source, edition, parts.clock())
      await recordAct(
        tx,
        actingAsSystem(parts),
        'lists.rescreen',
        { kind: 'list_edition', id: `${source}/${edition}` },
        {
          status,
          result,
        },
      )
    },
  }
}

async function* slicesOf(parts: RescreenParts, job: Job): AsyncGenerator<Slice, Json> {
  const { storage } = parts
  const { source, edition } = inputShape.parse(job.input)
  const cursor = cursorShape.safeParse(job.cursor)
  let { after, hits } = cursor.success ? cursor.data : { after: '', hits: 0 }
  let done = job.done
  const total = await countChanged(storage, source, edition)
  // Both indexes are read in a transaction: on one session, a request that waited for them would otherwise hold what they are read with.
  const { snapshot, known } = await storage.transaction(async tx => ({
    snapshot: await parts.shelf.current(tx, await readStates(tx)),
    known: await parts.parties.current(tx),
  }))
  for (;;) {
    const entries = await changedEntries(storage, source, edition, after, sliceSize)
    const last = entries.at(-1)
    if (last === undefined) return { outcome: 'matched', entries: done, parties: known.size, hits }
    const found = known.size === 0 ? [] : await findAmong(parts, snapshot, known.index, source, entries)
    after = last.key
    done += entries.length
    hits += found.length
    yield { cursor: { after, hits }, done, total, write: tx => writeFound(tx, parts, entries, found) }
  }
}

async function findAmong(
  { storage }: RescreenParts,
  { forOfficers }: Snapshot,
  parties: Parameters<typeof partiesLike>[0],
  list: string,
  entries: readonly Entry[],
): Promise<readonly Found[]> {
  const near = new Set<string>()
  const wide = new Set<string>()
  for (const { key, designation } of entries) {
    const { fingerprints, isCutOff } = partiesLike(parties, designation)
    for (const each of fingerprints) near.add(each)
    if (isCutOff) wide.add(key)
  }
  const keys = new Set(entries.map(({ key }) => key))
  const known = await partiesBy(storage, [...near])
  const found = [...known.values()].flatMap(party =>
    confirm(forOfficers, party, { list, keys, threshold: thresholdByDefault }),
  )
  if (wide.size === 0) return found
  for await (const party of everyParty(storage))
    if (!near.has(party.fingerprint))
      found.push(...confirm(forOfficers, party, { list, keys: wide, threshold: thresholdByDefault }))
  return found
}

async function* everyParty({ query }: Pick<Transaction, 'query'>): AsyncGenerator<KnownParty> {
  for (let after = 0; ; ) {
    const some = await partiesAfter({ query }, after, 5_000)
    yield* some
    after = some.at(-1)?.n ?? after
    if (some.length < 5_000) return
    await new Promise(resolve => setImmediate(resolve))
  }
}

async function writeFound(tx: Transaction, parts: RescreenParts, entries: readonly Entry[], found: readonly Found[]) {
  const hashes = new Map(entries.map(({ key, hash }) => [key, hash]))
  const sightings = found.flatMap(({ party, candidate }) => {
    const entryHash = hashes.get(candidate.key)
    return entryHash === undefined ? [] : [{ ...party, candidate, entryHash }]
  })
  await recordSightings(tx, actingAsSystem(parts), sightings)
}
