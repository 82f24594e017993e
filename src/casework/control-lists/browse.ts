import type { ListChange, ListNode } from '../../law/control-lists/index.ts'
import type { Text } from '../../values/index.ts'
import type { ListView } from './view.ts'

export type ListedEntry = {
  readonly code: string
  readonly texts: Text
  readonly isNotUsed: boolean
  /** Provisions of the entry, itself included, and figures in them and their notes. */
  readonly provisions: number
  readonly figures: number
  readonly flags: number
  /** How many provisions differ from the edition before; `added` where the whole entry is new. */
  readonly changes: number
  readonly isAdded: boolean
}
export type ListSection = { readonly path: string; readonly texts: Text; readonly depth: number }

export type Browsed = {
  readonly sections: readonly ListSection[]
  readonly entries: readonly ListedEntry[]
  /** Entries that the edition before had and this one has not. */
  readonly gone: readonly string[]
  readonly total: number
}

/** The entries of a state of a list in their order, all or those of a section (`3`, `3A`, `3A0`). */
export function browseList({ edition, difference, before }: ListView, prefix: string): Browsed {
  const { nodes } = edition
  const byCode = Map.groupBy(nodes, ({ code }) => code)
  const changes = Map.groupBy(difference?.changes ?? [], ({ code }) => code)
  const all = nodes.filter(isEntry)
  const entries = all.filter(({ code }) => code.startsWith(prefix))
  return {
    sections: nodes.filter(({ kind }) => kind === 'heading').map(sectionOf),
    entries: entries.map(node => entryOf(node, byCode.get(node.code) ?? [], changes.get(node.code) ?? [])),
    gone: before === undefined ? [] : goneFrom(difference?.changes ?? [], prefix),
    total: all.length,
  }
}

export function isEntry({ kind, path, code }: ListNode): boolean {
  return kind === 'provision' && path === code
}

function sectionOf({ path, texts }: ListNode): ListSection {
  return { path, texts, depth: path.length > 1 ? 2 : 1 }
}

function entryOf(
  { code, texts, isNotUsed }: ListNode,
  nodes: readonly ListNode[],
  changes: readonly ListChange[],
): ListedEntry {
  return {
    code,
    texts,
    isNotUsed,
    provisions: nodes.filter(({ kind }) => kind === 'provision').length,
    figures: nodes.reduce((sum, { figures }) => sum + figures.length, 0),
    flags: nodes.reduce((sum, { flags }) => sum + flags.length, 0),
    changes: changes.length,
    isAdded: changes.some(({ change, path }) => change === 'added' && path === code),
  }
}

function goneFrom(changes: readonly ListChange[], prefix: string): readonly string[] {
  return changes.flatMap(({ change, path, code }) =>
    change === 'deleted' && path === code && code.startsWith(prefix) ? [code] : [],
  )
}
