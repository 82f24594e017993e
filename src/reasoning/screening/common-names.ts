import { africanAndAsian } from './names/african-asian.ts'
import { continental } from './names/continental.ts'
import { eastern } from './names/eastern.ts'
import { everywhere } from './names/everywhere.ts'
import { western } from './names/western.ts'
import { fold } from './scripts/index.ts'
import { Sieve } from './sieve.ts'

/** 0 for a word that is no common name, 1 for a common one, 2 for one that very many people bear. */
export type Commonness = 0 | 1 | 2

type Names = { readonly names: ReadonlyMap<string, Commonness>; readonly sieve: Sieve }

let made: Names | undefined

/**
 * A list of some thousand designated persons does not know how common Smith or Hernandez is, and would take them for rare. A name more or
 * less in the tables changes little.
 */
export function isCommonName(word: string): Commonness {
  made ??= read()
  return made.sieve.lets(word) ? (made.names.get(word) ?? 0) : 0
}

function read(): Names {
  const names = new Map<string, Commonness>()
  for (const table of [western, continental, eastern, africanAndAsian])
    for (const name of table.split(/\s/)) if (name.length > 1) names.set(name, 1)
  for (const name of fold(everywhere).split(' ')) if (name.length > 1) names.set(name, 2)
  const sieve = new Sieve()
  for (const name of names.keys()) sieve.add(name)
  return { names, sieve }
}

/** The share of the world's names that a common name is taken to stand in, by how common it is. */
export const commonShares: Readonly<Record<Commonness, number>> = { 0: 0, 1: 0.0006, 2: 0.003 }
