import type { Pack } from '../../law/packs/index.ts'
import { code } from './components/code.ts'
import { type Html, html } from './html.ts'
import type { Draft } from './session/draft.ts'
import type { Voice } from './voice.ts'

/** The fact as a noun, in the law's own words. */
export function factName(voice: Voice, law: Pack, id: string): Html {
  const fact = law.book.facts.get(id)
  return fact === undefined ? code(id) : voice.words(fact.name)
}

export function plainFactName(voice: Voice, law: Pack, id: string): string {
  const fact = law.book.facts.get(id)
  return fact === undefined ? id : voice.plain(fact.name)
}

export function valueLabel(voice: Voice, law: Pack, id: string, value: string | boolean): string {
  const fact = law.book.facts.get(id)
  const label = fact?.labels[String(value)]
  if (label !== undefined) return voice.plain(label)
  if (value === true || value === 'true') return voice.t('yes')
  if (value === false || value === 'false') return voice.t('no')
  if (value === 'unavailable') return voice.t('value.unavailable')
  if (fact?.type === 'notices' && isNoticeState(value)) return voice.t(`notice_state.${value}`)
  return fact?.type === 'country' ? voice.country(value) : value
}

function isNoticeState(value: string): value is 'none' | 'suspended' | 'active' {
  return value === 'none' || value === 'suspended' || value === 'active'
}

/** As `valueLabel`, marked with its language where that is not the page's. */
export function valueHtml(voice: Voice, law: Pack, id: string, value: string | boolean): Html {
  const label = law.book.facts.get(id)?.labels[String(value)]
  return label === undefined ? html`${valueLabel(voice, law, id, value)}` : voice.words(label)
}

/** Any value a case can hold for a fact, in words. */
export function valueWords(voice: Voice, law: Pack, id: string, value: unknown): string {
  if (typeof value === 'string' || typeof value === 'boolean') return valueLabel(voice, law, id, value)
  if (Array.isArray(value)) {
    if (value.length === 0) return voice.t('value.none')
    return voice.list(
      value.map((each: unknown) => (isNotice(each) ? noticeWords(voice, each) : valueWords(voice, law, id, each))),
    )
  }
  return String(value)
}

type Notice = { readonly notice: string; readonly from: string; readonly to?: string | null }

function isNotice(value: unknown): value is Notice {
  return typeof value === 'object' && value !== null && 'notice' in value && 'from' in value
}

function noticeWords(voice: Voice, { notice, from, to }: Notice): string {
  return to === null || to === undefined
    ? voice.t('notice.open', { notice, from })
    : voice.t('notice.until', { notice, from, to })
}

/** Which item or party a fact is about; empty where the case has only one, and where it is about the case. */
export function about(voice: Voice, draft: Draft, asked: { readonly item?: string; readonly party?: string }): string {
  const parts: string[] = []
  const items = draft.items ?? []
  if (asked.item !== undefined && items.length > 1) parts.push(itemName(voice, draft, asked.item))
  if (asked.party !== undefined && (draft.parties ?? []).length > 1) parts.push(partyName(voice, draft, asked.party))
  return parts.join(', ')
}

export function itemName(voice: Voice, draft: Draft, id: string): string {
  const item = (draft.items ?? []).find(each => each.id === id)
  return item?.description ?? item?.code ?? voice.t('item.number', { id })
}

export function partyName(voice: Voice, draft: Draft, id: string): string {
  const parties = draft.parties ?? []
  const party = parties.find(each => each.id === id) ?? parties.find(each => each.name === id) ?? parties[Number(id)]
  if (party === undefined) return id
  return party.name ?? (isRole(party.role) ? voice.t(`role.${party.role}`) : party.role)
}

export const roles = ['end_user', 'consignee', 'importer', 'exporter', 'broker', 'carrier', 'service_provider'] as const
export function isRole(role: string): role is (typeof roles)[number] {
  return roles.some(each => each === role)
}
