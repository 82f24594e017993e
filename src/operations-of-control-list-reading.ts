import { z } from 'zod'
import { browseList, type Looking, searchList, viewList } from './casework/control-lists/index.ts'
import { browsedFields } from './control-list-entry-schemas.ts'
import { day, keptEditionSchema, listId, numberInText } from './control-list-schemas.ts'
import { nodeKinds } from './law/control-lists/index.ts'
import { may, type StoredContext, type StoredOperation, stored } from './office/operations/index.ts'
import type { Deps } from './operations-deps.ts'
import { instant } from './screening-schemas.ts'
import { type CalendarDate, dateIn, type Instant } from './values/index.ts'

/** What everybody may read of control lists; drafts, reports and what was withdrawn are for those who keep them. */

export const looking = {
  list: listId,
  asOf: day.exactOptional().meta({ description: 'The list as it applied on this day; today, where it is not said.' }),
  knownAsOf: instant
    .exactOptional()
    .meta({ description: 'As far as was known here at this instant; now, where it is not said.' }),
  edition: numberInText.exactOptional().meta({ description: 'An edition by its number, whatever day it applied on.' }),
}

type Asked = {
  readonly list: string
  readonly asOf?: CalendarDate
  readonly knownAsOf?: Instant
  readonly edition?: number
}

export function lookingAt(context: StoredContext<Deps>, { list, asOf, knownAsOf, edition }: Asked): Looking {
  const { acting, deps } = context
  context.about('control_list', list)
  const zone = deps.laws.packs[0]?.timeZone ?? 'UTC'
  return {
    list,
    asOf: asOf ?? dateIn(acting.now, zone),
    knownAt: knownAsOf ?? acting.now,
    seesDrafts: seesDrafts(context),
    ...(edition === undefined ? {} : { number: edition }),
  }
}

export function seesDrafts({ actor }: StoredContext<Deps>): boolean {
  return may(actor, { permission: 'import_lists' }) !== undefined
}

const stateSchema = z.strictObject({
  edition: keptEditionSchema.nullable().meta({ description: 'Null where none applied on that day.' }),
  before: keptEditionSchema.nullable().meta({ description: 'The edition that changes are told against.' }),
})

export const browseControlList: StoredOperation<Deps> = stored({
  name: 'control_lists.browse',
  summary:
    'Give the entries of a control list as it applied on a day, marked where they differ from the edition before.',
  http: { method: 'GET', path: '/api/control-lists/:list/entries' },
  permission: 'read_control_lists',
  effect: 'reads',
  input: z.strictObject({ ...looking, section: z.string().max(10).default('') }),
  output: stateSchema.extend(browsedFields),
  async run(context: StoredContext<Deps>, { section, ...asked }) {
    const view = await viewList(context.tx, context.deps.controlLists.shelf, lookingAt(context, asked))
    if (view === undefined) return { edition: null, before: null, sections: [], entries: [], gone: [], total: 0 }
    return { edition: view.kept, before: view.before ?? null, ...browseList(view, section) }
  },
})

export const searchControlList: StoredOperation<Deps> = stored({
  name: 'control_lists.search',
  summary:
    'Find the provisions of a control list that hold every word, or whose code begins so, in the order of the list.',
  http: { method: 'GET', path: '/api/control-lists/:list/search' },
  permission: 'read_control_lists',
  effect: 'reads',
  input: z.strictObject({ ...looking, q: z.string().trim().min(1).max(200) }),
  output: stateSchema.extend({
    found: z
      .array(
        z.strictObject({
          path: z.string(),
          code: z.string(),
          kind: z.enum(nodeKinds),
          texts: z.record(z.string(), z.string()),
        }),
      )
      .readonly(),
    total: z.number(),
  }),
  async run(context: StoredContext<Deps>, { q, ...asked }) {
    const view = await viewList(context.tx, context.deps.controlLists.shelf, lookingAt(context, asked))
    if (view === undefined) return { edition: null, before: null, found: [], total: 0 }
    return { edition: view.kept, before: view.before ?? null, ...searchList(view, q, foundMax) }
  },
})
const foundMax = 100
