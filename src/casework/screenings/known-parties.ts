import type { Party } from '../../law/designations/index.ts'
import type { Transaction } from '../../office/storage/index.ts'
import { canonicalJson, type Digest, type Instant } from '../../values/index.ts'
import { fingerprintOf } from './fingerprint.ts'

/** Why a party is known: a party of an enquiry, a customer of an exporter; later of a case or a licence. */
export type KnownFrom = { readonly kind: string; readonly ref: string }

export type KnownParty = { readonly fingerprint: Digest; readonly party: Party }

/** Keeps parties, so that every later change of a list is held against them. One that is known already has its day moved on. */
export async function keepParties(
  tx: Transaction,
  parties: readonly Party[],
  from: KnownFrom,
  now: Instant,
): Promise<readonly KnownParty[]> {
  const known = [...new Map(parties.map(party => [fingerprintOf(party), party]))]
  const fingerprints = known.map(([fingerprint]) => fingerprint)
  await tx.query(
    `insert into known_party (fingerprint, party, first_seen)
     select fingerprint, party::jsonb, $3 from unnest($1::text[], $2::text[]) as row (fingerprint, party)
     on conflict (fingerprint) do nothing`,
    [fingerprints, known.map(([, party]) => canonicalJson(party)), now],
  )
  await tx.query(
    `insert into known_party_source (fingerprint, kind, ref, last_seen) select unnest($1::text[]), $2, $3, $4
     on conflict (fingerprint, kind, ref) do update set last_seen = excluded.last_seen`,
    [fingerprints, from.kind, from.ref, now],
  )
  return known.map(([fingerprint, party]) => ({ fingerprint, party }))
}

export type NumberedParty = KnownParty & { readonly n: number }

/** Known parties in the order in which they came, after a number. */
export async function partiesAfter(
  { query }: Pick<Transaction, 'query'>,
  after: number,
  limit: number,
): Promise<readonly NumberedParty[]> {
  const { rows } = await query('select n, fingerprint, party from known_party where n > $1 order by n limit $2', [
    after,
    limit,
  ])
  return rows.map(row => ({ n: Number(row['n']), ...knownOf(row) }))
}

export async function partiesBy(
  { query }: Pick<Transaction, 'query'>,
  fingerprints: readonly string[],
): Promise<ReadonlyMap<string, KnownParty>> {
  const { rows } = await query('select fingerprint, party from known_party where fingerprint = any($1)', [fingerprints])
  return new Map(rows.map(row => [String(row['fingerprint']), knownOf(row)]))
}

/** What stands in the column was written from a value of this type, by `keepParties`. */
function knownOf({ fingerprint, party }: Readonly<Record<string, unknown>>): KnownParty {
  return { fingerprint: fingerprint as Digest, party: party as Party }
}
