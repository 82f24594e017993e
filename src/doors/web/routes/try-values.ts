import type { Context } from 'hono'
import { listPath } from '../control/edition-words.ts'
import { conditionsSection } from '../control/try-values.ts'
import type { ListAt } from '../control-desk.ts'
import { readTryForm, stateTried } from '../forms/try-form.ts'
import type { Html } from '../html.ts'
import type { Visit } from '../visit.ts'
import type { Web } from '../web-env.ts'
import { classified, factRefusal } from './classify-item.ts'

/** The conditions of an entry, with what the reader tries on them; nothing where no rule of this list is written for it. */
export async function conditionsOf(
  web: Web,
  visit: Visit,
  c: Context,
  list: string,
  code: string,
  at: ListAt,
): Promise<Html | undefined> {
  const rules = await web.deps.desk.classification.rules()
  if (rules.entries.get(code)?.list !== list) return undefined
  const form = readTryForm(rules, code, name => c.req.query(name))
  const { answer, faults } = await classified(web, visit, rules, stateTried(code, form), undefined, list)
  const candidate = answer.candidates.find(each => each.code === code && each.list === list)
  if (candidate?.provisions === undefined) return undefined
  const errors = faults.map(({ attribute, refusal }) => ({
    field: `v.${attribute}`,
    says: factRefusal(visit, rules, attribute, refusal),
  }))
  const action = listPath(visit.voice, list, `/entries/${encodeURIComponent(code)}`)
  const clear = listPath(visit.voice, list, `/entries/${encodeURIComponent(code)}`, at)
  const kept = [...new URL(listPath(visit.voice, list, '', at), 'http://here').searchParams]
  return conditionsSection(visit.voice, { rules, code, form, candidate, errors, action, clear, kept })
}
