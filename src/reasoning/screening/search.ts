import type { ScreeningIndex } from './format.ts'
import { compareTexts, textAt } from './growing.ts'
import { namesCount } from './places.ts'
import { nameOf } from './rows.ts'
import { readings } from './scripts/index.ts'
import { type Best, Searcher } from './searcher.ts'

export type NameHit = { readonly entry: string; readonly list?: string; readonly name: string; readonly score: number }

/** Readings of one name that are searched for; a name in Latin letters has one. */
export const readingsSearched = 6
const asked = { max: readingsSearched }

const searchers = new WeakMap<ScreeningIndex, Searcher>()

/** Working memory is kept as long as the index lives; nothing of it shows in what is found. */
export function searcherOf(index: ScreeningIndex): Searcher {
  let searcher = searchers.get(index)
  if (searcher === undefined) {
    searcher = new Searcher(index)
    searchers.set(index, searcher)
  }
  return searcher
}

/** The entries whose names are most like a name, best first, by the name alone. */
export function search(index: ScreeningIndex, name: string, limit = 10): readonly NameHit[] {
  const searcher = searcherOf(index)
  const found = new Map<number, Best>()
  for (const { words } of readings(bounded(name), asked)) searcher.search(words, name, found)
  return ranked(index, found, limit).map(({ entry, row, score }) => {
    const name = nameOfRow(index, row)
    const id = textAt(index.entries.ids, entry)
    const list = index.lists[index.entries.list[entry] as number]
    return list === undefined ? { entry: id, name, score } : { entry: id, list, name, score }
  })
}

/** Best first, and of those that score alike in the order of `byProminence`. */
export function ranked(index: ScreeningIndex, found: ReadonlyMap<number, Best>, limit: number): Best[] {
  const best: Best[] = []
  // So few are found that each is put in its place sooner than a sort has begun.
  for (const each of found.values()) {
    let at = best.length
    if (at < limit) best.push(each)
    else {
      const last = best[--at]
      if (last === undefined || !isBefore(index, each, last)) continue
    }
    for (; at > 0 && isBefore(index, each, best[at - 1] as Best); at--) best[at] = best[at - 1] as Best
    best[at] = each
  }
  return best
}

const isBefore = (index: ScreeningIndex, one: Best, other: Best) =>
  one.score > other.score || (one.score === other.score && byProminence(index, one, other) < 0)

type Found = Pick<Best, 'entry' | 'row'>

/**
 * Between entries that score alike: whoever is known by more names is likelier meant, since one of the others may be what the query was
 * made from; after that by id, so that the order is always the same. Read only where it decides.
 */
export function byProminence(index: ScreeningIndex, one: Found, other: Found): number {
  return namesCount(index, other) - namesCount(index, one) || compareTexts(index.entries.ids, one.entry, other.entry)
}

export function idOfEntry(
  { entries, lists }: ScreeningIndex,
  entry: number,
): { readonly entry: string; readonly list?: string } {
  const list = lists[entries.list[entry] as number]
  return { entry: textAt(entries.ids, entry), ...(list === undefined ? {} : { list }) }
}

export const nameOfRow = ({ names, rows }: ScreeningIndex, row: number): string =>
  textAt(names.texts, nameOf(rows, row))

/** A name is no longer than this; the rest of a hostile text is not read. */
const lettersMax = 1_000
export const bounded = (name: string): string => (name.length > lettersMax ? name.slice(0, lettersMax) : name)
