import { isFalse, isOpen, isTrue, type Program } from './compile.ts'
import { boundsOf } from './run.ts'

/** What a search wants to bound: a number for each combination with its own bounds, rolled up by the greatest or the least. */
export type Objective = {
  /** Bounds of one run state, packed `least | most << 4`. */
  readonly bounds: (program: Program, state: Int32Array) => number
  readonly rollUp: 'greatest' | 'least'
  /** Rule positions whose truth can move it. */
  readonly rules: (program: Program) => ArrayLike<number>
  /** How far the rules must be run for it. */
  readonly end: (program: Program) => number
}

/** The outcome: the strictest combination decides. */
export const outcomeObjective: Objective = {
  bounds: boundsOf,
  rollUp: 'greatest',
  rules: program => program.deciding,
  end: program => program.ends.outcome,
}

/** Whether a route is open under this program: some rule opens it, none bars it, for every combination. */
export function routeObjective({ rules, ruleSlots, ends }: Program, route: string): Objective {
  const positions = (kind: 'opens' | 'bars') =>
    rules.flatMap(({ rule: { effect } }, index) =>
      effect.kind === kind && effect.routes.includes(route) ? [index] : [],
    )
  const opens = positions('opens')
  const bars = positions('bars')
  const both = [...opens, ...bars]
  const anyOf = (state: Int32Array, among: readonly number[]) => {
    let any = isFalse
    for (let index = 0; index < among.length; index++) {
      const truth = state[ruleSlots + (among[index] as number)] as number
      if (truth === isTrue) return isTrue
      if (truth === isOpen) any = isOpen
    }
    return any
  }
  return {
    bounds: (_, state) => {
      const opened = anyOf(state, opens)
      const barred = anyOf(state, bars)
      if (opened === isFalse || barred === isTrue) return 0
      return opened === isTrue && barred === isFalse ? 1 | (1 << 4) : 1 << 4
    },
    rollUp: 'least',
    rules: () => both,
    end: () => ends.routes,
  }
}
