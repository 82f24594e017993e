import { fromDayNumber, isRefusal } from '../values/index.ts'
import { childrenOf, textOf, type XmlElement } from './read-xml.ts'

/** Which cell styles show their number as a date, and from which day the numbers count. */
export type DateStyles = { readonly is1904: boolean; readonly dated: ReadonlySet<number> }

/** Formats that ECMA-376 (part 1, 18.8.30) numbers itself, and those of the file that hold a day, a month or a year. */
const ownDates = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58])

/** From the parts of `xl/styles.xml`, in their order. */
export function readDateStyles(parts: Iterable<{ readonly element: XmlElement }>, is1904: boolean): DateStyles {
  const dates = new Set(ownDates)
  const dated = new Set<number>()
  for (const { element } of parts) {
    for (const { attributes } of element.name === 'numFmts' ? childrenOf(element, 'numFmt') : []) {
      // Words in quotes, colours and escaped letters are no part of the pattern.
      const code = (attributes['formatCode'] ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')
      if (/[dy]/i.test(code)) dates.add(Number(attributes['numFmtId']))
    }
    for (const [i, { attributes }] of (element.name === 'cellXfs' ? childrenOf(element, 'xf') : []).entries())
      if (dates.has(Number(attributes['numFmtId'] ?? 0))) dated.add(i)
  }
  return { is1904, dated }
}

/** What a cell shows, in one way for all: numbers with a point and at most 15 digits, which is what spreadsheets are exact to. */
export function cellText(cell: XmlElement, strings: readonly string[], styles: DateStyles): string {
  const value = textOf(cell, 'v')
  switch (cell.attributes['t']) {
    case 's':
      return strings[Number(value)] ?? ''
    case 'str':
    case 'd':
      return value
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE'
    case 'e':
      return ''
    default:
      return styles.dated.has(Number(cell.attributes['s'] ?? -1)) ? dateText(value, styles.is1904) : numberText(value)
  }
}

function numberText(value: string): string {
  if (value.length <= 15 || !/^-?\d*\.?\d+(E[+-]?\d+)?$/i.test(value)) return value
  return String(Number(Number(value).toPrecision(15)))
}

/** 1900 was no leap year, but spreadsheets count it as one: from March of it on, day 25,569 is 1970-01-01. */
function dateText(value: string, is1904: boolean): string {
  const serial = Number(value)
  if (value === '' || !Number.isFinite(serial)) return value
  const days = Math.floor(serial)
  const seconds = Math.round((serial - days) * 86_400)
  try {
    const day = fromDayNumber(is1904 ? days - 24_107 : days < 60 ? days - 25_568 : days - 25_569)
    if (seconds === 0 || seconds === 86_400) return day
    const two = (part: number) => String(Math.floor(part)).padStart(2, '0')
    return `${day}T${two(seconds / 3_600)}:${two((seconds % 3_600) / 60)}:${two(seconds % 60)}`
  } catch (error) {
    if (isRefusal(error)) return value
    throw error
  }
}
