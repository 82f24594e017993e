import { type CalendarDate, type PartialDate, parseDate, parsePartialDate } from '../../values/index.ts'

export type DateSpan = { readonly from: PartialDate; readonly to: PartialDate; readonly about?: true }

const months: ReadonlyMap<string, number> = new Map(
  'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').map((name, i) => [name, i + 1]),
)
const about = /^(?:circa|approximately|approx\.?|about|c\.|ca\.?|around|born in the|in the|in)\s+/i

/**
 * The dates of birth, founding or building that a publisher's words name, each a span; several where the words offer several. Undefined
 * where they name none for certain: `Sep-99` may be a day or a year of a century. `order` is that of dates with strokes.
 */
export function readDates(words: string, order: 'dmy' | 'mdy' = 'dmy'): readonly DateSpan[] | undefined {
  // Longer than this is a story with dates in it.
  if (words.length > 300) return undefined
  const claims = words.split(/\s+or\s+|;|,?\s*\(?\b[a-z]\)\s*/i).filter(claim => claim.trim() !== '')
  const spans = claims.map(claim => readSpan(claim.trim(), order))
  return spans.length > 0 && spans.every(span => span !== undefined) ? spans : undefined
}

/** One whole day, or undefined. Times of day and zones after it are not looked at. */
export function readCalendarDate(words: string, order: 'dmy' | 'mdy' = 'dmy'): CalendarDate | undefined {
  const day = readPartial(words.trim(), order)
  return day === undefined ? undefined : parseDate(day)
}

function readSpan(claim: string, order: 'dmy' | 'mdy'): DateSpan | undefined {
  const words = claim.replace(about, '').replace(/\.$/, '')
  const isAbout = words.length < claim.replace(/\.$/, '').length && /^(?!in\s)/i.test(claim)
  const marks = isAbout ? { about: true as const } : {}
  const one = readPartial(words, order)
  if (one !== undefined) return { from: one, to: one, ...marks }
  const decade = /^(early |mid-?|late )?(?:the )?(\d{3})0s$/i.exec(words)
  if (decade !== null) return readDecade(decade[1]?.trim().toLowerCase() ?? '', decade[2] ?? '')
  const ends = /^(?:between )?(.+?)\s*(?: to | and |[–—]|(?<=\d{4})-(?=\d{4}))\s*(.+)$/i.exec(words)
  if (ends === null) return undefined
  return between(ends[1] ?? '', ends[2] ?? '', order, marks)
}

function between(first: string, last: string, order: 'dmy' | 'mdy', marks: { about?: true }): DateSpan | undefined {
  const to = readPartial(last, order)
  // «Aug. and Sep. 1977»: the first borrows the year of the last.
  const from =
    readPartial(first, order) ?? (to === undefined ? undefined : readPartial(`${first} ${to.slice(0, 4)}`, order))
  return from === undefined || to === undefined || from > to ? undefined : { from, to, ...marks }
}

function readDecade(which: string, decade: string): DateSpan | undefined {
  const [first, last] =
    which === 'early' ? [0, 4] : which.startsWith('mid') ? [4, 6] : which === 'late' ? [5, 9] : [0, 9]
  const [from, to] = [parsePartialDate(`${decade}${first}`), parsePartialDate(`${decade}${last}`)]
  return from === undefined || to === undefined ? undefined : { from, to, about: true }
}

/** `1965`, `1965-03`, `1965-03-14` (with anything of a time after it), `14 Mar 1965`, `Mar 1965`, `March 14, 1965`, `14/03/1965`, `00/00/1965`. */
function readPartial(words: string, order: 'dmy' | 'mdy'): PartialDate | undefined {
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:T.*|\s+\d{1,2}:.*|Z|[+-]\d{2}:\d{2})?$/.exec(words)
  if (iso !== null) return partial(iso[1], iso[2], iso[3])
  const named = /^(?:(\d{1,2})(?:st|nd|rd|th)?[\s.-]+)?([A-Za-z]{3,9})\.?[\s-]*(\d{4})$/.exec(words)
  if (named !== null) return partial(named[3], monthOf(named[2]), named[1])
  const american = /^([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})$/.exec(words)
  if (american !== null) return partial(american[3], monthOf(american[1]), american[2])
  const strokes = /^(\d{1,2}|[dm]{2})[/.](\d{1,2}|[dm]{2})[/.](\d{4})(?:\s+\d{1,2}:.*)?$/i.exec(words)
  if (strokes === null) return undefined
  const [, one, other, year] = strokes
  return order === 'dmy' ? partial(year, other, one) : partial(year, one, other)
}

function monthOf(name = ''): string | undefined {
  const month = months.get(name.slice(0, 3).toLowerCase())
  return month === undefined ? 'none' : String(month)
}

/** A day or month of nought, or in letters (`dd`), is one that is not known. */
function partial(year = '', month?: string, day?: string): PartialDate | undefined {
  if (month === undefined || isUnknown(month)) return parsePartialDate(year)
  if (day === undefined || isUnknown(day)) return parsePartialDate(`${year}-${month.padStart(2, '0')}`)
  return parsePartialDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

function isUnknown(part: string): boolean {
  return /^(0+|[dm]+)$/i.test(part)
}
