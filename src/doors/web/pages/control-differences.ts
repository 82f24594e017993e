import type { ListChange } from '../../../law/control-lists/index.ts'
import { breadcrumbs } from '../components/breadcrumbs.ts'
import { code } from '../components/code.ts'
import { frame } from '../components/frame.ts'
import { emptyBox } from '../components/stale.ts'
import { table } from '../components/table.ts'
import { editionName, listPath } from '../control/edition-words.ts'
import { anchorOf } from '../control/entry-tree.ts'
import { changeTag, figureChanges, wordingChange } from '../control/figure-words.ts'
import type { ListDifferences, ListWithEditions } from '../control-desk.ts'
import { attribute, type Html, html, nothing } from '../html.ts'
import type { Visit } from '../visit.ts'
import type { Voice } from '../voice.ts'

export const changeFilters = ['all', 'tighter', 'looser', 'added', 'deleted', 'moved', 'amended'] as const
export type ChangeFilter = (typeof changeFilters)[number]

export type ControlDifferencesPage = {
  readonly list: ListWithEditions
  readonly differences: ListDifferences
  readonly show: ChangeFilter
  readonly page: number
}

const shownMax = 50

/** Provision by provision what two editions differ by, with each figure and whether the limit catches more or less. */
export function controlDifferencesPage(visit: Visit, { list, differences, show, page }: ControlDifferencesPage): Html {
  const { voice } = visit
  const { t, lang } = voice
  const { from, to, changes, unchanged, notCompared } = differences
  const matching = changes.filter(change => isOf(change, show))
  const shown = matching.slice(page * shownMax, (page + 1) * shownMax)
  const path = (more: Readonly<Record<string, string>>) =>
    listPath(voice, list.id, '/differences', {}, { from: String(from.number), to: String(to.number), ...more })
  const link = (number: number, label: string) => html`<a href="${path({ show, page: String(number) })}">${label}</a>`
  const hasMore = matching.length > (page + 1) * shownMax
  const title = t('differences.title', { from: from.number, to: to.number })
  const main = html`${breadcrumbs(voice, [
    { href: `/${lang}/control-lists`, label: t('cl.title') },
    { href: listPath(voice, list.id, ''), label: voice.words(list.name) },
    { label: title },
  ])}
<h1 class="govuk-heading-l">${title}</h1>
<p class="govuk-body-s">${editionName(voice, from)} → ${editionName(voice, to)}${t('stop')} ${t('cl.differences.counts', { changed: voice.number(changes.length), same: voice.number(unchanged) })}</p>
${notCompared.length === 0 ? nothing : html`<p class="govuk-body-s"><strong>${t('cl.differences.not_compared')}</strong> ${voice.list(notCompared.map(kind => t(`cl.kind.${kind}`)))}${t('stop')}</p>`}
<nav aria-label="${t('cl.differences.filter')}"><ul class="sy-filter">${changeFilters.map(
    each =>
      html`<li><a class="sy-filter__link" href="${path({ show: each })}"${attribute('aria-current', each === show ? 'true' : undefined)}>${t(`cl.filter.${each}`)} <bdi>${voice.number(changes.filter(change => isOf(change, each)).length)}</bdi></a></li>`,
  )}</ul></nav>
${shown.length === 0 ? emptyBox(t(changes.length === 0 ? 'cl.differences.same' : 'cl.differences.none')) : changeTable(visit, list.id, differences, shown)}
${page === 0 && !hasMore ? nothing : html`<p class="govuk-body-s sy-row">${page === 0 ? nothing : link(page - 1, t('page.before'))} ${hasMore ? link(page + 1, t('page.next')) : nothing}</p>`}
<p class="sy-note">${t('cl.figures.says')}</p>`
  return frame(visit, { title, main, desk: 'control-lists' })
}

/** A change of figures stands under its direction, and among what was amended. */
function isOf({ change, figures }: ListChange, filter: ChangeFilter): boolean {
  if (filter === 'all') return true
  if (filter === 'tighter' || filter === 'looser') return figures.some(({ direction }) => direction === filter)
  return change === filter
}

function changeTable(
  { voice }: Visit,
  list: string,
  { from, to }: ListDifferences,
  shown: readonly ListChange[],
): Html {
  const { t } = voice
  return table({
    caption: t('cl.differences.caption'),
    isCaptionHidden: true,
    heads: [t('cl.provision'), t('differences.change'), t('cl.figures'), t('cl.differences.wording')],
    rows: shown.map(change => {
      const { path, code: entry } = change
      const edition = change.change === 'deleted' ? from.number : to.number
      const href = `${listPath(voice, list, `/entries/${encodeURIComponent(entry)}`, { edition })}#${anchorOf(path)}`
      return [
        entry === '' ? code(path) : html`<a href="${href}">${code(path)}</a>`,
        changeTag(voice, change),
        figuresOf(voice, change),
        html`${change.fields.length === 0 ? nothing : html`<span class="sy-note">${voice.list(change.fields.map(field => t(`cl.field.${field}`)))}</span>`}${change.change === 'moved' ? html`<span class="sy-light">${t('cl.differences.moved')}</span>` : wordingChange(voice, change, to.language)}`,
      ]
    }),
  })
}

/** Only of a provision that stands in both editions can it be said that no figure changed. */
function figuresOf(voice: Voice, { change, figures }: ListChange): Html {
  if (figures.length > 0) return figureChanges(voice, figures)
  if (change === 'added' || change === 'deleted') return nothing
  return html`<span class="sy-light">${voice.t('cl.differences.no_figure')}</span>`
}
