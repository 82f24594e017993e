import { type Html, html, nothing, raw } from '../html.ts'
import type { Voice } from '../voice.ts'
import type { Examples } from './example.ts'

export type Meter = {
  readonly label: string
  /** 0 to 1. */
  readonly value: number
  /** The level from which an officer must look: a rider on the beam, never a colour. */
  readonly level?: number
}

/** A number on its beam, with the number beside it. */
export function meter({ label, value, level }: Meter): Html {
  const at = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10
  const rider =
    level === undefined
      ? nothing
      : raw(`<rect class="sy-meter__rider" x="${at(level) - 0.75}" y="0" width="1.5" height="14"/>`)
  return html`<div class="sy-score"><span>${label}</span><svg class="sy-meter" viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="sy-meter__bed" x="0" y="3" width="100" height="8"/><rect class="sy-meter__bar" x="0" y="3" width="${at(value)}" height="8"/>${rider}</svg><span><bdi dir="ltr">${value.toFixed(2)}</bdi></span></div>`
}

export const examples: Examples = (voice: Voice) => [meter({ label: voice.t('score.name'), value: 0.95, level: 0.78 })]
