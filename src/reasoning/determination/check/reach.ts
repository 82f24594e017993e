import type { Fault } from '../../../law/packs/index.ts'
import type { Rule } from '../../../law/rulebooks/index.ts'
import { contradictions, holdsObjective, makeProblem, type Program, witness } from '../../evaluation/index.ts'
import { isHelper } from '../helpers.ts'
import type { Law } from '../law.ts'
import { everythingKnown } from '../read-case.ts'

/**
 * Over every stretch of time: rules that no case can reach, outcomes that a stricter rule always covers, and rules of one rank that
 * contradict each other in some case. A search over what facts can be, not a sample.
 */
export function checkReach(law: Law): Fault[] {
  const reached = new Set<string>()
  const uncovered = new Set<string>()
  const contradicted = new Map<string, Fault>()
  for (const day of law.changes.filter(change => change >= law.pack.coverage.from)) {
    const program = law.programOn(day, everythingKnown)
    const problem = makeProblem(program, {}, [{}], [{}])
    for (const { rule, standing } of program.rules) {
      if (isHelper(rule.id)) continue
      if (
        !reached.has(rule.id) &&
        (standing === 'suspended' || witness(problem, holdsObjective([rule.id]), 1) !== undefined)
      )
        reached.add(rule.id)
      if (rule.effect.kind !== 'outcome' || rule.effect.outcome === 'not_required' || uncovered.has(rule.id)) continue
      if (
        standing === 'suspended' ||
        witness(problem, holdsObjective([rule.id], stricterThan(program, rule)), 1) !== undefined
      )
        uncovered.add(rule.id)
    }
    for (const [free, strict] of contradictions(program.rules)) {
      const key = `${free.id} ${strict.id}`
      if (free.rank !== strict.rank || contradicted.has(key)) continue
      const example = witness(problem, holdsObjective([free.id, strict.id]), 1)
      if (example !== undefined)
        contradicted.set(key, {
          ...free.where,
          code: 'contradiction',
          message: `${free.id} frees what ${strict.id} (${strict.where.file}:${strict.where.line}) restricts, and neither is an exception to the other.`,
          counterexample: { asOf: day, ...example },
        })
    }
  }
  const { rules } = law.pack.book
  const never = rules
    .filter(rule => !reached.has(rule.id))
    .map(rule => fault(rule, 'unreachable', 'no case on any day can meet its condition.'))
  const covered = rules
    .filter(
      rule =>
        reached.has(rule.id) &&
        rule.effect.kind === 'outcome' &&
        rule.effect.outcome !== 'not_required' &&
        !uncovered.has(rule.id),
    )
    .map(rule => fault(rule, 'masked', 'wherever it holds a stricter rule holds too, so it never decides.'))
  return [...never, ...covered, ...contradicted.values()]
}

const fault = (rule: Rule, code: string, message: string): Fault => ({
  ...rule.where,
  code,
  message: `${rule.id}: ${message}`,
})

const stricterThan = (program: Program, rule: Rule) => {
  const own = program.rules.find(each => each.rule.id === rule.id)?.severity ?? 0
  return program.rules
    .filter(each => each.severity > own && each.rule.effect.kind === 'outcome')
    .map(each => each.rule.id)
}
