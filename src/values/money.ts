import { addDecimals, compareDecimals, type Decimal, decimal, multiplyDecimals, subtractDecimals } from './decimal.ts'
import { Refusal } from './refusal.ts'
import { suggest } from './suggest.ts'

/** An exact sum in one currency (ISO 4217). Nothing converts currencies: a rate is a fact with a date and a source, not a table. */
export type Money = { readonly amount: Decimal; readonly currency: string }

/** In force at the end of 2026. */
const current =
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK ' +
  'DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS ' +
  'KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD ' +
  'OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP ' +
  'TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XDR XOF XPF YER ZAR ZMW ZWG'
/** Withdrawn since 2020: contracts of those years are still in them. */
const withdrawn = 'ANG BGN CUC HRK SLL ZWL'

export const currencies: ReadonlySet<string> = new Set(`${current} ${withdrawn}`.split(' '))

/** An amount of what a stranger wrote, or the refusal `not_a_decimal` or `unknown_currency`. */
export function money(amount: unknown, currency: string, path?: string): Money {
  if (!currencies.has(currency)) throw unknownCurrency(currency, path)
  return { amount: decimal(amount, path === undefined ? undefined : `${path}/amount`), currency }
}

export function addMoney(a: Money, b: Money): Money {
  mustMatch(a, b)
  return { amount: addDecimals(a.amount, b.amount), currency: a.currency }
}

export function subtractMoney(a: Money, b: Money): Money {
  mustMatch(a, b)
  return { amount: subtractDecimals(a.amount, b.amount), currency: a.currency }
}

/** Exact, so it may have more places than the currency has coins. Rounding is the caller's decision, with its rule. */
export function multiplyMoney(money: Money, times: Decimal): Money {
  return { amount: multiplyDecimals(money.amount, times), currency: money.currency }
}

/** Negative, 0 or positive. */
export function compareMoney(a: Money, b: Money): number {
  mustMatch(a, b)
  return compareDecimals(a.amount, b.amount)
}

function mustMatch(a: Money, b: Money): void {
  if (a.currency !== b.currency) throw new Refusal('currency_differs', { one: a.currency, other: b.currency })
}

function unknownCurrency(currency: string, path?: string): Refusal {
  const [suggestion] = suggest(currency, currencies, 1)
  const details = suggestion?.toUpperCase() === currency.toUpperCase() ? { currency, suggestion } : { currency }
  return new Refusal('unknown_currency', details, path === undefined ? undefined : `${path}/currency`)
}
