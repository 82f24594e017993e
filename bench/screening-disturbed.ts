import { randomFrom } from '../src/reasoning/evaluation/testing/random-cases.ts'
import type { IndexEntry } from '../src/reasoning/screening/index.ts'
import type { LabelledQuery } from './screening-data.ts'

type Random = () => number

/**
 * Names of the entries disturbed afresh in the nine ways of the labelled set, as many of each as asked for: the labelled ones are too few to
 * tell a better matcher from a luckier one. `isIn` chooses the entries whose names are disturbed; `truth` is every entry that has the name.
 */
export function disturbedNames(
  entries: readonly IndexEntry[],
  perKind: number,
  seed: number,
  isIn: (id: string) => boolean,
): readonly LabelledQuery[] {
  const random = randomFrom(seed)
  const bearers = bearersOf(entries)
  const names = entries
    .filter(({ id }) => isIn(id))
    .flatMap(({ party }) =>
      party.names.map(({ text }) => text).filter(text => latin.test(text) && wordsOf(text).length > 1),
    )
  const queries: LabelledQuery[] = []
  for (const [kind, disturb] of Object.entries(kinds))
    for (let count = 0; count < perKind; ) {
      const base = names[Math.floor(random() * names.length)] ?? ''
      const name = disturb(base, random)
      if (name === undefined || name.trim().length < 4) continue
      queries.push({ id: `${kind}-${count++}`, kind, name, truth: [...(bearers.get(keyOf(base)) ?? [])] })
    }
  return queries
}

const latin = /^(?=.*\p{Script=Latin})[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]+$/u

/** Every entry by each of its names, whatever their order, capitals and accents. */
function bearersOf(entries: readonly IndexEntry[]): ReadonlyMap<string, ReadonlySet<string>> {
  const bearers = new Map<string, Set<string>>()
  for (const { id, party } of entries)
    for (const { text } of party.names) {
      const key = keyOf(text)
      const known = bearers.get(key)
      if (known === undefined) bearers.set(key, new Set([id]))
      else known.add(id)
    }
  return bearers
}

const keyOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
    .sort()
    .join(' ')

const wordsOf = (name: string): string[] => name.split(/[\s,]+/u).filter(word => word !== '')

/** Each gives undefined where the name is too short for it, or is none other afterwards. */
const kinds: Readonly<Record<string, (name: string, random: Random) => string | undefined>> = {
  typo1: (name, random) => (name.length < 5 ? undefined : slip(name, random)),
  typo2: (name, random) => (name.length < 8 ? undefined : slip(slip(name, random), random)),
  reorder(name, random) {
    const words = wordsOf(name)
    const mixed = shuffled(words, random).join(' ')
    return mixed === words.join(' ') && !name.includes(',') ? undefined : mixed
  },
  drop(name, random) {
    const words = wordsOf(name)
    return words.length < 3 ? undefined : words.toSpliced(Math.floor(random() * words.length), 1).join(' ')
  },
  translit(name, random) {
    const plain = name.toLowerCase()
    let text = plain
    for (const [from, to] of shuffled(spellings, random).slice(0, 6)) if (random() < 0.6) text = text.replace(from, to)
    return text === plain ? undefined : text
  },
  combo: (name, random) => slip(shuffled(wordsOf(name), random).join(' '), random),
  glue(name, random) {
    const words = wordsOf(name)
    const at = Math.floor(random() * (words.length - 1))
    return words.toSpliced(at, 2, `${words[at]}${words[at + 1]}`).join(' ')
  },
  initials(name, random) {
    const words = wordsOf(name)
    const at = Math.floor(random() * (words.length - 1))
    const word = words[at] ?? ''
    return words.length < 3 || !/^\p{L}./u.test(word) ? undefined : words.with(at, word.slice(0, 1)).join(' ')
  },
  legalform(name) {
    const other = name
      .replace(/\blimited liability company\b/i, 'LLC')
      .replace(/\b(limited|ltd\.?)(?=\W|$)/i, form => (/limited/i.test(form) ? 'Ltd' : 'LIMITED'))
      .replace(/\bcompany\b/i, 'Co.')
      .replace(/\bcorporation\b/i, 'Corp.')
    return other === name ? undefined : other
  },
}

/** A letter lost, added or changed, or two in each other's place; the first stays. */
function slip(name: string, random: Random): string {
  const at = 1 + Math.floor(random() * Math.max(1, name.length - 2))
  const letter = String.fromCharCode(97 + Math.floor(random() * 26))
  const [before, here, after] = [name.slice(0, at), name.slice(at, at + 1), name.slice(at + 1)]
  const slips = [before + after, before + letter + here + after, before + letter + after]
  return slips[Math.floor(random() * 4)] ?? before + after.slice(0, 1) + here + after.slice(1)
}

function shuffled<T>(values: readonly T[], random: Random): T[] {
  return values
    .map(value => ({ value, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ value }) => value)
}

/** How one foreign name comes to be spelt in several ways. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/kh/g, 'h'],
  [/sh/g, 's'],
  [/ch/g, 'c'],
  [/zh/g, 'j'],
  [/ks/g, 'x'],
  [/x/g, 'ks'],
  [/q/g, 'k'],
  [/w/g, 'v'],
  [/y/g, 'i'],
  [/iy\b/g, 'y'],
  [/ee/g, 'i'],
  [/ou|oo/g, 'u'],
  [/h/g, ''],
  [/\bal[- ]/g, 'el '],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck/g, 'k'],
  [/([a-z])\1/g, '$1'],
]
