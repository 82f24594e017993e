import { type Decimal, parseDecimal } from '../../../values/index.ts'
import type { Valued } from './measure.ts'

const decibels = /^\s?dBm(?![\p{L}\d/])/u
/** What is told in dBm and is no output power: what it takes in, what it radiates with its antenna, where it begins to distort. */
const otherLevel =
  /(?:\b(?:input|drive|lo|[oi]?ip[23]|toi|intercept|sensitivity|noise|receiv\w*|rx|dynamic range|p-?1 ?db|at 1 db|compression)\b[^,;.]{0,16}|-)$/i

/** "44 dBm" is a power as well: 25 W, give or take what rounding to a hundredth of a decibel may hide. */
export function levelAt(value: Decimal, text: string, at: number, end: number): Valued | 'other' | undefined {
  const unit = decibels.exec(text.slice(end, end + 8))?.[0]
  if (unit === undefined) return undefined
  const milliwatts = parseDecimal((10 ** (Number(value) / 10)).toPrecision(6))
  if (milliwatts === undefined || Number(value) > 100 || otherLevel.test(text.slice(Math.max(0, at - 30), at)))
    return 'other'
  if (/^\s?(?:e\.?i?\.?r\.?p|oip|iip|ip3)/i.test(text.slice(end + unit.length))) return 'other'
  const written = text.slice(at, end + unit.length)
  return {
    at,
    end: end + unit.length,
    written,
    units: [{ code: 'mW', times: '1' as Decimal }],
    isOutside: false,
    value: milliwatts,
    isRounded: true,
  }
}
