import { isFalse, isOpen, isTrue } from './compile.ts'
import { type StatedFacts, unavailable } from './encode.ts'
import { type FactReader, namesMax, type Planes } from './planes.ts'

/** Reads the facts of one combination. What is not stated, or cannot be had, is open. */
export function readFacts(planes: Planes, stated: StatedFacts): void {
  const { names, places, known, blank, facts } = planes
  for (let slot = 0; slot < known.length; slot++) known[slot] = blank[slot] as number
  let index = 0
  for (const name in stated) {
    const slot = names[index] === name ? (places[index] as number) : placeOf(planes, name, index)
    index++
    if (slot < 0) continue
    const value = stated[name]
    if (value === undefined || value === unavailable) continue
    const { whenTrue, whenFalse, words, otherWord, classOf } = facts[slot] as FactReader
    let found = value === true ? whenTrue : value === false ? whenFalse : -1
    if (found < 0) found = words !== undefined && typeof value === 'string' ? (words.get(value) ?? otherWord) : classOf(value)
    known[slot] = found
  }
  meet(planes)
}

function placeOf({ names, places, slots }: Planes, name: string, index: number): number {
  const slot = slots.get(name) ?? -1
  if (index < namesMax) {
    names[index] = name
    places[index] = slot
  }
  return slot
}

/** What all facts together leave of the alternatives. */
function meet({ readEnds, reads, leaves, known, sureAtFirst, sure, possible }: Planes): void {
  let at = 0
  for (let word = 0; word < readEnds.length; word++) {
    let isSure = sureAtFirst[word] as number
    let isPossible = -1
    for (const end = readEnds[word] as number; at < end; at += 2) {
      const left = (reads[at + 1] as number) + 2 * (known[reads[at] as number] as number)
      isSure &= leaves[left] as number
      isPossible &= leaves[left + 1] as number
    }
    sure[word] = isSure
    possible[word] = isPossible
  }
}

/** Settles the rules from one position up to another; those before must have been settled. Kleene's truths, as `run` gives them. */
export function settle(planes: Planes, from: number, to: number): void {
  const { code, starts, sure, possible, sureRules, possibleRules } = planes
  let at = starts[from] as number
  for (let rule = from; rule < to; rule++) {
    const alternativesAt = at
    at += 1 + 2 * (code[at] as number)
    const exceptionsAt = at
    at += 1 + 2 * (code[at] as number)
    // Those of its alternatives that lean on other rules are narrowed first.
    for (let leaning = code[at++] as number; leaning > 0; leaning--) {
      const word = code[at++] as number
      const others = ~(code[at++] as number)
      for (let left = code[at++] as number; left > 0; left--, at += 3) {
        const wantsTrue = code[at + 2] === 1
        const isSure = ((sureRules[code[at] as number] as number) & (code[at + 1] as number)) !== 0
        const isPossible = ((possibleRules[code[at] as number] as number) & (code[at + 1] as number)) !== 0
        if (wantsTrue ? !isPossible : isSure) possible[word] = (possible[word] as number) & others
        if (wantsTrue ? !isSure : isPossible) sure[word] = (sure[word] as number) & others
      }
    }
    let isSure = false
    let isPossible = false
    for (let read = alternativesAt + 1, end = exceptionsAt; read < end; read += 2) {
      const word = code[read] as number
      const mask = code[read + 1] as number
      if (((possible[word] as number) & mask) === 0) continue
      isPossible = true
      if (((sure[word] as number) & (possible[word] as number) & mask) !== 0) isSure = true
    }
    for (let read = exceptionsAt + 1, left = code[exceptionsAt] as number; left > 0 && isPossible; left--, read += 2) {
      const word = code[read] as number
      const mask = code[read + 1] as number
      if (((sureRules[word] as number) & mask) !== 0) isPossible = false
      if (((possibleRules[word] as number) & mask) !== 0) isSure = false
    }
    const word = rule >> 5
    const bit = 1 << (rule & 31)
    possibleRules[word] = isPossible ? (possibleRules[word] as number) | bit : (possibleRules[word] as number) & ~bit
    sureRules[word] = isSure && isPossible ? (sureRules[word] as number) | bit : (sureRules[word] as number) & ~bit
  }
}

/** The truth of a settled rule. */
export function truthAt({ sureRules, possibleRules }: Planes, rule: number): number {
  const bit = 1 << (rule & 31)
  return ((sureRules[rule >> 5] as number) & bit) !== 0 ? isTrue : ((possibleRules[rule >> 5] as number) & bit) !== 0 ? isOpen : isFalse
}
