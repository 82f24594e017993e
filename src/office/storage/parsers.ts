import { types } from 'pg'
import { type Instant, parseInstant } from '../../values/index.ts'

const oid = { int8: 20, date: 1082, timestamp: 1114, timestamptz: 1184, timestampArray: 1115, timestamptzArray: 1185 }

/**
 * How a column becomes a value, the same on both engines. The driver's own habits are wrong for law: it makes local midnight of
 * a date, which in Shanghai is the day before. `numeric` stays text, because money and quantities are exact.
 */
const parsers: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  [oid.int8, wholeNumber],
  [oid.date, text => text],
  [oid.timestamptz, instant],
  [oid.timestamp, refused],
  [oid.timestampArray, refused],
  [oid.timestamptzArray, refused],
])

export const valueTypes = {
  getTypeParser(id: number, format?: 'text' | 'binary'): unknown {
    return (format === 'binary' ? undefined : parsers.get(id)) ?? types.getTypeParser(id, format ?? 'text')
  },
}

function wholeNumber(text: string): number {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new Error(`${text} is beyond the whole numbers held exactly`)
  return number
}

/** `2026-05-01 08:00:00.12+08` or `… 00:00:00+00`; the zone is the session's, so any is understood. */
function instant(text: string): Instant {
  const zoned = /[+-]\d{2}$/.test(text) ? `${text}:00` : text
  const parsed = parseInstant(zoned.replace(' ', 'T'))
  if (parsed === undefined) throw new Error(`The database wrote an instant as ${text}`)
  return parsed
}

/** A time without its offset is a different moment for each reader, so no column of ours has that type. */
function refused(text: string): never {
  throw new Error(`A column is read as a type that the project does not use: ${text}`)
}
