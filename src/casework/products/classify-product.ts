import {
  answerOf,
  type ClassificationAnswer,
  type ClassificationStatus,
  classify,
  type ItemInput,
} from '../../reasoning/classification/index.ts'
import { checkJson, isRefusal } from '../../values/index.ts'
import type { ProductEntry } from './product.ts'
import { codesBehind, type Ground } from './stand.ts'

export type Found = {
  readonly status: ClassificationStatus
  readonly answer: ClassificationAnswer
  /** Where the rules find it listed. */
  readonly entries: readonly ProductEntry[]
}

/** What the rules make of an item. Where it cannot be read, the refusal says the place below `path`. */
export function classifyProduct({ classifier }: Ground, item: ItemInput, path = '/item'): Found {
  try {
    checkJson(item)
    const answer = answerOf(classifier.rules, classify(classifier, item))
    const met = answer.candidates.filter(({ verdict }) => verdict === 'met')
    return { status: answer.status, answer, entries: met.map(({ list, code }) => ({ list, code })) }
  } catch (error) {
    if (isRefusal(error)) throw error.at(`${path}${error.path ?? ''}`)
    throw error
  }
}

/** By what a change of a list or a rule finds the product: see `product_entry`. */
export function placesOf({ classifier }: Ground, { candidates }: ClassificationAnswer): readonly ProductEntry[] {
  const places = new Map<string, ProductEntry>()
  const add = (list: string, code: string) => places.set(`${list} ${code}`, { list, code })
  for (const { list, code } of candidates)
    for (const each of classifier.rules.entries.get(code)?.list === list
      ? codesBehind(classifier.rules, code)
      : [code]) {
      add(list, each)
      add(list, groupOf(each))
    }
  return [...places.values()]
}

/** `3A001` stands in `3A`: a new entry of the group may take over what another had. */
export const groupOf = (code: string): string => code.slice(0, 2)

export function isSameFinding(
  one: Pick<Found, 'status' | 'entries'>,
  other: Pick<Found, 'status' | 'entries'>,
): boolean {
  const names = ({ entries }: Pick<Found, 'entries'>) =>
    entries
      .map(({ list, code }) => `${list} ${code}`)
      .sort()
      .join()
  return one.status === other.status && names(one) === names(other)
}
