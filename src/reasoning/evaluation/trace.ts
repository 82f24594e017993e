import type { Condition, RuleStatus } from '../../law/rulebooks/index.ts'
import { type CompiledRule, isFalse, isOpen, isTrue, type Program } from './compile.ts'
import { encode, type StatedFacts } from './encode.ts'
import { run } from './run.ts'

/** How one condition came out, and its parts, as the law has written it. */
export type TracedCondition = {
  readonly condition: Condition
  readonly truth: 'true' | 'false' | 'open'
  readonly of: readonly TracedCondition[]
}

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
  readonly tracers: readonly Tracer[]
}
type Tracer = (state: Int32Array) => TracedCondition

/** Each condition becomes a function from a run state to its trace; what a single test can come to is made beforehand. */
export function layTrace(program: Program): TraceProgram {
  return {
    program,
    state: new Int32Array(program.size),
    tracers: program.rules.map(({ rule }) => tracerOf(program, rule.when)),
  }
}

/** Every rule of the law with every condition of it, for one combination of facts. Kleene's truths, as `run` gives them. */
export function traceFlat({ program, state, tracers }: TraceProgram, stated: StatedFacts): readonly TracedRule[] {
  encode(program, stated, state)
  run(program, state)
  const { rules } = program
  const traced: TracedRule[] = []
  for (let index = 0; index < rules.length; index++) {
    const rule = rules[index] as CompiledRule
    const condition = (tracers[index] as Tracer)(state)
    const against = againstOf(program, rule, state)
    traced.push({ rule, status: statusOf(rule, condition, against, state), condition, against })
  }
  return traced
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

const none: readonly CompiledRule[] = []

function againstOf(program: Program, { exceptions }: CompiledRule, state: Int32Array): readonly CompiledRule[] {
  let against: CompiledRule[] | undefined
  for (let each = 0; each < exceptions.length; each++) {
    const slot = exceptions[each] as number
    if (state[slot] === isFalse) continue
    const rule = program.rules[slot - program.ruleSlots] as CompiledRule
    if (against === undefined) against = [rule]
    else against.push(rule)
  }
  return against ?? none
}

function tracerOf(program: Program, condition: Condition): Tracer {
  switch (condition.kind) {
    case 'always':
      return constant(condition, 'true')
    case 'holds': {
      const slot = program.ruleSlot.get(condition.rule)
      return slot === undefined ? constant(condition, 'false') : leaf(condition, slot, isTrue)
    }
    case 'not': {
      const inner = tracerOf(program, condition.of)
      return state => {
        const of = inner(state)
        return { condition, truth: opposite[of.truth], of: [of] }
      }
    }
    case 'all':
    case 'any': {
      const parts = condition.of.map(part => tracerOf(program, part))
      const strong = condition.kind === 'all' ? 'false' : 'true'
      return state => joined(condition, parts, strong, state)
    }
    default: {
      const slot = program.factSlot.get(condition.fact)
      const classes = slot === undefined ? undefined : program.facts[slot]
      if (slot === undefined || classes === undefined) return constant(condition, 'false')
      const mask = classes.values.reduce(
        (bits, value, index) => (program.passes(condition, value) ? bits | (1 << index) : bits),
        0,
      )
      return leaf(condition, slot, mask)
    }
  }
}

const opposite = { true: 'false', false: 'true', open: 'open' } as const
const constant = (condition: Condition, truth: TracedCondition['truth']): Tracer => {
  const traced = { condition, truth, of: [] }
  return () => traced
}

function leaf(condition: Condition, slot: number, mask: number): Tracer {
  const [whenTrue, whenFalse, whenOpen] = (['true', 'false', 'open'] as const).map(
    truth => ({ condition, truth, of: [] }) satisfies TracedCondition,
  )
  if (whenTrue === undefined || whenFalse === undefined || whenOpen === undefined)
    throw new Error('There are three truths')
  return state => {
    const possible = state[slot] as number
    return (possible & mask) === 0 ? whenFalse : (possible & ~mask) === 0 ? whenTrue : whenOpen
  }
}

/** "All" is false by one false part, "any" true by one true part; then open; else the other. Every part is traced: a reader wants them all. */
function joined(
  condition: Condition,
  parts: readonly Tracer[],
  strong: 'true' | 'false',
  state: Int32Array,
): TracedCondition {
  const of: TracedCondition[] = []
  let truth: TracedCondition['truth'] = opposite[strong]
  for (let index = 0; index < parts.length; index++) {
    const part = (parts[index] as Tracer)(state)
    of.push(part)
    if (part.truth === strong) truth = strong
    else if (part.truth === 'open' && truth !== strong) truth = 'open'
  }
  return { condition, truth, of }
}
