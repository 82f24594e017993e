import { isFalse, isOpen, isTrue, type Program } from './compile.ts'
import { encode, type StatedFacts } from './encode.ts'
import { boundsOf, run } from './run.ts'

/**
 * A case of many: every item with every party. Facts of the case are shared by all combinations, facts of an item by the
 * combinations of that item; so an open fact of the case is one unknown, not one in each combination.
 */
export type Problem = {
  readonly program: Program
  /** What is known of the case, the items and the parties, each a full state of which only the own slots count. */
  readonly shared: Int32Array
  readonly items: readonly Int32Array[]
  readonly parties: readonly Int32Array[]
  /** Where each fact slot lives: 0 case, 1 item, 2 party. */
  readonly homes: Uint8Array
  readonly itemSlots: Int32Array
  readonly partySlots: Int32Array
  readonly combinations: readonly Combination[]
  /** What is known of single combinations only, such as a notice that names an item and a party: slot and bits. */
  readonly own: (combination: Combination) => readonly (readonly [slot: number, bits: number])[]
  readonly scratch: Int32Array
}

export type Combination = { readonly item: number; readonly party: number }

export function makeProblem(
  program: Program,
  caseFacts: StatedFacts,
  items: readonly StatedFacts[],
  parties: readonly StatedFacts[],
  ownFacts: (combination: Combination) => StatedFacts = () => ({}),
): Problem {
  const fill = (stated: StatedFacts) => {
    const state = new Int32Array(program.size)
    encode(program, stated, state)
    return state
  }
  const { homes, itemSlots, partySlots } = slotsOf(program)
  return {
    program,
    shared: fill(caseFacts),
    items: items.map(fill),
    parties: parties.map(fill),
    homes,
    itemSlots,
    partySlots,
    combinations: items.flatMap((_, item) => parties.map((__, party) => ({ item, party }))),
    own: remembered(items.length, combination => ownBits(program, ownFacts(combination))),
    scratch: new Int32Array(program.size),
  }
}

type Slots = Pick<Problem, 'homes' | 'itemSlots' | 'partySlots'>
const slotsByProgram = new WeakMap<Program, Slots>()

/** Which slots live where, once a program. */
function slotsOf(program: Program): Slots {
  const known = slotsByProgram.get(program)
  if (known !== undefined) return known
  const homes = Uint8Array.from(program.facts, ({ fact }) => (fact.of === 'case' ? 0 : fact.of === 'item' ? 1 : 2))
  const slotsAt = (home: number) => Int32Array.from([...homes.keys()].filter(slot => homes[slot] === home))
  const slots = { homes, itemSlots: slotsAt(1), partySlots: slotsAt(2) }
  slotsByProgram.set(program, slots)
  return slots
}

/** A search asks for the same combinations thousands of times. */
function remembered<T>(items: number, make: (combination: Combination) => T): (combination: Combination) => T {
  const known = new Map<number, T>()
  return combination => {
    const key = combination.party * items + combination.item
    const found = known.get(key)
    if (found !== undefined) return found
    const made = make(combination)
    known.set(key, made)
    return made
  }
}

function ownBits(program: Program, stated: StatedFacts): readonly (readonly [number, number])[] {
  return Object.entries(stated).flatMap(([id, value]) => {
    const slot = program.factSlot.get(id)
    const classes = slot === undefined ? undefined : program.facts[slot]
    return slot === undefined || classes === undefined || value === undefined || typeof value === 'symbol'
      ? []
      : [[slot, classes.bitOf(value)] as const]
  })
}

/** The state of one combination, run. It is scratch: read it before the next call. */
export function stateOf(
  problem: Problem,
  combination: Combination,
  end: number = problem.program.ends.all,
): Int32Array {
  const { item, party } = combination
  const { scratch, shared, itemSlots, partySlots } = problem
  scratch.set(shared)
  const ofItem = problem.items[item] ?? shared
  const ofParty = problem.parties[party] ?? shared
  for (let index = 0; index < itemSlots.length; index++)
    scratch[itemSlots[index] as number] = ofItem[itemSlots[index] as number] as number
  for (let index = 0; index < partySlots.length; index++)
    scratch[partySlots[index] as number] = ofParty[partySlots[index] as number] as number
  for (const [slot, bits] of problem.own(combination)) scratch[slot] = bits
  run(problem.program, scratch, end)
  return scratch
}

/** The array in which a slot of a combination lives, so that a search can narrow it. */
export function homeOf(problem: Problem, slot: number, { item, party }: Combination): Int32Array {
  const home = slot < problem.homes.length ? problem.homes[slot] : 0
  const found = home === 1 ? problem.items[item] : home === 2 ? problem.parties[party] : problem.shared
  return found ?? problem.shared
}

/** Every item with every party. */
export function combinationsOf(problem: Problem): readonly Combination[] {
  return problem.combinations
}

/** One state for each combination, in their order, each run: what a search starts from, and narrows. */
export type States = readonly Int32Array[]

export function statesOf(problem: Problem): States {
  return problem.combinations.map(combination => stateOf(problem, combination).slice())
}

/** The positions of the combinations that share a fact with one of them. */
export function sharing(problem: Problem, slot: number, { item, party }: Combination): readonly number[] {
  const home = slot < problem.homes.length ? problem.homes[slot] : 0
  const count = problem.parties.length
  if (home === 1) return Array.from({ length: count }, (_, index) => item * count + index)
  if (home === 2) return problem.items.map((_, index) => index * count + party)
  return problem.combinations.map((_, index) => index)
}

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
