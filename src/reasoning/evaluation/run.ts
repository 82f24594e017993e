import { isFalse, isOpen, isTrue, type Program } from './compile.ts'

/**
 * Fills the rule slots of a state from its fact and law slots, up to a place in the code (`program.ends`). Kleene's logic: fast and
 * sound, not exact. The innermost loop of the whole product, hence flat integers and no allocation.
 */
export function run(program: Program, state: Int32Array, end: number = program.code.length): void {
  const { starts } = program
  for (let rule = 0; rule < starts.length && (starts[rule] as number) < end; rule++) settleRule(program, state, rule)
}

/**
 * The same for some rules only, in their order: those that lean on what has changed in a state that was run before. Where something was
 * open and less of it is now, what was settled stays so, and only rules that are open are run again.
 */
export function runAgain(
  program: Program,
  state: Int32Array,
  rules: Int32Array,
  end: number,
  isLessOpen: boolean,
): void {
  const { starts, ruleSlots } = program
  for (let each = 0; each < rules.length; each++) {
    const rule = rules[each] as number
    if ((starts[rule] as number) >= end) break
    if (!isLessOpen || state[ruleSlots + rule] === isOpen) settleRule(program, state, rule)
  }
}

function settleRule({ code, starts, ruleSlots }: Program, state: Int32Array, rule: number): void {
  let at = starts[rule] as number
  let defeated = isFalse
  for (let left = code[at++] as number; left > 0; left--) {
    const exception = state[code[at++] as number] as number
    if (exception === isTrue || defeated === isFalse) defeated = exception
  }
  let alternatives = code[at++] as number
  // One that holds is enough, and none can hold against an exception that does.
  if (defeated === isTrue) alternatives = 0
  let truth = isFalse
  for (; alternatives > 0 && truth !== isTrue; alternatives--) {
    let left = code[at++] as number
    let all = isTrue
    for (; left > 0; left--, at += 2) {
      const possible = state[code[at] as number] as number
      const mask = code[at + 1] as number
      if ((possible & mask) === 0) {
        all = isFalse
        break
      }
      if ((possible & ~mask) !== 0) all = isOpen
    }
    at += 2 * left
    if (all !== isFalse) truth = all === isTrue ? isTrue : isOpen
  }
  state[ruleSlots + rule] = truth === isTrue && defeated === isOpen ? isOpen : truth
}

/** Lower and upper bound of the outcome of a run state, as positions in the lattice, packed as `least | most << 4`. */
export function boundsOf(program: Program, state: Int32Array): number {
  const { deciding, severity, ruleSlots } = program
  let least = 0
  let most = 0
  for (let index = 0; index < deciding.length; index++) {
    const rule = deciding[index] as number
    const truth = state[ruleSlots + rule] as number
    if (truth === isFalse) continue
    const level = severity[rule] as number
    if (most === 0) most = level
    // Strictest first: the first rule that surely holds is the lower bound.
    if (truth === isTrue) {
      least = level
      break
    }
  }
  return least | (most << 4)
}
