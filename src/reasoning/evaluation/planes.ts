import type { FactClasses } from './classes.ts'
import { type CompiledRule, isTrue, type Program } from './compile.ts'
import type { StatedFact } from './encode.ts'
import type { FactValue } from './meaning.ts'

/**
 * Rules laid out for one combination at a time. Every alternative of every rule is a bit, and each class of each fact says which
 * alternatives it surely leaves and which it possibly leaves: a case is then one "and" a fact for thirty alternatives at once, and
 * only rules that are left with a possible alternative are looked at. The truth of a rule is two bits, possibly and surely true.
 */
export type Planes = {
  /** Those first on which most rests: they leave least for the others to do. */
  readonly readers: readonly FactReader[]
  /** What the facts read so far leave. */
  readonly sure: Int32Array
  readonly possible: Int32Array
  /** An alternative that rests on an open question of law is never sure. */
  readonly sureAtFirst: Int32Array
  /** For each alternative its rule, and the rules that it asks for itself. */
  readonly ruleOf: Int32Array
  readonly leaning: readonly (readonly Leaning[] | undefined)[]
  /** For each rule the rules that defeat it. */
  readonly exceptions: readonly (readonly Mask[])[]
  readonly sureRules: Int32Array
  readonly possibleRules: Int32Array
  /** For each rule the alternatives of it and of the rules before it are those below this number. */
  readonly alternativesUpTo: Int32Array
}

export type Mask = { readonly word: number; readonly mask: number }
/** A rule that must hold, or must not. */
export type Leaning = Mask & { readonly wantsTrue: boolean }

/** What one class of a fact leaves of the alternatives in one word, and then in the next word that the fact touches. */
export type Leaf = {
  readonly word: number
  readonly sure: number
  readonly possible: number
  readonly next: Leaf | undefined
}

/** From the value of a fact to what it leaves. */
export type FactReader = {
  readonly fact: string
  readonly slot: number
  /** The alternatives that ask for it: where none of them is possible any more, it need not be read. */
  readonly touches: readonly Mask[]
  /** For facts that are boolean. */
  readonly whenTrue: Leaf | undefined
  readonly whenFalse: Leaf | undefined
  /** For facts whose values are words. */
  readonly words: ReadonlyMap<StatedFact, Leaf> | undefined
  readonly otherWord: Leaf | undefined
  readonly open: Leaf
  readonly leafOf: (value: FactValue) => Leaf
  /** From what is known of the fact, as bits: of each class by itself, and of any set of them. */
  readonly leaves: readonly Leaf[]
  readonly leafOfSet: (bits: number) => Leaf
}

/** What is left where so much is known of a fact, as the bits of a state say it. */
export function leafAt({ leaves, leafOfSet }: FactReader, bits: number): Leaf {
  return (bits & (bits - 1)) === 0 ? (leaves[31 - Math.clz32(bits)] as Leaf) : leafOfSet(bits)
}

/** So many fit the small integers of every JavaScript engine. */
export const bitsPerWord = 30

type FactLiteral = { readonly slot: number; readonly alternative: number; readonly mask: number }

/** Lays out the rules, which must come after those that they lean on. */
export function layPlanes(program: Program, rules: readonly CompiledRule[]): Planes {
  const positions = new Map(rules.map((rule, index) => [rule.slot, index]))
  const positionOf = (slot: number) => positions.get(slot) ?? 0
  const ruleOf: number[] = []
  const leaning: (readonly Leaning[] | undefined)[] = []
  const onFacts: FactLiteral[] = []
  const neverSure: number[] = []
  for (const [position, { alternatives }] of rules.entries())
    for (const literals of alternatives) {
      const alternative = ruleOf.length
      for (const [slot, mask] of literals) {
        if (slot < program.lawSlots) onFacts.push({ slot, alternative, mask })
        else if (slot < program.ruleSlots) neverSure.push(alternative)
      }
      const onRules = literals.filter(([slot]) => slot >= program.ruleSlots)
      leaning.push(
        onRules.length === 0
          ? undefined
          : onRules.map(([slot, wanted]) => ({ ...maskOf(positionOf(slot)), wantsTrue: wanted === isTrue })),
      )
      ruleOf.push(position)
    }
  const sureAtFirst = new Int32Array(wordsFor(ruleOf.length)).fill(-1)
  for (const { word, mask } of masksOf(neverSure)) sureAtFirst[word] = ~mask
  const ofSlot = Map.groupBy(onFacts, literal => literal.slot)
  const readers = [...ofSlot]
    .toSorted(([a, of], [b, others]) => others.length - of.length || costOf(program, a) - costOf(program, b) || a - b)
    .flatMap(([slot, literals]) => {
      const fact = program.facts[slot]
      return fact === undefined ? [] : [readerOf(fact, slot, literals)]
    })
  return {
    readers,
    sure: new Int32Array(sureAtFirst.length),
    possible: new Int32Array(sureAtFirst.length),
    sureAtFirst,
    ruleOf: Int32Array.from(ruleOf),
    leaning,
    exceptions: rules.map(rule => masksOf(rule.exceptions.map(positionOf))),
    sureRules: new Int32Array(wordsFor(rules.length)),
    possibleRules: new Int32Array(wordsFor(rules.length)),
    alternativesUpTo: Int32Array.from(rules, (_, position) => ruleOf.findLastIndex(rule => rule <= position) + 1),
  }
}

/** Sets and decimals take longest to read. */
const costs = ['boolean', 'one', 'notices', 'country', 'set', 'decimal']
const costOf = (program: Program, slot: number) => costs.indexOf(program.facts[slot]?.fact.type ?? '')

const wordsFor = (bits: number) => Math.max(1, Math.ceil(bits / bitsPerWord))
const maskOf = (bit: number): Mask => ({ word: Math.floor(bit / bitsPerWord), mask: 1 << (bit % bitsPerWord) })

/** Bits, as one mask a word. */
export function masksOf(bits: readonly number[]): readonly Mask[] {
  const byWord = Map.groupBy(bits.map(maskOf), ({ word }) => word)
  return [...byWord]
    .sort(([a], [b]) => a - b)
    .map(([word, masks]) => ({ word, mask: masks.reduce((all, { mask }) => all | mask, 0) }))
}

function readerOf(classes: FactClasses, slot: number, literals: readonly FactLiteral[]): FactReader {
  const { fact, values, all, bitOf, words, otherWord } = classes
  const touched = wordsTouched(literals)
  const leafFor = (known: number) => leafOf(known, touched)
  const open = leafFor(all)
  const leaves = values.map((_, index) => leafFor(1 << index))
  const sets = new Map([[all, open]])
  // Every class has its leaf; the bit of a class is a power of two.
  const leafOfBit = (bit: number) => leaves[31 - Math.clz32(bit)] ?? open
  const isBoolean = fact.type === 'boolean'
  return {
    fact: fact.id,
    slot,
    touches: touched.map(({ word, bits }) => ({ word, mask: bits.reduce((all, { bit }) => all | bit, 0) })),
    whenTrue: isBoolean ? leafOfBit(bitOf(true)) : undefined,
    whenFalse: isBoolean ? leafOfBit(bitOf(false)) : undefined,
    words: words === undefined ? undefined : new Map([...words].map(([word, bit]) => [word, leafOfBit(bit)])),
    otherWord: words === undefined ? undefined : leafOfBit(otherWord),
    open,
    leafOf: value => leafOfBit(bitOf(value)),
    leaves,
    leafOfSet(bits) {
      const known = sets.get(bits) ?? leafFor(bits)
      sets.set(bits, known)
      return known
    },
  }
}

/** What a fact is asked in the alternatives of one word: of each, its bit and the classes that pass. */
type Touched = { readonly word: number; readonly bits: readonly { readonly bit: number; readonly mask: number }[] }

function wordsTouched(literals: readonly FactLiteral[]): readonly Touched[] {
  const byWord = new Map<number, { bit: number; mask: number }[]>()
  for (const { alternative, mask } of literals) {
    const { word, mask: bit } = maskOf(alternative)
    const bits = byWord.get(word)
    if (bits === undefined) byWord.set(word, [{ bit, mask }])
    else bits.push({ bit, mask })
  }
  return [...byWord].sort(([a], [b]) => a - b).map(([word, bits]) => ({ word, bits }))
}

function leafOf(known: number, touched: readonly Touched[]): Leaf {
  let leaf: Leaf | undefined
  for (const { word, bits } of touched.toReversed()) {
    let [unsure, ruledOut] = [0, 0]
    for (const { bit, mask } of bits) {
      if ((known & mask) === 0) ruledOut |= bit
      if ((known & mask) === 0 || (known & ~mask) !== 0) unsure |= bit
    }
    leaf = { word, sure: ~unsure, possible: ~ruledOut, next: leaf }
  }
  if (leaf === undefined) throw new Error('A fact that no alternative asks for has no leaf')
  return leaf
}
