export { buildIndex } from './build.ts'
export { calibration } from './calibration.ts'
export { compareNames, defaultThreshold } from './compare.ts'
export { explain } from './explain.ts'
export type { ScreeningIndex } from './format.ts'
export { type OwnershipFinding, type OwnershipRule, type OwnershipShare, ownership } from './ownership.ts'
export type {
  AlignedWord,
  AlignmentReason,
  Band,
  Evidence,
  EvidenceRemark,
  ExplainedWord,
  Explanation,
  Hit,
  IndexEntry,
  NamedDisguise,
  ScreeningResult,
  ScreenOptions,
  ScriptBridge,
  WeakQuery,
} from './result.ts'
export { screen } from './screen.ts'
export { type NameHit, search } from './search.ts'
export { shared } from './share.ts'
export { type IndexStats, indexStats } from './stats.ts'
export { matcherVersion } from './version.ts'
