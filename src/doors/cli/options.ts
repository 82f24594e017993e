import { Refusal } from '../../values/index.ts'
import type { Values } from './command.ts'

/** Every value of an option that may be given several times. */
export function severalOf(values: Values, name: string): readonly string[] {
  const value = values[name]
  if (value === undefined || typeof value === 'boolean') return []
  return typeof value === 'string' ? [value] : value
}

/** The number of an option, within its bounds. */
export function numberOf(values: Values, name: string, otherwise: number, min: number, max: number): number {
  const value = values[name]
  if (value === undefined) return otherwise
  const number = typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN
  if (number >= min && number <= max) return number
  throw new Refusal('bad_usage', { problem: `--${name} takes a number, ${min} to ${max}.` })
}
