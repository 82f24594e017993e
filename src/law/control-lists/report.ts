import type { Digest } from '../../values/index.ts'
import type { DraftSink } from './draft.ts'
import { type ListEdition, type ListNode, type NodeKind, nodeKinds } from './edition.ts'
import { quoted } from './finish-edition.ts'
import type { ListFlag, ListFlagCode } from './flag.ts'

/** What an import read, in figures and flags: what persons look at before they accept the edition. */
export type ListReport = {
  readonly list: string
  readonly edition: string
  readonly sha256: Digest
  readonly nodes: number
  readonly entries: number
  readonly kinds: Readonly<Record<NodeKind, number>>
  readonly notUsed: number
  /** Rows of the file that are of another list. */
  readonly passed: number
  readonly flags: readonly ListFlag[]
  readonly flagCounts: Readonly<Partial<Record<ListFlagCode, number>>>
  readonly former?: { readonly edition: string; readonly entries: number; readonly provisions: number }
}

/** More than two in a hundred fewer is hardly ever an amendment, and mostly a file that was cut or read wrongly. */
const keptShareMin = 0.98

export function reportOf(edition: ListEdition, sink: DraftSink, former?: ListEdition): ListReport {
  const { nodes, list, provenance } = edition
  const kinds = kindsOf(nodes)
  const entries = entriesIn(nodes)
  const flags = [
    ...sink.faults.map(fault => ({ ...fault, path: '', value: quoted(fault.value) })),
    ...nodes.flatMap(node => node.flags),
  ]
  const before =
    former === undefined
      ? undefined
      : { edition: former.edition, entries: entriesIn(former.nodes), provisions: kindsOf(former.nodes).provision }
  if (before !== undefined) {
    for (const [name, now, then] of [
      ['entries', entries, before.entries],
      ['provisions', kinds.provision, before.provisions],
    ] as const)
      if (now < then * keptShareMin)
        flags.push({ code: 'fewer_than_before', line: 1, path: '', value: `${name}: ${then} → ${now}` })
  }
  flags.sort((a, b) => a.line - b.line)
  const flagCounts: Partial<Record<ListFlagCode, number>> = {}
  for (const { code } of flags) flagCounts[code] = (flagCounts[code] ?? 0) + 1
  return {
    list,
    edition: edition.edition,
    sha256: provenance.sha256,
    nodes: nodes.length,
    entries,
    kinds,
    notUsed: nodes.filter(node => node.isNotUsed).length,
    passed: sink.passed(),
    flags,
    flagCounts,
    ...(before === undefined ? {} : { former: before }),
  }
}

function kindsOf(nodes: readonly ListNode[]): Record<NodeKind, number> {
  const kinds = Object.fromEntries(nodeKinds.map(kind => [kind, 0])) as Record<NodeKind, number>
  for (const { kind } of nodes) kinds[kind]++
  return kinds
}

function entriesIn(nodes: readonly ListNode[]): number {
  return nodes.filter(({ kind, path, code }) => kind === 'provision' && path === code).length
}
