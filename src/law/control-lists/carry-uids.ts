import { compareEditionsOfList } from './compare-editions.ts'
import type { ListEdition } from './edition.ts'

/**
 * The newer edition with each provision under the uid it had in the older one, also where it moved: what a licence, a rule or a decision
 * points to stays the same provision. A new provision at a place that another has left gets a uid of its own, with the edition in it.
 */
export function carryUids(older: ListEdition, newer: ListEdition): ListEdition {
  const former = new Map(older.nodes.map(node => [node.path, node.uid]))
  const movedTo = new Map(
    compareEditionsOfList(older, newer).changes.flatMap(({ change, path, from }) =>
      change === 'moved' && from !== undefined ? [[path, from] as const] : [],
    ),
  )
  const left = new Set(movedTo.values())
  const carried = new Map(
    newer.nodes.flatMap(({ path }) => {
      const uid = former.get(movedTo.get(path) ?? (left.has(path) ? '' : path))
      return uid === undefined ? [] : [[path, uid] as const]
    }),
  )
  // A uid once given is never given to anything else: not to what stands there now, nor to what stood there between.
  const taken = new Set(former.values())
  return {
    ...newer,
    nodes: newer.nodes.map(node => {
      const uid = carried.get(node.path) ?? fresh(node.uid, newer.edition, taken)
      taken.add(uid)
      return { ...node, uid }
    }),
  }
}

function fresh(uid: string, edition: string, taken: ReadonlySet<string>): string {
  if (!taken.has(uid)) return uid
  let named = `${uid}@${edition}`
  for (let n = 2; taken.has(named); n++) named = `${uid}@${edition}~${n}`
  return named
}
