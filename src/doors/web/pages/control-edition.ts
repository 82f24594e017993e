import type { ReportView } from '../../../casework/control-lists/index.ts'
import type { ListFlagCode } from '../../../law/control-lists/index.ts'
import { breadcrumbs } from '../components/breadcrumbs.ts'
import { officerName } from '../components/desk-bar.ts'
import { errorSummary, type FieldError } from '../components/error-summary.ts'
import { frame } from '../components/frame.ts'
import { notification } from '../components/notification.ts'
import { summaryList } from '../components/summary-list.ts'
import { editionName, editionTag, listPath, validity } from '../control/edition-words.ts'
import { flagSection, type ResolveForm } from '../control/flag-table.ts'
import { originRows } from '../control/list-state.ts'
import { type SignForm, signingSection } from '../control/signing.ts'
import type { ListWithEditions } from '../control-desk.ts'
import { type Html, html, nothing } from '../html.ts'
import { type Visit, zoneOf } from '../visit.ts'

export type ControlEditionPage = {
  readonly list: ListWithEditions
  readonly view: ReportView
  readonly flag?: ListFlagCode | undefined
  readonly from: number
  readonly errors?: readonly FieldError[]
  readonly sign?: SignForm
  readonly resolve?: ResolveForm
  readonly arrived?: 'draft' | 'unchanged' | undefined
}

/** What an import read and what is doubtful in it, who has signed, and what this officer may do now. */
export function controlEditionPage(visit: Visit, page: ControlEditionPage): Html {
  const { voice } = visit
  const { t, lang } = voice
  const { list, view, errors = [], arrived } = page
  const { edition, report } = view
  const title = t('cl.edition.title', { number: edition.number })
  const to = String(edition.number)
  const number = (count: number) => html`<bdi dir="ltr">${voice.number(count)}</bdi>`
  const main = html`${breadcrumbs(voice, [
    { href: `/${lang}/control-lists`, label: t('cl.title') },
    { href: listPath(voice, list.id, ''), label: voice.words(list.name) },
    { label: title },
  ])}
${errorSummary(voice, errors)}
<h1 class="govuk-heading-l">${editionName(voice, edition)} ${editionTag(voice, edition)}</h1>
${arrived === undefined ? nothing : notification(t('upload.report'), html`<p><strong>${t(`cl.arrived.${arrived}`)}</strong></p>`)}
<div class="sy-cols sy-cols--main"><div>
${summaryList([
  { key: t('cl.applies'), value: validity(voice, edition) },
  ...originRows(visit, edition),
  {
    key: t('cl.imported'),
    value: `${officerName(voice, edition.importedBy)}${t('comma')}${voice.moment(edition.importedAt, zoneOf(visit))}`,
  },
  {
    key: t('cl.read'),
    value: html`${number(report.entries)} ${t('cl.read.entries')}${t('comma')}${number(report.kinds.provision)} ${t('cl.read.provisions')}${t('comma')}${number(report.kinds.note + report.kinds.technical_note + report.kinds.nb)} ${t('cl.read.notes')}`,
  },
  {
    key: t('cl.before'),
    value:
      report.former === undefined
        ? t('cl.before.none')
        : html`${t('cl.before.counts', { edition: report.former.edition, entries: voice.number(report.former.entries), provisions: voice.number(report.former.provisions) })}${edition.former === null ? nothing : html` <a href="${listPath(voice, list.id, '/differences', {}, { from: String(edition.former), to })}">${t('editions.differences')}</a>`}`,
  },
  {
    key: t('cl.look'),
    value: html`<a href="${listPath(voice, list.id, '', { edition: edition.number })}">${t('cl.look.link')}</a>`,
  },
])}
${flagSection(visit, page)}
</div><aside aria-label="${t('cl.sign.title')}">
${signingSection(visit, page)}
</aside></div>`
  return frame(visit, { title, main, desk: 'control-lists', hasErrors: errors.length > 0 })
}
