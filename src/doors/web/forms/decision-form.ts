import { decisionStatuses, type EvidenceGiven, evidenceKinds } from '../../../casework/products/index.ts'
import type { FieldError } from '../components/error-summary.ts'
import type { DecisionGiven } from '../product-desk.ts'
import type { Voice } from '../voice.ts'
import type { Fields } from './fields.ts'

export type DecisionForm = Readonly<Record<(typeof decisionFields)[number], string>>
const decisionFields = ['status', 'list', 'code', 'reason', 'kind', 'words', 'link', 'version', 'seen'] as const

export const emptyDecision: DecisionForm = {
  status: '',
  list: '',
  code: '',
  reason: '',
  kind: '',
  words: '',
  link: '',
  version: '',
  seen: '',
}

export function readDecision(fields: Fields): DecisionForm {
  return {
    ...emptyDecision,
    ...Object.fromEntries(decisionFields.map(each => [each, fields.one(each).slice(0, 5_000)])),
  }
}

export function decisionErrors({ t }: Voice, form: DecisionForm): readonly FieldError[] {
  const errors: FieldError[] = []
  if (!decisionStatuses.some(each => each === form.status)) errors.push({ field: 'status', says: t('error.act') })
  if (form.status === 'listed' && form.code === '') errors.push({ field: 'code', says: t('product.error.code') })
  if (form.words !== '' && form.kind === '') errors.push({ field: 'kind', says: t('product.error.kind') })
  if (form.words === '' && (form.kind !== '' || form.link !== ''))
    errors.push({ field: 'words', says: t('product.error.evidence') })
  if (form.link !== '' && !/^https?:\/\/\S+$/.test(form.link))
    errors.push({ field: 'link', says: t('product.error.link') })
  return errors
}

/** A code may be given with its paragraph: `6A003.b.4.b`. */
export function decisionOf(form: DecisionForm): DecisionGiven {
  const isListed = form.status === 'listed'
  const code = form.code.split('.', 1)[0] ?? form.code
  const kind = evidenceKinds.find(each => each === form.kind)
  const evidence: readonly EvidenceGiven[] =
    kind === undefined ? [] : [{ kind, words: form.words, ...(form.link === '' ? {} : { link: form.link }) }]
  return {
    version: Number(form.version),
    seen: form.seen,
    status: isListed ? 'listed' : 'not_listed',
    ...(isListed ? { list: form.list, code, ...(form.code === code ? {} : { path: form.code }) } : {}),
    reason: form.reason,
    evidence,
  }
}
