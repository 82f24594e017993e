import { type Html, html, raw } from '../html.ts'
import type { Voice } from '../voice.ts'
import type { Examples } from './example.ts'

const ticks = Array.from({ length: 24 }, (_, i) => {
  const isLong = i % 5 === 0
  return `<path d="M${186 + 15 * i} ${isLong ? '84v17' : '88v9'}" stroke-width="${isLong ? 2.4 : 1.4}"/>`
}).join('')

/** The picture of the start page: a crate marked risk, and the brass weight of peaceful use on the long arm. */
export function steelyard(voice: Voice): Html {
  const isMirrored = voice.dir === 'rtl'
  const x = (at: number) => (isMirrored ? 560 - at : at)
  return html`<div class="sy-weighing"><svg viewBox="0 0 560 330" role="img" aria-labelledby="steelyard-title steelyard-desc"><title id="steelyard-title">${voice.t('steelyard.title')}</title><desc id="steelyard-desc">${voice.t('steelyard.desc')}</desc>
<g${raw(isMirrored ? ' transform="translate(560 0) scale(-1 1)"' : '')}>
<g stroke="#16232f" fill="none" stroke-linecap="round"><circle cx="150" cy="22" r="14" stroke-width="5"/><path d="M150 36v26" stroke-width="7"/><path d="M76 104v34" stroke-width="4"/><path d="M76 138v14c11 2 16 9 16 17a16 16 0 0 1-31 5" stroke-width="5"/></g>
<path d="M134 58h32v14h-32z" fill="#16232f"/><path d="M24 84l126-12 402 16v9l-402 16-126-12z" fill="#16232f"/><circle cx="150" cy="92" r="11" fill="#f2c44c"/><circle cx="150" cy="92" r="3.5" fill="#16232f"/><circle cx="76" cy="95" r="8" fill="#f2c44c"/><circle cx="76" cy="95" r="2.5" fill="#16232f"/>
<g stroke="#f2c44c">${raw(ticks)}</g>
<path d="M76 180L40 214h72z" fill="none" stroke="#16232f" stroke-width="3"/><path d="M28 214h96v74H28z" fill="#962c19"/><path d="M28 238h96M28 264h96" stroke="#fff" stroke-opacity=".35" stroke-width="2"/>
<path d="M404 68h24v50h-24z" fill="none" stroke="#a67c1e" stroke-width="6"/><path d="M416 118v22" stroke="#a67c1e" stroke-width="6"/><path d="M400 140h32c3 18 34 28 34 62a50 50 0 0 1-100 0c0-34 31-44 34-62z" fill="#a67c1e"/><path d="M388 172c-10 8-14 18-14 30" fill="none" stroke="#fbf4e0" stroke-width="3" stroke-linecap="round"/>
</g>
<g font-family="inherit" font-size="21" font-weight="700" fill="#16232f" text-anchor="middle"><text x="${x(76)}" y="318">${voice.t('weighing.risk')}</text><text x="${x(416)}" y="292">${voice.t('weighing.peace')}</text></g></svg></div>`
}

export const examples: Examples = voice => [steelyard(voice)]
