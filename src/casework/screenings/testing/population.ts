import type { Storage } from '../../../office/storage/index.ts'
import { keepParties } from '../index.ts'
import { party } from './people.ts'
import { type Named, now } from './room.ts'

const consonants = 'bcdfghklmnprstvzwjxq'
const vowels = 'aeiou'

/** Three invented words that hardly any other number has: each is made of three or four syllables out of a hundred. */
export function inventedName(n: number): string {
  let state = Math.imul(n + 1, 0x9e3779b1) >>> 0
  const next = (below: number) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0
    return (state >>> 8) % below
  }
  const syllable = () =>
    `${consonants.charAt(next(20))}${vowels.charAt(next(5))}${next(4) === 0 ? consonants.charAt(next(20)) : ''}`
  const word = () => {
    const text = Array.from({ length: 3 + next(2) }, syllable).join('')
    return text.charAt(0).toUpperCase() + text.slice(1)
  }
  return `${word()} ${word()} ${word()}`
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
