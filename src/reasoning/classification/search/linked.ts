import type { SearchIndex } from './build.ts'
import { letterOf } from './mix.ts'

/** Entries that belong together: goods with the software and the technology for them. */
export type LinkedEntries = {
  readonly goods: readonly string[]
  readonly software: readonly string[]
  readonly technology: readonly string[]
}

/**
 * What the texts of a list say of one entry: the entries whose software or technology is for it, and for an entry of software or
 * technology, the goods that it is for. In the order of the list.
 */
export function linkedEntries({ lists }: SearchIndex, list: string, code: string): LinkedEntries {
  const entries = lists.find(each => each.list === list)?.entries ?? []
  const own = entries.find(each => each.code === code)
  const linked = entries.filter(each => {
    if (each.code === code) return false
    const [isGoods, isOwnGoods] = [isOfGoods(each.code), isOfGoods(code)]
    // Goods refer to goods for other reasons ("other than those of 2B001"): only the other kind of reference is meant here.
    if (isGoods && isOwnGoods) return false
    return each.refersTo.has(code) || (own?.refersTo.has(each.code) ?? false)
  })
  const of = (letters: string) => linked.map(each => each.code).filter(each => letters.includes(letterOf(each)))
  return { goods: of('ABC'), software: of('D'), technology: of('E') }
}

const isOfGoods = (code: string) => 'ABC'.includes(letterOf(code))
