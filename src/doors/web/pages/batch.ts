import type { BatchSummary } from '../../../casework/screenings/index.ts'
import { breadcrumbs } from '../components/breadcrumbs.ts'
import { code, name } from '../components/code.ts'
import { errorOf, errorSummary, type FieldError } from '../components/error-summary.ts'
import { fileInput } from '../components/file-input.ts'
import { frame } from '../components/frame.ts'
import { partyName } from '../components/party-name.ts'
import { rowFaultWords } from '../components/row-fault.ts'
import { stale } from '../components/stale.ts'
import { summaryList } from '../components/summary-list.ts'
import { table } from '../components/table.ts'
import { batchStanding } from '../desk/batch-standing.ts'
import { calibrated } from '../desk/candidate.ts'
import { type ListNames, listName } from '../desk/list-words.ts'
import type { BatchState } from '../desk.ts'
import { type Html, html, nothing } from '../html.ts'
import { type Visit, zoneOf } from '../visit.ts'

/** The columns that a table may have; only the name is needed. */
const columns = [
  'id',
  'name',
  'alias',
  'schema',
  'birthDate',
  'country',
  'nationality',
  'address',
  'passportNumber',
  'registrationNumber',
  'imoNumber',
  'leiCode',
] as const

export function batchPage(visit: Visit, errors: readonly FieldError[]): Html {
  const { voice } = visit
  const { t, lang } = voice
  const main = html`${crumbs(visit, t('batch.title'))}
${errorSummary(voice, errors)}
<h1 class="govuk-heading-l">${t('batch.title')}</h1>
<p class="govuk-body">${t('batch.lead')}</p>
<div class="sy-cols sy-cols--2">
<form action="/${lang}/screening/batch" method="post" enctype="multipart/form-data" class="sy-box" novalidate>
${fileInput(voice, { id: 'file', name: 'file', label: t('batch.file'), hint: t('batch.file.hint'), accept: '.csv,.xlsx,text/csv', error: errorOf(errors, 'file') })}
<button class="govuk-button" type="submit">${t('batch.button')}</button></form>
<section aria-labelledby="columns"><h2 class="govuk-heading-s" id="columns">${t('batch.columns')}</h2>
<p class="govuk-body-s">${t('batch.columns.says')}</p>
<p class="govuk-body-s">${columns.map((each, i) => html`${i === 0 ? '' : ' '}${code(each)}`)}</p>
<p class="govuk-body-s"><a href="/${lang}/screening/batch/template.csv" download>${t('batch.template')}</a></p></section>
</div>`
  return frame(visit, { title: t('batch.title'), main, desk: 'screening', hasErrors: errors.length > 0 })
}

/** Two rows that show what goes where. */
export const batchTemplate = `${columns.join(',')}\r\n1,Tarek Benmansour al-Zahiri,,Person,1964,,,,,,,\r\n2,Lindental Medizintechnik GmbH,,Company,,DE,,"Talweg 1, Lindental",,HRB 40771,,\r\n`

const waitSeconds = 3

export type BatchJobPage = {
  readonly batch: BatchState
  readonly summary: BatchSummary
  readonly names: ListNames
}

export function batchJobPage(visit: Visit, { batch, summary, names }: BatchJobPage): Html {
  const { voice } = visit
  const { t, lang } = voice
  const isOver = batch.status === 'done' || batch.status === 'failed'
  const place = `/${lang}/screening/batch/${batch.id}`
  const standing = batchStanding(voice, 'batch.progress', { ...batch, unread: summary.counts['not_read'] ?? 0 })
  const main = html`${crumbs(visit, t('batch.job'))}
<h1 class="govuk-heading-l">${t('batch.job')}</h1>
${batch.status === 'failed' ? stale(t('batch.failed'), html`<p><strong>${t('batch.failed')}</strong></p><p>${t('batch.failed.says')}</p>`) : nothing}
<p class="govuk-body" role="status"><strong>${standing}</strong></p>
${isOver ? nothing : html`<progress class="sy-progress" max="${batch.total ?? 1}" value="${batch.total === null ? 0 : batch.done}" aria-label="${t('batch.job')}"></progress><p class="sy-note sy-noprint">${t('batch.refresh', { seconds: waitSeconds })} <a href="${place}">${t('batch.look')}</a></p>`}
${summaryList([
  { key: t('batch.added'), value: voice.moment(batch.addedAt, zoneOf(visit)) },
  ...(batch.endedAt === null ? [] : [{ key: t('batch.ended'), value: voice.moment(batch.endedAt, zoneOf(visit)) }]),
  ...statuses.flatMap(status => {
    const count = summary.counts[status] ?? 0
    return count === 0 ? [] : [{ key: t(`party.${status}`), value: html`<bdi dir="ltr">${voice.number(count)}</bdi>` }]
  }),
])}
${batch.status === 'done' ? html`<p class="govuk-body sy-noprint"><a class="govuk-button" href="${place}/answers.csv" download>${t('batch.download')}</a></p>` : nothing}
${unreadTable(visit, summary)}
${foundTable(visit, names, summary)}`
  return frame(visit, {
    title: t('batch.job'),
    main,
    desk: 'screening',
    ...(isOver ? {} : { refreshSeconds: waitSeconds }),
  })
}

const statuses = ['hit', 'possible', 'query_too_weak', 'not_screened', 'stale_list', 'no_hit', 'not_read'] as const

/** Rows that could not be read: which, and what is wrong with each. */
function unreadTable({ voice }: Visit, { unread }: BatchSummary): Html {
  const { t } = voice
  if (unread.length === 0) return nothing
  const rows = unread.map(each => [
    html`<bdi dir="ltr">${each.row}</bdi>`,
    name(each.id),
    partyName(each.name),
    rowFaultWords(voice, each),
  ])
  return html`<h2 class="govuk-heading-m" id="unread">${t('batch.unread')}</h2>${table({ caption: t('batch.unread'), isCaptionHidden: true, heads: [t('batch.row'), t('product.reference'), t('parties.name'), t('batch.fault')], rows })}`
}

function foundTable({ voice }: Visit, names: ListNames, { found }: BatchSummary): Html {
  const { t } = voice
  if (found.length === 0) return nothing
  const rows = found.map(each => [
    html`<bdi dir="ltr">${each.row}</bdi>`,
    partyName(each.name),
    partyName(each.best?.name ?? ''),
    each.best === undefined ? '' : listName(voice, names, each.best.list),
    html`${t(`party.${each.status}`)}${each.best === undefined ? nothing : html`${t('colon')}${calibrated(voice, each.best.score)}`}`,
  ])
  return html`<h2 class="govuk-heading-m" id="found">${t('batch.found')}</h2><p class="govuk-body-s">${t('batch.found.says')}</p>${table({ caption: t('batch.found'), isCaptionHidden: true, heads: [t('batch.row'), t('parties.name'), t('words.listed'), t('lists.list'), t('below.likely')], rows })}`
}

function crumbs({ voice }: Visit, label: string): Html {
  return breadcrumbs(voice, [{ href: `/${voice.lang}/screening`, label: voice.t('nav.screening') }, { label }])
}
