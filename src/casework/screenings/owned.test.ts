import { expect, test } from 'vitest'
import type { ListMeaning } from '../../law/packs/index.ts'
import { decimal } from '../../values/index.ts'
import { ownedByListed } from './owned.ts'
import type { Candidate, PartyResult } from './screen-parties.ts'

const meaning = (together: boolean): ListMeaning => ({
  list: 'un',
  name: { en: 'un' },
  keptBy: 'publisher',
  visibility: 'public',
  isNeeded: true,
  effect: 'prohibit',
  ageDaysMax: 7,
  ownership: { share: decimal('0.5'), counts: 'from', together },
  cite: ['Act 1'],
  confidence: 'V',
  where: { file: 'tables/designations.csv', line: 2 },
})
const hit: Candidate = {
  list: 'un',
  key: '1',
  name: 'x',
  queryName: 'x',
  nameScore: 1,
  score: 0.97,
  band: 'strong',
  via: 'exact',
  evidence: [],
}
const result = (id: string, isListed: boolean): PartyResult => ({
  id,
  fingerprint: 'sha256:0',
  status: isListed ? 'hit' : 'no_hit',
  hits: isListed ? [hit] : [],
  below: [],
  notScreened: [],
  stale: [],
})
const share = (owner: string, owned: string, part: string) => ({
  owner,
  owned,
  share: part,
  source: 'register of 2026-01-05',
})
const parties = [result('a', true), result('b', true), result('c', false), result('body', false)]

test.each([
  ['half exactly', [share('a', 'body', '0.5')], true, true],
  ['a tenth of a hundredth less', [share('a', 'body', '0.499')], true, false],
  ['a quarter by each of two', [share('a', 'body', '0.25'), share('b', 'body', '0.25')], true, true],
  [
    'a quarter by each of two, where the law adds nothing up',
    [share('a', 'body', '0.25'), share('b', 'body', '0.25')],
    false,
    false,
  ],
  ['half through a body in between', [share('a', 'c', '1'), share('c', 'body', '0.5')], true, true],
])('[SCR-14] owned by listed parties: %s', (_, shares, together, isFlagged) => {
  const [found] = ownedByListed(parties, shares, [meaning(together)])
  expect(found).toMatchObject({ id: expect.any(String), list: 'un' })
  const body = ownedByListed(parties, shares, [meaning(together)]).find(({ id }) => id === 'body')
  expect(body?.finding.flagged).toBe(isFlagged)
  expect(JSON.stringify(body?.finding.owners)).toContain('register of 2026-01-05')
})

test('[SCR-14] a law that says nothing of shares flags nobody', () => {
  const { ownership: _, ...silent } = meaning(true)
  expect(ownedByListed(parties, [share('a', 'body', '1')], [silent])).toEqual([])
})
