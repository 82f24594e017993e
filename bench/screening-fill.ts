import { randomFrom } from '../src/reasoning/evaluation/testing/random-cases.ts'
import type { IndexEntry } from '../src/reasoning/screening/index.ts'

/** Names that nobody bears, of words of names that somebody does and of invented ones, until there are as many as asked for. */
export function* filled(entries: readonly IndexEntry[], names: number): Generator<IndexEntry> {
  const random = randomFrom(1_540)
  const words: string[] = []
  let given = 0
  for (const entry of entries) {
    given += entry.party.names.length
    for (const { text } of entry.party.names) if (words.length < 100_000) words.push(...text.split(' '))
    yield entry
  }
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)]
  const invented = () => Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(syllables)).join('')
  for (let number = 0; given < names; number++, given++) {
    const text = Array.from({ length: 2 + Math.floor(random() * 3) }, () =>
      random() < 0.3 ? invented() : pick(words),
    ).join(' ')
    yield { id: `fill:${number}`, party: { schema: 'LegalEntity', names: [{ text, kind: 'primary' }] } }
  }
}

const syllables =
  'ba be bi bo da de di do fa ga go ha ja ka ke ko la le li lo ma me mi mo na ne no pa ra re ri ro sa se so ta te to va vo za zo'.split(
    ' ',
  )

/** A name with a letter changed, lost or added, or its words the other way round. */
export function disturbed(name: string, random: () => number): string {
  const at = 1 + Math.floor(random() * Math.max(1, name.length - 2))
  const kind = Math.floor(random() * 4)
  if (kind === 0) return name.slice(0, at) + name.slice(at + 1)
  if (kind === 1) return `${name.slice(0, at)}e${name.slice(at)}`
  if (kind === 2) return `${name.slice(0, at)}a${name.slice(at + 1)}`
  return name.split(' ').toReversed().join(' ')
}
