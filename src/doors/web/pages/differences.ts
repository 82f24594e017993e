import type { Difference } from '../../../casework/screenings/index.ts'
import { type ChangedField, compareEntries, type Designation } from '../../../law/designations/index.ts'
import { breadcrumbs } from '../components/breadcrumbs.ts'
import { code } from '../components/code.ts'
import { frame } from '../components/frame.ts'
import { partyName } from '../components/party-name.ts'
import { emptyBox } from '../components/stale.ts'
import { table } from '../components/table.ts'
import { entryValue } from '../desk/entry-values.ts'
import type { ListStanding } from '../desk.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Visit } from '../visit.ts'
import type { Voice } from '../voice.ts'

export type DifferencesPage = {
  readonly list: ListStanding
  readonly from: number
  readonly to: number
  readonly page: number
  readonly differences: readonly Difference[]
}

/** So many a page: an edition may change most of its entries. */
const shownMax = 40

export function differencesPage(visit: Visit, { list, from, to, page, differences }: DifferencesPage): Html {
  const { voice } = visit
  const { t, lang } = voice
  const count = (change: Difference['change']) =>
    voice.number(differences.filter(each => each.change === change).length)
  const shown = differences.slice(page * shownMax, (page + 1) * shownMax)
  const base = `/${lang}/lists/${list.id}`
  const link = (to_: number, label: string) =>
    html`<a href="${base}/differences?from=${from}&amp;to=${to}&amp;page=${to_}">${label}</a>`
  const hasMore = differences.length > (page + 1) * shownMax
  const title = t('differences.title', { from, to })
  const main = html`${breadcrumbs(voice, [{ href: `/${lang}/lists`, label: t('lists.title') }, { href: base, label: voice.words(list.name) }, { label: title }])}
<h1 class="govuk-heading-l">${title}</h1>
<p class="govuk-body">${t('edition.counts', { added: count('added'), removed: count('removed'), changed: count('changed') })}</p>
${shown.length === 0 ? emptyBox(t('differences.none')) : differenceTable(voice, shown)}
${page === 0 && !hasMore ? nothing : html`<p class="govuk-body-s sy-row">${page === 0 ? nothing : link(page - 1, t('page.before'))} ${hasMore ? link(page + 1, t('page.next')) : nothing}</p>`}`
  return frame(visit, { title, main, desk: 'lists' })
}

function differenceTable(voice: Voice, differences: readonly Difference[]): Html {
  const { t } = voice
  return table({
    caption: t('differences.caption'),
    isCaptionHidden: true,
    heads: [t('differences.entry'), t('differences.change'), t('differences.what')],
    rows: differences.map(({ key, change, before, after }) => [
      html`${partyName((after ?? before)?.names[0]?.text ?? key)} <span class="sy-light">${code(key)}</span>`,
      html`<span class="govuk-tag">${t(`change.${change}`)}</span>`,
      before === undefined || after === undefined
        ? otherNames(voice, after ?? before)
        : changes(voice, compareEntries(before, after)),
    ]),
  })
}

function otherNames({ t }: Voice, entry: Designation | undefined): Html {
  const others = (entry?.names ?? []).slice(1, 5).map(({ text }) => text)
  return others.length === 0
    ? html`${t('differences.no_more')}`
    : html`${others.map((each, i) => html`${i === 0 ? '' : t('semicolon')}${partyName(each)}`)}`
}

const fields = [
  'names',
  'identifiers',
  'dates',
  'countries',
  'addresses',
  'programmes',
  'remarks',
  'relations',
  'reference',
  'listedOn',
  'amendedOn',
  'schema',
  'gender',
] as const

/** Field by field: what went is struck out, what came is underlined, and both say so to those who hear the page. */
function changes(voice: Voice, changed: readonly ChangedField[]): Html {
  const { t } = voice
  return html`<ul class="sy-plain sy-diff">${changed.map(each => {
    const field = fields.find(known => known === each.field)
    const [went, came] = 'added' in each ? [each.removed, each.added] : [[each.before], [each.after]]
    return html`<li><strong>${field === undefined ? each.field : t(`field.${field}`)}</strong>${t('colon')}${marked(voice, 'del', each.field, went)} ${marked(voice, 'ins', each.field, came)}</li>`
  })}</ul>`
}

const valuesMax = 6

function marked(voice: Voice, as: 'del' | 'ins', field: string, values: readonly unknown[]): Html {
  const label = voice.t(as === 'del' ? 'differences.went' : 'differences.came')
  return html`${values
    .filter(value => value !== undefined)
    .slice(0, valuesMax)
    .map(value => {
      const words = html`<span class="govuk-visually-hidden">${label} </span>${entryValue(voice, field, value)}`
      return as === 'del' ? html`<del>${words}</del> ` : html`<ins>${words}</ins> `
    })}`
}
