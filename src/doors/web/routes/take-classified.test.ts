import { describe, expect, test } from 'vitest'
import type { CandidateAnswer, ClassificationStatus } from '../../../reasoning/classification/index.ts'
import type { Instant } from '../../../values/index.ts'
import type { Evidence } from '../classify/evidence.ts'
import { isFromEarlier, stillClassified } from '../session/classified.ts'
import type { Session } from '../session/draft.ts'
import { withClassified } from './take-classified.ts'

const session: Session = {
  draft: {
    id: 'enq',
    jurisdiction: 'cn',
    asOf: '2026-11-21',
    items: [{ id: '1', description: 'Rod', attributes: {} }],
  },
  trail: [],
  skipped: [],
}
const candidate = (path: string, list = 'EU-DU'): CandidateAnswer => ({
  list,
  code: path.slice(0, 5),
  path,
  score: 1,
  verdict: 'met',
  why: [],
})
const evidence = (status: ClassificationStatus, candidates: readonly CandidateAnswer[] = []): Evidence => ({
  format: 'steelyard-classification-1',
  asked: { text: 'A rod', hs: '', attributes: {}, isNot: [], later: [] },
  answer: {
    status,
    candidates,
    questions: [],
    subjects: [],
    facts: [],
    asOf: '2026-11-21' as Evidence['answer']['asOf'],
    lists: [{ list: 'EU-DU', edition: 'E', sha256: `sha256:${'0'.repeat(64)}` }],
    entries: [],
  },
  at: '2026-11-21T08:00:00.000Z' as Instant,
})
const itemsAfter = (found: Evidence) => withClassified(session, '1', found).draft.items ?? []

describe('what was found of an item goes into its enquiry', () => {
  test('listed: with its code', () => {
    expect(itemsAfter(evidence('listed', [candidate('6A003.b.4.b')]))).toEqual([
      { id: '1', description: 'Rod', code: '6A003.b.4.b', kind: 'goods', domain: 'dual_use' },
    ])
  })
  test('under two entries: as two items; the same entry of another list adds none', () => {
    const met = [candidate('1C216'), candidate('9D004'), candidate('1C216', 'US-CCL')]
    expect(itemsAfter(evidence('listed', met)).map(({ id, code, kind }) => [id, code, kind])).toEqual([
      ['1', '1C216', 'goods'],
      ['2', '9D004', 'software'],
    ])
  })
  test('not listed: no code, and said so', () => {
    expect(itemsAfter(evidence('not_listed'))).toEqual([{ id: '1', description: 'Rod', attributes: {}, listed: false }])
  })
  test.each(['needs_facts', 'needs_expert'] as const)('[CLS-03] %s: unknown, and never unlisted', status => {
    expect(itemsAfter(evidence(status))).toEqual([{ id: '1', description: 'Rod', attributes: {} }])
    const was = { ...session, draft: { ...session.draft, items: [{ id: '1', listed: false }] } }
    expect(withClassified(was, '1', evidence(status)).draft.items?.[0]?.['listed']).toBeUndefined()
  })
  test('and is said of it only while it is what was found', () => {
    const after = withClassified(session, '1', evidence('listed', [candidate('1C216')]))
    expect(Object.keys(stillClassified(after.classified, after.draft))).toEqual(['1'])
    const other = { ...after.draft, items: [{ id: '1', code: '1C116' }] }
    expect(stillClassified(after.classified, other)).toEqual({})
    expect(stillClassified(after.classified, { ...after.draft, items: [] })).toEqual({})
  })
  test('and of a description that was changed afterwards it is not said to be made', () => {
    const found = withClassified(session, '1', evidence('listed', [candidate('1C216')])).classified?.['1']
    if (found === undefined) throw new Error('nothing was kept')
    expect(isFromEarlier(found, 'Rod')).toBe(false)
    expect(isFromEarlier(found, ' Rod  ')).toBe(false)
    // The words that were looked up, now written into the enquiry too.
    expect(isFromEarlier(found, 'A rod')).toBe(false)
    expect(isFromEarlier(found, 'Ceramic plate')).toBe(true)
    expect(isFromEarlier(found, undefined)).toBe(true)
    // Kept before descriptions were: nothing can be said against it.
    const { described: _, ...older } = found
    expect(isFromEarlier(older, 'Ceramic plate')).toBe(false)
  })
})
