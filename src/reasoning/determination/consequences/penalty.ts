import type { Pack, Row } from '../../../law/packs/index.ts'
import {
  type CalendarDate,
  compareDecimals,
  type Decimal,
  decimal,
  multiplyDecimals,
  Refusal,
} from '../../../values/index.ts'

/** What a fine is measured by: turnover of the illegal business, or gains from it. The law says which; never take one for the other. */
export type Basis = 'turnover' | 'gains' | 'none'

export type PenaltyBand = {
  readonly id: string
  readonly tier: string
  readonly cite: readonly string[]
  readonly basis: Basis
  /** `none`: a warning or an order only. `may`: a fine is possible. `must`: it is due. */
  readonly fine: 'none' | 'may' | 'must'
  /** Both ends are inside the band. Absent where there is no fine. */
  readonly min?: Decimal
  readonly max?: Decimal
  readonly currency: string
  readonly confiscatesGains: boolean
}

/**
 * The band of a fine, from the pack's table of penalties: from the threshold on, so many times the basis; below it, or where there is
 * none, fixed amounts. Confiscation of gains comes on top. It states a band and proposes no amount: that is an authority's judgement.
 */
export function penaltyBand(
  pack: Pack,
  id: string,
  asOf: CalendarDate,
  facts: { readonly tier?: string; readonly actor?: string; readonly amount?: string },
): PenaltyBand {
  const tier = facts.tier ?? 'base'
  const row = pack.tables
    .get('penalties')
    ?.find(each => each['id'] === id && each['tier'] === tier && isInForce(each, asOf))
  if (row === undefined) throw new Refusal('not_found', { thing: `penalty ${id} (${tier}) on ${asOf}` })
  const cell = (column: string) => row[column] ?? ''
  const fine = cell('fine') === 'must' ? 'must' : cell('fine') === 'may' ? 'may' : 'none'
  const basis = cell('basis') === 'turnover' ? 'turnover' : cell('basis') === 'gains' ? 'gains' : 'none'
  const band = fine === 'none' ? undefined : amountsOf(row, basis, facts.amount)
  return {
    id,
    tier,
    cite: cell('cite').split('; '),
    basis,
    fine,
    ...(band === undefined ? {} : band),
    currency: cell('currency') === '' ? pack.currency : cell('currency'),
    confiscatesGains: cell('confiscates_gains') === 'yes',
  }
}

function amountsOf(
  row: Row,
  basis: Basis,
  amount: string | undefined,
): { readonly min: Decimal; readonly max: Decimal } {
  if (basis === 'none') return { min: decimal(row['base_min']), max: decimal(row['base_max']) }
  const known = amount === undefined ? undefined : decimal(amount)
  if (known !== undefined && compareDecimals(known, decimal(row['threshold'])) >= 0)
    return {
      min: multiplyDecimals(known, decimal(row['at_or_above_times_min'])),
      max: multiplyDecimals(known, decimal(row['at_or_above_times_max'])),
    }
  return { min: decimal(row['below_min']), max: decimal(row['below_max']) }
}

const isInForce = (row: Row, day: CalendarDate) =>
  (row['from'] ?? '') <= day && ((row['to'] ?? '') === '' || day < (row['to'] ?? ''))
