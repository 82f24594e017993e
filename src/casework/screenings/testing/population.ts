import type { Storage } from '../../../office/storage/index.ts'
import { keepParties } from '../index.ts'
import { party } from './people.ts'
import { type Named, now } from './room.ts'

const consonants = 'bcdfghklmnprstvzwjxq'
const vowels = 'aeiou'

/** A forename, a middle name and a family name, invented; as among people, many share one of them and hardly any two share all. */
export function inventedName(n: number): string {
  const mixed = mix(n + 1)
  return `${word(mixed % 3_000, 1)} ${word(mix(mixed) % 6_000, 2)} ${word(mix(mix(mixed)) % 40_000, 3)}`
}

function word(n: number, kind: number): string {
  let state = mix(n * 4 + kind)
  const next = (below: number) => {
    state = mix(state)
    return (state >>> 8) % below
  }
  const ending = () => (next(4) === 0 ? consonants.charAt(next(20)) : '')
  const syllable = () => `${consonants.charAt(next(20))}${vowels.charAt(next(5))}${ending()}`
  const text = Array.from({ length: 3 + next(2) }, syllable).join('')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function mix(n: number): number {
  const a = Math.imul(n ^ (n >>> 16), 0x45d9f3b)
  return (Math.imul(a ^ (a >>> 13), 0x2c1b3c6d) + 0x9e3779b9) >>> 0
}

/** Known parties with the names of these numbers. */
export async function populate(storage: Storage, from: number, to: number): Promise<void> {
  for (let at = from; at < to; at += 5_000) {
    const some = Array.from({ length: Math.min(5_000, to - at) }, (_, i) => party(inventedName(at + i)))
    await storage.transaction(tx => keepParties(tx, some, { kind: 'customer', ref: 'population' }, now))
  }
}

/** Entries with the names of every so many numbers: each is somebody among the known parties. */
export function entriesAmong(count: number, step: number): Named[] {
  return Array.from({ length: count }, (_, i) => ({ id: `e-${i}`, name: inventedName(i * step) }))
}
