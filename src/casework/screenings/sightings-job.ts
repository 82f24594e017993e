import { z } from 'zod'
import type { Handler, Job, Json, Slice } from '../../office/jobs/index.ts'
import type { Storage } from '../../office/storage/index.ts'
import type { Clock, Random } from '../../values/index.ts'
import { actingAsSystem } from './record-act.ts'
import { findRecord } from './records.ts'
import { recordOf } from './rerun-screening.ts'
import { againstOf, type Room, recordHitsOf, standOf } from './screen.ts'
import { screenParties } from './screen-parties.ts'

type Parts = { readonly storage: Storage; readonly clock: Clock; readonly random: Random; readonly room: Room }

const inputShape = z.object({ digest: z.string() })

/** Screens the parties of a kept screening once more as officers would, restricted lists included, and opens the hits. */
export function sightingsHandler(parts: Parts): Handler {
  return { slices: job => slicesOf(parts, job) }
}

async function* slicesOf(parts: Parts, job: Job): AsyncGenerator<Slice, Json> {
  const { storage, room } = parts
  if (job.cursor !== null) return 'done'
  const { digest } = inputShape.parse(job.input)
  const kept = await storage.transaction(tx => findRecord(tx, digest), { readOnly: true })
  if (kept === undefined) return 'gone'
  const { request } = recordOf(kept.text)
  yield {
    cursor: 'written',
    done: request.parties.length,
    total: request.parties.length,
    async write(tx) {
      const acting = actingAsSystem(parts)
      const { states, snapshot } = await standOf(tx, room)
      const asOfficers = { ...request, scope: 'officers', asOf: acting.now } as const
      const record = screenParties(
        snapshot.forOfficers,
        asOfficers,
        againstOf(room.sources, states, 'officers', acting.now),
      )
      await recordHitsOf(tx, acting, record, states)
    },
  }
  return 'done'
}
