import { comparisonKey } from './clean-list-text.ts'
import { compareFigures, type FigureChange } from './compare-figures.ts'
import { type ListEdition, type ListNode, type NodeKind, nodeKinds } from './edition.ts'

export type ListChangeKind = 'added' | 'amended' | 'moved' | 'deleted'
export type AmendedField = 'text' | 'joining' | 'figures' | 'reasons'

/** One provision that differs between two editions. */
export type ListChange = {
  readonly change: ListChangeKind
  /** In the newer edition; where it was deleted, in the older. */
  readonly path: string
  readonly code: string
  readonly kind: NodeKind
  /** Where a moved provision stood before. */
  readonly from?: string
  readonly before?: string
  readonly after?: string
  /** What was amended. `joining`: only the "and" or "or" at its end, which decides between all and any. */
  readonly fields: readonly AmendedField[]
  readonly figures: readonly FigureChange[]
}

export type ListDifference = {
  readonly older: string
  readonly newer: string
  readonly changes: readonly ListChange[]
  readonly unchanged: number
  /** Kinds of which one edition has none: a publisher's format that leaves them out has not deleted them. */
  readonly notCompared: readonly NodeKind[]
}

type Pair = readonly [older: ListNode, newer: ListNode]
type Keyed = { readonly node: ListNode; readonly text: string; readonly key: string }

/** Shorter texts ("Metals;") stand in many places, and where they went is anybody's guess. */
const movedLengthMin = 16
const joining = /[;,]\s*(?:and|or)\s*$/i

/**
 * What differs between two editions of one list, by provision, in the order of the newer; what was deleted stands in the order of the
 * older at the end. A provision is known by its path; a note by its scope and text first, since publishers number notes differently.
 */
export function compareEditionsOfList(older: ListEdition, newer: ListEdition): ListDifference {
  const [before, after] = [keyed(older), keyed(newer)]
  const notCompared = missingKinds(before, after)
  const isCompared = ({ node }: Keyed) => !notCompared.includes(node.kind)
  const left = new Map(before.filter(isCompared).map(each => [each.node.path, each]))
  const right = new Map(after.filter(isCompared).map(each => [each.node.path, each]))
  const same = pairNotes(left, right)
  const changes = new Map<string, ListChange>()
  let unchanged = same.length
  for (const [path, latter] of right) {
    const former = left.get(path)
    if (former === undefined) continue
    left.delete(path)
    right.delete(path)
    const change = compareNodes(former, latter)
    if (change === undefined) unchanged++
    else changes.set(path, change)
  }
  for (const [former, latter] of movedPairs(left, right)) {
    left.delete(former.path)
    right.delete(latter.path)
    changes.set(latter.path, { ...ofNode('moved', latter), from: former.path })
  }
  for (const { node, text } of right.values())
    if (!node.isNotUsed) changes.set(node.path, { ...ofNode('added', node), after: text })
  const deleted = [...left.values()].flatMap(({ node, text }) =>
    node.isNotUsed ? [] : [{ ...ofNode('deleted', node), before: text }],
  )
  return {
    older: older.edition,
    newer: newer.edition,
    changes: [...after.flatMap(({ node }) => changes.get(node.path) ?? []), ...deleted],
    unchanged,
    notCompared,
  }
}

function keyed(edition: ListEdition): readonly Keyed[] {
  return edition.nodes.map(node => {
    const text = node.texts[edition.language] ?? Object.values(node.texts)[0] ?? ''
    return { node, text, key: comparisonKey(text) }
  })
}

function missingKinds(before: readonly Keyed[], after: readonly Keyed[]): readonly NodeKind[] {
  const has = (nodes: readonly Keyed[], kind: NodeKind) => nodes.some(({ node }) => node.kind === kind)
  return nodeKinds.filter(kind => has(before, kind) !== has(after, kind))
}

/** Takes out the notes that have the same scope and the same text, whatever their numbers are. */
function pairNotes(left: Map<string, Keyed>, right: Map<string, Keyed>): readonly Pair[] {
  const place = ({ node, key }: Keyed) => `${node.scope} ${node.kind} ${key}`
  const notes = new Map([...left.values()].filter(isNote).map(each => [place(each), each]))
  const pairs: Pair[] = []
  for (const latter of [...right.values()].filter(isNote)) {
    const former = notes.get(place(latter))
    if (former === undefined) continue
    notes.delete(place(latter))
    left.delete(former.node.path)
    right.delete(latter.node.path)
    pairs.push([former.node, latter.node])
  }
  return pairs
}

function isNote({ node }: Keyed): boolean {
  return node.kind !== 'provision' && node.kind !== 'heading'
}

function compareNodes(former: Keyed, latter: Keyed): ListChange | undefined {
  const [one, other] = [former.node, latter.node]
  if (one.isNotUsed && other.isNotUsed) return undefined
  if (one.isNotUsed) return { ...ofNode('added', other), after: latter.text }
  if (other.isNotUsed) return { ...ofNode('deleted', other), before: former.text }
  const fields: AmendedField[] = []
  const figures = former.key === latter.key ? [] : compareFigures(former.text, one, latter.text, other)
  if (former.key !== latter.key) {
    const isSame = comparisonKey(former.text.replace(joining, '')) === comparisonKey(latter.text.replace(joining, ''))
    fields.push(isSame ? 'joining' : 'text')
    if (figures.length > 0) fields.push('figures')
  }
  // An edition that gives no reasons at all has not taken them back.
  if (one.reasons.length > 0 && other.reasons.length > 0 && reasonsKey(one) !== reasonsKey(other))
    fields.push('reasons')
  return fields.length === 0
    ? undefined
    : { ...ofNode('amended', other), before: former.text, after: latter.text, fields, figures }
}

function reasonsKey({ reasons }: ListNode): string {
  return reasons
    .map(({ code, scope, column }) => comparisonKey(`${code} ${scope} ${column}`))
    .sort()
    .join('|')
}

/** The same words under another path, where they stood and stand once. */
function movedPairs(left: ReadonlyMap<string, Keyed>, right: ReadonlyMap<string, Keyed>): readonly Pair[] {
  const [gone, come] = [left, right].map(side =>
    Map.groupBy([...side.values()].filter(isMovable), ({ node, key }) => `${node.kind} ${key}`),
  )
  return [...(come ?? [])].flatMap(([key, latter]) => {
    const former = gone?.get(key)
    const [one, other] = [former?.[0], latter[0]]
    return one === undefined || other === undefined || former?.length !== 1 || latter.length !== 1
      ? []
      : [[one.node, other.node] as const]
  })
}

function isMovable({ node, key }: Keyed): boolean {
  return !node.isNotUsed && key.length >= movedLengthMin
}

function ofNode(change: ListChangeKind, { path, code, kind }: ListNode): ListChange {
  return { change, path, code, kind, fields: [], figures: [] }
}
