import { code } from '../components/code.ts'
import { details } from '../components/details.ts'
import { partyName } from '../components/party-name.ts'
import { stale } from '../components/stale.ts'
import { table } from '../components/table.ts'
import { warningText } from '../components/warning-text.ts'
import type { Found } from '../desk.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Visit } from '../visit.ts'
import type { Voice } from '../voice.ts'
import { bandTag, calibrated, candidateBox } from './candidate.ts'
import { againstTable, ageWords, type ListNames, listName } from './list-words.ts'

/** What a search found, said first in one sentence; then each hit; then what it was held against. */
export function foundParts(visit: Visit, names: ListNames, found: Found): Html {
  const { voice } = visit
  const { t } = voice
  const { hits, against, threshold } = found
  const edition = (list: string) => {
    const stands = against.find(each => each.list === list)
    return html`${t('candidate.edition_age', { number: stands?.edition ?? 0, age: ageWords(voice, stands?.ageDays ?? null) })}`
  }
  return html`${sentence(voice, found)}
${heldBack(voice, names, found.result)}
${hits.map((hit, i) => candidateBox(visit, names, hit, { level: threshold, number: i + 1, edition: edition(hit.list) }))}
${belowLevel(voice, names, found)}
<h2 class="govuk-heading-m" id="against">${t('against.title')}</h2>
<p class="sy-note">${voice.rich('against.says', { level: threshold.toFixed(2), matcher: code(found.versions.matcher) })}</p>
${againstTable(voice, names, against)}`
}

function sentence({ t }: Voice, { result, hits }: Found): Html {
  const { status, weak } = result
  const title = (words: string, more?: string) =>
    html`<h2 class="govuk-heading-m" id="found">${words}</h2>${more === undefined ? nothing : html`<p class="govuk-body">${more}</p>`}`
  if (status === 'query_too_weak' || weak !== undefined)
    return html`${title(t('found.weak'))}${warningText(html`${t(`weak.${weak?.why ?? 'only_common_words'}`)} ${t('found.weak.says')}`)}`
  if (status === 'hit') return title(t('found.hit', { count: hits.length }), t('found.hit.says'))
  if (status === 'possible') return title(t('found.possible', { count: hits.length }), t('found.hit.says'))
  // These two stand in a frame of their own below: nobody may take them for "no hit".
  if (status === 'not_screened' || status === 'stale_list')
    return html`<h2 class="govuk-visually-hidden" id="found">${t('found.title')}</h2>`
  return title(t('found.no_hit'), t('found.no_hit.says'))
}

/** Lists that were to be read and were not, or may be behind their publisher. */
export function heldBack(
  voice: Voice,
  names: ListNames,
  { notScreened, stale: behind }: Pick<Found['result'], 'notScreened' | 'stale'>,
): Html {
  const { t } = voice
  const which = (lists: readonly string[]) => voice.join(lists.map(list => listName(voice, names, list)))
  const absent =
    notScreened.length === 0
      ? nothing
      : stale(
          t('found.not_screened'),
          html`<p><strong>${t('found.not_screened')}</strong> ${which(notScreened)}</p><p>${t('found.not_screened.says')}</p>`,
        )
  const old =
    behind.length === 0
      ? nothing
      : stale(
          t('found.stale_list'),
          html`<p><strong>${t('found.stale_list')}</strong> ${which(behind)}</p><p>${t('found.stale_list.says')}</p>`,
        )
  return notScreened.length + behind.length === 0 ? nothing : html`<div class="sy-held">${absent}${old}</div>`
}

const shownFrom = 0.02

function belowLevel(voice: Voice, names: ListNames, { result }: Found): Html {
  const { t } = voice
  // Those as good as certain to be somebody else would only hide the rest. The record keeps all.
  const below = result.below.filter(({ score }) => score >= shownFrom)
  if (below.length === 0) return nothing
  const rows = below.map(each => [
    partyName(each.name),
    listName(voice, names, each.list),
    bandTag(voice, each.band),
    calibrated(voice, each.score),
  ])
  const shown = table({
    caption: t('below.title'),
    isCaptionHidden: true,
    heads: [t('words.listed'), t('lists.list'), t('below.band'), t('below.likely')],
    rows,
  })
  return details(
    t('below.count', { number: below.length }),
    html`<p class="govuk-body-s">${t('below.says')}</p>${shown}`,
  )
}
