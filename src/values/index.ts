export { canonicalJson, writeCanonical } from './canonical-json.ts'
export {
  type Country,
  type CountryCode,
  countries,
  countryColumns,
  countryName,
  isCountry,
  sortByName,
} from './country.ts'
export { country, suggestCountry } from './country-suggest.ts'
export { type CsvRecord, parseCsv } from './csv.ts'
export {
  addDays,
  addMonths,
  addYears,
  type CalendarDate,
  compareDates,
  date,
  dateParts,
  dayNumber,
  daysBetween,
  daysInMonth,
  earlierOf,
  fromDayNumber,
  isDate,
  isLeapYear,
  laterOf,
  parseDate,
  weekday,
} from './date.ts'
export {
  addDecimals,
  compareDecimals,
  type Decimal,
  decimal,
  decimalDigitsMax,
  decimalExponentMax,
  decimalOfNumber,
  isDecimal,
  multiplyDecimals,
  parseDecimal,
  subtractDecimals,
} from './decimal.ts'
export { type DecisionClock, lastDecisionDay } from './decision-clock.ts'
export { type Digest, digestOf, type HashText, isDigest, sha256Hex } from './digest.ts'
export { type Id, type IdPrefix, idInstant, idPrefixes, newId, parseId, type Random } from './id.ts'
export { type Clock, dateIn, type Instant, instantOf, isInstant, millisecondsOf, parseInstant } from './instant.ts'
export { copyBytes, type JsonBytes, jsonBytes, putByte, type WriteJson, writeText } from './json-bytes.ts'
export { addMoney, compareMoney, currencies, type Money, money, multiplyMoney, subtractMoney } from './money.ts'
export { checkJson, type JsonLimits, parseJson } from './parse-json.ts'
export { comparePartialDates, mayBeSame, type PartialDate, parsePartialDate, possibleDays } from './partial-date.ts'
export {
  contains,
  type DaysInclusive,
  daysOfPeriod,
  intersect,
  lengthInDays,
  overlaps,
  type Period,
  period,
  periodOfDays,
} from './period.ts'
export {
  addQuantities,
  baseValue,
  compareQuantities,
  convert,
  inUnit,
  multiplyQuantity,
  type Quantity,
  quantity,
  subtractQuantities,
} from './quantity.ts'
export type { Rational } from './rational.ts'
export * as rational from './rational.ts'
export { isRefusal, pathTo, Refusal, type RefusalData, type RefusalDetails } from './refusal.ts'
export { type RefusalCode, refusalCodes, refusals } from './refusals.ts'
export { editDistance, suggest } from './suggest.ts'
export { inLanguage, isolate, type Text } from './text.ts'
export { suggestUnit } from './unit-suggest.ts'
export { isSameKind, type Unit, unitColumns, unitOf, units } from './units.ts'
export { calendarColumns, parseWorkingCalendar } from './working-calendar.ts'
export {
  addWorkingDays,
  type ClosedPeriod,
  isWorkingDay,
  type WorkingCalendar,
  workingDaysBetween,
  workingDaysIn,
} from './working-days.ts'
