import { decode128, encode128 } from './crockford.ts'
import { type Instant, instantOf, millisecondsOf } from './instant.ts'

/** What a thing is: enquiry, audit entry, request, case, licence, party, document, job, hit, finding on a hit, proposal, product. */
export const idPrefixes = ['enq', 'aud', 'req', 'cas', 'lic', 'pty', 'doc', 'job', 'hit', 'fnd', 'prp', 'prd'] as const
export type IdPrefix = (typeof idPrefixes)[number]

/**
 * A UUIDv7 (RFC 9562) printed in Crockford's base 32 behind its prefix: `enq_01j9z8…`. Ids sort by the millisecond of their making;
 * within one millisecond the order means nothing.
 */
export type Id<P extends IdPrefix = IdPrefix> = `${P}_${string}` & { readonly __brand: P }

/** A source of `count` random bytes; the caller's, since this floor has none. */
export type Random = (count: number) => Uint8Array

export function newId<P extends IdPrefix>(prefix: P, now: Instant | number, random: Random): Id<P> {
  const bytes = new Uint8Array(16)
  bytes.set(random(10), 6)
  let time = typeof now === 'number' ? now : millisecondsOf(now)
  for (let i = 5; i >= 0; i--) {
    bytes[i] = time % 256
    time = Math.floor(time / 256)
  }
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  return `${prefix}_${encode128(bytes)}` as Id<P>
}

/** The id in its one spelling, or undefined: not ours, or not with this prefix. Forgives capitals and the letters I, L and O. */
export function parseId<P extends IdPrefix>(text: string, prefix: P): Id<P> | undefined
export function parseId(text: string): Id | undefined
export function parseId(text: string, prefix?: IdPrefix): Id | undefined {
  const found = idPrefixes.find(each => text.slice(0, 4).toLowerCase() === `${each}_`)
  if (found === undefined || (prefix !== undefined && found !== prefix)) return undefined
  const bytes = decode128(text.slice(4))
  if (bytes === undefined || (bytes[6] ?? 0) >> 4 !== 7 || (bytes[8] ?? 0) >> 6 !== 2) return undefined
  return `${found}_${encode128(bytes)}` as Id
}

/** The instant of its making, to the millisecond. */
export function idInstant(id: Id): Instant {
  const bytes = decode128(id.slice(4)) ?? new Uint8Array(16)
  return instantOf(bytes.subarray(0, 6).reduce((time, byte) => time * 256 + byte, 0))
}
