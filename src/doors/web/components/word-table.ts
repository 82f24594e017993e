import type { ExplainedWord, Explanation } from '../../../reasoning/screening/index.ts'
import { type Html, html } from '../html.ts'
import type { Voice } from '../voice.ts'
import type { Examples } from './example.ts'
import { partyName } from './party-name.ts'
import { table } from './table.ts'

/** Both names word by word: why each pair is held together, how alike it is, how rare; and what found no counterpart. */
export function wordTable(voice: Voice, { words, unmatchedQuery, unmatchedListed }: Explanation): Html {
  const { t } = voice
  const nothing = html`<span class="sy-unknown">${t('words.nothing')}</span>`
  const aligned = words.map(({ query, listed, reason, similarity }) => [
    written(query),
    written(listed),
    t(`words.${reason}`),
    html`<bdi dir="ltr">${similarity.toFixed(2)}</bdi>`,
    reason === 'legal_form' || reason === 'particle' ? t('rare.not_counted') : rarity(voice, [...query, ...listed]),
  ])
  const left = (side: readonly ExplainedWord[], place: 0 | 1) =>
    side.map(word => [
      place === 0 ? written([word]) : nothing,
      place === 1 ? written([word]) : nothing,
      t('words.unmatched'),
      html`<bdi dir="ltr">0</bdi>`,
      rarity(voice, [word]),
    ])
  return table({
    caption: t('words.caption'),
    isCaptionHidden: true,
    heads: [t('words.query'), t('words.listed'), t('words.why'), t('words.alike'), t('words.rare')],
    rows: [...aligned, ...left(unmatchedQuery, 0), ...left(unmatchedListed, 1)],
  })
}

/** As it was written; and as it was read, where that is another thing. */
function written(words: readonly ExplainedWord[]): Html {
  return html`${words.map(({ source, text }, i) => {
    const isSame = source.toLowerCase() === text
    return html`${i === 0 ? '' : ' '}${partyName(source)}${isSame ? '' : html` <bdi class="sy-read" dir="ltr">${text}</bdi>`}`
  })}`
}

const [rareFrom, uncommonFrom] = [5_000, 200]

/** Of several words the rarest tells most. */
function rarity(voice: Voice, words: readonly ExplainedWord[]): string {
  const known = words.flatMap(({ oneIn }) => (oneIn === undefined ? [] : [oneIn]))
  if (known.length === 0) return voice.t('rare.unknown')
  const oneIn = Math.max(...known)
  const how = oneIn >= rareFrom ? 'rare' : oneIn >= uncommonFrom ? 'uncommon' : 'common'
  return voice.t(`rare.${how}`, { number: voice.number(Math.round(oneIn)) })
}

export const examples: Examples = voice => [
  wordTable(voice, {
    words: [
      {
        query: [{ text: 'qamar', source: 'Qamar' }],
        listed: [{ text: 'qamar', source: 'قمر', oneIn: 21_000 }],
        reason: 'transliteration',
        similarity: 1,
      },
    ],
    unmatchedQuery: [],
    unmatchedListed: [{ text: 'works', source: 'Works', oneIn: 40 }],
    disguises: [],
    evidence: [],
    nameScore: 0.8,
    score: 0.7,
    band: 'possible',
  }),
]
