import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AuditEntry, type AuditHead, entryHash, linkHash, noLink, verifyAudit } from './index.ts'
import { anEntry } from './testing/entries.ts'

/** An export made without a database: what `exportAudit` writes of these entries. */
function exported(entries: readonly AuditEntry[]): { lines: string[]; heads: AuditHead[] } {
  const heads: AuditHead[] = [{ n: 0, hash: noLink }]
  const links = entries.map((entry, i) => {
    const previous = heads.at(-1)?.hash ?? noLink
    const link = {
      n: i + 1,
      previous,
      entryHash: entryHash(entry),
      hash: linkHash(i + 1, entryHash(entry), previous),
      entry,
    }
    heads.push({ n: link.n, hash: link.hash })
    return JSON.stringify(link)
  })
  const head = heads.at(-1)
  const first = JSON.stringify({ steelyardAudit: 1, subject: null, head })
  return { lines: [first, ...links, JSON.stringify({ end: { n: entries.length, unlinked: 0 } })], heads }
}

const { lines, heads } = exported(Array.from({ length: 20 }, (_, i) => anEntry({ details: { i } })))

describe('An audit export, verified without a database', () => {
  test('is intact up to its last entry, and fits every head that was ever kept', async () => {
    for (const anchor of heads)
      expect(await verifyAudit(lines, anchor)).toMatchObject({ outcome: 'intact', upTo: 20, shown: 20 })
  })

  test('with any one line taken out, doubled or changed places is not intact', async () => {
    const position = fc.integer({ min: 0, max: lines.length - 1 })
    const edit = fc.oneof(
      position.map(i => lines.toSpliced(i, 1)),
      position.map(i => lines.toSpliced(i, 0, lines[i] ?? '')),
      fc
        .tuple(position, position)
        .filter(([i, j]) => i !== j)
        .map(([i, j]) => lines.with(i, lines[j] ?? '').with(j, lines[i] ?? '')),
      fc.integer({ min: 1, max: lines.length - 1 }).map(i => lines.slice(0, i)),
    )
    await fc.assert(
      fc.asyncProperty(edit, async edited => {
        expect((await verifyAudit(edited)).outcome).not.toBe('intact')
      }),
    )
  })

  test('with any one character changed is not intact', async () => {
    const text = lines.join('\n')
    const change = fc.tuple(
      fc.integer({ min: 0, max: text.length - 1 }),
      fc.constantFrom(...'0123456789abcdefxyz"{}:,'),
    )
    await fc.assert(
      fc.asyncProperty(change, async ([i, character]) => {
        fc.pre(text[i] !== character)
        const edited = text.slice(0, i) + character + text.slice(i + 1)
        expect((await verifyAudit(edited.split('\n'))).outcome).not.toBe('intact')
      }),
      { numRuns: 300 },
    )
  })

  test('names the first broken entry', async () => {
    const edited = lines.map((line, i) => (i === 7 || i === 12 ? line.replace('"things.look"', '"things.hide"') : line))
    expect(await verifyAudit(edited)).toMatchObject({ outcome: 'broken', fault: 'altered', n: 7 })
  })

  test('that leaves out an entry of an export of everything is broken there, even with its hash', async () => {
    const gap = { gap: 'other', from: 4, entryHashes: [JSON.parse(lines[4] ?? '').entryHash] }
    expect(await verifyAudit(lines.with(4, JSON.stringify(gap)))).toMatchObject({
      outcome: 'broken',
      fault: 'missing',
      n: 4,
    })
    const withheld = JSON.stringify({ ...gap, gap: 'withheld' })
    expect(await verifyAudit(lines.with(4, withheld))).toMatchObject({ outcome: 'intact', withheld: 1 })
  })

  test('that is no export is unreadable, not intact', async () => {
    expect(await verifyAudit([])).toEqual({ outcome: 'unreadable', line: 1 })
    expect(await verifyAudit(['<html>'])).toEqual({ outcome: 'unreadable', line: 1 })
    expect(await verifyAudit([...lines.slice(0, 5), 'noise', ...lines.slice(5)])).toEqual({
      outcome: 'unreadable',
      line: 6,
    })
  })
})
