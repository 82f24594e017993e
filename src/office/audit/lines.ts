import { z } from 'zod'
import type { AuditEntry } from './entry.ts'

/**
 * An export: one JSON value a line. The first line says what it covers, then the chain in order, each link with its entry or with a
 * gap that names no more than hashes; then entries not linked yet; and a last line, so that a file cut short is seen to be.
 */
const hash = z.string().regex(/^[0-9a-f]{64}$/)
const n = z.int().positive()
const subject = z.strictObject({ kind: z.string(), id: z.string() })

const entry = z.custom<AuditEntry>(value => typeof value === 'object' && value !== null && 'id' in value)

const firstLine = z.strictObject({
  steelyardAudit: z.literal(1),
  /** `null` when it covers everything. */
  subject: subject.nullable(),
  head: z.strictObject({ n: z.int().nonnegative(), hash }),
})
const linkLine = z.strictObject({
  n,
  previous: hash,
  entryHash: hash,
  hash,
  /** `null` when the database has the link and no longer the entry. */
  entry: entry.nullable(),
})
const gapLine = z.strictObject({
  /** `other`: about something else. `withheld`: about this, and the reader may not see it. */
  gap: z.enum(['other', 'withheld']),
  from: n,
  entryHashes: z.array(hash).min(1),
})
const unlinkedLine = z.strictObject({ unlinked: entry, entryHash: hash })
const lastLine = z.strictObject({ end: z.strictObject({ n: z.int().nonnegative(), unlinked: z.int().nonnegative() }) })

const lineShape = z.union([linkLine, gapLine, unlinkedLine, lastLine, firstLine])

export type FirstLine = z.infer<typeof firstLine>
export type LinkLine = z.infer<typeof linkLine>
export type GapLine = z.infer<typeof gapLine>
export type UnlinkedLine = z.infer<typeof unlinkedLine>
export type LastLine = z.infer<typeof lastLine>
export type Line = z.infer<typeof lineShape>

export function parseLine(text: string): Line | undefined {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return undefined
  }
  return lineShape.safeParse(json).data
}
