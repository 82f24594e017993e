import { isRefusal } from '../../../values/index.ts'
import { partyName } from '../components/party-name.ts'
import { summaryList } from '../components/summary-list.ts'
import { calibrated } from '../desk/candidate.ts'
import { heldBack } from '../desk/found.ts'
import { type ListNames, listName, listNamePlain } from '../desk/list-words.ts'
import type { Desk, ScreenedParties } from '../desk.ts'
import { isCountry } from '../forms/countries.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Draft } from '../session/draft.ts'
import type { Voice } from '../voice.ts'
import type { Printed } from './printed.ts'

type Result = ScreenedParties['results'][number]

/** What screening found of the parties of an enquiry; `failed` where it could not be done now, which is not "no hit". */
export type Screened = {
  readonly names: ListNames
  readonly results: readonly Result[] | 'failed'
  /** Parties of whom it was answered "on none", and who look like somebody on a list that would change the answer. */
  readonly keptOpen: readonly string[]
}

/** Screens the parties that have a name, as a visitor: nothing of them is kept. */
export async function screenDraft(desk: Desk, { parties = [] }: Draft): Promise<Screened | undefined> {
  const named = parties.flatMap(({ id = '', name = '', country }) => {
    if (!/[\p{L}\p{N}]/u.test(name)) return []
    const where = country !== undefined && isCountry(country) ? { country: [country] } : {}
    return [{ id, schema: 'LegalEntity' as const, properties: { name: [name], ...where } }]
  })
  if (named.length === 0) return undefined
  try {
    const { results } = await desk.screen(undefined, named)
    const listed = (id: string) => parties.find(each => each.id === id)?.['lists']
    const isNone = (lists: unknown) => Array.isArray(lists) && lists.length === 0
    const keptOpen = results.filter(each => mayBeListed(each) && isNone(listed(each.id))).map(({ id }) => id)
    return { names: desk.listNames, results, keptOpen }
  } catch (error) {
    if (!isRefusal(error)) throw error
    return { names: desk.listNames, results: 'failed', keptOpen: [] }
  }
}

/** On a list that the law gives a meaning: what is on no more than a foreign list stays a red flag, and is only told. */
function mayBeListed({ status, hits }: Result): boolean {
  return (status === 'hit' || status === 'possible') && hits.some(({ meaning }) => meaning.partyList !== undefined)
}

/** The case with the fact open again where a potential hit stands against it: nobody is cleared by a tick while it is open. */
export function withOpenHits(draft: Draft, { keptOpen }: Screened): Draft {
  if (keptOpen.length === 0 || draft.parties === undefined) return draft
  const parties = draft.parties.map(party => {
    if (!keptOpen.includes(party.id ?? '')) return party
    const { ['lists']: _, ...rest } = party
    return rest
  })
  return { ...draft, parties }
}

export function screenedSection(voice: Voice, draft: Draft, { names, results, keptOpen }: Screened): Html {
  const { t, lang } = voice
  const title = html`<h2 class="govuk-heading-m" id="screened">${t('screened.title')}</h2>`
  if (results === 'failed') return html`${title}<p class="govuk-body"><strong>${t('screened.failed')}</strong></p>`
  const rows = results.map(result => ({
    key: partyName(nameIn(draft, result.id)),
    value: html`<strong>${t(`party.${result.status}`)}</strong>${bestOf(voice, names, result)}${keptOpen.includes(result.id) ? html`<p class="govuk-body-s">${t('screened.kept_open')}</p>` : nothing}`,
  }))
  const [first] = results
  const held = first === undefined ? nothing : heldBack(voice, names, first)
  return html`<section aria-labelledby="screened">${title}<p class="govuk-body">${t('screened.says')} <a class="sy-noprint" href="/${lang}/screening">${t('screened.look')}</a></p>${summaryList(rows)}${held}</section>`
}

function bestOf(voice: Voice, names: ListNames, { hits }: Result): Html {
  const [best] = hits
  if (best === undefined) return nothing
  return html`<p class="govuk-body-s">${partyName(best.name)}, ${listName(voice, names, best.list)}. ${calibrated(voice, best.score)}. ${voice.t('candidate.effect')} ${voice.t(`effect.${best.meaning.effect}`)}</p>`
}

const nameIn = (draft: Draft, id: string) => draft.parties?.find(each => each.id === id)?.name ?? ''

/** The same on paper. */
export const printedScreened: Printed = ({ voice, draft, screened }) => {
  if (screened === undefined) return undefined
  const { t } = voice
  const { names, results, keptOpen } = screened
  if (results === 'failed') return { title: t('screened.title'), rows: [[t('screened.title'), t('screened.failed')]] }
  return {
    title: t('screened.title'),
    rows: results.map((result): readonly [string, string] => {
      const [best] = result.hits
      const found =
        best === undefined ? '' : ` ${listNamePlain(voice, names, best.list)}. ${calibrated(voice, best.score)}.`
      const lists = [...result.notScreened, ...result.stale].map(list => listNamePlain(voice, names, list))
      const behind = lists.length === 0 ? '' : ` (${voice.list(lists)})`
      const open = keptOpen.includes(result.id) ? ` ${t('screened.kept_open')}` : ''
      return [nameIn(draft, result.id), `${t(`party.${result.status}`)}${behind}.${found}${open}`]
    }),
  }
}
