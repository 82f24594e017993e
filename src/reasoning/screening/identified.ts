import type { Identifier, Party } from '../../law/designations/index.ts'
import type { ScreeningIndex } from './format.ts'
import { hashOf } from './hash.ts'
import { identifierKey, normalIdentifier } from './identifiers.ts'
import { factsOf } from './screen.ts'

const identifiersMax = 50

/** Entries that have a number of the query, or one that a slip of the pen makes of it. */
export function entriesByIdentifier(index: ScreeningIndex, { identifiers = [] }: Party): Set<number> {
  const found = new Set<number>()
  for (const identifier of identifiers.slice(0, identifiersMax)) {
    const key = identifierKey(identifier)
    if (key === undefined || key.length > 80) continue
    look(index, key, found)
    const kind = key.slice(0, key.indexOf(':') + 1)
    if (identifier.type !== 'crypto') for (const slip of slipsOf(identifier)) look(index, kind + slip, found)
  }
  return found
}

function look(index: ScreeningIndex, key: string, found: Set<number>): void {
  const { starts, values } = index.identifiers
  const bucket = hashOf(key) & (starts.length - 2)
  for (let at = starts[bucket] as number; at < (starts[bucket + 1] as number); at++) {
    const entry = values[at] as number
    if (found.has(entry)) continue
    const { identifiers = [] } = factsOf(index, entry)
    if (identifiers.some(each => identifierKey(each) === key)) found.add(entry)
  }
}

/** Every number that one slip makes: a sign changed, lost or added, two neighbours swapped. */
function* slipsOf(identifier: Identifier): Generator<string> {
  const value = normalIdentifier(identifier)
  if (value.length < 6 || value.length > 20) return
  const signs = /^\d+$/.test(value) ? '0123456789' : '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
  for (let at = 0; at <= value.length; at++) {
    const [before, after] = [value.slice(0, at), value.slice(at)]
    for (const sign of signs) {
      yield before + sign + after
      if (after !== '' && after[0] !== sign) yield before + sign + after.slice(1)
    }
    if (after !== '') yield before + after.slice(1)
    if (after.length > 1 && after[0] !== after[1]) yield `${before}${after[1]}${after[0]}${after.slice(2)}`
  }
}
