import type { Finding, HitStatus, QueuedHit } from '../../../casework/screenings/index.ts'
import { officerName } from '../components/desk-bar.ts'
import type { Happened } from '../components/events.ts'
import { partyName } from '../components/party-name.ts'
import { table } from '../components/table.ts'
import { type Html, html, nothing } from '../html.ts'
import { type Visit, zoneOf } from '../visit.ts'
import type { Voice } from '../voice.ts'
import { bandTag, calibrated } from './candidate.ts'
import { type ListNames, listName } from './list-words.ts'

export function statusTag({ t }: Voice, status: HitStatus): Html {
  const isOpen = status !== 'true_match' && status !== 'false_positive'
  return html`<span class="govuk-tag${isOpen ? ' govuk-tag--open' : ' govuk-tag--solid'}">${t(`status.${status}`)}</span>`
}

/** A table of hits, each a link to its own page. */
export function hitTable(visit: Visit, names: ListNames, hits: readonly QueuedHit[]): Html {
  const { voice } = visit
  const { t, lang } = voice
  return table({
    caption: t('hits.title'),
    isCaptionHidden: true,
    heads: [t('hits.party'), t('hits.listed'), t('lists.list'), t('below.likely'), t('hits.status'), t('hits.since')],
    rows: hits.map(hit => [
      html`<a href="/${lang}/hits/${hit.id}">${partyName(hit.seen.queryName)}</a>`,
      partyName(hit.seen.name),
      listName(voice, names, hit.source),
      html`${bandTag(voice, hit.seen.band)} ${calibrated(voice, hit.seen.score)}`,
      html`${statusTag(voice, hit.status)}${hit.waitsFor === null ? nothing : html` ${t('hits.waits', { officer: officerName(voice, hit.waitsFor.by) })}`}`,
      voice.moment(hit.openedAt, zoneOf(visit)),
    ]),
  })
}

const shapeOf = (evidence: unknown): Readonly<Record<string, unknown>> =>
  typeof evidence === 'object' && evidence !== null ? Object.fromEntries(Object.entries(evidence)) : {}
const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter(each => typeof each === 'string') : []

const boundFields = [
  'fingerprint',
  'entryHash',
  'matcher',
  'calibration',
  'band',
  'term',
  'party',
  'list',
  'key',
] as const

/** What was done about a hit, the latest first; a hit that opened again says what is different. */
export function findingEvents(visit: Visit, findings: readonly Finding[]): readonly Happened[] {
  const { voice } = visit
  const { t } = voice
  return findings.toReversed().map(finding => {
    const evidence = shapeOf(finding.evidence)
    const shown = textsOf(evidence['shown'])
    const differs = textsOf(evidence['differs'])
    return {
      when: voice.moment(finding.at, zoneOf(visit)),
      what: html`<strong>${officerName(voice, finding.by)}${t('colon')}${t(`act.${finding.act}`)}</strong>${finding.reason === null ? nothing : html` ${t(`reason.${reasonOf(finding.reason)}`)}`}`,
      more: html`${finding.words === null ? nothing : html`<p class="sy-said"><bdi>${finding.words}</bdi></p>`}${shown.length === 0 ? nothing : html`<ul class="govuk-list govuk-body-s">${shown.map(each => html`<li><bdi>${each}</bdi></li>`)}</ul>`}${differs.length === 0 ? nothing : differenceWords(voice, differs, evidence)}`,
    }
  })
}

/** Why a settled hit opened again: which of the things that the finding rested on is another now. */
export function differenceWords(
  voice: Voice,
  differs: readonly string[],
  evidence: Readonly<Record<string, unknown>>,
): Html {
  const { t } = voice
  const [was, is] = [shapeOf(evidence['was']), shapeOf(evidence['is'])]
  return html`<p class="govuk-body-s">${t('differs.title')}</p><ul class="govuk-list govuk-body-s">${differs.map(
    each => {
      const field = boundFields.find(known => known === each)
      const words = field === undefined ? each : t(`differs.${field}`)
      const [before, after] = [was[each], is[each]]
      const isShown = typeof before === 'string' && typeof after === 'string' && !before.startsWith('sha256:')
      return html`<li>${words}${isShown ? html`${t('colon')}<span class="sy-diff"><del><bdi>${before}</bdi></del> <ins><bdi>${after}</bdi></ins></span>` : nothing}</li>`
    },
  )}</ul>`
}

export const reasonCodes = [
  'other_birth_date',
  'other_nationality_or_country',
  'other_identifier',
  'other_kind_of_party',
  'other_gender',
  'other_name',
  'same_identifier',
  'same_person_confirmed',
  'not_enough_known',
  'other',
] as const

function reasonOf(reason: string): (typeof reasonCodes)[number] {
  return reasonCodes.find(each => each === reason) ?? 'other'
}
