import { breadcrumbs } from '../components/breadcrumbs.ts'
import { code } from '../components/code.ts'
import { frame } from '../components/frame.ts'
import { tag } from '../components/tag.ts'
import { editionName, editionTag, listPath, validity } from '../control/edition-words.ts'
import { crosswalkSection, hsSection } from '../control/entry-elsewhere.ts'
import { historySection } from '../control/entry-history.ts'
import { anchorOf, entryTree } from '../control/entry-tree.ts'
import { changeTag, wordingChange } from '../control/figure-words.ts'
import type { ListAt, ListEntryFile, ListWithEditions } from '../control-desk.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Visit } from '../visit.ts'

export type ControlEntryPage = {
  readonly list: ListWithEditions
  readonly at: ListAt
  readonly file: ListEntryFile
  /** What another part has to say of this entry, such as the ladder of its conditions or the products found under it: a place of its own. */
  readonly more?: Html
}

/** One entry whole: its text as a tree, what changed, how it came about, what other lists hold, customs codes to look at. */
export function controlEntryPage(visit: Visit, { list, at, file, more }: ControlEntryPage): Html {
  const { voice } = visit
  const { t, lang } = voice
  const { edition, before, entry, history, hs } = file
  const hrefOf = (other: string, path: string) =>
    `${other === entry.code ? '' : listPath(voice, list.id, `/entries/${encodeURIComponent(other)}`, at)}#${anchorOf(path)}`
  const sibling = (to: string | undefined, words: string) =>
    to === undefined
      ? nothing
      : html`<a href="${listPath(voice, list.id, `/entries/${encodeURIComponent(to)}`, at)}">${words} ${code(to)}</a>`
  const title = `${entry.code} ${voice.plain(entry.texts)}`.slice(0, 120)
  const main = html`${breadcrumbs(voice, [
    { href: `/${lang}/control-lists`, label: t('cl.title') },
    { href: listPath(voice, list.id, '', at), label: voice.words(list.name) },
    { label: code(entry.code) },
  ])}
<span class="govuk-caption-l">${voice.words(list.name)}${list.isDemonstration ? html` <span class="govuk-tag">${t('lists.invented')}</span>` : nothing}</span>
<h1 class="govuk-heading-l">${code(entry.code)}${entry.regime === undefined ? nothing : html` ${tag(entry.regime === 'national' ? t('cl.regime.national') : entry.regime)}`}</h1>
<p class="govuk-body-s">${editionName(voice, edition)} ${editionTag(voice, edition)} ${validity(voice, edition)}${before === null ? nothing : html`${t('comma')}${t('cl.marked_against')} ${editionName(voice, before)}`}</p>
<div class="sy-cols sy-cols--main"><div>
<section aria-labelledby="text"><h2 class="govuk-heading-m" id="text">${t('cl.text')}</h2>
${entryTree(voice, entry.nodes, hrefOf)}
${entry.deleted.length === 0 ? nothing : html`<h3 class="govuk-heading-s">${t('cl.deleted')}</h3><ul class="sy-plain">${entry.deleted.map(each => html`<li>${code(each.path)} ${changeTag(voice, each)}${wordingChange(voice, each, edition.language)}</li>`)}</ul>`}
<p class="sy-note">${t('cl.figures.says')}</p>
<p class="govuk-body-s sy-row sy-noprint">${sibling(entry.previous, t('cl.previous'))} ${sibling(entry.next, t('cl.next'))}</p></section>
${more === undefined ? nothing : html`<section class="sy-panel" id="conditions">${more}</section>`}
${crosswalkSection(visit, file)}
</div><aside aria-label="${t('cl.aside')}">
${historySection(visit, list.id, history)}
${hsSection(visit, hs)}
</aside></div>`
  return frame(visit, { title, main, desk: 'control-lists' })
}
