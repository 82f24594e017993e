import type { ControlListDesk, Who } from './doors/web/index.ts'
import type { StoredOperation } from './office/operations/index.ts'
import type { Deps } from './operations-deps.ts'
import {
  compareControlLists,
  downloadControlList,
  listControlLists,
  reportOnControlList,
} from './operations-of-control-list-editions.ts'
import { readControlListEntry } from './operations-of-control-list-entries.ts'
import { browseControlList, searchControlList } from './operations-of-control-list-reading.ts'
import {
  acceptControlList,
  importControlList,
  resolveControlListFlag,
  withdrawControlList,
} from './operations-of-control-lists.ts'

type Ask = <Answer>(who: Who, operation: StoredOperation<Deps>, input: unknown) => Promise<Answer>

/** The pages of control lists: the same operations as the API's. What stands in an address is text there too. */
export function controlListDeskOf(ask: Ask): ControlListDesk {
  const state = ({ edition, ...at }: Parameters<ControlListDesk['browse']>[2]) => ({
    ...at,
    ...(edition === undefined ? {} : { edition: String(edition) }),
  })
  return {
    lists: async who =>
      (await ask<{ lists: Awaited<ReturnType<ControlListDesk['lists']>> }>(who, listControlLists, {})).lists,
    browse: (who, list, at, section) => ask(who, browseControlList, { list, ...state(at), section }),
    search: (who, list, at, q) => ask(who, searchControlList, { list, ...state(at), q }),
    entry: (who, list, at, code) => ask(who, readControlListEntry, { list, ...state(at), code }),
    differences: (who, list, from, to) => ask(who, compareControlLists, { list, from: String(from), to: String(to) }),
    bring: (who, edition) => ask(who, importControlList, edition),
    report: (who, list, edition, { from, ...part }) =>
      ask(who, reportOnControlList, { list, edition: String(edition), from: String(from), ...part }),
    file: (who, list, edition) => ask(who, downloadControlList, { list, edition: String(edition) }),
    accept: (who, list, edition, given) => ask(who, acceptControlList, { list, edition: String(edition), ...given }),
    withdraw: (who, list, edition, given) =>
      ask(who, withdrawControlList, { list, edition: String(edition), ...given }),
    resolve: (who, list, edition, given) =>
      ask(who, resolveControlListFlag, { list, edition: String(edition), ...given }),
  }
}
