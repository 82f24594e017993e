import { z } from 'zod'
import { entryOfList, historyOfEntry, viewList } from './casework/control-lists/index.ts'
import { crosswalkSchema, entryFields, hsLinkSchema } from './control-list-entry-schemas.ts'
import { changeSchema, keptEditionSchema } from './control-list-schemas.ts'
import { type CrosswalkRow, crosswalkOf, isListCode } from './law/lists/index.ts'
import { type StoredContext, type StoredOperation, stored } from './office/operations/index.ts'
import type { Deps } from './operations-deps.ts'
import { looking, lookingAt } from './operations-of-control-list-reading.ts'
import { Refusal } from './values/index.ts'

export const readControlListEntry: StoredOperation<Deps> = stored({
  name: 'control_lists.entry',
  summary:
    'Give one entry of a control list as it applied on a day: its provisions with notes, figures and references, its history, what other lists hold for it, and customs codes to look at.',
  http: { method: 'GET', path: '/api/control-lists/:list/entries/:code' },
  permission: 'read_control_lists',
  effect: 'reads',
  input: z.strictObject({ ...looking, code: z.string().min(1).max(40) }),
  output: z.strictObject({
    edition: keptEditionSchema,
    before: keptEditionSchema.nullable(),
    entry: z.strictObject(entryFields),
    history: z
      .array(
        z.strictObject({
          edition: keptEditionSchema,
          stands: z.boolean(),
          isFirst: z.boolean(),
          changes: z.array(changeSchema).readonly(),
        }),
      )
      .readonly(),
    crosswalk: z.array(crosswalkSchema).readonly().meta({
      description: 'Told from the side of this list. The same number alone never means the same control.',
    }),
    elsewhere: z.array(crosswalkSchema).readonly().meta({
      description: 'Where this list is in no crosswalk: how the lists that have the same number stand to each other.',
    }),
    hs: z.array(hsLinkSchema).readonly(),
  }),
  async run(context: StoredContext<Deps>, { code, ...asked }) {
    const { tx, deps } = context
    const { shelf, crosswalk, hsLinks } = deps.controlLists
    const where = lookingAt(context, asked)
    const view = await viewList(tx, shelf, where)
    if (view === undefined) throw new Refusal('not_found', { thing: 'edition' })
    const entry = entryOfList(view, code)
    const isCrossed = crosswalk.some(({ from, to }) => from.list === where.list || to.list === where.list)
    return {
      edition: view.kept,
      before: view.before ?? null,
      entry,
      history: await historyOfEntry(tx, shelf, view, code, where.knownAt),
      crosswalk: isCrossed ? rowsBelow(crosswalk, where.list, code) : [],
      elsewhere: isCrossed
        ? []
        : crosswalk.filter(({ from, to }) => isWithin(from.code, code) || isWithin(to.code, code)),
      hs: hsLinks.links
        .filter(link => isWithin(link.code, code))
        .toSorted((a, b) => b.specificity - a.specificity || (a.hs < b.hs ? -1 : 1)),
    }
  },
})

/** The rows of an entry and of every paragraph of it, each told from the side of the list. */
function rowsBelow(rows: readonly CrosswalkRow[], list: string, code: string): readonly CrosswalkRow[] {
  const paragraphs = rows.flatMap(({ from, to }) =>
    [from, to].filter(end => end.list === list && isWithin(end.code, code)).map(end => end.code),
  )
  return [...new Set(paragraphs)].sort().flatMap(paragraph =>
    isListCode(paragraph)
      ? // What is said of the entry above stands there once.
        crosswalkOf(rows, list, paragraph).filter(({ from }) => from.code === paragraph)
      : [],
  )
}

function isWithin(code: string, entry: string): boolean {
  return code === entry || code.startsWith(`${entry}.`)
}
