import { type Outcome, outcomes } from '../../law/rulebooks/index.ts'
import { type CompiledRule, isFalse, isTrue, type Program } from './compile.ts'
import type { StatedFacts } from './encode.ts'
import { layPlanes, type Planes } from './planes.ts'
import { readFacts, settle, truthAt } from './settle.ts'

/** A program laid out for plain cases: one item, one party, one destination. */
export type FlatProgram = {
  readonly planes: Planes
  /** From the strictest: where the rules that an outcome rests on end, and the rules that give it. */
  readonly levels: readonly Level[]
}
type Level = { readonly outcome: Outcome; readonly until: number; readonly giving: readonly { readonly position: number; readonly id: string }[] }

export type FlatAnswer = {
  /** Kleene's bounds: sound, and the exact ones in most cases. */
  readonly atLeast: Outcome
  readonly atMost: Outcome
  /** The rules that surely give `atLeast`, by id: its reasons. */
  readonly rules: readonly string[]
}

/** Only the rules of the outcome and those that they lean on take part, the strictest first, so that an answer can end early. */
export function flatten(program: Program): FlatProgram {
  const rules: CompiledRule[] = []
  const byLevel = outcomes.toReversed().map(outcome => {
    const giving = program.rules.filter(({ rule: { effect } }) => (effect.kind === 'outcome' || effect.kind === 'may') && effect.outcome === outcome)
    for (const rule of giving) addWithBases(program, rule, rules)
    return { outcome, until: rules.length, giving: giving.toSorted((a, b) => (a.rule.id < b.rule.id ? -1 : 1)) }
  })
  const positions = new Map(rules.map((rule, index) => [rule.slot, index]))
  const levels = byLevel.map(level => ({ ...level, giving: level.giving.map(({ slot, rule }) => ({ position: positions.get(slot) ?? -1, id: rule.id })) }))
  return { planes: layPlanes(program, rules), levels }
}

/** Puts a rule after the rules that it leans on. */
function addWithBases(program: Program, rule: CompiledRule, rules: CompiledRule[]): void {
  if (rules.includes(rule)) return
  const bases = [...rule.exceptions, ...rule.alternatives.flatMap(alternative => alternative.flatMap(([slot]) => (slot < program.ruleSlots ? [] : [slot])))]
  for (const slot of bases) {
    const base = program.rules[slot - program.ruleSlots]
    if (base !== undefined) addWithBases(program, base, rules)
  }
  rules.push(rule)
}

/**
 * The bounds of a plain case and the rules that give the lower one, from its stated facts. Not the exact check and no words: for
 * pre-sorting, for archives, and for whoever asks a million times a second.
 */
export function decideFlat({ planes, levels }: FlatProgram, stated: StatedFacts): FlatAnswer {
  readFacts(planes, stated)
  let atMost: Outcome | undefined
  let from = 0
  for (let index = 0; index < levels.length; index++) {
    const { outcome, until, giving } = levels[index] as Level
    settle(planes, from, until)
    from = until
    let rules: string[] | undefined
    for (let each = 0; each < giving.length; each++) {
      const { position, id } = giving[each] as Level['giving'][number]
      const truth = truthAt(planes, position)
      if (truth === isFalse) continue
      if (atMost === undefined) atMost = outcome
      if (truth !== isTrue) continue
      if (rules === undefined) rules = [id]
      else rules.push(id)
    }
    if (rules !== undefined) return { atLeast: outcome, atMost: atMost ?? outcome, rules }
  }
  // Where no rule surely holds, nothing stands in the way for certain.
  return { atLeast: 'not_required', atMost: atMost ?? 'not_required', rules: noRules }
}

const noRules: readonly string[] = []
