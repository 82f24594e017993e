export { type Applied, applyEdition, listsChanged, rescreenJob } from './apply-edition.ts'
export { addBatch, findBatch, purgeBatches } from './batch/add-batch.ts'
export { answersAsCsv, type RowAnswer } from './batch/answers.ts'
export { batchHandler, batchJob } from './batch/batch-job.ts'
export { type BatchSummary, summaryOfBatch } from './batch/summary.ts'
export { browseEntries } from './browse-entries.ts'
export { type Difference, differencesBetweenEditions } from './differences.ts'
export { type Edition, findEditionOf, readEditions } from './editions.ts'
export { type Entry, entriesOf, findEntry } from './entries.ts'
export { fileBytesMax, keepFile, loadFile } from './files.ts'
export { fingerprintOf } from './fingerprint.ts'
export { type Standing, standingOf } from './freshness.ts'
export { fileOfHit, type HitFile } from './hits/file-of-hit.ts'
export { type Finding, findingsOf } from './hits/findings.ts'
export { countHits, findHit, listHits, type StoredHit } from './hits/hit.ts'
export { countQueues, hitsOfParties, type Queue, type QueuedHit, queuedHits, queues } from './hits/queue.ts'
export { reopenExpired } from './hits/reopen-expired.ts'
export { dischargeDaysMax, proposalOpen, type Resolution, resolveHit } from './hits/resolve-hit.ts'
export {
  type Act,
  acts,
  type HitStatus,
  hitStatuses,
  type Reason,
  reasons,
  transitionOf,
  transitions,
} from './hits/transitions.ts'
export { type Imported, importEdition } from './import-edition.ts'
export { type KnownFrom, keepParties } from './known-parties.ts'
export { type ExplainedCandidate, type LookedUp, lookUp } from './look-up.ts'
export { matchAll, matchInput, matchOutput } from './match.ts'
export { type Meaning, meaningOf } from './meaning.ts'
export { decideProposal } from './own-lists/decide-proposal.ts'
export { listProposals, type Proposal } from './own-lists/proposal.ts'
export { proposeChange } from './own-lists/propose.ts'
export { type Owned, ownedByListed } from './owned.ts'
export { openPartyShelf, type PartyShelf } from './party-index.ts'
export { actingAsSystem } from './record-act.ts'
export { findRecord } from './records.ts'
export { type RerunScreening, recordOf, rerunScreening } from './rerun-screening.ts'
export { rescreenHandler } from './rescreen-job.ts'
export { againstOf, type Room, type Screened, screenAll, sightingsJob, standOf } from './screen.ts'
export {
  type Against,
  type Candidate,
  type PartyResult,
  type PartyStatus,
  partyStatuses,
  type ScreeningRecord,
  screenParties,
  thresholdByDefault,
  type Versions,
} from './screen-parties.ts'
export { openShelf, type Shelf, type Snapshot } from './shelf.ts'
export { sightingsHandler } from './sightings-job.ts'
export { demonstration, ensureSources, readStates, type Source, type SourceState, sourcesOf } from './sources.ts'
