import type { Pack } from '../../../law/packs/index.ts'
import { activities, domains, kinds } from '../../../reasoning/determination/index.ts'
import { type CalendarDate, parseDate } from '../../../values/index.ts'
import type { FieldError } from '../components/error-summary.ts'
import type { Draft, DraftItem } from '../session/draft.ts'
import type { Voice } from '../voice.ts'
import { isCountry } from './countries.ts'
import { type Fields, plainDigits } from './fields.ts'

export const itemsMax = 10

export type ItemForm = {
  readonly id: string
  readonly description: string
  readonly kind: string
  readonly code: string
  /** `yes`, `no`, or empty for not known yet. */
  readonly listed: string
  readonly domain: string
}

/** The first page as it was typed. */
export type ExportForm = {
  readonly jurisdiction: string
  readonly asOf: string
  readonly activity: string
  readonly destination: string
  readonly items: readonly ItemForm[]
}

const emptyItem = (id: string): ItemForm => ({ id, description: '', kind: '', code: '', listed: '', domain: '' })

export function exportFormOf(draft: Draft): ExportForm {
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  const items = (draft.items ?? []).map(item => ({
    id: item.id,
    description: text(item.description),
    kind: text(item.kind),
    code: text(item.code),
    listed: item['listed'] === true ? 'yes' : item['listed'] === false ? 'no' : '',
    domain: text(item.domain),
  }))
  return {
    jurisdiction: draft.jurisdiction,
    asOf: draft.asOf,
    activity: text(draft.activity),
    destination: text(draft.destination),
    items: items.length === 0 ? [emptyItem('1')] : items,
  }
}

export function readExportForm(fields: Fields): ExportForm {
  const ids = fields
    .many('item')
    .filter(id => /^[1-9]\d?$/.test(id))
    .slice(0, itemsMax)
  const items = ids.map(id => ({
    id,
    description: fields.one(`description-${id}`).slice(0, 500),
    kind: fields.one(`kind-${id}`),
    code: plainDigits(fields.one(`code-${id}`)).slice(0, 40),
    listed: fields.one(`listed-${id}`),
    domain: fields.one(`domain-${id}`),
  }))
  return {
    jurisdiction: fields.one('jurisdiction'),
    asOf: plainDigits(fields.one('asOf')),
    activity: fields.one('activity'),
    destination: fields.one('destination'),
    items: items.length === 0 ? [emptyItem('1')] : items,
  }
}

export function withItem(form: ExportForm): ExportForm {
  if (form.items.length >= itemsMax) return form
  const id = 1 + Math.max(...form.items.map(item => Number(item.id)))
  return { ...form, items: [...form.items, emptyItem(String(id))] }
}

export function withoutItem(form: ExportForm, id: string): ExportForm {
  const items = form.items.filter(item => item.id !== id)
  return items.length === 0 ? form : { ...form, items }
}

export function exportErrors(voice: Voice, laws: readonly Pack[], form: ExportForm): readonly FieldError[] {
  const errors: FieldError[] = []
  const law = laws.find(each => each.id === form.jurisdiction)
  if (law === undefined) errors.push({ field: 'jurisdiction', says: voice.t('error.jurisdiction') })
  const asOf = parseDate(form.asOf)
  if (asOf === undefined) errors.push({ field: 'asOf', says: voice.t('error.date', { example: '2026-11-20' }) })
  else if (law !== undefined && asOf < law.coverage.from)
    errors.push({ field: 'asOf', says: beforeCoverage(voice, law.coverage.from) })
  if (!activities.some(each => each === form.activity))
    errors.push({ field: 'activity', says: voice.t('error.activity') })
  for (const item of form.items) {
    if (item.description === '' && item.code === '')
      errors.push({ field: `description-${item.id}`, says: voice.t('error.description') })
  }
  return errors
}

export function beforeCoverage(voice: Voice, from: CalendarDate): string {
  return voice.t('error.before_coverage', { date: voice.date(from) })
}

/** The case with what the first page says of it; everything else in it stays, and items keep what was answered about them. */
export function withExport(draft: Draft, form: ExportForm): Draft {
  const { activity: _activity, destination: _destination, items, ...rest } = draft
  const before = new Map((items ?? []).map(item => [item.id, item]))
  return {
    ...rest,
    jurisdiction: form.jurisdiction,
    asOf: form.asOf,
    activity: form.activity,
    ...(isCountry(form.destination) ? { destination: form.destination } : {}),
    items: form.items.map(item => itemOf(before.get(item.id), item)),
  }
}

/** The first page while it is left for another: what is wrong with it is said when it is sent. */
export function withUnfinished(draft: Draft, form: ExportForm): Draft {
  const asOf = parseDate(form.asOf) === undefined ? draft.asOf : form.asOf
  const { activity, ...rest } = withExport(draft, { ...form, asOf })
  return activities.some(each => each === activity) ? { ...rest, activity } : rest
}

function itemOf(before: DraftItem | undefined, form: ItemForm): DraftItem {
  const { description: _description, kind: _kind, code, listed, domain: _domain, ...rest } = before ?? { id: form.id }
  // Another code is another item: what was answered about the old one does not carry over.
  const kept = code === (form.code === '' ? undefined : form.code) ? rest : { id: form.id }
  return {
    ...kept,
    id: form.id,
    ...(form.description === '' ? {} : { description: form.description }),
    ...(kinds.some(each => each === form.kind) ? { kind: form.kind } : {}),
    ...(form.code === '' ? {} : { code: form.code }),
    ...(form.listed === ''
      ? listed === 'unavailable' && kept === rest
        ? { listed }
        : {}
      : { listed: form.listed === 'yes' }),
    ...(domains.some(each => each === form.domain) ? { domain: form.domain } : {}),
  }
}

export function isActivity(value: unknown): value is (typeof activities)[number] {
  return activities.some(each => each === value)
}
