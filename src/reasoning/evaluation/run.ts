import { isFalse, isOpen, isTrue, type Program } from './compile.ts'

/**
 * Fills the rule slots of a state from its fact and law slots, up to a place in the code (`program.ends`). Kleene's logic: fast and sound, not exact.
 * The innermost loop of the whole product, hence flat integers and no allocation.
 */
export function run(program: Program, state: Int32Array, end: number = program.code.length): void {
  const { code, ruleSlots } = program
  let at = 0
  let slot = ruleSlots
  while (at < end) {
    let truth = isTrue
    for (let left = code[at++] as number; left > 0; left--) {
      const exception = state[code[at++] as number] as number
      if (exception === isTrue) truth = isFalse
      else if (exception === isOpen && truth === isTrue) truth = isOpen
    }
    let any = isFalse
    for (let alternatives = code[at++] as number; alternatives > 0; alternatives--) {
      let all = any === isTrue ? isFalse : isTrue
      for (let literals = code[at++] as number; literals > 0; literals--) {
        const possible = state[code[at++] as number] as number
        const mask = code[at++] as number
        if (all === isFalse) continue
        if ((possible & mask) === 0) all = isFalse
        else if ((possible & ~mask) !== 0) all = isOpen
      }
      if (all === isTrue) any = isTrue
      else if (all === isOpen && any === isFalse) any = isOpen
    }
    // Kleene's "and" on these bits: false wins, then open.
    state[slot++] = truth === isFalse || any === isFalse ? isFalse : truth === isTrue && any === isTrue ? isTrue : isOpen
  }
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
