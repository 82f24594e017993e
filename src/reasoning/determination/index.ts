export {
  activities,
  type Case,
  caseSchema,
  domains,
  kinds,
  knowledgeStates,
  modes,
  noticeSchema,
  partyLists,
  roles,
} from './case-schema.ts'
export { checkPack } from './check/check-pack.ts'
export { type PenaltyBand, penaltyBand } from './consequences/penalty.ts'
export { lastDayOf, licenceFaults, temporaryControlFaults } from './consequences/terms.ts'
export { decide } from './decide.ts'
export { type Difference, differencesBetween } from './differences.ts'
export { engineVersion } from './engine-version.ts'
export { explain } from './explain/explain.ts'
export { conditionWords } from './explain/words.ts'
export { type Law, makeLaw } from './law.ts'
export { everythingKnown } from './read-case.ts'
export type {
  Almost,
  DeadlineAnswer,
  Determination,
  Explained,
  Explanation,
  Flip,
  Missing,
  Reason,
  RouteAnswer,
  Rung,
  Stretch,
  Warning,
} from './result.ts'
export { writeDetermination } from './written/write-determination.ts'
