import {
  compareDecimals,
  convert,
  type Decimal,
  isRefusal,
  isSameKind,
  multiplyDecimals,
} from '../../../values/index.ts'
import type { Bounded, Measure, Valued } from './measure.ts'

const one = '1' as Decimal

/** `640x512`, `650x520x475 mm`, `200-400 kHz`: the unit is written once. */
export function shareUnits(found: Valued[], text: string): void {
  for (let i = found.length - 2; i >= 0; i--) {
    const [first, next] = [found[i], found[i + 1]]
    if (first === undefined || next === undefined || first.units.length > 0) continue
    if (/^\s*(?:x|-|to|~|至|到|and|or|or up to)\s*$/i.test(text.slice(first.end, next.at)))
      found[i] = { ...first, units: next.units }
  }
}

/** Numbers that are the two ends of one range become it. */
export function joinRanges(found: readonly Valued[], text: string): readonly Bounded[] {
  const joined: Bounded[] = []
  for (let i = 0; i < found.length; i++) {
    const [first, next] = [found[i], found[i + 1]]
    if (first === undefined) continue
    const range = next === undefined ? undefined : rangeOf(first, next, text)
    joined.push(range ?? first)
    if (range !== undefined) i++
  }
  return joined
}

/** `8-14 um`, and `70 MHz-6 GHz` with two units of one kind: told in the unit of the first end. */
function rangeOf(first: Valued, next: Valued, text: string): Measure | undefined {
  if (!/^\s*(?:-|to|~|至|到)\s*$/i.test(text.slice(first.end, next.at))) return undefined
  const [unit, other] = [first.units[0], next.units[0]]
  const low = unit === undefined ? first.value : multiplyDecimals(first.value, unit.times)
  const far = other === undefined ? next.value : multiplyDecimals(next.value, other.times)
  const high = toldIn(far, other?.code, unit?.code)
  if (high === undefined || compareDecimals(low, high) > 0) return undefined
  const { value: _, isRounded: __, ...rest } = first
  const units = first.units.slice(0, 1).map(({ code }) => ({ code, times: one }))
  return { ...rest, low, high, units, end: next.end, written: text.slice(first.at, next.end) }
}

function toldIn(value: Decimal, from: string | undefined, to: string | undefined): Decimal | undefined {
  if (from === to) return value
  if (from === undefined || to === undefined || !isSameKind(from, to)) return undefined
  try {
    return convert({ value, unit: from }, to).value
  } catch (error) {
    // A third of an inch has no decimal in metres: then it is two numbers.
    if (isRefusal(error)) return undefined
    throw error
  }
}

/** With the bounds that the words before it set. */
export function bounded({ value, isRounded, ...measure }: Bounded, text: string): Measure {
  if (value === undefined) return measure
  const ahead = text.slice(Math.max(0, measure.at - 24), measure.at)
  const [, isOutside = false, side] = before.find(([pattern]) => pattern.test(ahead)) ?? []
  if (side === 'low') return { ...measure, low: value, isOutside }
  if (side === 'high') return { ...measure, high: value, isOutside }
  // Nobody who writes "about" means the last digit: five hundredths either way.
  if (side === 'about')
    return {
      ...measure,
      low: multiplyDecimals(value, '0.95' as Decimal),
      high: multiplyDecimals(value, '1.05' as Decimal),
    }
  if (isRounded)
    return {
      ...measure,
      low: multiplyDecimals(value, '0.997' as Decimal),
      high: multiplyDecimals(value, '1.003' as Decimal),
    }
  return { ...measure, low: value, high: value }
}

/** "Not exceeding" before "exceeding", which it ends in. */
const before: readonly (readonly [RegExp, Measure['isOutside'], 'low' | 'high' | 'about'])[] = [
  [/(?:\b(?:at least|minimum(?: of)?|min\.?|no less than|not less than)|>=|≥|不小于|不低于|至少)\s*$/i, false, 'low'],
  [/(?:\b(?:at most|no more than|not more than|not exceeding)|<=|≤|不大于|不超过|至多)\s*$/i, false, 'high'],
  [/(?:\b(?:more than|over|above|exceeding|greater than|higher than)|>|超过|大于|高于|多于)\s*$/i, true, 'low'],
  [/(?:\b(?:less than|below|under|fewer than|lower than)|<|小于|低于|少于)\s*$/i, true, 'high'],
  [/(?:\b(?:about|approximately|approx\.?|around|roughly|circa|ca\.|nominally)|~|≈|约|大约)\s*$/i, false, 'about'],
]
