export { type FactClasses, otherCountry } from './classes.ts'
export { type CompiledRule, compile, isFalse, isOpen, isTrue, type Program, severityOf } from './compile.ts'
export { bitIfOfType, encode, isOfType, type StatedFact, type StatedFacts, unavailable } from './encode.ts'
export { decideFlat, type FlatAnswer, type FlatProgram, flatten } from './flat.ts'
export { holdsObjective } from './holds.ts'
export type { FactValue } from './meaning.ts'
export { type Objective, outcomeObjective, routeObjective } from './objective.ts'
export { contradictions } from './order.ts'
export {
  type Combination,
  combinationsOf,
  homeOf,
  type KnownBits,
  makeProblem,
  type Problem,
  problemOf,
  stateOf,
  statesOf,
} from './problem.ts'
export { referenceBounds, referenceTruths, type Truth } from './reference.ts'
export { inLentRooms, roomsFor } from './rooms.ts'
export { boundsOf, run } from './run.ts'
export {
  type Bounds,
  exactBounds,
  statesMax,
  trialsOf,
  truthWord,
  witness,
} from './search.ts'
export { layTrace, type TracedCondition, type TracedRule, type TraceProgram, traceFlat } from './trace.ts'
