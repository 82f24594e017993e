import type { Digest } from '../../values/index.ts'
import { groupOf } from './classify-product.ts'
import type { Keeping } from './keeping.ts'
import type { ProductEntry } from './product.ts'
import { provisionTouches, wholeList } from './provision-touches.ts'
import { codeOf, type Stand } from './stand.ts'
import type { Touch } from './touch.ts'

/** Where products are touched: all of some stands, and those found by a place on theirs. */
export type TouchedAt = {
  readonly whole: readonly Digest[]
  readonly places: readonly (ProductEntry & { readonly stand: number })[]
}

/** What came between former stands and the one of today. */
export type Touches = TouchedAt & {
  /** Touches of a product that was classified on a stand and is found by these places. */
  readonly of: (stand: Digest, places: readonly ProductEntry[]) => readonly Touch[]
}

/** Touches of one stand by place (`EU-DU 3A001`, `EU-DU 3A`), and those of all its products. */
type Since = { readonly byPlace: Map<string, Touch[]>; readonly whole: Touch[] }

export async function openTouches(keeping: Keeping, stands: readonly Digest[]): Promise<Touches> {
  const { rows } = await keeping.tx.query(
    'select n, stand from product_stand where digest = any($1) and digest <> $2 order by n',
    [stands, keeping.ground.stand.digest],
  )
  const since = new Map<Digest, Since>()
  const places: (ProductEntry & { readonly stand: number })[] = []
  for (const row of rows) {
    // What stands in the column was written from a value of this type, by `keepStand`.
    const former = row['stand'] as Stand
    const found = await touchesSince(keeping, former)
    since.set(former.digest, found)
    for (const place of found.byPlace.keys()) {
      const [list = '', code = ''] = place.split(' ')
      places.push({ stand: Number(row['n']), list, code })
    }
  }
  return {
    of(stand, found) {
      const { byPlace, whole } = since.get(stand) ?? { byPlace: new Map<string, Touch[]>(), whole: [] }
      return [...new Set([...found.flatMap(({ list, code }) => byPlace.get(`${list} ${code}`) ?? []), ...whole])]
    },
    whole: [...since].filter(([, { whole }]) => whole.length > 0).map(([stand]) => stand),
    places,
  }
}

async function touchesSince(keeping: Keeping, former: Stand): Promise<Since> {
  const since: Since = { byPlace: new Map(), whole: [] }
  const { stand } = keeping.ground
  await touchByLists(keeping, former, since)
  touchByRules(former, stand, since)
  return since
}

async function touchByLists(keeping: Keeping, former: Stand, { byPlace, whole }: Since): Promise<void> {
  const { stand } = keeping.ground
  const [before, after] = [former, stand].map(each => new Map(each.editions.map(edition => [edition.list, edition])))
  for (const list of new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])) {
    const [older, newer] = [before?.get(list), after?.get(list)]
    // Short titles are no law: what changes in them touches nobody.
    const hadText = older !== undefined && older.number !== null
    const hasText = newer !== undefined && newer.number !== null
    if (!hadText || !hasText) {
      if (hadText !== hasText) whole.push({ kind: 'list', list, change: hasText ? 'added' : 'deleted' })
    } else if (older.number !== newer.number)
      for (const { codes, touch } of await provisionTouches(keeping, list, older.number, newer.number))
        for (const code of codes)
          if (code === wholeList) whole.push(touch)
          else put(byPlace, `${list} ${code}`, touch)
  }
}

function touchByRules(former: Stand, now: Stand, { byPlace }: Since): void {
  for (const entry of new Set([...Object.keys(former.entries), ...Object.keys(now.entries)])) {
    if (former.entries[entry] === now.entries[entry]) continue
    const [list = '', code = ''] = entry.split(' ')
    const touch: Touch = { kind: 'rules', list, path: code }
    put(byPlace, entry, touch)
    // What had no rules had no subjects to be found by: it may be of the same group.
    if (former.entries[entry] === undefined) put(byPlace, `${list} ${groupOf(code)}`, touch)
  }
  const [was, is] = [new Set(former.drafted), new Set(now.drafted)]
  for (const rule of new Set([...was, ...is])) {
    if (was.has(rule) === is.has(rule)) continue
    const [list = '', path = ''] = rule.split(' ')
    put(byPlace, `${list} ${codeOf(path)}`, { kind: is.has(rule) ? 'drafted' : 'rules', list, path })
  }
}

function put(byPlace: Map<string, Touch[]>, place: string, touch: Touch): void {
  const there = byPlace.get(place)
  if (there === undefined) byPlace.set(place, [touch])
  else there.push(touch)
}
