import type { Proposal } from '../../../casework/screenings/index.ts'
import type { Designation } from '../../../law/designations/index.ts'
import { code } from '../components/code.ts'
import { officerName } from '../components/desk-bar.ts'
import { details } from '../components/details.ts'
import { errorOf, type FieldError } from '../components/error-summary.ts'
import { partyName } from '../components/party-name.ts'
import { emptyBox } from '../components/stale.ts'
import { table } from '../components/table.ts'
import { textarea } from '../components/textarea.ts'
import type { ListStanding } from '../desk.ts'
import { type Html, html, nothing } from '../html.ts'
import { type Visit, zoneOf } from '../visit.ts'
import { entryText } from './candidate.ts'

/** The entries in force; an officer may propose to amend one or to take it off. */
export function entriesSection(
  { voice }: Visit,
  list: ListStanding,
  { entries, hasMore }: { readonly entries: readonly Designation[]; readonly hasMore: boolean },
  isOwn: boolean,
): Html {
  const { t, lang } = voice
  const base = `/${lang}/lists/${list.id}`
  const act = (change: 'amend' | 'remove', entry: Designation) =>
    html`<a href="${base}/propose?${new URLSearchParams({ change, key: entry.key }).toString()}">${t(`propose.${change}`)}<span class="govuk-visually-hidden">${t('colon')}${entry.names[0]?.text ?? entry.key}</span></a>`
  const rows = entries.map(entry => [
    partyName(entry.names[0]?.text ?? entry.key),
    code(entry.key),
    html`${entry.names.slice(1, 4).map(({ text }, i) => html`${i === 0 ? '' : t('semicolon')}${partyName(text)}`)}`,
    ...(isOwn ? [html`<span class="sy-row">${act('amend', entry)} ${act('remove', entry)}</span>`] : []),
  ])
  const heads = [t('words.listed'), t('entry.key'), t('entry.names'), ...(isOwn ? [t('entry.acts')] : [])]
  return html`<h2 class="govuk-heading-m" id="entries">${t('entries.title')}</h2>
${isOwn ? html`<p class="govuk-body-s sy-noprint"><a class="govuk-button" href="${base}/propose?change=add">${t('propose.add')}</a></p>` : nothing}
${entries.length === 0 ? emptyBox(t('entries.none')) : table({ caption: t('entries.title'), isCaptionHidden: true, heads, rows })}
${hasMore ? html`<p class="govuk-body-s"><a href="${base}?${new URLSearchParams({ after: entries.at(-1)?.key ?? '' }).toString()}#entries">${t('page.next')}</a></p>` : nothing}`
}

/** What one officer proposed: another approves or rejects, and whoever proposed decides nothing. */
export function proposalsSection(
  visit: Visit,
  list: ListStanding,
  proposals: readonly Proposal[],
  errors: readonly FieldError[],
  typed: { readonly id: string; readonly words: string } | undefined,
): Html {
  const { t } = visit.voice
  const open = proposals.filter(({ status }) => status === 'open')
  const decided = proposals.filter(({ status }) => status !== 'open').slice(0, 20)
  return html`<section class="sy-panel" aria-labelledby="proposals"><h2 class="govuk-heading-m" id="proposals">${t('proposals.title')}</h2>
${open.length === 0 ? html`<p class="govuk-body-s">${t('proposals.none')}</p>` : open.map(each => openProposal(visit, list, each, errors, typed))}
${decided.length === 0 ? nothing : details(t('proposals.decided', { number: decided.length }), decidedTable(visit, decided))}</section>`
}

function openProposal(
  visit: Visit,
  list: ListStanding,
  proposal: Proposal,
  errors: readonly FieldError[],
  typed: { readonly id: string; readonly words: string } | undefined,
): Html {
  const { voice, officer } = visit
  const { t, lang } = voice
  const { id, change, key, entry, reason, proposedBy, proposedAt, version } = proposal
  const words = `words-${id}`
  const form =
    proposedBy === officer
      ? html`<div class="sy-blocks"><p class="govuk-body-s"><strong>${t('resolution.not_second', { officer: officerName(voice, proposedBy) })}</strong> ${t('proposals.other')}</p></div>`
      : html`<form action="/${lang}/lists/${list.id}/proposals/${id}" method="post" novalidate><input type="hidden" name="version" value="${version}">
${textarea(voice, { id: words, name: 'words', label: t('proposals.words'), value: typed?.id === id ? typed.words : '', maxLength: 5_000, error: errorOf(errors, words) })}
<div class="sy-row"><button class="govuk-button" type="submit" name="decision" value="approve">${t('proposals.approve')}</button><button class="govuk-button govuk-button--secondary" type="submit" name="decision" value="reject">${t('proposals.reject')}</button></div></form>`
  return html`<article class="sy-decide" aria-labelledby="p-${id}"><h3 class="govuk-heading-s" id="p-${id}">${t(`propose.${change}`)}${t('colon')}${partyName(entry?.names[0]?.text ?? key)} ${code(key)}</h3>
<p class="govuk-body-s">${officerName(voice, proposedBy)}, ${voice.moment(proposedAt, zoneOf(visit))}${t('colon')}<bdi>${reason}</bdi></p>
${entry === null ? nothing : details(t('proposals.entry'), entryText(voice, entry), { of: code(key) })}
${form}</article>`
}

function decidedTable(visit: Visit, decided: readonly Proposal[]): Html {
  const { voice } = visit
  const { t } = voice
  return table({
    caption: t('proposals.title'),
    isCaptionHidden: true,
    heads: [
      t('entry.key'),
      t('differences.change'),
      t('proposals.proposed_by'),
      t('proposals.decided_by'),
      t('proposals.outcome'),
    ],
    rows: decided.map(each => [
      code(each.key),
      t(`propose.${each.change}`),
      officerName(voice, each.proposedBy),
      html`${officerName(voice, each.decidedBy)}, ${each.decidedAt === null ? '' : voice.moment(each.decidedAt, zoneOf(visit))}`,
      html`${t(`proposal.${each.status}`)}${each.decision === null ? nothing : html`${t('colon')}<bdi>${each.decision}</bdi>`}`,
    ]),
  })
}
