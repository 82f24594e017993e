import { type Act, type Finding, type HitStatus, transitions } from '../../../casework/screenings/index.ts'
import { choices } from '../components/choices.ts'
import { officerName } from '../components/desk-bar.ts'
import { errorOf, type FieldError } from '../components/error-summary.ts'
import { events } from '../components/events.ts'
import { select } from '../components/select.ts'
import { textarea } from '../components/textarea.ts'
import type { OpenHitFile } from '../desk.ts'
import { daysOffered, type FindingForm } from '../forms/finding-form.ts'
import { type Html, html, nothing } from '../html.ts'
import { type Visit, zoneOf } from '../visit.ts'
import { findingEvents, reasonCodes } from './hit-words.ts'

type ByOfficer = Exclude<Act, 'reopen'>

/** What this officer may do about the hit now. */
export function actsOpen(status: HitStatus, proposal: Finding | undefined, officer: string): readonly ByOfficer[] {
  return transitions.flatMap(({ act, from, by }) => {
    if (act === 'reopen' || by === 'system' || !from.includes(status)) return []
    if (by === 'second' && proposal === undefined) return []
    if (act === 'propose_discharge' && proposal !== undefined) return []
    if (act === 'confirm_discharge' && proposal?.by === officer) return []
    return [act]
  })
}

/** Who did what, who may be second and why not, and the form of the next finding. */
export function resolutionSection(
  visit: Visit,
  file: OpenHitFile,
  form: FindingForm,
  errors: readonly FieldError[],
): Html {
  const { voice } = visit
  const { t } = voice
  const { hit, findings, waits } = file
  const proposal = findings.find(({ id }) => id === waits)
  const officer = visit.officer ?? ''
  const open = actsOpen(hit.status, proposal, officer)
  return html`<section class="sy-decide" aria-labelledby="resolution"><h2 class="govuk-heading-m" id="resolution">${t('resolution.title')}</h2>
${standing(visit, file, proposal, officer)}
${events(findingEvents(visit, findings))}
${open.length === 0 ? nothing : formOf(visit, file, open, form, errors, proposal?.by === officer)}
<p class="sy-note">${t('resolution.note')}</p></section>`
}

function standing(visit: Visit, { hit }: OpenHitFile, proposal: Finding | undefined, officer: string): Html {
  const { voice } = visit
  const { t } = voice
  if (hit.status === 'false_positive')
    return html`<p class="govuk-body-s"><strong>${t('resolution.settled', { date: hit.expiresAt === null ? '' : voice.moment(hit.expiresAt, zoneOf(visit)) })}</strong></p>`
  if (proposal === undefined)
    return hit.status === 'potential' ? html`<p class="govuk-body-s">${t('resolution.first')}</p>` : nothing
  const by = officerName(voice, proposal.by)
  if (proposal.by === officer)
    return html`<div class="sy-blocks"><p class="govuk-body-s"><strong>${t('resolution.not_second', { officer: by })}</strong> ${t('resolution.not_second.says')}</p></div>`
  return html`<div class="sy-blocks"><p class="govuk-body-s"><strong>${t('resolution.second')}</strong> ${t('resolution.second.says', { officer: by })}</p></div>`
}

function formOf(
  visit: Visit,
  { hit }: OpenHitFile,
  open: readonly ByOfficer[],
  form: FindingForm,
  errors: readonly FieldError[],
  isMine: boolean,
): Html {
  const { voice } = visit
  const { t, lang } = voice
  const action = `/${lang}/hits/${hit.id}/findings`
  const version = html`<input type="hidden" name="version" value="${hit.version}">`
  if (open.length === 1 && open[0] === 'take')
    return html`<form action="${action}" method="post">${version}<button class="govuk-button" type="submit" name="act" value="take">${t('do.take')}</button></form>`
  return html`<form action="${action}" method="post" novalidate>${version}
${choices(voice, { id: 'act', name: 'act', kind: 'radios', legend: t('finding'), choices: open.map(act => ({ value: act, label: act === 'decline_discharge' && isMine ? t('do.withdraw') : t(`do.${act}`) })), chosen: [form.act], error: errorOf(errors, 'act') })}
${select(voice, { id: 'reason', name: 'reason', label: t('finding.reason'), options: reasonCodes.map(value => ({ value, label: t(`reason.${value}`) })), value: form.reason, empty: t('finding.reason.choose'), error: errorOf(errors, 'reason') })}
${textarea(voice, { id: 'words', name: 'words', label: t('finding.words'), hint: t('finding.words.hint'), value: form.words, maxLength: 5_000, error: errorOf(errors, 'words') })}
${textarea(voice, { id: 'evidence', name: 'evidence', label: t('finding.evidence'), hint: t('finding.evidence.hint'), value: form.evidence, maxLength: 5_000, error: errorOf(errors, 'evidence') })}
${open.includes('propose_discharge') ? select(voice, { id: 'days', name: 'days', label: t('finding.days'), options: daysOffered.map(value => ({ value, label: t('unit.day', { count: Number(value) }) })), value: form.days }) : nothing}
<button class="govuk-button" type="submit">${t('finding.button')}</button></form>`
}
