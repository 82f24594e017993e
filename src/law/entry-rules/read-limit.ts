import { parseDecimal, suggestUnit, unitOf } from '../../values/index.ts'
import type { Comparison, Limit } from './types.ts'

const written = /^(>=|<=|>|<|=)\s*(.+)$/

/** `>= 1950 MPa`, or why it is none. */
export function readComparison(text: string): { op: Comparison; limit: Limit } | string {
  const [, op, rest] = written.exec(text.trim()) ?? []
  if (op === undefined || rest === undefined)
    return `"${text}" is no limit. Write one such as ">= 1950 MPa", with >, >=, <, <= or =.`
  const limit = readLimit(rest)
  return typeof limit === 'string' ? limit : { op: op as Comparison, limit }
}

/** `1950 MPa`, `4000000`, `0.5 deg/h`: a number and a unit of the table, or why it is none. */
export function readLimit(text: string): Limit | string {
  const [number = '', ...unitParts] = text.trim().split(/\s+/)
  const value = parseDecimal(number)
  if (value === undefined) return `"${number}" is not an exact decimal number.`
  const unit = unitParts.length === 0 ? '1' : unitParts.join(' ')
  if (unitOf(unit) !== undefined) return { value, unit }
  const [suggestion] = suggestUnit(unit)
  return `"${unit}" is no unit of the table.${suggestion === undefined ? '' : ` Is ${suggestion} meant?`}`
}
