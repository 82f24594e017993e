import { isFalse, isOpen, isTrue } from './compile.ts'
import type { StatedFact, StatedFacts } from './encode.ts'
import type { FactReader, Leaf } from './fact-reader.ts'
import { bitsPerWord, type Mask } from './masks.ts'
import type { Leaning, Planes } from './planes.ts'

/** Reads the facts of one combination. What is not stated, or cannot be had, is open. */
export function readFacts(planes: Planes, stated: StatedFacts): void {
  const { readers, sure, possible, sureAtFirst, sureRules, possibleRules } = planes
  for (let word = 0; word < sure.length; word++) {
    sure[word] = sureAtFirst[word] as number
    possible[word] = -1
  }
  for (let word = 0; word < sureRules.length; word++) {
    sureRules[word] = 0
    possibleRules[word] = 0
  }
  for (let each = 0; each < readers.length; each++) {
    const reader = readers[each] as FactReader
    if (!mattersStill(reader.touches, possible)) continue
    apply(leafFor(reader, stated[reader.fact]), sure, possible)
  }
}

/** Most facts of most cases stop mattering before they are read: then nothing that asks for them can hold any more. */
function mattersStill(touches: readonly Mask[], possible: Int32Array): boolean {
  for (let each = 0; each < touches.length; each++) {
    const { word, mask } = touches[each] as Mask
    if (((possible[word] as number) & mask) !== 0) return true
  }
  return false
}

/** By identity first: to ask for the type of a value is to wait for memory. */
function leafFor(reader: FactReader, value: StatedFact | undefined): Leaf {
  const leaf =
    value === true
      ? reader.whenTrue
      : value === false
        ? reader.whenFalse
        : value === undefined
          ? reader.open
          : reader.words?.get(value)
  return leaf ?? rarerLeafFor(reader, value)
}

function rarerLeafFor(reader: FactReader, value: StatedFact | undefined): Leaf {
  // Only "unavailable" is a symbol.
  if (value === undefined || typeof value === 'symbol') return reader.open
  return (typeof value === 'string' ? reader.otherWord : undefined) ?? reader.leafOf(value)
}

/** Takes from the alternatives what the class of a fact does not leave. */
export function apply(first: Leaf, sure: Int32Array, possible: Int32Array): void {
  for (let leaf: Leaf | undefined = first; leaf !== undefined; leaf = leaf.next) {
    const { word } = leaf
    sure[word] = (sure[word] as number) & leaf.sure
    possible[word] = (possible[word] as number) & leaf.possible
  }
}

/**
 * Settles the rules to which these alternatives belong; the rules before them must have been settled, and rules without a possible
 * alternative are false as they are. Kleene's truths, as `run` gives them.
 */
export function settle(planes: Planes, alternatives: readonly Mask[]): void {
  const { possible, sure, ruleOf, leaning, possibleRules, sureRules } = planes
  let rule = -1
  for (let each = 0; each < alternatives.length; each++) {
    const { word, mask } = alternatives[each] as Mask
    // Lowest bit first, since a rule comes after those that it leans on.
    for (let bits = (possible[word] as number) & mask; bits !== 0; bits &= bits - 1) {
      const bit = bits & -bits
      const alternative = word * bitsPerWord + 31 - Math.clz32(bit)
      const next = ruleOf[alternative] as number
      if (next !== rule) {
        if (rule >= 0) defeat(planes, rule)
        rule = next
      }
      const on = leaning[alternative]
      const truth = on === undefined ? isOpen : meetRules(planes, on)
      if (truth === isFalse) continue
      const ruleWord = (rule / bitsPerWord) | 0
      const ruleBit = 1 << (rule - ruleWord * bitsPerWord)
      possibleRules[ruleWord] = (possibleRules[ruleWord] as number) | ruleBit
      if (((sure[word] as number) & bit) !== 0 && (on === undefined || truth === isTrue))
        sureRules[ruleWord] = (sureRules[ruleWord] as number) | ruleBit
    }
  }
  if (rule >= 0) defeat(planes, rule)
}

/** Whether the rules that an alternative leans on are as it wants them. */
function meetRules({ possibleRules, sureRules }: Planes, on: readonly Leaning[]): number {
  let truth = isTrue
  for (let each = 0; each < on.length; each++) {
    const { word, mask, wantsTrue } = on[each] as Leaning
    const isSure = ((sureRules[word] as number) & mask) !== 0
    const isPossible = ((possibleRules[word] as number) & mask) !== 0
    if (wantsTrue ? !isPossible : isSure) return isFalse
    if (wantsTrue ? !isSure : isPossible) truth = isOpen
  }
  return truth
}

function defeat({ exceptions, possibleRules, sureRules }: Planes, rule: number): void {
  const by = exceptions[rule] as readonly Mask[]
  if (by.length === 0) return
  const word = (rule / bitsPerWord) | 0
  const others = ~(1 << (rule - word * bitsPerWord))
  for (let each = 0; each < by.length; each++) {
    const { word: at, mask } = by[each] as Mask
    if (((possibleRules[at] as number) & mask) === 0) continue
    sureRules[word] = (sureRules[word] as number) & others
    if (((sureRules[at] as number) & mask) !== 0) possibleRules[word] = (possibleRules[word] as number) & others
  }
}

/** The truth of a settled rule. */
export function truthAt({ sureRules, possibleRules }: Planes, rule: number): number {
  const word = (rule / bitsPerWord) | 0
  const mask = 1 << (rule - word * bitsPerWord)
  return ((sureRules[word] as number) & mask) !== 0
    ? isTrue
    : ((possibleRules[word] as number) & mask) !== 0
      ? isOpen
      : isFalse
}
