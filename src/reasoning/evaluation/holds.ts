import { isFalse, isTrue, type Program } from './compile.ts'
import type { Objective } from './objective.ts'

/**
 * 1 where all of some rules hold and none of others does. `any` asks whether some combination is like that, `every` whether all are.
 */
export function holdsObjective(
  hold: readonly string[],
  none: readonly string[] = [],
  of: 'any' | 'every' = 'every',
): Objective {
  const slots = (program: Program, ids: readonly string[]) => ids.map(id => program.ruleSlot.get(id) ?? -1)
  return {
    bounds: (program, state) => {
      let isSure = true
      for (const slot of slots(program, hold)) {
        if (slot < 0 || state[slot] === isFalse) return 0
        if (state[slot] !== isTrue) isSure = false
      }
      for (const slot of slots(program, none)) {
        if (state[slot] === isTrue) return 0
        if (state[slot] !== isFalse) isSure = false
      }
      return isSure ? 1 | (1 << 4) : 1 << 4
    },
    rollUp: of === 'any' ? 'greatest' : 'least',
    rules: program => slots(program, [...hold, ...none]).map(slot => slot - program.ruleSlots),
    end: program => program.ends.all,
  }
}
