import type { Pack } from '../../../law/packs/index.ts'
import type { Determination, RouteAnswer } from '../../../reasoning/determination/index.ts'
import type { CalendarDate } from '../../../values/index.ts'
import { questionPath } from '../assess.ts'
import { cites } from '../components/cite.ts'
import { summaryList } from '../components/summary-list.ts'
import { tag } from '../components/tag.ts'
import { factName } from '../fact-words.ts'
import { type Html, html, nothing } from '../html.ts'
import type { ClassifiedItems } from '../session/classified.ts'
import type { Draft } from '../session/draft.ts'
import type { Voice } from '../voice.ts'
import type { Screened } from './screened.ts'

export type AnswerView = {
  readonly voice: Voice
  readonly law: Pack
  readonly draft: Draft
  readonly asOf: CalendarDate
  readonly enquiry: string
  /** Absent where no party has a name. */
  readonly screened?: Screened | undefined
  /** How items were classified from their descriptions. */
  readonly classified?: ClassifiedItems | undefined
}

/** Each route with why it is open or closed; a route that hangs on a fact links to the question. */
export function routesSection(view: AnswerView, determination: Determination): Html {
  const { voice, law } = view
  const routes = law.routes.flatMap(route =>
    determination.routes.filter(each => each.route === route.id).map(answer => ({ route, answer })),
  )
  if (routes.length === 0) return nothing
  return summaryList(
    routes.map(({ route, answer }) => ({
      key: voice.words(route.name),
      value: html`${state(voice, answer)} ${answer.open === false ? closed(view, answer) : html`${voice.words(route.says)} ${cites(voice, law, route.cite, view.asOf)}`}${pending(view, answer)}${papers(view, answer)}`,
    })),
  )
}

function state(voice: Voice, { open }: RouteAnswer): Html {
  if (open === null) return tag(voice.t('route.depends'), 'open')
  return open ? tag(voice.t('route.open'), 'green') : tag(voice.t('route.closed'))
}

function closed({ voice, law, asOf }: AnswerView, answer: RouteAnswer): Html {
  const rules = answer.because.flatMap(id => law.book.rules.filter(rule => rule.id === id))
  if (rules.length === 0) return html`${voice.t('route.not_opened')}`
  return html`${rules.map((rule, i) => html`${i === 0 ? '' : ' '}${voice.words(rule.says)} ${cites(voice, law, rule.cite, asOf)}`)}`
}

/** The facts that would settle it, each a link to its question. */
function pending({ voice, law, draft, enquiry }: AnswerView, { missing }: RouteAnswer): Html {
  if (missing.length === 0) return nothing
  const links = missing.flatMap(id => {
    const fact = law.book.facts.get(id)
    if (fact?.question === undefined) return []
    const item = fact.of === 'item' || fact.place === 'byItem' ? draft.items?.[0]?.id : undefined
    const party = fact.of === 'party' ? draft.parties?.[0]?.id : undefined
    const asked = { fact: id, ...(item === undefined ? {} : { item }), ...(party === undefined ? {} : { party }) }
    return [html`<li><a href="${questionPath(voice.lang, enquiry, asked)}">${factName(voice, law, id)}</a></li>`]
  })
  return links.length === 0
    ? nothing
    : html`<p class="govuk-body-s sy-noprint">${voice.t('route.settle', { count: links.length })}</p><ul class="govuk-list govuk-body-s sy-noprint">${links}</ul>`
}

function papers({ voice, law, asOf }: AnswerView, { open, conditions }: RouteAnswer): Html {
  const needed = conditions.flatMap(id => law.documents.filter(each => each.id === id))
  if (open === false || needed.length === 0) return nothing
  return html`<details class="govuk-details"><summary class="govuk-details__summary">${voice.t('route.papers', { count: needed.length })}</summary><div class="govuk-details__text"><ul class="govuk-list">${needed.map(
    each => html`<li>${voice.words(each.name)} ${cites(voice, law, each.cite, asOf)}</li>`,
  )}</ul></div></details>`
}
