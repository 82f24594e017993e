import { parseDate, parseInstant } from '../../../values/index.ts'
import type { FieldError } from '../components/error-summary.ts'
import type { ImportForm } from '../control/import-form.ts'
import type { Visit } from '../visit.ts'
import { type Fields, plainDigits } from './fields.ts'

export function importFormOf(fields: Fields): ImportForm {
  const one = (name: string) => fields.one(name).slice(0, 2_000)
  return {
    list: one('list').slice(0, 40),
    name: one('name').slice(0, 200),
    edition: one('edition').slice(0, 100),
    source: one('source'),
    retrieved: plainDigits(one('retrieved')),
    language: one('language').toLowerCase(),
  }
}

/** What is wrong with what was typed, each at its field. */
export function importErrors(
  { voice }: Visit,
  form: ImportForm,
  id: string,
  file: File | undefined,
): readonly FieldError[] {
  const { t } = voice
  return [
    ...(/^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$/.test(id) ? [] : [{ field: 'list', says: t('cl.error.list') }]),
    ...(file === undefined ? [{ field: 'file', says: t('error.file') }] : []),
    ...(form.source === '' ? [{ field: 'source', says: t('cl.error.source') }] : []),
    ...(form.retrieved === '' || parseDate(form.retrieved) !== undefined
      ? []
      : [{ field: 'retrieved', says: t('error.date', { example: '2026-11-20' }) }]),
    ...(/^([a-z]{2,3})?$/.test(form.language) ? [] : [{ field: 'language', says: t('cl.error.language') }]),
  ]
}

export function retrieved({ retrieved: day }: ImportForm) {
  const at = parseInstant(`${day}T00:00:00.000Z`)
  return at === undefined ? {} : { retrievedAt: at }
}
