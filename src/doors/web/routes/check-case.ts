import { isRefusal, type Refusal } from '../../../values/index.ts'
import type { FieldError } from '../components/error-summary.ts'
import type { ExportForm } from '../forms/export-form.ts'
import type { Fields } from '../forms/fields.ts'
import type { CodeDoubt } from '../pages/export.ts'
import { refusalSays } from '../refusal-says.ts'
import type { Draft } from '../session/draft.ts'
import type { Visit } from '../visit.ts'
import type { Web } from '../web-env.ts'

/** What only the law can say about the first page: a code it does not know, a day it does not cover. */
export function checkCase(
  { deps }: Web,
  visit: Visit,
  draft: Draft,
  form: ExportForm,
  fields: Fields,
): { readonly errors: readonly FieldError[]; readonly doubts: readonly CodeDoubt[] } {
  try {
    deps.determine(draft)
  } catch (error) {
    if (!isRefusal(error)) throw error
    return { errors: [{ field: fieldOf(form, error.path), says: refusalWords(visit, error) }], doubts: [] }
  }
  const doubts = (draft.items ?? []).flatMap((item): CodeDoubt[] => {
    const code = item.code
    if (code === undefined || fields.one(`seen-${item.id}`) === code) return []
    const suggestions = deps.determine({ ...draft, items: [item] }).warnings.flatMap(each => each.suggestions ?? [])
    return suggestions.length === 0 ? [] : [{ item: item.id, code, suggestions: [...new Set(suggestions)] }]
  })
  return { errors: [], doubts }
}

/** The field that a refusal's path points to. */
function fieldOf(form: ExportForm, path = ''): string {
  const [, group = '', index = ''] = path.split('/')
  const item = form.items[Number(index)] ?? form.items[0]
  return group === 'items'
    ? `code-${item?.id ?? '1'}`
    : ['asOf', 'activity', 'destination', 'jurisdiction'].includes(group)
      ? group
      : 'asOf'
}

export function refusalWords({ voice }: Visit, refusal: Refusal): string {
  if (refusal.code === 'malformed_code') {
    const suggestion = refusal.details['suggestion']
    return typeof suggestion === 'string' ? voice.t('error.code.meant', { codes: suggestion }) : voice.t('error.code')
  }
  if (refusal.code === 'unknown_jurisdiction') return voice.t('error.jurisdiction')
  return refusalSays(voice, refusal)
}
