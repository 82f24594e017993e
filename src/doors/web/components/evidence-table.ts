import type { Evidence } from '../../../reasoning/screening/index.ts'
import { type Html, html } from '../html.ts'
import type { Voice } from '../voice.ts'
import type { Examples } from './example.ts'
import { partyName } from './party-name.ts'
import { table } from './table.ts'

/** What else is known of both: agrees, agrees in part, conflicts, or one side says nothing, which counts neither for nor against. */
export function evidenceTable(voice: Voice, evidence: readonly Evidence[]): Html {
  const { t } = voice
  if (evidence.length === 0) return html`<p class="govuk-body-s">${t('evidence.none')}</p>`
  return table({
    caption: t('evidence.caption'),
    isCaptionHidden: true,
    heads: [t('evidence.fact'), t('words.query'), t('words.listed'), t('evidence.finding')],
    rows: evidence.map(each => [
      t(`fact.${each.fact}`),
      values(voice, each, each.query),
      values(voice, each, each.listed),
      html`${finding(voice, each.finding)}${each.remark === undefined ? '' : html` ${t(`remark.${each.remark}`)}`}`,
    ]),
  })
}

function finding({ t }: Voice, found: Evidence['finding']): Html {
  const kind = { agree: '--solid', agree_in_part: '', conflict: '--conflict', absent: '--open' }[found]
  return html`<span class="govuk-tag${kind === '' ? '' : ` govuk-tag${kind}`}">${t(`finding.${found}`)}</span>`
}

const shownMax = 6

function values(voice: Voice, { fact }: Evidence, said: readonly string[]): Html {
  const { t } = voice
  if (said.length === 0) return html`${t('evidence.not_given')}`
  const word = (value: string): Html => {
    if (fact === 'country') return html`${voice.country(value)}`
    if (fact === 'schema') return html`${kindWords(voice, value)}`
    if (fact === 'gender')
      return html`${value === 'male' ? t('gender.male') : value === 'female' ? t('gender.female') : value}`
    return fact === 'address' ? partyName(value) : html`<bdi dir="ltr">${value}</bdi>`
  }
  const more = said.length > shownMax ? html` ${t('and_more', { number: said.length - shownMax })}` : ''
  return html`${said.slice(0, shownMax).map((value, i) => html`${i === 0 ? '' : t('semicolon')}${word(value)}`)}${more}`
}

const kinds = ['Person', 'Organization', 'Company', 'LegalEntity', 'Vessel', 'Airplane'] as const

export function kindWords({ t }: Voice, schema: string): string {
  const kind = kinds.find(each => each === schema)
  return kind === undefined ? schema : t(`schema.${kind}`)
}

export const examples: Examples = voice => [
  evidenceTable(voice, [
    { fact: 'country', finding: 'agree', query: ['XV'], listed: ['XV'] },
    { fact: 'address', finding: 'agree_in_part', query: ['Quay 4, Port Sefa'], listed: ['Free zone, Port Sefa'] },
    { fact: 'registration', finding: 'conflict', query: ['VS-40771'], listed: ['VS-38216'] },
    { fact: 'founding_date', finding: 'absent', query: ['2019'], listed: [] },
  ]),
]
