import type { Pack } from '../../../law/packs/index.ts'
import { breadcrumbs } from '../components/breadcrumbs.ts'
import { cite } from '../components/cite.ts'
import { ruleLink } from '../components/conditions.ts'
import { frame } from '../components/frame.ts'
import { table } from '../components/table.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Provision } from '../law/provisions.ts'
import type { Visit } from '../visit.ts'

/** Which rule carries which provision, and why a provision carries none. */
export function provisionsPage(visit: Visit, law: Pack, provisions: readonly Provision[]): Html {
  const { voice } = visit
  const { t, lang } = voice
  const main = html`${breadcrumbs(voice, [{ href: `/${lang}/`, label: t('start.crumb') }, { href: `/${lang}/law`, label: t('law.title') }, { label: voice.words(law.name) }])}
<h1 class="govuk-heading-l">${t('law.provisions')}</h1>
<p class="govuk-body">${t('law.provisions.says')}</p>
${table({
  caption: t('law.provisions'),
  isCaptionHidden: true,
  heads: [t('law.article'), t('law.says'), t('law.carried_by')],
  rows: provisions.map(each => [
    cite(voice, law, each.cite),
    each.says === undefined ? nothing : voice.words(each.says),
    html`${each.rules.length === 0 ? nothing : html`<ul class="govuk-list">${each.rules.map(id => html`<li>${ruleLink(voice, law, id)}</li>`)}</ul>`}${each.note === undefined ? nothing : voice.words(each.note)}`,
  ]),
})}`
  return frame(visit, { title: t('law.provisions'), main })
}
