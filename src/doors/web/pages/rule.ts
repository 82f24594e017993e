import type { Pack } from '../../../law/packs/index.ts'
import { type Example, instrumentOf, type Rule } from '../../../law/rulebooks/index.ts'
import type { CalendarDate } from '../../../values/index.ts'
import { breadcrumbs } from '../components/breadcrumbs.ts'
import { cites } from '../components/cite.ts'
import { code } from '../components/code.ts'
import { conditions, ruleLink } from '../components/conditions.ts'
import { frame } from '../components/frame.ts'
import { type SummaryRow, summaryList } from '../components/summary-list.ts'
import { table } from '../components/table.ts'
import { factName, valueWords } from '../fact-words.ts'
import { type Html, html, nothing } from '../html.ts'
import { effectWords } from '../law/effect-words.ts'
import { exceptionsTo, rulesAsking } from '../law/references.ts'
import { datesOf, standingTag } from '../law/standing.ts'
import type { Visit } from '../visit.ts'
import { inAllLanguages } from './article.ts'
import { dayForm } from './day-form.ts'

/** What lawyers sign: the sentence in every language, the conditions as a ladder, the cases, who refers to it, when it holds. */
export function rulePage(visit: Visit, law: Pack, rule: Rule, day: CalendarDate): Html {
  const { voice } = visit
  const { t, lang } = voice
  const main = html`${breadcrumbs(voice, [{ href: `/${lang}/`, label: t('start.crumb') }, { href: `/${lang}/law`, label: t('law.title') }, { href: `/${lang}/law/${law.id}/rules`, label: voice.words(law.name) }, { label: voice.words(rule.title) }])}
<span class="govuk-caption-l">${code(rule.id)}</span>
<h1 class="govuk-heading-l">${voice.words(rule.title)}</h1>
${inAllLanguages(visit, law, rule.says)}
${rule.memo === undefined ? nothing : html`<h2 class="govuk-heading-m">${t('answer.reasoning')}</h2>${inAllLanguages(visit, law, rule.memo)}`}
${dayForm(visit, `/${lang}/law/${law.id}/rules/${rule.id}`, day, {})}
${summaryList([
  { key: t('law.effect'), value: effectWords(voice, law, rule.effect) },
  { key: t('law.standing_on', { date: voice.date(day) }), value: standingTag(voice, rule, day) },
  { key: t('law.in_force'), value: datesOf(voice, law, rule) },
  { key: t('law.recorded'), value: voice.date(rule.recorded) },
  { key: t('law.anchor'), value: t(`anchor.${rule.anchor}`) },
  { key: t('why_not.source'), value: cites(voice, law, rule.cite, day) },
  ...sources(visit, law, rule),
  { key: t('law.confidence'), value: t(`confidence.${rule.confidence}`) },
  ...relations(visit, law, rule),
])}
<h2 class="govuk-heading-m">${t('law.conditions')}</h2>
${conditions(voice, law, rule.when)}
<h2 class="govuk-heading-m">${t('law.cases')}</h2>
<p class="govuk-body">${t('law.cases.says')}</p>
${table({ caption: t('law.cases'), isCaptionHidden: true, heads: [t('case.day'), t('case.given'), t('case.expected'), t('case.note')], rows: rule.examples.map(each => exampleRow(visit, law, each)) })}
<p class="sy-note">${voice.rich('law.stands_in', { place: code(`${rule.where.file}:${rule.where.line}`) })}</p>`
  return frame(visit, { title: voice.plain(rule.title), main })
}

/** The instruments the rule rests on, each with its own dates: a suspension there is a suspension here. */
function sources({ voice }: Visit, law: Pack, rule: Rule): readonly SummaryRow[] {
  const instruments = new Set(rule.cite.flatMap(each => instrumentOf(each, law.book.instruments) ?? []))
  return [...instruments].map(each => ({
    key: voice.words(each.short),
    value: html`${voice.words(each.name)}. ${datesOf(voice, law, each)}`,
  }))
}

function relations({ voice }: Visit, law: Pack, rule: Rule): readonly SummaryRow[] {
  const links = (rules: readonly string[]) =>
    html`<ul class="govuk-list">${rules.map(id => html`<li>${ruleLink(voice, law, id)}</li>`)}</ul>`
  const rows: (readonly [string, readonly string[]])[] = [
    [voice.t('law.except_to'), rule.exceptTo],
    [voice.t('law.defeated_by'), exceptionsTo(law, rule.id).map(each => each.id)],
    [voice.t('law.used_by'), rulesAsking(law, rule.id).map(each => each.id)],
  ]
  return rows.filter(([, ids]) => ids.length > 0).map(([key, ids]) => ({ key, value: links(ids) }))
}

function exampleRow({ voice }: Visit, law: Pack, example: Example): readonly (Html | string)[] {
  const given = Object.entries(example.given).map(
    ([fact, value]) =>
      html`<li>${factName(voice, law, fact)}${voice.t('colon')}${valueWords(voice, law, fact, value)}</li>`,
  )
  return [
    code(example.asOf),
    given.length === 0 ? voice.t('case.nothing') : html`<ul class="govuk-list">${given}</ul>`,
    expected(voice, law, example),
    example.note ?? '',
  ]
}

function expected(voice: Visit['voice'], law: Pack, { expect }: Example): Html {
  const parts: string[] = []
  if (expect.status !== undefined) parts.push(voice.t(`expect.${expect.status}`))
  if (expect.outcome !== undefined)
    parts.push(expect.outcome === null ? voice.t('verdict.open') : voice.t(`outcome.${expect.outcome}`))
  if (expect.atLeast !== undefined)
    parts.push(voice.t('expect.at_least', { outcome: voice.t(`outcome.${expect.atLeast}`) }))
  if (expect.atMost !== undefined)
    parts.push(voice.t('expect.at_most', { outcome: voice.t(`outcome.${expect.atMost}`) }))
  for (const [route, isOpen] of Object.entries(expect.routes ?? {})) {
    const named = voice.plain(law.routes.find(each => each.id === route)?.name ?? { en: route })
    parts.push(`${named}${voice.t('colon')}${voice.t(isOpen ? 'route.open' : 'route.closed')}`)
  }
  return html`${parts.join(voice.t('comma'))}`
}

export function ruleOf(law: Pack, id: string): Rule | undefined {
  return law.book.rules.find(each => each.id === id)
}
