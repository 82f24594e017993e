import type { Figure, ListChange, ListFlag, ListNode, NodeKind } from '../../law/control-lists/index.ts'
import type { ListRegime } from '../../law/lists/index.ts'
import { Refusal, type Text } from '../../values/index.ts'
import { isEntry } from './browse.ts'
import { type FlagResolution, resolutionsOf } from './resolutions.ts'
import type { ListView } from './view.ts'

export type ResolvedFlag = ListFlag & { readonly resolution?: FlagResolution }
export type ResolvedReference = {
  readonly written: string
  readonly path: string
  readonly isResolved: boolean
  /** Entry it stands in, and its words. */
  readonly code?: string
  readonly texts?: Text
}
export type ResolvedTerm = {
  readonly term: string
  readonly quotes: 'single' | 'double'
  readonly definedAt?: string
  readonly texts?: Text
}

/** One provision or note of an entry, with what it points to. */
export type EntryNode = {
  readonly uid: string
  readonly path: string
  readonly kind: NodeKind
  /** Path of the provision that it stands below; of a note, the one it governs. Absent for the entry itself. */
  readonly under?: string
  readonly depth: number
  readonly texts: Text
  readonly line: number
  readonly isNotUsed: boolean
  readonly items: ListNode['items']
  readonly reasons: ListNode['reasons']
  /** With the values that persons have found; one that nobody could read has none. */
  readonly figures: readonly Figure[]
  readonly references: readonly ResolvedReference[]
  readonly terms: readonly ResolvedTerm[]
  readonly cas: readonly string[]
  readonly flags: readonly ResolvedFlag[]
  /** How it differs from the edition before. */
  readonly change?: ListChange
}

export type EntryView = {
  readonly code: string
  readonly texts: Text
  readonly regime?: ListRegime
  readonly nodes: readonly EntryNode[]
  /** What the edition before had here. */
  readonly deleted: readonly ListChange[]
  readonly previous?: string
  readonly next?: string
}

/** An entry whole: a tree with its notes, its figures with their values, its references with their words. */
export function entryOfList({ edition, found, difference }: ListView, code: string): EntryView {
  const entries = edition.nodes.filter(isEntry)
  const at = entries.findIndex(each => each.code === code)
  const entry = entries[at]
  if (entry === undefined) throw new Refusal('not_found', { thing: 'entry of this list' })
  const byPath = new Map(edition.nodes.map(node => [node.path, node]))
  const byUid = Map.groupBy(found, ({ uid }) => uid)
  const changes = difference?.changes.filter(each => each.code === code) ?? []
  const changeOf = new Map(changes.filter(({ change }) => change !== 'deleted').map(each => [each.path, each]))
  const nodes = edition.nodes
    .filter(node => node.code === code)
    .map(node => entryNode(node, byPath, resolutionsOf(node, byUid), changeOf.get(node.path)))
  const [previous, next] = [entries[at - 1]?.code, entries[at + 1]?.code]
  return {
    code,
    texts: entry.texts,
    ...(entry.regime === undefined ? {} : { regime: entry.regime }),
    nodes,
    deleted: changes.filter(({ change }) => change === 'deleted'),
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
  }
}

function entryNode(
  node: ListNode,
  byPath: ReadonlyMap<string, ListNode>,
  resolutions: readonly FlagResolution[],
  change: ListChange | undefined,
): EntryNode {
  const { uid, path, kind, texts, line, isNotUsed, items, reasons, figures, cas } = node
  const under = kind === 'provision' ? (path === node.code ? undefined : node.parent) : node.scope
  return {
    uid,
    path,
    kind,
    ...(under === undefined ? {} : { under }),
    depth: path.split('#', 1)[0]?.split('.').length ?? 1,
    texts,
    line,
    isNotUsed,
    items,
    reasons,
    figures,
    references: node.references.map(({ written, path: to, isResolved }) => {
      const target = byPath.get(to)
      return {
        written,
        path: to,
        isResolved,
        ...(target === undefined ? {} : { code: target.code, texts: target.texts }),
      }
    }),
    terms: node.terms.map(each => {
      const definition = each.definedAt === undefined ? undefined : byPath.get(each.definedAt)
      return definition === undefined ? each : { ...each, texts: definition.texts }
    }),
    cas,
    flags: node.flags.map(flag => {
      const resolution = resolutions.find(each => each.flag === flag.code && each.written === flag.value)
      return resolution === undefined ? flag : { ...flag, resolution }
    }),
    ...(change === undefined ? {} : { change }),
  }
}
