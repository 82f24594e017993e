import type { Context } from 'hono'
import { isRefusal } from '../../../values/index.ts'
import type { ListWithEditions } from '../control-desk.ts'
import type { Visit } from '../visit.ts'
import type { Web } from '../web-env.ts'

/** The list of an address; undefined where there is none that this visitor may know of. */
export async function controlListOf({ deps }: Web, visit: Visit, id: string): Promise<ListWithEditions | undefined> {
  return (await deps.desk.controlLists.lists(visit.officer)).find(each => each.id === id)
}

export function numberIn(c: Context, name: string): number | undefined {
  const typed = c.req.query(name) ?? ''
  return /^\d{1,9}$/.test(typed) ? Number(typed) : undefined
}

/** For a page, what is not there is an answer and no refusal. */
export async function orNothing<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer
  } catch (error) {
    if (isRefusal(error, 'not_found')) return undefined
    throw error
  }
}
