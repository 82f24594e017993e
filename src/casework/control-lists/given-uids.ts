import { carryUids, type ListEdition, type ListNode } from '../../law/control-lists/index.ts'
import type { Transaction } from '../../office/storage/index.ts'
import { textHashOf } from './nodes.ts'

type Stood = { readonly path: string; readonly textHash: string }

/**
 * The edition with each provision under the uid it has in the one before. A provision that was gone and comes back at its old place has its
 * old uid only where its words are the old ones; else a uid of its own, since a uid once given never means another provision.
 */
export async function withUids(
  tx: Transaction,
  former: ListEdition | undefined,
  edition: ListEdition,
): Promise<ListEdition> {
  const carried = former === undefined ? edition : carryUids(former, edition)
  const given = await uidsEverGiven(tx, edition.list)
  const kept = new Set(former?.nodes.map(({ uid }) => uid))
  const taken = new Set([...given.keys(), ...kept])
  return {
    ...carried,
    nodes: carried.nodes.map(node => {
      if (kept.has(node.uid) || isTheOldOne(node, given)) return node
      const uid = free(node.uid, edition.edition, taken)
      taken.add(uid)
      return { ...node, uid }
    }),
  }
}

function isTheOldOne(node: ListNode, given: ReadonlyMap<string, readonly Stood[]>): boolean {
  const stood = given.get(node.uid)
  return stood?.some(({ path, textHash }) => path === node.path && textHash === textHashOf(node)) === true
}

function free(uid: string, edition: string, taken: ReadonlySet<string>): string {
  if (!taken.has(uid)) return uid
  let named = `${uid}@${edition}`
  for (let n = 2; taken.has(named); n++) named = `${uid}@${edition}~${n}`
  return named
}

async function uidsEverGiven(tx: Transaction, list: string): Promise<ReadonlyMap<string, readonly Stood[]>> {
  const { rows } = await tx.query('select distinct uid, path, text_hash from control_list_node where list = $1', [list])
  const stood = rows.map(({ uid, path, text_hash }) => ({
    uid: String(uid),
    path: String(path),
    textHash: String(text_hash),
  }))
  return Map.groupBy(stood, ({ uid }) => uid)
}
