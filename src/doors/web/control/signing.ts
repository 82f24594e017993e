import { type Signature, waitingFor } from '../../../casework/control-lists/index.ts'
import { officerName } from '../components/desk-bar.ts'
import { digest } from '../components/digest.ts'
import { errorOf, type FieldError } from '../components/error-summary.ts'
import { events } from '../components/events.ts'
import { textInput } from '../components/text-input.ts'
import { textarea } from '../components/textarea.ts'
import { type Html, html, nothing } from '../html.ts'
import type { ControlEditionPage } from '../pages/control-edition.ts'
import { type Visit, zoneOf } from '../visit.ts'
import { listPath, validity } from './edition-words.ts'

export type SignForm = {
  readonly act: 'accept' | 'withdraw'
  readonly validFrom: string
  readonly validTo: string
  readonly words: string
}

/** Who has signed what; who may be second, and why not; and what this officer may do now. */
export function signingSection(visit: Visit, page: ControlEditionPage): Html {
  const { voice } = visit
  const { t } = voice
  const { view, errors = [], sign } = page
  const { edition, signatures } = view
  const accepts = waitingFor(signatures, 'accept')
  const withdraws = waitingFor(signatures, 'withdraw')
  const isDraft = edition.status === 'draft'
  return html`<section class="sy-decide" aria-labelledby="signing"><h2 class="govuk-heading-m" id="signing">${t('cl.sign.title')}</h2>
${standing(visit, page, accepts ?? withdraws)}
${signatures.length === 0 ? nothing : events(signatures.toReversed().map(each => signed(visit, each)))}
${isDraft ? acceptForm(visit, page, accepts, errors, sign) : nothing}
${edition.status === 'withdrawn' ? nothing : withdrawForm(visit, page, errors, sign)}
<h3 class="govuk-heading-s">${t('cl.sign.digest')}</h3>${digest(edition.reportDigest)}</section>`
}

function standing(visit: Visit, { view }: ControlEditionPage, first: Signature | undefined): Html {
  const { voice, officer } = visit
  const { t } = voice
  const { edition } = view
  const box = (says: Html) => html`<div class="sy-blocks"><p class="govuk-body-s">${says}</p></div>`
  if (first === undefined) return edition.status === 'draft' ? box(html`${t('cl.sign.first')}`) : nothing
  const mine = officerName(voice, officer ?? null)
  if (first.by === officer)
    return box(html`<strong>${t('resolution.not_second', { officer: mine })}</strong> ${t('cl.sign.yours')}`)
  if (first.act === 'accept' && edition.importedBy === officer)
    return box(html`<strong>${t('resolution.not_second', { officer: mine })}</strong> ${t('cl.sign.importer')}`)
  return box(
    html`<strong>${t('resolution.second')}</strong> ${t(`cl.sign.second.${first.act}`, { officer: officerName(voice, first.by) })}`,
  )
}

function signed(visit: Visit, { act, by, at, validFrom, validTo, words, confirms }: Signature) {
  const { voice } = visit
  const { t } = voice
  return {
    when: voice.moment(at, zoneOf(visit)),
    what: html`<strong>${officerName(voice, by)}</strong> ${t(confirms === null ? `cl.signed.${act}` : `cl.confirmed.${act}`)}`,
    more: html`${act === 'accept' ? html`<p class="sy-said">${validity(voice, { validFrom, validTo })}</p>` : nothing}${words === '' ? nothing : html`<p class="sy-said"><bdi>${words}</bdi></p>`}`,
    isStop: confirms === null,
  }
}

function acceptForm(
  { voice }: Visit,
  { list, view }: ControlEditionPage,
  first: Signature | undefined,
  errors: readonly FieldError[],
  sign: SignForm | undefined,
): Html {
  const { t } = voice
  const { edition } = view
  const typed = sign?.act === 'accept' ? sign : undefined
  const from = typed?.validFrom ?? first?.validFrom ?? edition.statedFrom ?? ''
  const to = typed?.validTo ?? first?.validTo ?? ''
  return html`<form class="sy-noprint" action="${listPath(voice, list.id, `/editions/${edition.number}/acceptances`)}" method="post" novalidate>
<input type="hidden" name="version" value="${edition.version}"><input type="hidden" name="seen" value="${edition.reportDigest}">
${textInput(voice, { id: 'validFrom', name: 'validFrom', label: t('cl.sign.from'), hint: t('cl.sign.from.hint'), value: from, type: 'date', isLeftToRight: true, isNarrow: true, error: errorOf(errors, 'validFrom') })}
${textInput(voice, { id: 'validTo', name: 'validTo', label: t('cl.sign.to'), hint: t('cl.sign.to.hint'), value: to, type: 'date', isLeftToRight: true, isNarrow: true, error: errorOf(errors, 'validTo') })}
${textarea(voice, { id: 'words', name: 'words', label: t('cl.sign.words'), hint: t('cl.sign.words.hint'), value: typed?.words ?? '', maxLength: 5_000, error: errorOf(errors, 'words') })}
<p class="sy-note">${t('cl.sign.seen')}</p>
<button class="govuk-button" type="submit">${t('cl.sign.button')}</button></form>`
}

function withdrawForm(
  { voice }: Visit,
  { list, view }: ControlEditionPage,
  errors: readonly FieldError[],
  sign: SignForm | undefined,
): Html {
  const { t } = voice
  const { edition } = view
  const isOpen = sign?.act === 'withdraw'
  const typed = isOpen ? sign.words : ''
  return html`<details class="govuk-details sy-noprint"${isOpen ? html` open` : nothing}><summary class="govuk-details__summary">${t('cl.withdraw')}</summary><div class="govuk-details__text">
<p class="govuk-body-s">${t(edition.status === 'draft' ? 'cl.withdraw.draft' : 'cl.withdraw.accepted')}</p>
<form action="${listPath(voice, list.id, `/editions/${edition.number}/withdrawals`)}" method="post" novalidate>
<input type="hidden" name="version" value="${edition.version}">
${textarea(voice, { id: 'why', name: 'why', label: t('cl.withdraw.why'), value: typed, maxLength: 5_000, error: errorOf(errors, 'why') })}
<button class="govuk-button govuk-button--secondary" type="submit">${t('cl.withdraw.button')}</button></form></div></details>`
}
