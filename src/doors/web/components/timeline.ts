import type { Outcome } from '../../../law/rulebooks/index.ts'
import { type CalendarDate, date, dateParts, dayNumber } from '../../../values/index.ts'
import { type Html, html, raw } from '../html.ts'
import type { Voice } from '../voice.ts'
import type { Examples } from './example.ts'

/** `open` stands between two answers, `none` has none: not covered, or not reviewed. */
export type Band = {
  readonly from: CalendarDate
  readonly to?: CalendarDate
  readonly kind: Outcome | 'open' | 'none'
  readonly letter: string
}

const [left, right, width] = [20, 434, 440]
const ink = '#16232f'

/** The answer by date, on the graduated rule. Its twin in words stands beside it; the letters join the two. */
export function timeline(voice: Voice, bands: readonly Band[], asOf: CalendarDate, desc: string): Html {
  const [first, last] = span(bands, asOf)
  const at = (day: number) => left + ((Math.min(Math.max(day, first), last) - first) / (last - first)) * (right - left)
  const x = (day: number) => (voice.dir === 'rtl' ? width - at(day) : at(day))
  const marker = x(dayNumber(asOf))
  const isNearEnd = voice.dir === 'rtl' ? marker < 120 : marker > 320
  const anchor = isNearEnd ? 'end' : 'start'
  const label = marker + (isNearEnd === (voice.dir === 'ltr') ? -10 : 10)
  return html`<svg class="sy-timeline" viewBox="0 0 ${width} 106" role="img" aria-labelledby="timeline-title timeline-desc"><title id="timeline-title">${voice.t('timeline.title')}</title><desc id="timeline-desc">${desc}</desc>
<defs><pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v7" stroke="#72808a" stroke-width="2"/></pattern></defs>
${bands.map(band => bar(band, x, last))}${raw(years(first, last, x))}
<path d="M${fixed(marker)} 24v46" stroke="${ink}" stroke-width="3"/><path d="M${fixed(marker - 7)} 16h14l-7 10z" fill="${ink}"/>
<text x="${fixed(label)}" y="24" text-anchor="${anchor}" font-weight="700" font-size="14" fill="${ink}">${voice.date(asOf)}</text></svg>`
}

/** From the year before the first change to the year after the last: what lies beyond only repeats the ends. */
function span(bands: readonly Band[], asOf: CalendarDate): [number, number] {
  const changes = bands.slice(1).map(band => band.from)
  const days = [asOf, ...changes].map(each => dateParts(each).year)
  const start = date(`${String(Math.max(1, Math.min(...days) - 1)).padStart(4, '0')}-01-01`)
  const end = date(`${String(Math.min(9998, Math.max(...days)) + 1).padStart(4, '0')}-07-01`)
  return [dayNumber(start), dayNumber(end)]
}

const fills: Readonly<Record<Band['kind'], string>> = {
  not_required: '#e3f1ee',
  licence_required: '#f2c44c',
  prohibited: '#962c19',
  open: '#fff',
  none: 'url(#hatch)',
}

function bar(band: Band, x: (day: number) => number, last: number): Html {
  const [a, b] = [x(dayNumber(band.from)), x(band.to === undefined ? last : dayNumber(band.to))]
  const [start, size] = [Math.min(a, b), Math.abs(a - b)]
  if (size < 0.5) return html``
  const edge =
    band.kind === 'open'
      ? 'stroke="#a67c1e" stroke-width="2.5" stroke-dasharray="5 4"'
      : `stroke="${ink}" stroke-width="1.5"`
  const text =
    size < 14 || band.kind === 'none'
      ? ''
      : html`<text x="${fixed(start + size / 2)}" y="54" text-anchor="middle" font-weight="700" font-size="14" fill="${band.kind === 'prohibited' ? '#fff' : ink}">${band.letter}</text>`
  return html`<rect x="${fixed(start)}" y="34" width="${fixed(size)}" height="30" fill="${fills[band.kind]}" ${raw(edge)}/>${text}`
}

function years(first: number, last: number, x: (day: number) => number): string {
  const count = Math.ceil((last - first) / 365.25)
  const step = [1, 2, 5, 10, 20, 50].find(each => count / each <= 6) ?? 100
  let marks = `<path d="M${fixed(Math.min(x(first), x(last)))} 74h${fixed(Math.abs(x(last) - x(first)))}" stroke="${ink}" stroke-width="2"/>`
  const from = Math.floor(first / 365.2425 + 1970 + 0.01)
  for (let year = from; year <= from + count; year++) {
    const day = dayNumber(date(`${String(year).padStart(4, '0')}-01-01`))
    if (day < first || day > last) continue
    marks += `<path d="M${fixed(x(day))} 74v8" stroke="${ink}" stroke-width="1.5"/>`
    if ((year - from) % step === 0)
      marks += `<text x="${fixed(x(day))}" y="98" text-anchor="middle" font-size="14" fill="${ink}">${year}</text>`
  }
  return marks
}

function fixed(value: number): string {
  return value.toFixed(1)
}

export const examples: Examples = voice => [
  timeline(
    voice,
    [
      { from: date('1995-12-27'), to: date('2020-12-01'), kind: 'none', letter: 'A' },
      { from: date('2020-12-01'), to: date('2024-12-01'), kind: 'licence_required', letter: 'B' },
      { from: date('2024-12-01'), to: date('2025-11-08'), kind: 'prohibited', letter: 'C' },
      { from: date('2025-11-08'), kind: 'open', letter: 'D' },
    ],
    date('2026-11-20'),
    voice.t('timeline.title'),
  ),
]
