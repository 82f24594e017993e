import type { FactClasses } from './classes.ts'
import type { StatedFact } from './encode.ts'
import { type Mask, maskOf } from './masks.ts'
import type { FactValue } from './meaning.ts'

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

/** A test of one fact in one alternative: the classes that pass. */
export type FactLiteral = { readonly slot: number; readonly alternative: number; readonly mask: number }

export function readerOf(classes: FactClasses, slot: number, literals: readonly FactLiteral[]): FactReader {
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
