import type { Condition, RuleStatus, Test } from '../../law/rulebooks/index.ts'
import { type CompiledRule, isFalse, isOpen, isTrue, type Program } from './compile.ts'
import { encode, type StatedFacts } from './encode.ts'
import { run } from './run.ts'

/** How one condition of a rule came out, part by part, as the law has written it. */
export type TracedCondition = { readonly condition: Condition; readonly truth: 'true' | 'false' | 'open'; readonly of: readonly TracedCondition[] }

/** How one rule came out. The rule itself carries its words and citations. */
export type TracedRule = {
  readonly rule: CompiledRule
  readonly status: RuleStatus
  readonly condition: TracedCondition
  /** The exceptions that hold against it, or still could. */
  readonly exceptions: readonly TracedRule[]
}

export type TraceProgram = { readonly program: Program; readonly state: Int32Array; readonly rules: readonly RuleTracer[] }
type RuleTracer = { readonly rule: CompiledRule; readonly trace: Tracer; readonly exceptions: readonly number[] }
type Tracer = (state: Int32Array) => TracedCondition

/** Makes a program ready to be traced: each condition becomes a function from a state to its trace. */
export function layTrace(program: Program): TraceProgram {
  const masks = new Map<Test, readonly [number, number]>()
  return {
    program,
    state: new Int32Array(program.size),
    rules: program.rules.map(rule => ({ rule, trace: tracerOf(program, rule.rule.when, masks), exceptions: rule.exceptions.map(slot => slot - program.ruleSlots) })),
  }
}
