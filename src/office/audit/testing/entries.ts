import { randomBytes } from 'node:crypto'
import { instantOf, newId } from '../../../values/index.ts'
import type { AuditEntry } from '../index.ts'

/** An entry for tests: a visitor looked at something, now. */
export function anEntry(changes: Partial<AuditEntry> = {}): AuditEntry {
  const now = instantOf(Date.now())
  return {
    id: newId('aud', now, randomBytes),
    at: now,
    actor: { kind: 'visitor', id: null },
    operation: 'things.look',
    effect: 'reads',
    subject: { kind: 'thing', id: 'thing-1' },
    outcome: 'done',
    allowedBy: 'look',
    request: newId('req', now, randomBytes),
    details: {},
    ...changes,
  }
}

export async function collected(lines: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = []
  for await (const line of lines) all.push(line)
  return all
}

/**
 * What each writer counted, in the order of the chain. A writer commits one entry before it begins the next, so a chain in the order
 * of the commits has 0, 1, 2 … of each.
 */
export function entriesByWriter(lines: readonly string[]): Map<string, unknown[]> {
  const counted = new Map<string, unknown[]>()
  for (const text of lines) {
    const { entry }: { entry?: AuditEntry } = JSON.parse(text)
    if (entry?.subject?.kind !== 'writer') continue
    const counts = counted.get(entry.subject.id) ?? []
    counted.set(entry.subject.id, [...counts, entry.details['count']])
  }
  return counted
}
