import type { Candidate, Meaning } from '../../../casework/screenings/index.ts'
import type { Designation } from '../../../law/designations/index.ts'
import type { Explanation } from '../../../reasoning/screening/index.ts'
import { code } from '../components/code.ts'
import { details } from '../components/details.ts'
import { evidenceTable, kindWords } from '../components/evidence-table.ts'
import { meter } from '../components/meter.ts'
import { partyName } from '../components/party-name.ts'
import { summaryList } from '../components/summary-list.ts'
import { warningText } from '../components/warning-text.ts'
import { wordTable } from '../components/word-table.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Visit } from '../visit.ts'
import type { Voice } from '../voice.ts'
import { effectWords, type ListNames, listName } from './list-words.ts'

/** Strong, possible or weak: the word says it, the frame of the tag only repeats it. */
export function bandTag({ t }: Voice, band: Candidate['band']): Html {
  return html`<span class="govuk-tag${band === 'strong' ? ' govuk-tag--solid' : ''}">${t(`band.${band}`)}</span>`
}

/** The calibrated number as a sentence that one can picture. */
export function calibrated({ t }: Voice, score: number): string {
  const hundredth = Math.round(score * 100)
  if (hundredth < 1) return t('calibrated.least')
  return hundredth > 99 ? t('calibrated.most') : t('calibrated', { number: hundredth })
}

export function scores(
  { t }: Voice,
  { nameScore, score }: Pick<Candidate, 'nameScore' | 'score'>,
  level: number,
): Html {
  return html`${meter({ label: t('score.name'), value: nameScore })}${meter({ label: t('score.all'), value: score, level })}`
}

export type Shown = Candidate & {
  readonly meaning: Meaning
  readonly explanation: Explanation
  readonly entry: Designation | null
}

/** One hit of a search: what was found, how likely, on which list; and folded, why. */
export function candidateBox(
  visit: Visit,
  names: ListNames,
  hit: Shown,
  { level, number, edition }: { level: number; number: number; edition: Html },
): Html {
  const { voice } = visit
  const { t } = voice
  const id = `hit-${number}`
  return html`<section class="sy-panel" aria-labelledby="${id}">
<div class="sy-cols sy-cols--main">
<div>
<h3 class="sy-name" id="${id}">${partyName(hit.name)}</h3>
<p class="govuk-body-s">${bandTag(voice, hit.band)} ${hit.via === 'name' ? nothing : html`<span class="govuk-tag">${t(`via.${hit.via}`)}</span> `}<strong>${calibrated(voice, hit.score)}</strong></p>
<p class="sy-note">${listName(voice, names, hit.list)}${t('comma')}${edition}${t('stop')} ${voice.rich('candidate.entry', { key: code(hit.key) })} ${t('candidate.effect')} ${effectWords(voice, visit.laws[0], hit.meaning)}</p>
</div>
<div>${scores(voice, hit, level)}</div>
</div>
${details(t('candidate.why'), html`${explanationParts(voice, hit.explanation)}${entryText(voice, hit.entry)}`, { of: partyName(hit.name), isOpen: number === 1 })}
</section>`
}

export function explanationParts(voice: Voice, explanation: Explanation): Html {
  const { t } = voice
  return html`${disguiseWords(voice, explanation)}
<h4 class="govuk-heading-s">${t('words.caption')}</h4>
${bridgeWords(voice, explanation)}${wordTable(voice, explanation)}
<h4 class="govuk-heading-s">${t('evidence.caption')}</h4>
${evidenceTable(voice, explanation.evidence)}`
}

export function bridgeWords(voice: Voice, { bridge }: Explanation): Html {
  if (bridge === undefined || bridge.from === bridge.to) return nothing
  return html`<p class="govuk-body-s">${voice.t(`bridge.${bridge.by}`)}</p>`
}

/** Each disguise is named: what stands where, and in which of the two names. */
export function disguiseWords(voice: Voice, { disguises }: Pick<Explanation, 'disguises'>): Html {
  if (disguises.length === 0) return nothing
  const { t } = voice
  const kinds = ['homoglyph', 'invisible', 'bidi', 'mixed_script'] as const
  const lines = disguises.slice(0, 6).map(({ kind, at, what, in: where }) => {
    const known = kinds.find(each => each === kind)
    const words = known === undefined ? kind : t(`disguise.${known}`)
    return html`<li>${t(where === 'query' ? 'disguise.in_query' : 'disguise.in_listed', { words, place: at + 1 })} <bdi class="sy-figures" lang="en" dir="ltr">${what}</bdi></li>`
  })
  return warningText(html`${t('disguise.title')}<ul class="govuk-list">${lines}</ul>`)
}

/** What the list says of the entry, in its publisher's words. */
export function entryText(voice: Voice, entry: Designation | null, isSection = false): Html {
  const { t } = voice
  if (entry === null) return html`<p class="govuk-body-s">${t('entry.gone')}</p>`
  const { names, schema, programmes = [], remarks = [], reference, listedOn, addresses = [] } = entry
  const others = names.slice(0, 12).map(({ text }, i) => html`${i === 0 ? '' : t('semicolon')}${partyName(text)}`)
  const more = names.length > 12 ? html` ${t('and_more', { number: names.length - 12 })}` : nothing
  const title = isSection
    ? html`<h2 class="govuk-heading-m" id="entry">${t('entry.title')}</h2>`
    : html`<h4 class="govuk-heading-s">${t('entry.title')}</h4>`
  return html`${title}${summaryList([
    { key: t('entry.kind'), value: kindWords(voice, schema) },
    { key: t('entry.names'), value: html`${others}${more}` },
    ...(reference === undefined ? [] : [{ key: t('entry.reference'), value: html`<bdi dir="ltr">${reference}</bdi>` }]),
    ...(listedOn === undefined ? [] : [{ key: t('entry.listed_on'), value: voice.date(listedOn) }]),
    ...(programmes.length === 0
      ? []
      : [{ key: t('entry.programmes'), value: html`${programmes.map(each => html`<bdi>${each}</bdi> `)}` }]),
    ...(addresses.length === 0
      ? []
      : [
          {
            key: t('fact.address'),
            value: html`${addresses.slice(0, 4).map(({ text }, i) => html`${i === 0 ? '' : t('semicolon')}${partyName(text)}`)}`,
          },
        ]),
    ...(remarks.length === 0
      ? []
      : [
          {
            key: t('entry.remarks'),
            value: html`${remarks.slice(0, 8).map(each => html`<p class="govuk-body-s"><bdi>${each.slice(0, 1_200)}</bdi></p>`)}`,
          },
        ]),
  ])}`
}
