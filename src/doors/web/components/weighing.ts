import { type Html, html, raw } from '../html.ts'
import type { Voice } from '../voice.ts'
import type { Examples } from './example.ts'

/** One fact on the balance; an open one is drawn dashed. */
export type Weight = { readonly says: string; readonly isOpen: boolean }

const ink = '#16232f'
const width = 560
/** More than this in a row would touch. */
const rowMax = 6

/** Both sides of one export at the same size. The beam is level whatever hangs on it: the picture adds nothing up. */
export function weighing(voice: Voice, risk: readonly Weight[], peace: readonly Weight[]): Html {
  const known = (side: readonly Weight[]) => side.filter(each => !each.isOpen).length
  const height = Math.max(93 + 44 * risk.length, 88 + 76 * Math.ceil(peace.length / rowMax)) + 4
  const words = (key: 'weighing.risk_side' | 'weighing.peace_side', side: readonly Weight[]) =>
    voice.t(key, {
      known: voice.t('facts.known', { count: known(side) }),
      open: voice.t('facts.open', { count: side.length - known(side) }),
    })
  const desc = `${words('weighing.risk_side', risk)} ${words('weighing.peace_side', peace)} ${voice.t('weighing.level')}`
  const mirror = voice.dir === 'rtl' ? ` transform="translate(${width} 0) scale(-1 1)"` : ''
  const x = (at: number) => (voice.dir === 'rtl' ? width - at : at)
  const riskMarks = risk.map((each, i) => number(x(64), 116 + 44 * i, `${i + 1}`, each.isOpen))
  const peaceMarks = peace.map((each, i) =>
    number(x(hangAt(i, peace.length)), 134 + 76 * rowOf(i), letter(voice, i), each.isOpen),
  )
  return html`<div class="sy-weighing"><svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="weighing-title weighing-desc" font-family="inherit"><title id="weighing-title">${voice.t('weighing.title')}</title><desc id="weighing-desc">${desc}</desc>
${raw(`<g${mirror}>${beam()}${risk.map((each, i) => block(i, each.isOpen)).join('')}${peace.map((each, i) => bag(hangAt(i, peace.length), rowOf(i), each.isOpen)).join('')}</g>${riskMarks.join('')}${peaceMarks.join('')}`)}</svg></div>
<div class="sy-cols sy-cols--2 sy-gap">${twin(voice, 'risk', risk, i => `${i + 1}`)}${twin(voice, 'peace', peace, i => letter(voice, i))}</div>`
}

function twin(voice: Voice, side: 'risk' | 'peace', weights: readonly Weight[], mark: (i: number) => string): Html {
  const none = html`<p class="sy-note">${voice.t(`weighing.${side}.none`)}</p>`
  const list = html`<ol>${weights.map((each, i) => html`<li><span class="sy-mark${each.isOpen ? ' sy-mark--open' : ''}">${mark(i)}</span><span>${each.isOpen ? html`${voice.t('weighing.open')} ` : ''}${each.says}</span></li>`)}</ol>`
  return html`<section class="sy-side sy-side--${side}"><h3>${voice.t(`weighing.${side}`)}</h3>${weights.length === 0 ? none : list}</section>`
}

/** Risk is numbered, peaceful use lettered, so that neither reads as more of the other. */
function letter(voice: Voice, i: number): string {
  const letters = voice.lang === 'ar' ? 'أبجدهوزحطيكل' : 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
  return letters[i] ?? `${i + 1}`
}

const rowOf = (i: number) => Math.floor(i / rowMax)

function hangAt(i: number, count: number): number {
  const inRow = Math.min(count, rowMax)
  return 226 + (i % rowMax) * (inRow <= 4 ? 80 : 56)
}

function beam(): string {
  const ticks = Array.from({ length: 18 }, (_, i) => {
    const isLong = i % 5 === 0
    return `<path d="M${186 + 20 * i} ${isLong ? '58v11' : '60v6'}" stroke="#fff" stroke-width="${isLong ? 2 : 1.2}"/>`
  })
  return `<circle cx="150" cy="16" r="9" fill="none" stroke="${ink}" stroke-width="4"/><path d="M150 25v32" stroke="${ink}" stroke-width="5"/><path d="M36 58l114-5 386 7v8l-386 8-114-5z" fill="${ink}"/><path d="M141 76h18l-9-13z" fill="#f2c44c"/>${ticks.join('')}`
}

const openEdge = 'fill="#fff" stroke="#a67c1e" stroke-width="2.5" stroke-dasharray="5 4"'

function block(i: number, isOpen: boolean): string {
  const y = 93 + 44 * i
  const link = `<path d="M64 ${i === 0 ? 64 : y - 10}V${y}" stroke="${ink}" stroke-width="3"/>`
  return `${link}<rect x="34" y="${y}" width="60" height="34" ${isOpen ? openEdge : 'fill="#962c19"'}/>`
}

function bag(x: number, row: number, isOpen: boolean): string {
  const y = 98 + 76 * row
  const link = `<path d="M${x} ${row === 0 ? 64 : y - 27}V${y}" stroke="${ink}" stroke-width="3"/>`
  return `${link}<path d="M${x - 8} ${y}h16c2 8 15 14 15 28a23 23 0 0 1-46 0c0-14 13-20 15-28z" ${isOpen ? openEdge : 'fill="#0b5e57"'}/>`
}

function number(x: number, y: number, text: string, isOpen: boolean): string {
  return `<text x="${x}" y="${y}" text-anchor="middle" font-size="20" font-weight="700" fill="${isOpen ? ink : '#fff'}">${text}</text>`
}

export const examples: Examples = voice => [
  weighing(
    voice,
    [
      { says: voice.t('weighing.fact.military'), isOpen: false },
      { says: voice.t('weighing.fact.wmd'), isOpen: true },
    ],
    [{ says: voice.t('weighing.fact.no_military'), isOpen: false }],
  ),
]
