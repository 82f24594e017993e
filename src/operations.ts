import type { Operation } from './office/operations/index.ts'
import type { Deps } from './operations-deps.ts'
import { exportLog, readHead } from './operations-of-audit.ts'
import { forgetOne, loadOne, saveOne } from './operations-of-enquiries.ts'
import { hitsOfScreened, queueOfHits, readHitFile } from './operations-of-hit-files.ts'
import { listOpenHits, readHit, resolveOne } from './operations-of-hits.ts'
import { determine, explainCase, listPacks } from './operations-of-law.ts'
import {
  decideOnProposal,
  importList,
  listDifferences,
  listEditions,
  listProposalsOf,
  listSources,
  proposeEntry,
  uploadFile,
} from './operations-of-lists.ts'
import { explainScreening, listEntries, summariseBatch } from './operations-of-looking.ts'
import { rerunAnswer } from './operations-of-reruns.ts'
import {
  addBatchOfParties,
  downloadBatch,
  matchQueries,
  readBatch,
  readScreening,
  rerunKeptScreening,
  screenParties,
} from './operations-of-screening.ts'

/** Everything that can be done here; routes, `openapi.json` and `docs/permissions.md` are read from this list. */
export const operations: readonly Operation<Deps>[] = [
  determine,
  explainCase,
  rerunAnswer,
  listPacks,
  saveOne,
  loadOne,
  forgetOne,
  screenParties,
  explainScreening,
  readScreening,
  rerunKeptScreening,
  matchQueries,
  addBatchOfParties,
  readBatch,
  summariseBatch,
  downloadBatch,
  uploadFile,
  listSources,
  listEditions,
  importList,
  listDifferences,
  proposeEntry,
  decideOnProposal,
  listProposalsOf,
  listEntries,
  listOpenHits,
  queueOfHits,
  hitsOfScreened,
  readHit,
  readHitFile,
  resolveOne,
  readHead,
  exportLog,
]
