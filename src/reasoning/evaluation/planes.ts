import type { FactClasses, FactValue } from './classes.ts'
import type { CompiledRule, Program } from './compile.ts'
import { isTrue } from './compile.ts'

/**
 * Rules laid out for one combination at a time. Every alternative of every rule is a bit, and each class of each fact has written
 * beside it which alternatives it surely leaves, and which it possibly leaves: a case is then one "and" a fact for up to 32
 * alternatives at once. The truths of the rules are two bits each, surely and possibly true.
 */
export type Planes = {
  readonly facts: readonly FactReader[]
  readonly slots: ReadonlyMap<string, number>
  /** The class of each fact as last read; the one after the last class stands for an open fact. */
  readonly known: Uint8Array
  readonly blank: Uint8Array
  /** For each word of alternatives where its reads end; a read is a fact slot, and where its classes begin in `leaves`. */
  readonly readEnds: Int32Array
  readonly reads: Int32Array
  /** For each class of a fact two integers: the alternatives of the word that it surely leaves, and those it possibly leaves. */
  readonly leaves: Int32Array
  /** An alternative that rests on an open question of law is never sure. */
  readonly sureAtFirst: Int32Array
  readonly sure: Int32Array
  readonly possible: Int32Array
  /**
   * For each rule: how many words its alternatives take, and each word with its mask; how many words its exceptions take, likewise;
   * how many of its alternatives lean on rules, and for each its word, its bit and how many rules, with word, bit and wanted truth.
   */
  readonly code: Int32Array
  readonly starts: Int32Array
  readonly sureRules: Int32Array
  readonly possibleRules: Int32Array
  /** Cases from one source name their facts in one order: the names met last, and the slots they led to. */
  readonly names: string[]
  readonly places: Int32Array
}

/** How the value of a fact finds its class: -1 for booleans of facts that are not boolean. */
export type FactReader = {
  readonly whenFalse: number
  readonly whenTrue: number
  readonly words: ReadonlyMap<FactValue, number> | undefined
  readonly otherWord: number
  readonly classOf: (value: FactValue) => number
}

/** The order of a case's facts is remembered for so many of them. */
export const namesMax = 64

type FactLiteral = { readonly slot: number; readonly word: number; readonly bit: number; readonly mask: number }

/** Lays out the rules, which must come after those that they lean on. */
export function layPlanes(program: Program, rules: readonly CompiledRule[]): Planes {
  const positions = new Map(rules.map((rule, index) => [rule.slot, index]))
  const positionOf = (slot: number) => positions.get(slot) ?? -1
  const places = placesOf(rules)
  const words = Math.max(1, ...places.map(({ masks }) => (masks.at(-1)?.word ?? 0) + 1))
  const sureAtFirst = new Int32Array(words).fill(-1)
  const onFacts: FactLiteral[] = []
  const code: number[] = []
  const starts: number[] = []
  rules.forEach(({ alternatives, exceptions }, index) => {
    const { first, masks } = places[index] ?? { first: 0, masks: [] }
    const leaning: number[][] = []
    alternatives.forEach((alternative, offset) => {
      const at = { word: (first + offset) >> 5, bit: 1 << ((first + offset) & 31) }
      const onRules = alternative.filter(([slot]) => slot >= program.ruleSlots)
      for (const [slot, mask] of alternative) {
        if (slot < program.lawSlots) onFacts.push({ slot, ...at, mask })
        else if (slot < program.ruleSlots) sureAtFirst[at.word] = (sureAtFirst[at.word] ?? 0) & ~at.bit
      }
      if (onRules.length > 0)
        leaning.push([at.word, at.bit, onRules.length, ...onRules.flatMap(([slot, wanted]) => [positionOf(slot) >> 5, 1 << (positionOf(slot) & 31), wanted === isTrue ? 1 : 0])])
    })
    const defeating = Map.groupBy(exceptions.map(positionOf), position => position >> 5)
    starts.push(code.length)
    code.push(masks.length, ...masks.flatMap(({ word, mask }) => [word, mask]))
    code.push(defeating.size, ...[...defeating].flatMap(([word, at]) => [word, at.reduce((mask, position) => mask | (1 << (position & 31)), 0)]))
    code.push(leaning.length, ...leaning.flat())
  })
  const ruleWords = Math.max(1, (rules.length + 31) >> 5)
  const blank = Uint8Array.from(program.facts, fact => fact.values.length)
  return {
    facts: program.facts.map(readerOf),
    slots: program.factSlot,
    known: Uint8Array.from(blank),
    blank,
    ...readsOf(program.facts, onFacts, words),
    sureAtFirst,
    sure: new Int32Array(words),
    possible: new Int32Array(words),
    code: Int32Array.from(code),
    starts: Int32Array.from([...starts, code.length]),
    sureRules: new Int32Array(ruleWords),
    possibleRules: new Int32Array(ruleWords),
    names: Array.from({ length: namesMax }, () => ''),
    places: new Int32Array(namesMax).fill(-1),
  }
}

/** A rule's alternatives stand side by side, and in one word where they fit into one. */
function placesOf(rules: readonly CompiledRule[]): readonly { first: number; masks: readonly { word: number; mask: number }[] }[] {
  let next = 0
  return rules.map(({ alternatives: { length } }) => {
    if ((next & 31) + length > 32) next = (next + 31) & ~31
    const first = next
    next += length
    const bits = Map.groupBy(Array.from({ length }, (_, offset) => first + offset), at => at >> 5)
    return { first, masks: [...bits].map(([word, at]) => ({ word, mask: at.reduce((mask, bit) => mask | (1 << (bit & 31)), 0) })) }
  })
}

function readsOf(facts: readonly FactClasses[], literals: readonly FactLiteral[], words: number): Pick<Planes, 'readEnds' | 'reads' | 'leaves'> {
  const readEnds = new Int32Array(words)
  const reads: number[] = []
  const leaves: number[] = []
  for (let word = 0; word < words; word++) {
    facts.forEach((fact, slot) => {
      const here = literals.filter(literal => literal.word === word && literal.slot === slot)
      if (here.length === 0) return
      reads.push(slot, leaves.length)
      for (const possible of [...fact.values.map((_, index) => 1 << index), fact.all]) {
        const ruledOut = here.reduce((bits, { bit, mask }) => ((possible & mask) === 0 ? bits | bit : bits), 0)
        const unsure = here.reduce((bits, { bit, mask }) => ((possible & ~mask) === 0 ? bits : bits | bit), ruledOut)
        leaves.push(~unsure, ~ruledOut)
      }
    })
    readEnds[word] = reads.length
  }
  return { readEnds, reads: Int32Array.from(reads), leaves: Int32Array.from(leaves) }
}

/** The number of the only class in these bits. */
const numberOf = (bit: number) => 31 - Math.clz32(bit)

function readerOf({ fact, bitOf, words }: FactClasses): FactReader {
  const isBoolean = fact.type === 'boolean'
  return {
    whenFalse: isBoolean ? numberOf(bitOf(false)) : -1,
    whenTrue: isBoolean ? numberOf(bitOf(true)) : -1,
    words: words === undefined ? undefined : new Map([...words.bits].map(([word, bit]) => [word, numberOf(bit)])),
    otherWord: words === undefined ? -1 : numberOf(words.others),
    classOf: value => numberOf(bitOf(value)),
  }
}
