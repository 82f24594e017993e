import { parseCsv } from './csv.ts'
import type { Decimal } from './decimal.ts'
import { type Rational, rationalOf } from './rational.ts'
import type { Text } from './text.ts'
import { unitsCsv } from './units-csv.ts'

/**
 * A unit of measure. Its base is the first unit of its kind with the factor 1; (value + offset) × factor is the value in the base.
 * Units convert only within one kind. A kind is narrower than a physical dimension: torque is not energy, hertz is not becquerel,
 * and degrees of arc do not turn into radians, since π is no fraction.
 */
export type Unit = {
  /** UCUM, case sensitive. */
  readonly code: string
  readonly kind: string
  readonly name: Text
  readonly factor: Rational
  readonly offset: Rational
}

export const unitColumns = ['code', 'kind', 'name_en', 'name_zh', 'numerator', 'denominator', 'offset'] as const

/** The one table of the system, by code. */
export const units: ReadonlyMap<string, Unit> = readUnits(unitsCsv)

export function unitOf(code: string): Unit | undefined {
  return units.get(code)
}

/** Whether a value in one unit can be told in the other. */
export function isSameKind(one: string, other: string): boolean {
  const kind = units.get(one)?.kind
  return kind !== undefined && kind === units.get(other)?.kind
}

function readUnits(csv: string): Map<string, Unit> {
  return new Map(parseCsv(csv, unitColumns).map(({ fields }) => [fields['code'] ?? '', readUnit(fields)]))
}

function readUnit(fields: Readonly<Record<string, string>>): Unit {
  const { code = '', kind = '', name_en = '', name_zh = '', numerator = '', denominator = '', offset = '' } = fields
  return {
    code,
    kind,
    name: { en: name_en, zh: name_zh },
    factor: { numerator: BigInt(numerator), denominator: BigInt(denominator) },
    offset: rationalOf(offset as Decimal),
  }
}
