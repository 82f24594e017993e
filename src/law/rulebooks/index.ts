export { citationsOn, instrumentOf, provisionOf } from './citations.ts'
export { breakpoints, type Snapshot, type Standing, type StandingRule, standingOn, takeSnapshot } from './standing.ts'
export {
  type Article,
  type Condition,
  type Confidence,
  type Effect,
  type Example,
  type ExampleExpectation,
  type FactDeclaration,
  type FactScope,
  type FactType,
  type Instrument,
  type Outcome,
  outcomes,
  type Place,
  type Rule,
  type Rulebook,
  type RuleStatus,
  type Suspension,
  type Test,
} from './types.ts'
