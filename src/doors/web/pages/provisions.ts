import type { Pack } from '../../../law/packs/index.ts'
import { breadcrumbs } from '../components/breadcrumbs.ts'
import { cite } from '../components/cite.ts'
import { code } from '../components/code.ts'
import { ruleLink } from '../components/conditions.ts'
import { frame } from '../components/frame.ts'
import { table } from '../components/table.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Provision, Statement } from '../law/provisions.ts'
import type { Visit } from '../visit.ts'

/** Which rule carries which provision, and why a statement of the law carries none. */
export function provisionsPage(
  visit: Visit,
  law: Pack,
  provisions: readonly Provision[],
  statements: readonly Statement[],
): Html {
  const { voice } = visit
  const { t, lang } = voice
  const rules = (ids: readonly string[]) =>
    ids.length === 0
      ? nothing
      : html`<ul class="govuk-list">${ids.map(id => html`<li>${ruleLink(voice, law, id)}</li>`)}</ul>`
  const main = html`${breadcrumbs(voice, [{ href: `/${lang}/`, label: t('start.crumb') }, { href: `/${lang}/law`, label: t('law.title') }, { label: voice.words(law.name) }])}
<h1 class="govuk-heading-l">${t('law.provisions')}</h1>
<p class="govuk-body">${t('law.provisions.says')}</p>
${table({
  caption: t('law.provisions'),
  isCaptionHidden: true,
  heads: [t('law.article'), t('law.says'), t('law.carried_by')],
  rows: provisions.map(each => [cite(voice, law, each.cite), voice.words(each.says), rules(each.rules)]),
})}
${
  statements.length === 0
    ? nothing
    : html`<h2 class="govuk-heading-m">${t('law.statements')}</h2><p class="govuk-body">${t('law.statements.says')}</p>${table(
        {
          caption: t('law.statements'),
          isCaptionHidden: true,
          heads: [t('law.statement'), t('law.says'), t('law.carried_by')],
          rows: statements.map(each => [
            code(each.item),
            voice.words(each.says),
            html`${rules(each.rules)}${voice.words(each.whyNone)}`,
          ]),
        },
      )}`
}`
  return frame(visit, { title: t('law.provisions'), main })
}
