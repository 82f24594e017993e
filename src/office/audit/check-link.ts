import { type AuditEntry, entryHash, linkHash } from './entry.ts'
import type { AuditHead } from './head.ts'
import type { LinkLine } from './lines.ts'
import type { Broken } from './verdict.ts'

/** A fault, and what would show, further on, that it is one of order: this entry's or this link's own place, or this number. */
export type Finding = {
  readonly broken: Broken
  readonly elsewhere?: { readonly entryHash?: string; readonly hash?: string; readonly n?: number }
}

/** What is wrong with this link after the last one that held, or undefined. */
export function checkLink(line: LinkLine, last: AuditHead): Finding | undefined {
  const entry = line.entry?.id ?? null
  const fault = (fault: Broken['fault'], n = line.n): Broken => ({ outcome: 'broken', fault, n, entry })
  const expected = last.n + 1
  if (line.n === last.n) return { broken: fault('forked') }
  if (line.n < last.n) return { broken: fault('reordered') }
  if (line.n > expected) return { broken: { ...fault('missing', expected), entry: null }, elsewhere: { n: expected } }
  if (line.entry === null) return { broken: fault('missing') }
  const found = contentHash(line.entry)
  if (found !== line.entryHash)
    return { broken: fault('altered'), elsewhere: found === undefined ? {} : { entryHash: found } }
  if (linkHash(line.n, line.entryHash, line.previous) !== line.hash)
    return { broken: fault('altered'), elsewhere: { hash: line.previous } }
  if (line.previous !== last.hash) return { broken: fault('forked'), elsewhere: { hash: line.previous } }
  return undefined
}

/** True when this later line shows that what was found broken had only been moved. */
export function showsOrder(line: LinkLine, { elsewhere = {} }: Finding): boolean {
  return line.entryHash === elsewhere.entryHash || line.hash === elsewhere.hash || line.n === elsewhere.n
}

/** Undefined for what no entry of ours can be, such as text that is not well-formed. */
export function contentHash(entry: AuditEntry): string | undefined {
  try {
    return entryHash(entry)
  } catch {
    return undefined
  }
}
