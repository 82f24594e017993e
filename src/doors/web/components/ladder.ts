import type { Rung } from '../../../reasoning/determination/index.ts'
import { type Html, html } from '../html.ts'
import type { Voice } from '../voice.ts'
import type { Examples } from './example.ts'

const marks = { holds: '●', fails: '○', open: '◌' } as const

/** The proof: each condition with what was found. A full ring holds, an empty one fails, a dotted one is open. */
export function ladder(voice: Voice, rungs: readonly Rung[]): Html {
  return html`<ul class="sy-ladder">${rungs.map(rung => step(voice, rung))}</ul>`
}

function step(voice: Voice, rung: Rung): Html {
  const join = rung.join === undefined ? '' : html`<span class="sy-join">${voice.t(`join.${rung.join}`)}</span> `
  const found = rung.found === undefined ? '' : html` <span class="sy-interval__sub"><bdi>${rung.found}</bdi></span>`
  const below = rung.of === undefined || rung.of.length === 0 ? '' : ladder(voice, rung.of)
  return html`<li><span aria-hidden="true">${marks[rung.verdict]}</span><span>${join}${voice.words(rung.says)}${found}</span><strong>${voice.t(`rung.${rung.verdict}`)}</strong>${below}</li>`
}

export const examples: Examples = voice => [
  ladder(voice, [
    {
      says: { en: 'all of these', zh: '同时满足', ar: 'كل ما يلي' },
      verdict: 'open',
      of: [
        {
          says: { en: 'the item is listed', zh: '物项已列入清单', ar: 'الصنف مدرج' },
          verdict: 'holds',
          found: '1C216',
        },
        { says: { en: 'the party is on a list', zh: '当事方在名单上', ar: 'الطرف في قائمة' }, verdict: 'fails' },
        {
          says: { en: 'a temporary control is in force', zh: '临时管制有效', ar: 'رقابة مؤقتة سارية' },
          verdict: 'open',
        },
      ],
    },
  ]),
]
