import type { Party } from '../../law/designations/index.ts'
import {
  type Band,
  calibration,
  defaultThreshold,
  type Evidence,
  type Hit,
  matcherVersion,
  type ScreeningIndex,
  screen,
  type WeakQuery,
} from '../../reasoning/screening/index.ts'
import { canonicalJson, type Digest, digestOf, type Instant } from '../../values/index.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { Standing } from './freshness.ts'
import type { EditionUsed } from './shelf.ts'

export type PartyAsked = { readonly id: string; readonly role?: string; readonly party: Party }

/** What somebody asked for, and who may see what of it. */
export type ScreeningRequest = {
  readonly parties: readonly PartyAsked[]
  readonly limit: number
  readonly threshold: number
  /** `officers` sees the restricted lists; `public` is answered as if there were none. */
  readonly scope: 'public' | 'officers'
  readonly asOf: Instant
}

/** A list that was to be looked at, as it stood. Without an edition nobody was compared with it. */
export type Against = Standing & {
  readonly list: string
  readonly needed: boolean
  readonly edition: number | null
  readonly sha256: string | null
  readonly published: string | null
}

/** The most telling first: whoever is a hit on one list is not cleared by another. `no_hit` is said only where every list was looked at. */
export const partyStatuses = ['hit', 'query_too_weak', 'possible', 'not_screened', 'stale_list', 'no_hit'] as const
export type PartyStatus = (typeof partyStatuses)[number]

export type Candidate = {
  readonly list: string
  readonly key: string
  readonly name: string
  readonly queryName: string
  readonly nameScore: number
  readonly score: number
  readonly band: Band
  readonly via: Hit['via']
  readonly evidence: readonly Evidence[]
}

export type PartyResult = {
  readonly id: string
  readonly role?: string
  readonly fingerprint: Digest
  readonly status: PartyStatus
  readonly hits: readonly Candidate[]
  /** Candidates that did not reach the threshold: kept, so that what was not shown can be seen later. */
  readonly below: readonly Candidate[]
  readonly weak?: WeakQuery
  /** Lists that nobody was compared with, and lists that may be behind their publisher. */
  readonly notScreened: readonly string[]
  readonly stale: readonly string[]
}

/** One screening, whole: the same request, editions and versions give the same bytes. */
export type ScreeningRecord = {
  readonly format: 'steelyard-screening/1'
  readonly request: ScreeningRequest
  readonly against: readonly Against[]
  readonly versions: Versions
  readonly results: readonly PartyResult[]
}
export type Versions = {
  readonly matcher: string
  readonly calibration: string
}

export const versionsHere: Versions = { matcher: matcherVersion, calibration: String(calibration.version) }
export const thresholdByDefault: number = defaultThreshold

/** So many candidates below the threshold are kept of each party. */
const belowMax = 10

export function screenParties(
  index: ScreeningIndex,
  request: ScreeningRequest,
  against: readonly Against[],
): ScreeningRecord {
  const results = request.parties.map(asked => screenParty(index, request, against, asked))
  return { format: 'steelyard-screening/1', request, against, versions: versionsHere, results }
}

function screenParty(
  index: ScreeningIndex,
  request: ScreeningRequest,
  against: readonly Against[],
  { id, role, party }: PartyAsked,
): PartyResult {
  const examined = examine(index, { ...request, below: belowMax }, against, party)
  return { id, ...(role === undefined ? {} : { role }), fingerprint: fingerprintOf(party), ...examined }
}

export type Examined = Omit<PartyResult, 'id' | 'role' | 'fingerprint'>

/** What the lists say of one party; `below` is how many candidates under the threshold are wanted. */
export function examine(
  index: ScreeningIndex,
  { limit, threshold, below: belowCount }: Pick<ScreeningRequest, 'limit' | 'threshold'> & { readonly below: number },
  against: readonly Against[],
  party: Party,
): Examined {
  const { hits: found, weak } = screen(index, party, {
    limit: limit + belowCount,
    threshold: belowCount === 0 ? threshold : 0,
  })
  const candidates = found.map(candidateOf)
  const hits = candidates.filter(({ score }) => score >= threshold).slice(0, limit)
  const below = candidates.filter(candidate => !hits.includes(candidate)).slice(0, belowCount)
  const notScreened = against.filter(({ needed, state }) => needed && state === 'absent').map(({ list }) => list)
  const stale = against.filter(({ state }) => state === 'stale').map(({ list }) => list)
  const isWeak = weak !== undefined
  return {
    status: statusOf({ hits, isWeak, isNotScreened: notScreened.length > 0, isStale: stale.length > 0 }),
    hits,
    below,
    ...(weak === undefined ? {} : { weak }),
    notScreened,
    stale,
  }
}

type Grounds = {
  readonly hits: readonly Pick<Candidate, 'band' | 'via'>[]
  readonly isWeak: boolean
  readonly isNotScreened: boolean
  readonly isStale: boolean
}

/** A list that was not read, and one that is out of date, are never "no hit": absence of evidence is told as what it is. */
export function statusOf({ hits, isWeak, isNotScreened, isStale }: Grounds): PartyStatus {
  if (hits.some(({ band, via }) => band === 'strong' && (!isWeak || via === 'identifier'))) return 'hit'
  if (isWeak) return 'query_too_weak'
  if (hits.length > 0) return 'possible'
  if (isNotScreened) return 'not_screened'
  return isStale ? 'stale_list' : 'no_hit'
}

export function candidateOf({
  entry,
  name,
  queryName,
  nameScore,
  score,
  band,
  via,
  evidence,
  list = '',
}: Hit): Candidate {
  return { list, key: entry.slice(list.length + 1), name, queryName, nameScore, score, band, via, evidence }
}

/** The digest of a record, and of what was asked: the same question put again has the same hash, whatever the lists say by then. */
export function digestsOf(record: ScreeningRecord): { readonly digest: Digest; readonly requestHash: Digest } {
  const { asOf: _, ...asked } = record.request
  return { digest: digestOf(record), requestHash: digestOf({ format: 'steelyard-screening-request/1', ...asked }) }
}

export const textOfRecord = (record: ScreeningRecord): string => canonicalJson(record)

export function editionsOf(
  against: readonly Against[],
  visibility: (list: string) => EditionUsed['visibility'],
): readonly EditionUsed[] {
  return against.flatMap(({ list, edition, sha256, published }) =>
    edition === null || sha256 === null
      ? []
      : [{ list, edition, sha256, published: published as EditionUsed['published'], visibility: visibility(list) }],
  )
}
