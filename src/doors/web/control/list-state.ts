import type { KeptEdition } from '../../../casework/control-lists/index.ts'
import { details } from '../components/details.ts'
import { select } from '../components/select.ts'
import { emptyBox } from '../components/stale.ts'
import { type SummaryRow, summaryList } from '../components/summary-list.ts'
import { table } from '../components/table.ts'
import { textInput } from '../components/text-input.ts'
import type { BrowsedList, ListAt } from '../control-desk.ts'
import { type Html, html, nothing } from '../html.ts'
import { type Visit, zoneOf } from '../visit.ts'
import { editionName, editionTag, listPath, validity } from './edition-words.ts'

/** Another day, another knowledge, or words to look for. */
export function stateForm({ voice }: Visit, list: string, at: ListAt, words: string): Html {
  const { t } = voice
  return html`<form action="${listPath(voice, list, '')}" method="get" role="search" class="sy-search sy-noprint">
${at.edition === undefined ? nothing : html`<input type="hidden" name="edition" value="${at.edition}">`}
<div>${textInput(voice, { id: 'q', name: 'q', label: t('cl.search'), value: words, type: 'search', maxLength: 200 })}</div>
<div class="sy-search__day">${textInput(voice, { id: 'asOf', name: 'asOf', label: t('cl.as_of'), value: at.asOf ?? '', type: 'date', isLeftToRight: true })}</div>
<div class="sy-search__day">${textInput(voice, { id: 'known', name: 'known', label: t('cl.known_as_of'), value: at.knownAsOf?.slice(0, 10) ?? '', type: 'date', isLeftToRight: true })}</div>
<div class="govuk-form-group"><button class="govuk-button govuk-button--secondary" type="submit">${t('law.show')}</button></div></form>`
}

/** Which edition is looked at, and what changes are told against. */
export function stateBox(
  visit: Visit,
  { edition, before, total }: Pick<BrowsedList, 'edition' | 'before' | 'total'>,
): Html {
  const { voice, officer } = visit
  const { t } = voice
  if (edition === null) return emptyBox(t('cl.state.none'))
  const report =
    officer === undefined
      ? nothing
      : html` <a href="${listPath(voice, edition.list, `/editions/${edition.number}`)}">${t('cl.report')}</a>`
  const [known, ...origin] = originRows(visit, edition)
  return html`${summaryList([
    { key: t('cl.state'), value: html`${editionName(voice, edition)} ${editionTag(voice, edition)}${report}` },
    { key: t('cl.applies'), value: validity(voice, edition) },
    ...(known === undefined ? [] : [known]),
    { key: t('cl.entries'), value: html`<bdi dir="ltr">${voice.number(total)}</bdi>` },
    {
      key: t('cl.before'),
      value:
        before === null
          ? t('cl.before.none')
          : html`${editionName(voice, before)} <a href="${listPath(voice, edition.list, '/differences', {}, { from: String(before.number), to: String(edition.number) })}">${t('editions.differences')}</a>`,
    },
  ])}${details(t('cl.origin'), summaryList(origin))}`
}

/** Where the file came from, and when; its bytes; since when it was taken here for the state of the law. */
export function originRows(visit: Visit, edition: KeptEdition): readonly SummaryRow[] {
  const { voice } = visit
  const { t } = voice
  const { source, retrievedAt, sha256, knownFrom, knownTo, format, parser } = edition
  const moment = (at: NonNullable<typeof knownFrom>) => voice.moment(at, zoneOf(visit))
  const known =
    knownFrom === null
      ? t('cl.known.never')
      : knownTo === null
        ? t('cl.known.since', { from: moment(knownFrom) })
        : t('cl.known.between', { from: moment(knownFrom), to: moment(knownTo) })
  return [
    { key: t('cl.known'), value: known },
    {
      key: t('cl.source'),
      value: html`<bdi dir="ltr" class="sy-breaks">${source}</bdi>${t('comma')}${t('cl.retrieved', { at: moment(retrievedAt) })}`,
    },
    {
      key: t('cl.bytes'),
      value: html`<bdi dir="ltr" class="sy-breaks sy-code">sha256:${sha256}</bdi>${t('comma')}${t('cl.read_by', { format, parser })}${visit.officer === undefined ? '' : html` <a class="sy-noprint" href="${listPath(voice, edition.list, `/editions/${edition.number}/file`)}" download>${t('cl.file')}</a>`}`,
    },
  ]
}

export function editionTable(visit: Visit, list: string, editions: readonly KeptEdition[]): Html {
  const { voice, officer } = visit
  const { t } = voice
  return table({
    caption: t('editions.title'),
    isCaptionHidden: true,
    heads: [t('lists.edition'), t('cl.applies'), t('cl.known'), t('cl.entries'), t('lists.standing')],
    rows: editions.map(edition => [
      html`<a href="${officer === undefined ? listPath(voice, list, '', { edition: edition.number }) : listPath(voice, list, `/editions/${edition.number}`)}">${editionName(voice, edition)}</a>`,
      validity(voice, edition),
      edition.knownFrom === null ? t('cl.known.never') : voice.moment(edition.knownFrom, zoneOf(visit)),
      html`<bdi dir="ltr">${voice.number(edition.entries)}</bdi>`,
      editionTag(voice, edition),
    ]),
  })
}

/** Any two editions. */
export function compareForm({ voice }: Visit, list: string, editions: readonly KeptEdition[]): Html {
  const { t } = voice
  if (editions.length < 2) return nothing
  const options = editions.slice(0, 200).map(({ number, name }) => ({
    value: String(number),
    label: `${t('cl.edition.number', { number })} (${name})`,
  }))
  return details(
    t('cl.compare'),
    html`<form action="${listPath(voice, list, '/differences')}" method="get" class="sy-search">
<div>${select(voice, { id: 'from', name: 'from', label: t('differences.from'), options, value: options[1]?.value })}</div>
<div>${select(voice, { id: 'to', name: 'to', label: t('differences.to'), options, value: options[0]?.value })}</div>
<div class="govuk-form-group"><button class="govuk-button govuk-button--secondary" type="submit">${t('differences.button')}</button></div></form>`,
  )
}
