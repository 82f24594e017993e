import type { FactDeclaration } from '../../law/rulebooks/index.ts'
import type { Text } from '../../values/index.ts'
import type { CompiledRule, Program } from '../evaluation/index.ts'
import { askRule } from './helpers.ts'

/** A fact that somebody can be asked for. */
export type QuestionOnShelf = {
  readonly fact: FactDeclaration
  readonly question: Text
  readonly slot: number
  /** The bit of each of its answers. */
  readonly answers: readonly number[]
  /** The slot of the rule that says whether it may be asked for, where that depends. */
  readonly gate: number | undefined
  /** Rules that can raise the outcome and rest on it. */
  readonly raises: readonly CompiledRule[]
}

/** In the order of the slots. */
export function questionsOnShelf(program: Program, rules: readonly CompiledRule[]): readonly QuestionOnShelf[] {
  const raising = rules.filter(({ severity }) => severity > 0)
  return program.facts.flatMap(({ fact, values }, slot) => {
    const { question } = fact
    if (question === undefined) return []
    return [
      {
        fact,
        question,
        slot,
        answers: values.map((_, bit) => 1 << bit),
        gate: fact.askIf === undefined ? undefined : program.ruleSlot.get(askRule(fact.id)),
        raises: raising.filter(({ facts }) => facts.has(fact.id)),
      },
    ]
  })
}
