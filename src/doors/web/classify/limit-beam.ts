import type { RungAnswer } from '../../../reasoning/classification/index.ts'
import { type Html, html, nothing, raw } from '../html.ts'
import type { Voice } from '../voice.ts'

const [width, height, middle] = [240, 26, 120]

/**
 * A limit on the graduated beam, with the item's own value as a rider: where it stands to the limit, not how heavy it is. Pictures need no
 * exact numbers; the words beside it have them, so it is not read out.
 */
export function limitBeam(_: Voice, { limit = '', has, hasInUnit, is }: RungAnswer): Html {
  const [sign = '', value = ''] = limit.split(' ')
  const ends = rangeIn(hasInUnit ?? has ?? '')
  const at = Number(value)
  if (ends === undefined || !Number.isFinite(at) || at === 0 || sign === '=') return nothing
  const places = ends.map(end => placeOf(end, at))
  const [low = middle, high = middle] = places.length === 1 ? [places[0], places[0]] : places
  const isUp = sign.startsWith('>')
  const caught = isUp ? `x="${middle}" width="${width - middle - 4}"` : `x="4" width="${middle - 4}"`
  const rider =
    is === 'open'
      ? `<rect x="${low}" y="5" width="${Math.max(high - low, 6)}" height="12" class="sy-limit__open"/>`
      : `<path d="M${low} 17l-6 -12h12z" class="sy-limit__rider"/>`
  return html`<svg class="sy-limit" viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">${raw(
    `<rect ${caught} y="17" height="7" class="sy-limit__caught"/><path d="M4 17.5h${width - 8}" class="sy-limit__beam"/><path d="${ticks}" class="sy-limit__ticks"/><path d="M${middle} 9v15" class="sy-limit__mark"/>${rider}`,
  )}</svg>`
}

const ticks = Array.from({ length: 23 }, (_, i) => `M${10 + i * 10} 18v${i % 5 === 1 ? 5 : 3}`).join('')

/** One end, or two: as numbers of the unit of the limit. */
function rangeIn(words: string): readonly number[] | undefined {
  const [value = ''] = words.replaceAll('≈', '').split(/ (?=[^\d.]*$)/)
  const ends = value.split('..').map(end => (end.trim() === '' ? Number.NaN : Number(end.trim())))
  return ends.length > 2 || ends.some(end => !Number.isFinite(end)) ? undefined : ends
}

/** Half as much and twice as much stand near the ends, whatever is beyond at them. What differs is never drawn on the mark itself. */
function placeOf(value: number, limit: number): number {
  if (value === limit) return middle
  const ratio = value / limit
  const share = ratio <= 0 ? -1 : Math.max(-1, Math.min(1, Math.log2(ratio)))
  const place = middle + share * 104
  return Math.abs(place - middle) < 8 ? middle + Math.sign(value - limit) * 8 * Math.sign(limit) : Math.round(place)
}
