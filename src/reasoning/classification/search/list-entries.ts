import type { ListEdition, ListNode } from '../../../law/control-lists/index.ts'

/** A provision with what stands above it, or a note: the smallest thing that a search shows. */
export type Passage = {
  /** Place of its entry in `entries`. */
  readonly entry: number
  readonly path: string
  readonly own: string
  /** Texts of the provisions above it, the nearest first. */
  readonly above: readonly string[]
  /** A note says what is not controlled, which is near, but weaker than what is. */
  readonly weight: number
}

/** An entry of one edition: `3A001`. */
export type ListEntry = {
  readonly code: string
  readonly heading: string
  /** Codes that its text refers to, with whole ranges and groups spelt out. */
  readonly refersTo: ReadonlySet<string>
}

const noteWeight = 0.4
/** Notes of other kinds speak of other entries, or only define words. */
const weights: Partial<Record<ListNode['kind'], number>> = { provision: 1, note: noteWeight, technical_note: 0.25 }

export function entriesOf(edition: ListEdition): {
  readonly entries: readonly ListEntry[]
  readonly passages: readonly Passage[]
} {
  const textOf = (node: ListNode) => node.texts[edition.language] ?? Object.values(node.texts)[0] ?? ''
  const byPath = new Map(edition.nodes.map(node => [node.path, node]))
  const places = new Map<string, number>()
  const headings: ListNode[] = []
  for (const node of edition.nodes)
    if (node.kind === 'provision' && node.path === node.code && !node.isNotUsed && !places.has(node.code)) {
      places.set(node.code, headings.length)
      headings.push(node)
    }
  const codes = headings.map(({ code }) => code)
  const referred = headings.map(() => new Set<string>())
  const passages: Passage[] = []
  for (const node of edition.nodes) {
    const entry = places.get(node.code)
    const weight = weights[node.kind]
    if (entry === undefined || weight === undefined || node.isNotUsed) continue
    const own = [textOf(node), ...node.items.map(({ text }) => text)].join(' ')
    const above: string[] = []
    for (let up = byPath.get(node.parent ?? ''); up !== undefined && above.length < 8; up = byPath.get(up.parent ?? ''))
      above.push(textOf(up))
    passages.push({ entry, path: node.kind === 'provision' ? node.path : node.scope, own, above, weight })
    if (node.kind === 'provision') for (const code of referencesIn(own, codes)) referred[entry]?.add(code)
  }
  return {
    entries: headings.map((node, place) => ({
      code: node.code,
      heading: textOf(node),
      refersTo: new Set([...(referred[place] ?? [])].filter(code => code !== node.code)),
    })),
    passages,
  }
}

/**
 * Codes in a text, with those between the ends of "2B001 to 2B009", and those of a whole group ("equipment controlled by 3B").
 * What stands behind "other than" or "except" is left out.
 */
export function referencesIn(text: string, codes: readonly string[]): ReadonlySet<string> {
  const kept = text.replaceAll(/\b(?:other than|except)\b[^.;()]*/g, ' ')
  const found = new Set<string>()
  for (const [, from = '', to] of kept.matchAll(/\b(\d[A-E]\d{3})[.\w]*(?:\s*(?:to|through|-|–)\s*(\d[A-E]\d{3}))?/g)) {
    if (to === undefined) found.add(from)
    else for (const code of codes) if (code >= from && code <= to) found.add(code)
  }
  for (const [, chain = ''] of kept.matchAll(groups))
    for (const [group] of chain.matchAll(/(?<![.\w])\d[A-E](?!\w)/g))
      for (const code of codes) if (code.startsWith(group)) found.add(code)
  return found
}

/** "Controlled by 3A, 3B or 3C": a digit and a letter are a group only there, and elsewhere may be the dimensions of a picture. */
const groups =
  /(?:(?:controlled|specified|described|enumerated|listed) (?:by|in|under)|ECCNs?|Categor(?:y|ies))\s+((?:\d[A-E](?:\d{3}[\w.]*)?(?:\s*\([^)]*\))?[\s,;]*(?:(?:and|or|to|through)\s)?\s*)+)/g
