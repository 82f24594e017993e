import { type Outcome, outcomes } from '../../../law/rulebooks/index.ts'
import { type Html, html } from '../html.ts'
import type { Voice } from '../voice.ts'
import type { Examples } from './example.ts'

/** What holds whatever the open facts turn out to be, on the beam: ruled out is struck through and said. */
export function interval(voice: Voice, atLeast: Outcome, atMost: Outcome): Html {
  const label = voice.t('interval.label', { least: voice.t(`outcome.${atLeast}`), most: voice.t(`outcome.${atMost}`) })
  const [from, to] = [outcomes.indexOf(atLeast), outcomes.indexOf(atMost)]
  const step = (outcome: Outcome, i: number) => {
    const isIn = from <= i && i <= to
    const classes = isIn
      ? ` sy-interval__step--in${i === from ? ' sy-interval__step--least' : ''}${i === to ? ' sy-interval__step--most' : ''}`
      : ' sy-interval__step--out'
    const sub = !isIn
      ? 'interval.out'
      : from === to
        ? 'interval.settled'
        : i === from
          ? 'interval.least'
          : i === to
            ? 'interval.most'
            : 'interval.possible'
    return html`<li class="sy-interval__step${classes}"><span>${voice.t(`outcome.${outcome}`)}</span><span class="sy-interval__sub">${voice.t(sub)}</span></li>`
  }
  return html`<div class="sy-interval"><ol class="sy-interval__scale" aria-label="${label}">${outcomes.map(step)}</ol></div>`
}

export const examples: Examples = voice => [
  interval(voice, 'not_required', 'licence_required'),
  interval(voice, 'not_required', 'prohibited'),
  interval(voice, 'prohibited', 'prohibited'),
]
