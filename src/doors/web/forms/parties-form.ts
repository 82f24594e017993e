import type { FieldError } from '../components/error-summary.ts'
import { isRole } from '../fact-words.ts'
import type { Draft, DraftParty } from '../session/draft.ts'
import type { Voice } from '../voice.ts'
import { isCountry } from './countries.ts'
import type { Fields } from './fields.ts'

export const partiesMax = 10

/** `lists` holds the lists ticked, or `none` alone: looked, and on none of them. Nothing ticked means not looked yet. */
export type PartyForm = {
  readonly id: string
  readonly role: string
  readonly name: string
  readonly country: string
  readonly lists: readonly string[]
}
export type PartiesForm = { readonly parties: readonly PartyForm[]; readonly use: string }

const emptyParty = (id: string, role: string): PartyForm => ({ id, role, name: '', country: '', lists: [] })

export function partiesFormOf(draft: Draft): PartiesForm {
  const parties = (draft.parties ?? []).map((party, i) => ({
    id: party.id ?? String(i + 1),
    role: party.role,
    name: party.name ?? '',
    country: party.country ?? '',
    lists: listsOf(party['lists']),
  }))
  const statement = draft.endUse?.['statement']
  return {
    parties: parties.length === 0 ? [emptyParty('1', 'end_user')] : parties,
    use: typeof statement === 'string' ? statement : '',
  }
}

function listsOf(lists: unknown): readonly string[] {
  if (!Array.isArray(lists)) return []
  return lists.length === 0 ? ['none'] : lists.filter(each => typeof each === 'string')
}

export function readPartiesForm(fields: Fields): PartiesForm {
  const ids = fields.many('party').filter(id => /^[1-9]\d?$/.test(id))
  const parties = [...new Set(ids)].slice(0, partiesMax).map(id => ({
    id,
    role: fields.one(`role-${id}`),
    name: fields.one(`name-${id}`).slice(0, 300),
    country: fields.one(`country-${id}`),
    lists: fields.many(`lists-${id}`),
  }))
  return {
    parties: parties.length === 0 ? [emptyParty('1', 'end_user')] : parties,
    use: fields.one('use').slice(0, 1000),
  }
}

export function withParty(form: PartiesForm): PartiesForm {
  if (form.parties.length >= partiesMax) return form
  const id = 1 + Math.max(...form.parties.map(party => Number(party.id)))
  return { ...form, parties: [...form.parties, emptyParty(String(id), 'consignee')] }
}

export function withoutParty(form: PartiesForm, id: string): PartiesForm {
  const parties = form.parties.filter(party => party.id !== id)
  return parties.length === 0 ? form : { ...form, parties }
}

export function partiesErrors(voice: Voice, form: PartiesForm): readonly FieldError[] {
  return form.parties.flatMap(party => {
    const errors: FieldError[] = []
    if (!isRole(party.role)) errors.push({ field: `role-${party.id}`, says: voice.t('error.role') })
    if (party.lists.includes('none') && party.lists.length > 1)
      errors.push({ field: `lists-${party.id}`, says: voice.t('error.none_and_others') })
    return errors
  })
}

/** The case with these parties. A party keeps what was answered about it as long as it keeps its name. */
export function withParties(draft: Draft, form: PartiesForm): Draft {
  const { parties: before = [], endUse, ...rest } = draft
  const { statement: _statement, ...use } = endUse ?? {}
  const nextUse = form.use === '' ? use : { ...use, statement: form.use }
  return {
    ...rest,
    parties: form.parties.map(party =>
      partyOf(
        before.find(each => each.id === party.id),
        party,
      ),
    ),
    ...(Object.keys(nextUse).length === 0 ? {} : { endUse: nextUse }),
  }
}

function partyOf(before: DraftParty | undefined, form: PartyForm): DraftParty {
  const { role: _role, name, country: _country, lists, ...kept } = before ?? { role: '', lists: undefined }
  const isSame = before !== undefined && (name ?? '') === form.name
  // “Cannot be known” was said on the question's own page; boxes left alone here do not take it back.
  const stays = isSame && lists === 'unavailable' && form.lists.length === 0
  const listed = form.lists.includes('none')
    ? []
    : form.lists.length > 0
      ? [...form.lists]
      : stays
        ? 'unavailable'
        : undefined
  return {
    ...(isSame ? kept : {}),
    id: form.id,
    role: form.role,
    ...(form.name === '' ? {} : { name: form.name }),
    ...(isCountry(form.country) ? { country: form.country } : {}),
    ...(listed === undefined ? {} : { lists: listed }),
  }
}
