import { type Decimal, multiplyDecimals, parseDecimal } from '../../values/index.ts'
import { comparatorAfter, comparatorBefore } from './comparators.ts'
import type { Comparator, Figure } from './figure.ts'
import type { ListFlagCode } from './flag.ts'
import { spelledUnits, unitAfter } from './list-units.ts'

/** What parts decimals in the list: the European Union writes `1,5`, the United States `1.5` and `1,500`. */
export type DecimalMark = ',' | '.'
export type FoundFlag = { readonly code: ListFlagCode; readonly value: string }

/** Sign, digits, power of ten, its exponent. */
const numbers =
  /(?<![\p{L}\d.,:/^#§&-])([-−–±])?(\d+(?:[.,]\d+)*)(?![\p{L}\d]*-\d|[:/]\d|\d)(\s?[x×·]\s?10(?:\^([-−–]?\d{1,2})|(?:\s?[-−–]?\s?\d{1,2})?)(?!\d))?/uy
const tens = /(?:ratio|factor|number|index|coefficient|merit|efficiency|constant|value|k\)|gain|order)\b[^.;]*$/i
const notCounted =
  /^(?:or|and|to|but|for|when|in|at|by|on|of|with|per|as|than|if|is|from|the|a|an|above|below|under|which|having|not|exceeding|less|more|inclusive)$/i

type Found = Figure & { end: number; hasUnit: boolean }
/** Where a number stands with its unit, and how that is spelt. */
type Place = { readonly at: number; readonly end: number; readonly spelling: string | undefined }

/** The figures of a text that have a unit or a comparison, in their order, and what of them a person must look at. */
export function readFigures(
  text: string,
  mark: DecimalMark,
): { readonly figures: readonly Figure[]; readonly flags: readonly FoundFlag[] } {
  if (!/\d/.test(text)) return { figures: [], flags: [] }
  const flags: FoundFlag[] = []
  const found: Found[] = []
  for (let match = nextNumber(text, 0); match !== null; match = nextNumber(text, numbers.lastIndex)) {
    const unit = unitAfter(text, numbers.lastIndex)
    // A unit may have a digit of its own: `cm 3`.
    if (unit !== undefined) numbers.lastIndex = unit.end
    const read = readNumber(
      match,
      { at: match.index, end: numbers.lastIndex, spelling: unit?.spelling },
      text,
      mark,
      flags,
    )
    if (read !== undefined) found.push(read)
  }
  shareUnits(found, text)
  const figures = found.flatMap(each => finished(each, text, flags))
  return { figures, flags }
}

/** Tries only where a digit stands, or a sign before one: at every letter the pattern would cost more than all the rest. */
function nextNumber(text: string, from: number): RegExpExecArray | null {
  for (let at = from; at < text.length; at++) {
    if (!isDigit(text.charCodeAt(at))) continue
    numbers.lastIndex = at > from && signs.has(text.charAt(at - 1)) ? at - 1 : at
    const signed = numbers.exec(text)
    if (signed !== null) return signed
    numbers.lastIndex = at
    const plain = numbers.exec(text)
    if (plain !== null) return plain
  }
  return null
}

const isDigit = (code: number) => code >= 48 && code <= 57
const signs = new Set('-−–±')

function readNumber(
  [, sign = '', digits = '', power, exponent]: RegExpExecArray,
  { at, end, spelling }: Place,
  text: string,
  mark: DecimalMark,
  flags: FoundFlag[],
): Found | undefined {
  const unit = spelling === undefined ? undefined : spelledUnits.get(spelling)
  const written = text.slice(at, end).trim()
  // `0A001`, `2n`: a number that runs into a word is a part of it.
  if (unit === undefined && /^[\p{L}]/u.test(text.slice(end, end + 2))) return undefined
  const base = decimalOf(digits, mark)
  const figure = { written, at, end, hasUnit: unit !== undefined }
  const shown = { ...figure, ...(unit === undefined ? {} : { unit: unitIn(unit.code, text) }) }
  if (power !== undefined && exponent === undefined) {
    flags.push({ code: 'lost_superscript', value: written })
    return shown
  }
  if (base === undefined) {
    // Standards and sections are numbered with dots too; only what has a unit was meant as a number.
    if (unit !== undefined) flags.push({ code: 'ambiguous_number', value: written })
    return unit === undefined ? undefined : shown
  }
  const isNegative = /[-−–]/.test(sign) && /^[\s(±]?$/.test(text.charAt(at - 1))
  const scaled = parseDecimal(
    `${isNegative ? '-' : ''}${base}${exponent === undefined ? '' : `e${exponent.replace(/[−–]/, '-')}`}`,
  )
  const value = scaled === undefined ? undefined : times(scaled, unit?.times)
  if (value === undefined) flags.push({ code: 'ambiguous_number', value: written.slice(0, 60) })
  return { ...shown, ...(value === undefined ? {} : { value }) }
}

/** Undefined where the mark may mean either: `1.500` in a list with decimal commas. */
function decimalOf(digits: string, mark: DecimalMark): Decimal | undefined {
  const other = mark === ',' ? '.' : ','
  if (!/[.,]/.test(digits)) return parseDecimal(digits)
  const [whole = '', fraction, more] = digits.split(mark)
  if (more !== undefined) return undefined
  const parts = whole.split(other)
  if (parts.length === 1) return parseDecimal(fraction === undefined ? whole : `${whole}.${fraction}`)
  const isGrouped = parts.slice(1).every(part => part.length === 3) && (parts[0] ?? '').length <= 3
  // With decimal commas a lone `1.5` is a slip for `1,5`, and `1.500` may be either.
  if (isGrouped && (mark === '.' || parts.length > 2 || fraction !== undefined))
    return parseDecimal(`${parts.join('')}${fraction === undefined ? '' : `.${fraction}`}`)
  if (mark === ',' && parts.length === 2 && fraction === undefined && !isGrouped) return parseDecimal(parts.join('.'))
  return undefined
}

function times(value: Decimal, factor: string | undefined): Decimal | undefined {
  const by = factor === undefined ? undefined : parseDecimal(factor)
  if (by === undefined) return value
  // Too many digits for a decimal: such a number is a slip, and no reason to refuse the list.
  return value.length > 20 ? undefined : multiplyDecimals(value, by)
}

/** `100 g` is a hundred grams, but for what speaks of acceleration. */
function unitIn(code: string, text: string): string {
  return code === 'g' && /accelerat|accelerometer|vibrat|shock|\bg rms|linear/i.test(text) ? '[g]' : code
}

/** `75 to 650 mm` and `between 0.1 and 20 m3` say the unit once. */
function shareUnits(found: Found[], text: string): void {
  for (let i = found.length - 2; i >= 0; i--) {
    const [one, next] = [found[i], found[i + 1]]
    if (one === undefined || next === undefined || one.hasUnit || next.unit === undefined) continue
    if (/^\s*(?:to|and|or|up to|[-–−])\s*$/.test(text.slice(one.end, next.at)))
      found[i] = { ...one, unit: next.unit, hasUnit: next.hasUnit }
  }
}

function finished(figure: Found, text: string, flags: FoundFlag[]): Figure[] {
  const before = text.slice(Math.max(0, figure.at - 70), figure.at)
  const after = text.slice(figure.end, figure.end + 50)
  const comparator = comparatorBefore(before, after) ?? comparatorAfter(after)
  const { end, hasUnit, ...plain } = figure
  const isLost = plain.value === undefined && !hasUnit
  if (!hasUnit && comparator === undefined && !isLost) return []
  if (hasUnit) return [compared(plain, comparator)]
  const [, quoted, counted = quoted] = /^\s*(?:["“'‘]([^"”'’]{2,40})["”'’]|([a-z][a-z-]+))/i.exec(after) ?? []
  if (counted !== undefined && !notCounted.test(counted))
    return [compared({ ...plain, unit: '1', of: counted }, comparator)]
  // `Category 5`, `at 1`: a bare condition is no limit.
  if (comparator === 'at' || comparator === 'about' || comparator === 'equivalent') return []
  if (tens.test(before)) return [compared({ ...plain, unit: '1' }, comparator)]
  if (!isLost) flags.push({ code: 'no_unit', value: `${before.slice(-40).trimStart()}${plain.written}`.trim() })
  return [compared(plain, comparator)]
}

function compared(figure: Figure, comparator: Comparator | undefined): Figure {
  return comparator === undefined ? figure : { ...figure, comparator }
}
