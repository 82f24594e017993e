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

/** Whether a route is open: some rule opens it, none bars it, for every combination. */
export function routeObjective(route: string): Objective {
  const known = routeObjectives.get(route) ?? makeRouteObjective(route)
  routeObjectives.set(route, known)
  return known
}

/** An objective remembers the positions of its rules in each program, so one is made for each route. */
const routeObjectives = new Map<string, Objective>()

function makeRouteObjective(route: string): Objective {
  const positions = (program: Program, kind: 'opens' | 'bars') =>
    program.rules.flatMap(({ rule }, index) =>
      rule.effect.kind === kind && rule.effect.routes.includes(route) ? [index] : [],
    )
  const of = new WeakMap<Program, { opens: number[]; bars: number[] }>()
  const found = (program: Program) => {
    const known = of.get(program) ?? { opens: positions(program, 'opens'), bars: positions(program, 'bars') }
    of.set(program, known)
    return known
  }
  const anyOf = (program: Program, state: Int32Array, rules: readonly number[]) => {
    let any = isFalse
    for (const rule of rules) {
      const truth = state[program.ruleSlots + rule] as number
      if (truth === isTrue) return isTrue
      if (truth === isOpen) any = isOpen
    }
    return any
  }
  return {
    bounds: (program, state) => {
      const { opens, bars } = found(program)
      const opened = anyOf(program, state, opens)
      const barred = anyOf(program, state, bars)
      if (opened === isFalse || barred === isTrue) return 0
      return opened === isTrue && barred === isFalse ? 1 | (1 << 4) : 1 << 4
    },
    rollUp: 'least',
    rules: program => [...found(program).opens, ...found(program).bars],
    end: program => program.ends.routes,
  }
}
