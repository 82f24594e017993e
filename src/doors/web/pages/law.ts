import type { Pack } from '../../../law/packs/index.ts'
import type { CalendarDate } from '../../../values/index.ts'
import { breadcrumbs } from '../components/breadcrumbs.ts'
import { cite, citeWords } from '../components/cite.ts'
import { ruleLink } from '../components/conditions.ts'
import { frame } from '../components/frame.ts'
import { table } from '../components/table.ts'
import { tag } from '../components/tag.ts'
import { textInput } from '../components/text-input.ts'
import { type Html, html, nothing } from '../html.ts'
import { type Hit, hitsMax } from '../law/search.ts'
import { datesOf, standingTag } from '../law/standing.ts'
import type { Visit } from '../visit.ts'
import type { Voice } from '../voice.ts'

export type LawPage = {
  readonly query: string
  readonly day: CalendarDate
  readonly hits: readonly Hit[]
  readonly error: string | undefined
}

/** What is in force on a day, under what name, and where a word stands in it. */
export function lawPage(visit: Visit, { query, day, hits, error }: LawPage): Html {
  const { voice, laws } = visit
  const { t, lang } = voice
  const main = html`${breadcrumbs(voice, [{ href: `/${lang}/`, label: t('start.crumb') }, { label: t('law.title') }])}
<h1 class="govuk-heading-l">${t('law.title')}</h1>
<p class="govuk-body">${t('law.lead')}</p>
<form action="/${lang}/law" method="get" role="search" class="sy-search">
<div>${textInput(voice, { id: 'q', name: 'q', label: t('law.search'), value: query, type: 'search', maxLength: 200 })}</div>
<div class="sy-search__day">${textInput(voice, { id: 'on', name: 'on', label: t('law.day'), value: day, type: 'date', isLeftToRight: true, error })}</div>
<div class="govuk-form-group"><button class="govuk-button" type="submit">${t('law.show')}</button></div>
</form>
${query === '' ? nothing : results(voice, query, hits)}
${laws.map(law => lawSection(voice, law, day))}`
  return frame(visit, { title: t('law.title'), main })
}

function results(voice: Voice, query: string, hits: readonly Hit[]): Html {
  const { t } = voice
  const count = hits.length === hitsMax ? t('law.hits.many', { max: hitsMax }) : t('law.hits', { count: hits.length })
  return html`<h2 class="govuk-heading-m" id="hits">${voice.rich('law.hits.for', { query: html`<bdi>${query}</bdi>` })}</h2><p class="govuk-body">${count}</p><ul class="sy-hits">${hits.map(hit => html`<li>${hitWords(voice, hit)}</li>`)}</ul>`
}

function hitWords(voice: Voice, hit: Hit): Html {
  const kind = tag(voice.t(`law.${hit.kind}`))
  if (hit.kind === 'rule')
    return html`<p>${kind} ${ruleLink(voice, hit.law, hit.id)}</p><p>${voice.words(hit.says)}</p>`
  if (hit.kind === 'article')
    return html`<p>${kind} ${cite(voice, hit.law, hit.cite)}</p><p>${voice.words(hit.says)}</p>`
  return html`<p>${kind} ${cite(voice, hit.law, hit.cite)}</p><p>${voice.words(hit.title)}</p>`
}

function lawSection(voice: Voice, law: Pack, day: CalendarDate): Html {
  const { t, lang } = voice
  const instruments = [...law.book.instruments.values()].sort(
    (a, b) => a.rank - b.rank || (a.inForce.from < b.inForce.from ? -1 : 1),
  )
  return html`<h2 class="govuk-heading-m" id="law-${law.id}">${voice.words(law.name)}</h2>
<p class="govuk-body">${t('law.counts', { rules: t('law.rules_count', { count: law.book.rules.length }), instruments: t('law.instruments_count', { count: instruments.length }) })} ${t('law.reviewed', { date: voice.date(law.reviewedUntil) })}</p>
<p class="govuk-body"><a href="/${lang}/law/${law.id}/rules?on=${day}">${t('law.all_rules')}</a> · <a href="/${lang}/law/${law.id}/provisions">${t('law.provisions')}</a></p>
${table({
  caption: t('law.instruments_on', { date: voice.date(day) }),
  heads: [t('law.instrument'), t('law.kind'), t('law.standing'), t('law.in_force')],
  rows: instruments.map(each => [
    html`<a class="sy-cite" href="/${lang}/law/${law.id}/articles?${new URLSearchParams({ cite: each.id, on: day }).toString()}">${citeWords(voice, law, each.id)}</a><br><span class="sy-light">${voice.words(each.name)}</span>`,
    t(`instrument.${each.kind}`),
    standingTag(voice, each, day),
    datesOf(voice, law, each),
  ]),
})}`
}
