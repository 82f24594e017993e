import type { Pack } from '../../../law/packs/index.ts'
import { type Instrument, provisionOf } from '../../../law/rulebooks/index.ts'
import { type CalendarDate, inLanguage } from '../../../values/index.ts'
import { breadcrumbs } from '../components/breadcrumbs.ts'
import { cite, citePlain, citeWords } from '../components/cite.ts'
import { frame } from '../components/frame.ts'
import { summaryList } from '../components/summary-list.ts'
import { type Html, html, nothing } from '../html.ts'
import { isPartOf, rulesRestingOn } from '../law/references.ts'
import { datesOf, standingTag } from '../law/standing.ts'
import type { Visit } from '../visit.ts'
import { dayForm } from './day-form.ts'
import { ruleTable } from './rules.ts'

export type ArticlePage = {
  readonly law: Pack
  readonly instrument: Instrument
  readonly citation: string
  readonly day: CalendarDate
}

/** A provision, or a whole instrument, as it stands on a day, and the rules that rest on it. Every citation of every page leads here. */
export function articlePage(visit: Visit, { law, instrument, citation, day }: ArticlePage): Html {
  const { voice } = visit
  const { t, lang } = voice
  const provision = provisionOf(citation, instrument)
  const articles = instrument.articles.filter(each => isPartOf(each.id, provision) || isPartOf(provision, each.id))
  const rules = rulesRestingOn(law, citation)
  const main = html`${breadcrumbs(voice, [{ href: `/${lang}/`, label: t('start.crumb') }, { href: `/${lang}/law`, label: t('law.title') }, ...(provision === '' ? [] : [{ href: `/${lang}/law/${law.id}/articles?${new URLSearchParams({ cite: instrument.id, on: day }).toString()}`, label: citeWords(voice, law, instrument.id) }]), { label: citeWords(voice, law, citation) }])}
<span class="govuk-caption-l">${voice.words(instrument.name)}</span>
<h1 class="govuk-heading-l">${citeWords(voice, law, citation)}</h1>
${dayForm(visit, `/${lang}/law/${law.id}/articles`, day, { cite: citation })}
${summaryList([
  { key: t('law.standing_on', { date: voice.date(day) }), value: standingTag(voice, instrument, day) },
  { key: t('law.in_force'), value: datesOf(voice, law, instrument) },
  ...(instrument.adopted === undefined ? [] : [{ key: t('law.adopted'), value: voice.date(instrument.adopted) }]),
  { key: t('law.recorded'), value: voice.date(instrument.recorded) },
  { key: t('law.confidence'), value: t(`confidence.${instrument.confidence}`) },
])}
<h2 class="govuk-heading-m">${t(provision === '' ? 'law.articles' : 'law.says')}</h2>
${articles.length === 0 ? html`<p class="sy-empty">${t('law.no_account')}</p>` : summaryList(articles.map(each => ({ key: cite(voice, law, `${instrument.id} ${each.id}`, day), value: inAllLanguages(visit, law, each.says) })))}
<p class="sy-note">${t('law.account')}</p>
<h2 class="govuk-heading-m">${t('law.resting')}</h2>
${rules.length === 0 ? html`<p class="govuk-body">${t('law.resting.none')}</p>` : ruleTable(visit, law, rules, day, t('law.resting'))}`
  return frame(visit, { title: citePlain(voice, law, citation).words, main })
}

/** The page's language first, then every other language of the law: a lawyer compares. */
export function inAllLanguages({ voice }: Visit, law: Pack, text: Readonly<Record<string, string>>): Html {
  const first = inLanguage(text, voice.lang).lang
  const others = law.languages.filter(lang => lang !== first && text[lang] !== undefined)
  return html`<p class="govuk-body">${voice.words(text)}</p>${others.length === 0 ? nothing : others.map(lang => html`<p class="govuk-body-s" lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">${text[lang]}</p>`)}`
}
