import type { Pack } from '../../../law/packs/index.ts'
import { parseDate } from '../../../values/index.ts'
import { askedOf, questionPath } from '../assess.ts'
import { code, name } from '../components/code.ts'
import { type SummaryRow, summaryList } from '../components/summary-list.ts'
import { about, factName, isRole, valueWords } from '../fact-words.ts'
import { isActivity } from '../forms/export-form.ts'
import { placeOf, readAt } from '../forms/place.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Draft, Session } from '../session/draft.ts'
import type { Voice } from '../voice.ts'

export type SoFar = { readonly voice: Voice; readonly law: Pack; readonly session: Session; readonly enquiry: string }

/** Every answer given, each with the link that changes it. */
export function answersSoFar({ voice, law, session, enquiry }: SoFar): Html {
  const base = `/${voice.lang}/enquiries/${enquiry}`
  const rows = [
    ...firstPages(voice, session.draft).map(row => withChange(voice, row, `${base}/${row.page}`)),
    ...session.trail.flatMap(key => {
      const asked = askedOf(key)
      const fact = law.book.facts.get(asked.fact)
      if (fact === undefined) return []
      const of = about(voice, session.draft, asked)
      const place = placeOf(session.draft, fact, asked)
      const value = place === undefined ? undefined : readAt(session.draft, place)
      const words =
        value === undefined
          ? html`<span class="sy-unknown">${voice.t('value.unknown')}</span>`
          : valueWords(voice, law, fact.id, value)
      const label = html`${factName(voice, law, fact.id)}${of === '' ? nothing : html` (${name(of)})`}`
      return [withChange(voice, { key: label, value: html`${words}` }, questionPath(voice.lang, enquiry, asked))]
    }),
  ]
  return summaryList(rows)
}

function withChange(voice: Voice, { key, value }: SummaryRow, href: string): SummaryRow {
  return {
    key,
    value: html`${value} <a class="sy-change sy-noprint" href="${href}">${voice.t('change')}<span class="govuk-visually-hidden"> ${key}</span></a>`,
  }
}

/** The case as the first two pages gave it. */
export function firstPages(
  voice: Voice,
  draft: Draft,
): readonly (SummaryRow & { readonly page: 'export' | 'parties' })[] {
  const asOf = parseDate(draft.asOf)
  const rows: (SummaryRow & { readonly page: 'export' | 'parties' })[] = []
  const add = (page: 'export' | 'parties', key: string, value: Html | string | undefined) => {
    if (value !== undefined) rows.push({ page, key, value })
  }
  add(
    'export',
    voice.t('export.activity.short'),
    isActivity(draft.activity) ? voice.t(`activity.${draft.activity}`) : undefined,
  )
  for (const item of draft.items ?? []) {
    const described = item.description === undefined ? nothing : name(item.description)
    const coded =
      item.code === undefined
        ? nothing
        : html`${item.description === undefined ? '' : voice.t('comma')}${code(item.code)}`
    add('export', voice.t('export.item.short'), html`${described}${coded}`)
  }
  add(
    'export',
    voice.t('export.destination'),
    draft.destination === undefined ? undefined : voice.country(draft.destination),
  )
  for (const party of draft.parties ?? []) {
    const named =
      party.name === undefined ? html`<span class="sy-unknown">${voice.t('value.unknown')}</span>` : name(party.name)
    const country = party.country === undefined ? '' : `${voice.t('comma')}${voice.country(party.country)}`
    add('parties', isRole(party.role) ? voice.t(`role.${party.role}`) : party.role, html`${named}${country}`)
  }
  const statement = draft.endUse?.['statement']
  add('parties', voice.t('parties.use.short'), typeof statement === 'string' ? name(statement) : undefined)
  add('export', voice.t('answer.law_of'), asOf === undefined ? draft.asOf : voice.date(asOf))
  return rows
}
