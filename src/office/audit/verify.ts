import { checkLink, contentHash, type Finding, showsOrder } from './check-link.ts'
import { linkHash, noLink } from './entry.ts'
import type { AuditHead } from './head.ts'
import { type FirstLine, type GapLine, type Line, parseLine } from './lines.ts'
import type { Broken, Fault, Verdict } from './verdict.ts'

/**
 * Verifies an export, line by line, with nothing but this text: no database, no key, no network.
 * `anchor` is a head kept from before: only it can show that the end was cut off, or that the whole chain was made anew.
 */
export async function verifyAudit(
  lines: AsyncIterable<string> | Iterable<string>,
  anchor?: AuditHead,
): Promise<Verdict> {
  const walk = newWalk(anchor)
  let number = 0
  for await (const text of lines) {
    number += 1
    const line = parseLine(text)
    if (line === undefined || 'steelyardAudit' in line !== (number === 1))
      return walk.broken() ?? { outcome: 'unreadable', line: number }
    walk.read(line)
  }
  if (number === 0) return { outcome: 'unreadable', line: 1 }
  return walk.broken() ?? walk.end()
}

function newWalk(anchor: AuditHead | undefined) {
  let first: FirstLine | undefined
  let last: AuditHead = { n: 0, hash: noLink }
  let finding: Finding | undefined
  let isEnded = false
  const counts = { shown: 0, other: 0, withheld: 0, unlinked: 0 }

  const find = (fault: Fault, n: number | null, entry: string | null = null) => {
    finding = { broken: { outcome: 'broken', fault, n, entry } }
  }
  const advance = (hash: string) => {
    last = { n: last.n + 1, hash }
    if (anchor?.n === last.n && anchor.hash !== hash) find('differs_from_anchor', last.n)
  }
  const readGap = (gap: GapLine) => {
    // An export of everything leaves out nothing for being about something else.
    const isAllowed = gap.gap === 'withheld' || first?.subject !== null
    if (!isAllowed || gap.from !== last.n + 1) return find(gap.from <= last.n ? 'reordered' : 'missing', last.n + 1)
    for (const hash of gap.entryHashes) advance(linkHash(last.n + 1, hash, last.hash))
    counts[gap.gap] += gap.entryHashes.length
  }
  const readSound = (line: Line) => {
    if (isEnded) return find('forked', null)
    if ('steelyardAudit' in line) first = line
    else if ('gap' in line) readGap(line)
    else if ('unlinked' in line) {
      counts.unlinked += 1
      if (contentHash(line.unlinked) !== line.entryHash) find('altered', null, line.unlinked.id)
    } else if ('end' in line) {
      isEnded = true
      if (line.end.n !== last.n || line.end.unlinked !== counts.unlinked) find('cut', last.n + 1)
    } else {
      finding = checkLink(line, last)
      if (finding !== undefined) return
      counts.shown += 1
      advance(line.hash)
    }
  }

  return {
    /** After the first fault the rest is read only for what tells a fault of order from another. */
    read(line: Line) {
      if (finding === undefined) readSound(line)
      else if ('n' in line && showsOrder(line, finding)) finding = { broken: { ...finding.broken, fault: 'reordered' } }
    },
    broken: (): Broken | undefined => finding?.broken,
    end(): Verdict {
      const isWhole = isEnded && first?.head.n === last.n && last.n >= (anchor?.n ?? 0)
      if (!isWhole) return { outcome: 'broken', fault: 'cut', n: last.n + 1, entry: null }
      if (first?.head.hash !== last.hash) return { outcome: 'broken', fault: 'altered', n: last.n, entry: null }
      return { outcome: 'intact', upTo: last.n, hash: last.hash, ...counts }
    },
  }
}
