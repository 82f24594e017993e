import type { Proposal } from '../../../casework/screenings/index.ts'
import type { Designation } from '../../../law/designations/index.ts'
import { breadcrumbs } from '../components/breadcrumbs.ts'
import { errorOf, errorSummary, type FieldError } from '../components/error-summary.ts'
import { fileInput } from '../components/file-input.ts'
import { frame } from '../components/frame.ts'
import { select } from '../components/select.ts'
import { summaryList } from '../components/summary-list.ts'
import { editionTable, importBanner } from '../desk/editions.ts'
import { ageWords, published, standingTag, standingWhy } from '../desk/list-words.ts'
import { entriesSection, proposalsSection } from '../desk/own-list.ts'
import type { ListStanding, ShownEdition } from '../desk.ts'
import { type Html, html, nothing } from '../html.ts'
import { type Visit, zoneOf } from '../visit.ts'

export type ListPage = {
  readonly list: ListStanding
  readonly editions: readonly ShownEdition[]
  readonly imported?: { readonly edition: ShownEdition; readonly isUnchanged: boolean } | undefined
  readonly errors: readonly FieldError[]
  /** Of a list that the state keeps, for an officer. */
  readonly own?:
    | { readonly proposals: readonly Proposal[]; readonly typed?: { readonly id: string; readonly words: string } }
    | undefined
  readonly entries?: { readonly entries: readonly Designation[]; readonly hasMore: boolean } | undefined
}

export function listPage(visit: Visit, page: ListPage): Html {
  const { voice } = visit
  const { t, lang } = voice
  const { list, editions, imported, errors, own, entries } = page
  const title = voice.plain(list.name)
  const main = html`${breadcrumbs(voice, [{ href: `/${lang}/lists`, label: t('lists.title') }, { label: voice.words(list.name) }])}
${errorSummary(voice, errors)}
<h1 class="govuk-heading-l">${voice.words(list.name)}</h1>
${imported === undefined ? nothing : importBanner(visit, list.id, imported)}
${summaryList([
  { key: t('lists.standing'), value: html`${standingTag(voice, list)} ${standingWhy(voice, list)}` },
  {
    key: t('lists.kept'),
    value: `${t(`lists.kept.${list.keptBy}`)}${list.needed ? `${t('comma')}${t('lists.needed')}` : ''}`,
  },
  {
    key: t('lists.edition'),
    value:
      list.edition === null
        ? t('lists.no_edition')
        : html`<bdi dir="ltr">${list.edition}</bdi>${t('comma')}${t('lists.published')} ${published(voice, list.published)}`,
  },
  {
    key: t('lists.checked'),
    value:
      list.confirmedAt === null
        ? t('age.none')
        : `${voice.moment(list.confirmedAt, zoneOf(visit))} (${ageWords(voice, list.ageDays)})`,
  },
  ...(list.keptBy === 'publisher'
    ? [{ key: t('lists.age_max'), value: t('unit.day', { count: list.ageDaysMax }) }]
    : []),
  { key: t('lists.records'), value: html`<bdi dir="ltr">${voice.number(list.records)}</bdi>` },
])}
${own === undefined ? nothing : proposalsSection(visit, list, own.proposals, errors, own.typed)}
<h2 class="govuk-heading-m" id="editions">${t('editions.title')}</h2>
${editionTable(visit, list, editions)}
${compareForm(visit, list.id, editions)}
${list.keptBy === 'publisher' ? uploadForm(visit, list, errors) : nothing}
${entries === undefined ? nothing : entriesSection(visit, list, entries, own !== undefined)}`
  return frame(visit, { title, main, desk: 'lists', hasErrors: errors.length > 0 })
}

/** Any two editions that were in force. */
function compareForm({ voice }: Visit, list: string, editions: readonly ShownEdition[]): Html {
  const { t, lang } = voice
  const accepted = editions.filter(({ verdict }) => verdict === 'accepted').slice(0, 200)
  if (accepted.length < 2) return nothing
  const options = accepted.map(({ number, published: date }) => ({
    value: String(number),
    label: t('candidate.edition', { number }) + (date === null ? '' : ` (${published(voice, date)})`),
  }))
  return html`<form action="/${lang}/lists/${list}/differences" method="get" class="sy-search sy-noprint">
<div>${select(voice, { id: 'from', name: 'from', label: t('differences.from'), options, value: options[1]?.value })}</div>
<div>${select(voice, { id: 'to', name: 'to', label: t('differences.to'), options, value: options[0]?.value })}</div>
<div class="govuk-form-group"><button class="govuk-button govuk-button--secondary" type="submit">${t('differences.button')}</button></div></form>`
}

function uploadForm({ voice, officer }: Visit, list: ListStanding, errors: readonly FieldError[]): Html {
  const { t, lang } = voice
  if (officer === undefined) return html`<p class="sy-note sy-noprint">${t('upload.officers')}</p>`
  return html`<section class="sy-decide sy-noprint" aria-labelledby="upload"><h2 class="govuk-heading-m" id="upload">${t('upload.title')}</h2>
<p class="govuk-body-s">${t('upload.says')}</p>
<form action="/${lang}/lists/${list.id}/editions" method="post" enctype="multipart/form-data" novalidate>
${fileInput(voice, { id: 'file', name: 'file', label: t('upload.file'), hint: t('upload.file.hint'), isMultiple: true, error: errorOf(errors, 'file') })}
<button class="govuk-button" type="submit">${t('upload.button')}</button></form></section>`
}
