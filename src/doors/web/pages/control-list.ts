import type { FoundProvision, ListedEntry } from '../../../casework/control-lists/index.ts'
import { breadcrumbs } from '../components/breadcrumbs.ts'
import { code } from '../components/code.ts'
import { errorSummary, type FieldError } from '../components/error-summary.ts'
import { frame } from '../components/frame.ts'
import { emptyBox } from '../components/stale.ts'
import { table } from '../components/table.ts'
import { tag } from '../components/tag.ts'
import { listPath } from '../control/edition-words.ts'
import { anchorOf } from '../control/entry-tree.ts'
import { emptyImport, type ImportForm, importForm } from '../control/import-form.ts'
import { compareForm, editionTable, stateBox, stateForm } from '../control/list-state.ts'
import type { BrowsedList, ListAt, ListWithEditions, SearchedList } from '../control-desk.ts'
import { attribute, type Html, html, nothing } from '../html.ts'
import type { Visit } from '../visit.ts'

export type ControlListPage = {
  readonly list: ListWithEditions
  readonly at: ListAt
  readonly section: string
  readonly page: number
  readonly browsed: BrowsedList
  readonly search?: { readonly words: string; readonly result: SearchedList }
  readonly form?: ImportForm
  readonly errors?: readonly FieldError[]
}

/** So many entries a page: the largest lists have thousands. */
const shownMax = 200

/** A list as it applied on a day, with what changed against the edition before; its editions, and the next one to bring in. */
export function controlListPage(visit: Visit, page: ControlListPage): Html {
  const { voice, officer } = visit
  const { t, lang } = voice
  const { list, at, browsed, search, form = emptyImport, errors = [] } = page
  const main = html`${breadcrumbs(voice, [{ href: `/${lang}/control-lists`, label: t('cl.title') }, { label: voice.words(list.name) }])}
${errorSummary(voice, errors)}
<h1 class="govuk-heading-l">${voice.words(list.name)}${list.isDemonstration ? html` <span class="govuk-tag">${t('lists.invented')}</span>` : nothing}</h1>
${list.isDemonstration ? html`<p class="govuk-body-s">${t('cl.demonstration')}</p>` : nothing}
${stateForm(visit, list.id, at, search?.words ?? '')}
${stateBox(visit, browsed)}
${search === undefined ? entries(visit, page) : found(visit, list.id, at, search)}
<h2 class="govuk-heading-m" id="editions">${t('editions.title')}</h2>
${editionTable(visit, list.id, list.editions)}
${compareForm(visit, list.id, list.editions)}
${officer === undefined ? nothing : importForm(visit, listPath(voice, list.id, '/editions'), form, errors, false)}`
  const hasErrors = errors.length > 0
  return frame(visit, { title: voice.plain(list.name), main, desk: 'control-lists', hasErrors })
}

function entries(visit: Visit, { list, at, section, page, browsed }: ControlListPage): Html {
  const { voice } = visit
  const { t } = voice
  const { edition, sections, entries: all, gone } = browsed
  if (edition === null) return emptyBox(t('cl.state.none.says'))
  const shown = all.slice(page * shownMax, (page + 1) * shownMax)
  const link = (to: number, label: string) =>
    html`<a href="${listPath(voice, list.id, '', at, { section, page: String(to) })}">${label}</a>`
  const hasMore = all.length > (page + 1) * shownMax
  return html`<h2 class="govuk-heading-m" id="entries">${t('cl.entries')}</h2>
${sectionLinks(visit, list.id, at, section, sections)}
${shown.length === 0 ? emptyBox(t('cl.entries.none')) : entryTable(visit, list.id, at, shown)}
${page === 0 && !hasMore ? nothing : html`<p class="govuk-body-s sy-row">${page === 0 ? nothing : link(page - 1, t('page.before'))} ${hasMore ? link(page + 1, t('page.next')) : nothing}</p>`}
${gone.length === 0 ? nothing : html`<p class="govuk-body-s">${t('cl.gone')} ${gone.map((each, i) => html`${i === 0 ? nothing : t('semicolon')}<del>${code(each)}</del>`)}</p>`}`
}

function sectionLinks(
  { voice }: Visit,
  list: string,
  at: ListAt,
  section: string,
  sections: BrowsedList['sections'],
): Html {
  const { t } = voice
  const shown = sections.filter(({ path }) => /^[0-9A-Z]{1,2}$/.test(path))
  if (shown.length < 2) return nothing
  const item = (path: string, label: Html | string) =>
    html`<li><a class="sy-filter__link" href="${listPath(voice, list, '', at, path === '' ? {} : { section: path })}"${attribute('aria-current', path === section ? 'true' : undefined)}>${label}</a></li>`
  return html`<nav aria-label="${t('cl.sections')}"><ul class="sy-filter">${item('', t('cl.sections.all'))}${shown.map(({ path, texts }) => item(path, path.length === 1 && shown.length < 12 ? voice.words(texts) : code(path)))}</ul></nav>`
}

function entryTable({ voice }: Visit, list: string, at: ListAt, shown: readonly ListedEntry[]): Html {
  const { t } = voice
  const number = (count: number) => html`<bdi dir="ltr">${voice.number(count)}</bdi>`
  return table({
    caption: t('cl.entries'),
    isCaptionHidden: true,
    heads: [t('cl.entry'), t('cl.heading'), t('cl.provisions'), t('cl.figures'), t('cl.flags'), t('cl.since')],
    rows: shown.map(({ code: entry, texts, isNotUsed, provisions, figures, flags, changes, isAdded }) => [
      html`<a href="${listPath(voice, list, `/entries/${encodeURIComponent(entry)}`, at)}">${code(entry)}</a>`,
      isNotUsed ? html`<span class="sy-note">${t('cl.not_used')}</span>` : voice.words(texts),
      number(provisions),
      number(figures),
      flags === 0
        ? html`<span class="sy-light">${t('cl.flags.none')}</span>`
        : tag(t('cl.flags.count', { count: flags }), 'open'),
      isAdded
        ? tag(t('cl.change.added'), 'green')
        : changes === 0
          ? html`<span class="sy-light">${t('cl.since.none')}</span>`
          : tag(t('cl.since.count', { count: changes }), 'blue'),
    ]),
  })
}

function found(
  { voice }: Visit,
  list: string,
  at: ListAt,
  { words, result }: { words: string; result: SearchedList },
): Html {
  const { t } = voice
  const row = ({ path, code: entry, texts }: FoundProvision) => [
    entry === ''
      ? code(path)
      : html`<a href="${listPath(voice, list, `/entries/${encodeURIComponent(entry)}`, at)}#${anchorOf(path)}">${code(path)}</a>`,
    voice.words(texts),
  ]
  return html`<h2 class="govuk-heading-m" id="found">${t('cl.found', { count: result.total })}</h2>
<p class="govuk-body-s">${t('cl.found.says')} <a href="${listPath(voice, list, '', at)}">${t('cl.found.all')}</a></p>
${result.found.length === 0 ? emptyBox(t('cl.found.none', { words })) : table({ caption: t('cl.found', { count: result.total }), isCaptionHidden: true, heads: [t('cl.provision'), t('cl.text')], rows: result.found.map(row) })}
${result.total > result.found.length ? html`<p class="sy-note">${t('cl.found.first', { count: result.found.length })}</p>` : nothing}`
}
