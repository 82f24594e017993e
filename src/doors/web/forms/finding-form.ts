import { type Act, acts, dischargeDaysMax, type Resolution, reasons } from '../../../casework/screenings/index.ts'
import type { FieldError } from '../components/error-summary.ts'
import type { Voice } from '../voice.ts'
import type { Fields } from './fields.ts'

export type FindingForm = {
  readonly act: string
  readonly version: string
  readonly reason: string
  readonly words: string
  /** A line for each thing that was seen. */
  readonly evidence: string
  readonly days: string
}
export const emptyFinding: FindingForm = { act: '', version: '', reason: '', words: '', evidence: '', days: '365' }
export const daysOffered = ['30', '90', '180', String(dischargeDaysMax)] as const

const wordsMax = 5_000

export function readFindingForm(fields: Fields): FindingForm {
  return {
    act: fields.one('act'),
    version: fields.one('version'),
    reason: fields.one('reason'),
    words: fields.one('words').slice(0, wordsMax),
    evidence: fields.one('evidence').slice(0, wordsMax),
    days: fields.one('days'),
  }
}

const withReasons: readonly string[] = ['propose_discharge', 'find_true_match', 'decline_discharge']

export function findingErrors({ t }: Voice, form: FindingForm): readonly FieldError[] {
  const errors: FieldError[] = []
  if (actOf(form) === undefined) errors.push({ field: 'act', says: t('error.act') })
  if (withReasons.includes(form.act)) {
    if (reasonOf(form) === undefined) errors.push({ field: 'reason', says: t('error.reason') })
    if (form.words === '') errors.push({ field: 'words', says: t('error.words') })
  }
  if (form.act === 'propose_discharge' && linesOf(form).length === 0)
    errors.push({ field: 'evidence', says: t('error.evidence') })
  return errors
}

/** What the operation is asked to do. Only of a form without errors. */
export function resolutionOf(form: FindingForm): Resolution | undefined {
  const act = actOf(form)
  if (act === undefined) return undefined
  const reason = reasonOf(form)
  const evidence = linesOf(form)
  const days = Number(daysOffered.find(each => each === form.days) ?? dischargeDaysMax)
  return {
    act,
    version: /^\d{1,9}$/.test(form.version) ? Number(form.version) : 0,
    ...(reason === undefined ? {} : { reason }),
    ...(form.words === '' ? {} : { words: form.words }),
    ...(evidence.length === 0 ? {} : { evidence }),
    ...(act === 'propose_discharge' ? { days } : {}),
  }
}

function actOf({ act }: FindingForm): Exclude<Act, 'reopen'> | undefined {
  return acts.find((each): each is Exclude<Act, 'reopen'> => each === act && each !== 'reopen')
}

function reasonOf({ reason }: FindingForm) {
  return reasons.find(each => each === reason)
}

function linesOf({ evidence }: FindingForm): readonly string[] {
  return evidence
    .split('\n')
    .map(line => line.trim().slice(0, 2_000))
    .filter(line => line !== '')
    .slice(0, 20)
}
