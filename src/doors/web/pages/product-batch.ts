import type { BatchRow, BatchView } from '../../../casework/products/index.ts'
import { classificationStatuses } from '../../../reasoning/classification/index.ts'
import { listUsed } from '../classify/trail.ts'
import { breadcrumbs } from '../components/breadcrumbs.ts'
import { choices } from '../components/choices.ts'
import { code, name } from '../components/code.ts'
import { errorOf, errorSummary, type FieldError } from '../components/error-summary.ts'
import { fileInput } from '../components/file-input.ts'
import { frame } from '../components/frame.ts'
import { rowFaultWords } from '../components/row-fault.ts'
import { emptyBox, stale } from '../components/stale.ts'
import { summaryList } from '../components/summary-list.ts'
import { table } from '../components/table.ts'
import { batchStanding } from '../desk/batch-standing.ts'
import { type Html, html, nothing } from '../html.ts'
import type { ProductBatch } from '../product-desk.ts'
import { type Visit, zoneOf } from '../visit.ts'

const columns = ['id', 'name', 'text', 'hs', 'attributes', 'subjects', 'is_not'] as const

/** Two rows that show what goes where; a column may also be one attribute, with its unit in brackets. */
export const productBatchTemplate = `id,name,text,hs,ultimate_tensile_strength [MPa]\r\nA-1,Rod 40,"Maraging steel rod, 1200 mm long",7224.90,2050\r\nA-2,Survey drone,"Unmanned aerial vehicle, endurance 45 minutes",8806.24,\r\n`

type BatchPage = { readonly batches: readonly BatchView[]; readonly errors: readonly FieldError[] }

export function productBatchPage(visit: Visit, { batches, errors }: BatchPage): Html {
  const { voice } = visit
  const { t, lang } = voice
  const rows = batches.map(each => [
    html`<a href="/${lang}/products/batch/${each.id}">${voice.moment(each.addedAt, zoneOf(visit))}</a>`,
    batchStanding(voice, 'products.batch.progress', each),
    html`<bdi dir="ltr">${voice.number(each.done)}${each.total === null ? nothing : html` / ${voice.number(each.total)}`}</bdi>`,
    t(each.keep ? 'yes' : 'no'),
  ])
  const main = html`${crumbs(visit, t('products.batch'))}
${errorSummary(voice, errors)}
<h1 class="govuk-heading-l">${t('products.batch')}</h1>
<p class="govuk-body">${t('products.batch.lead')}</p>
<div class="sy-cols sy-cols--2">
<form action="/${lang}/products/batch" method="post" enctype="multipart/form-data" class="sy-box" novalidate>
${fileInput(voice, { id: 'file', name: 'file', label: t('batch.file'), hint: t('products.batch.hint'), accept: '.csv,.xlsx,text/csv', error: errorOf(errors, 'file') })}
${choices(voice, { id: 'keep', name: 'keep', kind: 'checkboxes', legend: t('products.batch.keep'), choices: [{ value: 'yes', label: t('products.batch.keep.yes') }], chosen: [] })}
<button class="govuk-button" type="submit">${t('products.batch.button')}</button></form>
<section aria-labelledby="columns"><h2 class="govuk-heading-s" id="columns">${t('batch.columns')}</h2>
<p class="govuk-body-s">${t('products.batch.columns')}</p>
<p class="govuk-body-s">${columns.map((each, i) => html`${i === 0 ? '' : ' '}${code(each)}`)}</p>
<p class="govuk-body-s"><a href="/${lang}/products/batch/template.csv" download>${t('batch.template')}</a></p></section>
</div>
<h2 class="govuk-heading-m" id="before">${t('products.batches')}</h2>
${batches.length === 0 ? emptyBox(t('products.batches.none')) : table({ caption: t('products.batches'), isCaptionHidden: true, heads: [t('batch.added'), t('product.stands'), t('products.batch.rows'), t('products.batch.kept')], rows })}`
  return frame(visit, { title: t('products.batch'), main, desk: 'products', hasErrors: errors.length > 0 })
}

const waitSeconds = 3

export function productJobPage(visit: Visit, { batch, counts, unread, listed }: ProductBatch): Html {
  const { voice } = visit
  const { t, lang } = voice
  const isOver = batch.status === 'done' || batch.status === 'failed'
  const place = `/${lang}/products/batch/${batch.id}`
  const standing = batchStanding(voice, 'products.batch.progress', { ...batch, unread: counts['not_read'] ?? 0 })
  const count = (status: string) => html`<bdi dir="ltr">${voice.number(counts[status] ?? 0)}</bdi>`
  const main = html`${crumbs(visit, t('products.batch.job'))}
<h1 class="govuk-heading-l">${t('products.batch.job')}</h1>
${batch.status === 'failed' ? stale(t('batch.failed'), html`<p><strong>${t('batch.failed')}</strong></p><p>${t('batch.failed.says')}</p>`) : nothing}
<p class="govuk-body" role="status"><strong>${standing}</strong></p>
${isOver ? nothing : html`<progress class="sy-progress" max="${batch.total ?? 1}" value="${batch.total === null ? 0 : batch.done}" aria-label="${t('products.batch.job')}"></progress><p class="sy-note sy-noprint">${t('batch.refresh', { seconds: waitSeconds })} <a href="${place}">${t('batch.look')}</a></p>`}
${summaryList([
  { key: t('batch.added'), value: voice.moment(batch.addedAt, zoneOf(visit)) },
  ...(batch.endedAt === null ? [] : [{ key: t('batch.ended'), value: voice.moment(batch.endedAt, zoneOf(visit)) }]),
  ...(batch.editions.length === 0
    ? []
    : [
        { key: t('classify.trail.lists'), value: html`${batch.editions.map(each => html`${listUsed(voice, each)} `)}` },
      ]),
  ...classificationStatuses.map(status => ({ key: t(`product.status.${status}`), value: count(status) })),
  { key: t('products.batch.not_read'), value: count('not_read') },
  ...(batch.ignored.length === 0
    ? []
    : [{ key: t('products.batch.ignored'), value: html`${batch.ignored.map(each => html`${name(each)} `)}` }]),
])}
${batch.status === 'done' ? html`<p class="govuk-body sy-noprint"><a class="govuk-button" href="${place}/answers.csv" download>${t('batch.download')}</a></p>` : nothing}
${rowsTable(visit, 'unread', t('batch.unread'), unread)}
${rowsTable(visit, 'listed', t('products.batch.listed'), listed)}`
  const more = isOver ? {} : { refreshSeconds: waitSeconds }
  return frame(visit, { title: t('products.batch.job'), main, desk: 'products', ...more })
}

function rowsTable({ voice }: Visit, id: string, title: string, rows: readonly BatchRow[]): Html {
  const { t, lang } = voice
  if (rows.length === 0) return nothing
  const cells = rows.map(each => [
    html`<bdi dir="ltr">${each.row}</bdi>`,
    each.product === undefined
      ? html`<span class="sy-breaks">${name(each.id)}</span>`
      : html`<a class="sy-breaks" href="/${lang}/products/${each.product}">${name(each.id)}</a>`,
    each.status === 'not_read'
      ? rowFaultWords(voice, each)
      : html`${each.candidates.filter(({ verdict }) => verdict === 'met').map(({ list, path }) => html`${code(path)} <span class="sy-light">${code(list)}</span> `)}`,
  ])
  return html`<h2 class="govuk-heading-m" id="${id}">${title}</h2>${table({ caption: title, isCaptionHidden: true, heads: [t('batch.row'), t('product.reference'), t('products.batch.found')], rows: cells })}`
}

function crumbs({ voice }: Visit, label: string): Html {
  return breadcrumbs(voice, [{ href: `/${voice.lang}/products`, label: voice.t('products.title') }, { label }])
}
