import { africanAndAsian } from '../src/reasoning/screening/names/african-asian.ts'
import { continental } from '../src/reasoning/screening/names/continental.ts'
import { eastern } from '../src/reasoning/screening/names/eastern.ts'
import { western } from '../src/reasoning/screening/names/western.ts'

/** Names of one country stand near each other in the tables. */
const near = 120

/** Names of people who are on no list: two or three common names of one part of the world put together. The same seed gives the same. */
export function innocents(count: number, seed: number): string[] {
  const random = randomOf(seed)
  const tables = [western, continental, eastern, africanAndAsian].map(table => table.trim().split(/\s+/))
  const all = tables.reduce((sum, { length }) => sum + length, 0)
  return Array.from({ length: count }, () => {
    let place = Math.floor(random() * all)
    let table = tables[0] ?? []
    for (const each of tables) {
      table = each
      if (place < each.length) break
      place -= each.length
    }
    const words = [table[place]]
    const wanted = random() < 0.2 ? 3 : 2
    while (words.length < wanted) {
      const at = place + Math.floor((random() * 2 - 1) * near)
      words.push(table[(at + table.length) % table.length])
    }
    return words.map(word => (word ?? '').replace(/^./, letter => letter.toUpperCase())).join(' ')
  })
}

/** Mulberry32: small, and good enough for this. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
