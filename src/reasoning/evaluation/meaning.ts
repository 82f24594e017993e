import type { Condition, Test } from '../../law/rulebooks/index.ts'
import { compareDecimals, decimal } from '../../values/index.ts'

export type FactValue = boolean | string | readonly string[]

/** Whether a known value passes a test. The one place that gives tests their meaning; the reference evaluator uses it too. */
export function passes(test: Test, value: FactValue, groups: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  switch (test.kind) {
    case 'in':
      return test.values.some(candidate => candidate === value)
    case 'has':
      return typeof value === 'object' && value.includes(test.value)
    case 'group':
      return typeof value === 'string' && (groups.get(test.group)?.has(value) ?? false)
    case 'compare': {
      const order = compareDecimals(decimal(String(value)), decimal(test.limit))
      return test.op === 'atLeast'
        ? order >= 0
        : test.op === 'above'
          ? order > 0
          : test.op === 'atMost'
            ? order <= 0
            : order < 0
    }
  }
}

/** Every test of a condition, of whatever depth. */
export function testsIn(condition: Condition): readonly Test[] {
  switch (condition.kind) {
    case 'always':
    case 'holds':
      return []
    case 'all':
    case 'any':
      return condition.of.flatMap(testsIn)
    case 'not':
      return testsIn(condition.of)
    default:
      return [condition]
  }
}
