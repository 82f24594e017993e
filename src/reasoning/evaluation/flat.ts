import { type Outcome, outcomes } from '../../law/rulebooks/index.ts'
import type { CompiledRule, Program } from './compile.ts'
import type { StatedFacts } from './encode.ts'
import { bitsPerWord, type Mask, masksOf } from './masks.ts'
import { layPlanes, type Planes } from './planes.ts'
import { readFacts, settle } from './settle.ts'

/** A program laid out for plain cases: one item, one party, one destination. */
export type FlatProgram = {
  readonly planes: Planes
  /** From the strictest outcome: the alternatives that are to be settled for it, and the rules that give it. */
  readonly levels: readonly Level[]
  readonly ids: readonly string[]
}
type Level = { readonly outcome: Outcome; readonly alternatives: readonly Mask[]; readonly giving: readonly Mask[] }

export type FlatAnswer = {
  /** Kleene's bounds: sound, and the exact ones in most cases. */
  readonly atLeast: Outcome
  readonly atMost: Outcome
  /** The ids of the rules that surely give `atLeast`: its reasons. */
  readonly rules: readonly string[]
}

/** Only the rules of the outcome and those that they lean on take part, the strictest first, so that an answer can end early. */
export function flatten(program: Program): FlatProgram {
  const rules: CompiledRule[] = []
  const levels = outcomes.toReversed().map(outcome => {
    const giving = program.rules.filter(
      ({ rule: { effect } }) => (effect.kind === 'outcome' || effect.kind === 'may') && effect.outcome === outcome,
    )
    const from = rules.length
    for (const rule of giving) addWithBases(program, rule, rules)
    return { outcome, giving, from, to: rules.length }
  })
  const planes = layPlanes(program, rules)
  const upTo = (rule: number) => (rule === 0 ? 0 : (planes.alternativesUpTo[rule - 1] ?? 0))
  return {
    planes,
    levels: levels.map(({ outcome, giving, from, to }) => ({
      outcome,
      alternatives: masksOf(numbers(upTo(from), upTo(to))),
      giving: masksOf(giving.map(rule => rules.indexOf(rule))),
    })),
    ids: rules.map(({ rule }) => rule.id),
  }
}

const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index)

/** Puts a rule after the rules that it leans on. */
function addWithBases(program: Program, rule: CompiledRule, rules: CompiledRule[]): void {
  if (rules.includes(rule)) return
  const bases = [
    ...rule.exceptions,
    ...rule.alternatives.flatMap(alternative =>
      alternative.flatMap(([slot]) => (slot < program.ruleSlots ? [] : [slot])),
    ),
  ]
  for (const slot of bases) {
    const base = program.rules[slot - program.ruleSlots]
    if (base !== undefined) addWithBases(program, base, rules)
  }
  rules.push(rule)
}

/**
 * The bounds of a plain case and the rules that give the lower one, from its stated facts. Not the exact check, and no words: for
 * pre-sorting, for archives, and for whoever asks a million times a second.
 */
export function decideFlat({ planes, levels, ids }: FlatProgram, stated: StatedFacts): FlatAnswer {
  readFacts(planes, stated)
  const { sureRules, possibleRules } = planes
  let atMost: Outcome | undefined
  for (let index = 0; index < levels.length; index++) {
    const { outcome, alternatives, giving } = levels[index] as Level
    settle(planes, alternatives)
    let rules: string[] | undefined
    for (let each = 0; each < giving.length; each++) {
      const { word, mask } = giving[each] as Mask
      if (((possibleRules[word] as number) & mask) === 0) continue
      if (atMost === undefined) atMost = outcome
      for (let bits = (sureRules[word] as number) & mask; bits !== 0; bits &= bits - 1) {
        const id = ids[word * bitsPerWord + 31 - Math.clz32(bits & -bits)] as string
        if (rules === undefined) rules = [id]
        else rules.push(id)
      }
    }
    if (rules !== undefined) return { atLeast: outcome, atMost: atMost ?? outcome, rules }
  }
  // No rule surely holds: nothing stands in the way for certain.
  return { atLeast: 'not_required', atMost: atMost ?? 'not_required', rules: noRules }
}

const noRules: readonly string[] = []
