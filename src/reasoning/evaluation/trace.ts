import type { Condition, RuleStatus } from '../../law/rulebooks/index.ts'
import { type CompiledRule, isFalse, isOpen, isTrue, type Program } from './compile.ts'
import { encode, type StatedFacts } from './encode.ts'
import { run } from './run.ts'

/** How one condition came out, and its parts, as the law has written it. */
export type TracedCondition = {
  readonly condition: Condition
  readonly truth: TracedTruth
  readonly of: readonly TracedCondition[]
}
export type TracedTruth = 'true' | 'false' | 'open'

/** How one rule came out. The rule carries its words and its citations. */
export type TracedRule = {
  readonly rule: CompiledRule
  readonly status: RuleStatus
  readonly condition: TracedCondition
  /** Rules that defeat it, or that still could. */
  readonly against: readonly CompiledRule[]
}

/** A program ready to be traced. */
export type TraceProgram = {
  readonly program: Program
  readonly state: Int32Array
  readonly tracers: readonly RuleTracer[]
}

/**
 * A condition can come out in only so many ways: each has a number, and its trace is made once and shared, since nobody may change it.
 * Tracing a case is then arithmetic. Conditions with more ways than whole numbers can count are traced anew for each state.
 */
type Tracer = {
  readonly ways: number
  readonly wayOf: (state: Int32Array) => number
  readonly traced: (way: number) => TracedCondition
  readonly trace: (state: Int32Array) => TracedCondition
}
type RuleTracer = {
  readonly rule: CompiledRule
  readonly condition: Tracer
  readonly isCountable: boolean
  readonly known: Map<number, TracedRule>
}

/** Traces kept for one condition or one rule; beyond them each is made anew. */
const keptMax = 4_096

export function layTrace(program: Program): TraceProgram {
  const tracers = program.rules.map(rule => {
    const condition = tracerOf(program, rule.rule.when)
    const isCountable = condition.ways * 4 ** (rule.exceptions.length + 1) <= Number.MAX_SAFE_INTEGER
    return { rule, condition, isCountable, known: new Map() }
  })
  return { program, state: new Int32Array(program.size), tracers }
}

/** Every rule of the law with every condition of it, for one combination of facts. Kleene's truths, as `run` gives them. */
export function traceFlat({ program, state, tracers }: TraceProgram, stated: StatedFacts): readonly TracedRule[] {
  encode(program, stated, state)
  run(program, state)
  const traced: TracedRule[] = new Array(tracers.length)
  for (let index = 0; index < tracers.length; index++)
    traced[index] = tracedRule(program, tracers[index] as RuleTracer, state)
  return traced
}

function tracedRule(program: Program, tracer: RuleTracer, state: Int32Array): TracedRule {
  const { rule, condition, isCountable, known } = tracer
  if (!isCountable) return makeTracedRule(program, rule, condition.trace(state), state)
  const way = condition.wayOf(state)
  // The truths are 1, 2 and 3; the way of the rule is that of its condition, with its own truth and those of its exceptions.
  let key = way * 4 + (state[rule.slot] as number)
  for (let each = 0; each < rule.exceptions.length; each++)
    key = key * 4 + (state[rule.exceptions[each] as number] as number)
  const found = known.get(key)
  if (found !== undefined) return found
  const made = makeTracedRule(program, rule, condition.traced(way), state)
  if (known.size < keptMax) known.set(key, made)
  return made
}

function makeTracedRule(
  program: Program,
  rule: CompiledRule,
  condition: TracedCondition,
  state: Int32Array,
): TracedRule {
  const against = rule.exceptions
    .filter(slot => state[slot] !== isFalse)
    .flatMap(slot => program.rules[slot - program.ruleSlots] ?? [])
  return { rule, status: statusOf(rule, condition, against, state), condition, against }
}

function statusOf(
  { slot, standing, rule }: CompiledRule,
  condition: TracedCondition,
  against: readonly CompiledRule[],
  state: Int32Array,
): RuleStatus {
  const truth = state[slot]
  if (truth === isTrue) return 'holds'
  if (truth === isOpen) return 'open'
  // A text that sleeps, or that waits for a person, fails by itself: nothing needs to defeat it.
  const wouldHold = condition.truth === 'true' && standing === 'in_force' && rule.effect.kind !== 'may'
  return wouldHold && against.some(other => state[other.slot] === isTrue) ? 'defeated' : 'fails'
}

const truths = ['false', 'true', 'open'] as const
const opposite = { true: 'false', false: 'true', open: 'open' } as const

function tracerOf(program: Program, condition: Condition): Tracer {
  switch (condition.kind) {
    case 'always':
      return constant(condition, 'true')
    case 'holds': {
      const slot = program.ruleSlot.get(condition.rule)
      return slot === undefined ? constant(condition, 'false') : leaf(condition, slot, isTrue)
    }
    case 'not': {
      const { ways, wayOf, traced, trace } = tracerOf(program, condition.of)
      const around = (of: TracedCondition) => ({ condition, truth: opposite[of.truth], of: [of] })
      return { ways, wayOf, traced: kept(way => around(traced(way))), trace: state => around(trace(state)) }
    }
    case 'all':
    case 'any':
      return joined(
        condition,
        condition.of.map(part => tracerOf(program, part)),
        condition.kind === 'all' ? 'false' : 'true',
      )
    default: {
      const slot = program.factSlot.get(condition.fact)
      const classes = slot === undefined ? undefined : program.facts[slot]
      if (slot === undefined || classes === undefined) return constant(condition, 'false')
      const passing = classes.values.flatMap((value, index) => (program.passes(condition, value) ? [1 << index] : []))
      return leaf(
        condition,
        slot,
        passing.reduce((mask, bit) => mask | bit, 0),
      )
    }
  }
}

function constant(condition: Condition, truth: TracedTruth): Tracer {
  const traced = { condition, truth, of: [] }
  return { ways: 1, wayOf: () => 0, traced: () => traced, trace: () => traced }
}

/** A test: its way is the position of its truth. */
function leaf(condition: Condition, slot: number, mask: number): Tracer {
  const wayOf = (state: Int32Array) => {
    const possible = state[slot] as number
    return (possible & mask) === 0 ? 0 : (possible & ~mask) === 0 ? 1 : 2
  }
  const traced = kept(way => ({ condition, truth: truths[way] ?? 'open', of: [] }))
  return { ways: truths.length, wayOf, traced, trace: state => traced(wayOf(state)) }
}

/** "All" is false by one false part, "any" true by one true part; then open; else the other. Every part is traced: a reader wants them all. */
function joined(condition: Condition, parts: readonly Tracer[], strong: 'true' | 'false'): Tracer {
  const around = (of: readonly TracedCondition[]): TracedCondition => {
    const has = (truth: TracedTruth) => of.some(part => part.truth === truth)
    return { condition, truth: has(strong) ? strong : has('open') ? 'open' : opposite[strong], of }
  }
  const tracedOf = (way: number) => {
    let left = way
    const of = parts.toReversed().map(part => {
      const own = left % part.ways
      left = (left - own) / part.ways
      return part.traced(own)
    })
    return around(of.reverse())
  }
  return {
    ways: parts.reduce((product, part) => product * part.ways, 1),
    wayOf(state) {
      let way = 0
      for (let index = 0; index < parts.length; index++) {
        const part = parts[index] as Tracer
        way = way * part.ways + part.wayOf(state)
      }
      return way
    },
    traced: kept(tracedOf),
    trace: state => around(parts.map(part => part.trace(state))),
  }
}

function kept(make: (way: number) => TracedCondition): (way: number) => TracedCondition {
  const known = new Map<number, TracedCondition>()
  return way => {
    const found = known.get(way)
    if (found !== undefined) return found
    const made = make(way)
    if (known.size < keptMax) known.set(way, made)
    return made
  }
}
