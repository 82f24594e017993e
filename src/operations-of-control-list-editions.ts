import { z } from 'zod'
import {
  findListEdition,
  loadListFile,
  readControlLists,
  readListEditions,
  viewList,
  viewListReport,
} from './casework/control-lists/index.ts'
import {
  changeSchema,
  flagCode,
  keptEditionSchema,
  listId,
  numberInText,
  reportedFlagSchema,
  reportSchema,
  signatureSchema,
} from './control-list-schemas.ts'
import { listFileName, nodeKinds } from './law/control-lists/index.ts'
import { type StoredContext, type StoredOperation, stored } from './office/operations/index.ts'
import type { Deps } from './operations-deps.ts'
import { lookingAt, seesDrafts } from './operations-of-control-list-reading.ts'
import { instant } from './screening-schemas.ts'
import { Refusal } from './values/index.ts'

/** Which editions there are, what their imports found, and what two of them differ by. */

export const listControlLists: StoredOperation<Deps> = stored({
  name: 'control_lists.list',
  summary: 'Name the control lists that are kept here, each with its editions, the newest arrival first.',
  http: { method: 'GET', path: '/api/control-lists' },
  permission: 'read_control_lists',
  effect: 'reads',
  input: z.strictObject({}),
  output: z.strictObject({
    lists: z.array(
      z.strictObject({
        id: z.string(),
        name: z.record(z.string(), z.string()),
        isDemonstration: z.boolean(),
        editions: z.array(keptEditionSchema),
      }),
    ),
  }),
  async run(context: StoredContext<Deps>) {
    const editions = Map.groupBy(
      (await readListEditions(context.tx)).filter(each => seesDrafts(context) || each.knownFrom !== null),
      ({ list }) => list,
    )
    const lists = await readControlLists(context.tx)
    return {
      lists: lists
        .map(list => ({ ...list, editions: editions.get(list.id) ?? [] }))
        .filter(list => list.editions.length > 0),
    }
  },
})

export const reportOnControlList: StoredOperation<Deps> = stored({
  name: 'control_lists.report',
  summary:
    'Give what the import of an edition found, its flags with the provisions they are of, what was found of them, and who has signed.',
  http: { method: 'GET', path: '/api/control-lists/:list/editions/:edition/report' },
  permission: 'import_lists',
  effect: 'reads',
  input: z.strictObject({
    list: listId,
    edition: numberInText,
    flag: flagCode.exactOptional(),
    from: numberInText.default(0),
  }),
  output: z.strictObject({
    edition: keptEditionSchema,
    report: reportSchema,
    signatures: z.array(signatureSchema).readonly(),
    flags: z.array(reportedFlagSchema).readonly(),
    matching: z.number(),
    resolved: z.number(),
  }),
  async run({ tx, acting, about }: StoredContext<Deps>, { list, edition, flag, from }) {
    about('control_list_edition', `${list}/${edition}`)
    return viewListReport(tx, list, edition, acting.now, {
      from,
      limit: flagsMax,
      ...(flag === undefined ? {} : { flag }),
    })
  },
})
const flagsMax = 50

export const downloadControlList: StoredOperation<Deps> = stored({
  name: 'control_lists.file',
  summary: 'Give the file that an edition was read from, with the very bytes in which it came.',
  http: { method: 'GET', path: '/api/control-lists/:list/editions/:edition/file' },
  permission: 'import_lists',
  effect: 'reads',
  download: { type: 'application/octet-stream', name: 'control-list-edition' },
  input: z.strictObject({ list: listId, edition: numberInText }),
  output: z.strictObject({ name: z.string(), bytes: z.instanceof(Uint8Array) }),
  async run({ tx, about }: StoredContext<Deps>, { list, edition }) {
    about('control_list_edition', `${list}/${edition}`)
    const { sha256, format } = await findListEdition(tx, list, edition)
    const bytes = await loadListFile(tx, sha256)
    if (bytes === undefined) throw new Error(`The file of edition ${edition} of ${list} is not kept`)
    return { name: listFileName(list, edition, format), bytes }
  },
})

export const compareControlLists: StoredOperation<Deps> = stored({
  name: 'control_lists.differences',
  summary:
    'Say provision by provision how two editions of a control list differ, with figures and whether a limit is tighter or looser.',
  http: { method: 'GET', path: '/api/control-lists/:list/differences' },
  permission: 'read_control_lists',
  effect: 'reads',
  input: z.strictObject({ list: listId, from: numberInText, to: numberInText, knownAsOf: instant.exactOptional() }),
  output: z.strictObject({
    from: keptEditionSchema,
    to: keptEditionSchema,
    changes: z.array(changeSchema).readonly(),
    unchanged: z.number(),
    notCompared: z.array(z.enum(nodeKinds)).readonly(),
  }),
  async run(context: StoredContext<Deps>, { from, to, ...asked }) {
    const { tx, deps } = context
    const { shelf } = deps.controlLists
    const one = await viewList(tx, shelf, lookingAt(context, { ...asked, edition: from }))
    const other = await viewList(tx, shelf, lookingAt(context, { ...asked, edition: to }))
    if (one === undefined || other === undefined) throw new Refusal('not_found', { thing: 'edition' })
    const { changes, unchanged, notCompared } = await shelf.differences(tx, one.kept, other.kept, other.found)
    return { from: one.kept, to: other.kept, changes, unchanged, notCompared }
  },
})
