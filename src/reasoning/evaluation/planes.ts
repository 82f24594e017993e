import { type CompiledRule, isTrue, type Program } from './compile.ts'
import { type FactLiteral, type FactReader, readerOf } from './fact-reader.ts'
import { type Mask, maskOf, masksOf, wordsFor } from './masks.ts'

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

/** A rule that must hold, or must not. */
export type Leaning = Mask & { readonly wantsTrue: boolean }

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
