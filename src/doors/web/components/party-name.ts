import { attribute, type Html, html } from '../html.ts'
import type { Examples } from './example.ts'

const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Cyrillic}/u, 'ru'],
]

/**
 * A name under comparison in its own script: it cannot turn round the line it stands in. The language is the likeliest of the script,
 * said so that a reader's fonts and voice fit.
 */
export function partyName(text: string): Html {
  const lang = scripts.find(([letters]) => letters.test(text))?.[1]
  const isRightToLeft = lang === 'ar' || lang === 'he'
  return html`<bdi${attribute('lang', lang)} dir="${isRightToLeft ? 'rtl' : 'ltr'}">${text}</bdi>`
}

export const examples: Examples = () => [
  html`<p class="sy-name">${partyName('قمر البحر للتوريدات الصناعية ش.م.م')}</p>`,
  html`<p class="sy-name">${partyName('Lindental Medizintechnik GmbH')}</p>`,
]
