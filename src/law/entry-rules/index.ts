export { readEntryRules } from './read-entry-rules.ts'
export { readComparison, readLimit } from './read-limit.ts'
export { readReviews } from './read-reviews.ts'
export { limitsOf, nodesByPath, type Reviews, type RuleTrace, standingOf, traceRule } from './trace.ts'
export type {
  Attribute,
  AttributeKind,
  CaseOutcome,
  Choice,
  Comparison,
  Cues,
  EntryCase,
  EntryCondition,
  EntryRule,
  EntryRules,
  EvidenceKind,
  Exception,
  Formula,
  Limit,
  RuledEntry,
  RuleStanding,
  Subject,
  Vocabulary,
  VocabularyId,
} from './types.ts'
export { evidenceKinds } from './types.ts'
export { withoutCases } from './without-cases.ts'
