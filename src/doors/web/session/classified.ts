import { z } from 'zod'
import { isListCode } from '../../../law/lists/index.ts'
import { classificationStatuses } from '../../../reasoning/classification/index.ts'
import { digestOf } from '../../../values/index.ts'
import type { Evidence } from '../classify/evidence.ts'
import { digestOfSearch } from '../classify/evidence.ts'
import { stateSchema } from '../forms/item-state.ts'
import type { Draft, DraftItem } from './draft.ts'

/** How an item of an enquiry was classified from its description: kept with the enquiry, and shown beside its answer. */
export const classifiedSchema = z.object({
  status: z.enum(classificationStatuses),
  /** Where it is listed. */
  entries: z.array(z.object({ list: z.string(), code: z.string(), path: z.string() })),
  lists: z.array(z.object({ list: z.string(), edition: z.string(), sha256: z.string() })),
  asOf: z.string(),
  at: z.string(),
  /** Of what was asked and answered. */
  digest: z.string(),
  /** Digests of the words it was made from: the item's description as it stood then, and the text that was looked up where that says more. */
  described: z.array(z.string()).optional(),
  /** What was asked, so that it can be looked at again; a long data sheet does not fit where an enquiry travels. */
  given: stateSchema.optional(),
})
export type ClassifiedItem = z.infer<typeof classifiedSchema>
export type ClassifiedItems = Readonly<Record<string, ClassifiedItem>>

const givenMax = 2_500

/** `description`: what the enquiry calls the item, which may say less than the text that was looked up. */
export function classifiedItem({ asked, answer, at }: Evidence, description: string): ClassifiedItem {
  const { text, hs, ...known } = asked
  const given = stateSchema.parse({ text, hs, known })
  return {
    status: answer.status,
    entries: answer.candidates
      .filter(({ verdict }) => verdict === 'met')
      .map(({ list, code, path }) => ({ list, code, path: isListCode(path) ? path : code })),
    lists: answer.lists.map(({ list, edition, sha256 }) => ({ list, edition, sha256 })),
    asOf: answer.asOf,
    at,
    digest: digestOfSearch({ format: 'steelyard-classification-1', asked, answer, at }),
    described: [...new Set([description, text].map(digestOfWords))],
    ...(JSON.stringify(given).length > givenMax ? {} : { given }),
  }
}

/** One code for each entry that catches it: a second list's word for the same entry adds none. */
export function codesOf({ entries }: ClassifiedItem): readonly string[] {
  return [...new Map(entries.map(({ code, path }) => [code, path])).values()]
}

/** What was found of an item that has changed since is not said of it any longer. */
export function stillClassified(classified: ClassifiedItems | undefined, draft: Draft): ClassifiedItems {
  const items = new Map((draft.items ?? []).map(item => [item.id, item]))
  return Object.fromEntries(
    Object.entries(classified ?? {}).filter(([id, found]) => {
      const item = items.get(id)
      return item !== undefined && isAsFound(item, found)
    }),
  )
}

/** Whether the item is described in other words than those it was classified from. Of what was kept without them nobody can tell. */
export function isFromEarlier({ described }: ClassifiedItem, description: string | undefined): boolean {
  return described !== undefined && !described.includes(digestOfWords(description ?? ''))
}

/** Of the words: a space more or less is no other description. */
const digestOfWords = (words: string): string => digestOf(words.normalize().trim().replaceAll(/\s+/g, ' '))

function isAsFound(item: DraftItem, found: ClassifiedItem): boolean {
  if (found.status === 'listed') return item.code !== undefined && codesOf(found).includes(item.code)
  return item.code === undefined && (item['listed'] === false) === (found.status === 'not_listed')
}
