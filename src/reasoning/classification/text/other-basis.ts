import type { Reading } from './assign.ts'
import { type CueFound, findCues } from './cues.ts'

/**
 * "4 µm to ISO 230-2:2006" is no figure of the edition of 1988, nor is a hydrophone's sensitivity with its preamplifier that of its element.
 * What stands in the same clause as the figure says what it is told to; else what stands anywhere, where it says one thing only.
 */
export function isOfOtherBasis({ attribute, at, end }: Reading, readings: readonly Reading[], folded: string): boolean {
  const others = attribute.otherBasis === undefined ? [] : findCues(attribute.otherBasis, folded)
  if (others.length === 0) return false
  const own = attribute.basis === undefined ? [] : findCues(attribute.basis, folded)
  const apart = others.filter(other => !own.some(each => each.at <= other.at && other.end <= each.end))
  const [from, to] = clauseAround(folded, at, end)
  const isHere = (each: CueFound) => from <= each.at && each.end <= to
  const isDenied = (each: CueFound) => each.isDenied
  const [ownHere, othersHere] = [own.filter(isHere), apart.filter(isHere)]
  if (ownHere.length + othersHere.length > 0) return ownHere.length === 0 && !othersHere.every(isDenied)
  // Of two bases that are told elsewhere nobody knows which is this figure's; one that another figure is told to is that one's.
  const taken = readings.filter(each => each.attribute.id !== attribute.id).flatMap(each => basisOf(each, folded))
  return !apart.every(each => isDenied(each) || taken.some(other => other.at <= each.at && each.end <= other.end))
}

/** What a figure's own clause says that it is told to, where that is as the law has it. */
function basisOf({ attribute: { basis }, at, end }: Reading, folded: string): readonly CueFound[] {
  if (basis === undefined) return []
  const [from, to] = clauseAround(folded, at, end)
  return findCues(basis, folded).filter(each => from <= each.at && each.end <= to)
}

/** Where the part of a sentence begins and ends that a figure stands in. A comma between two figures ends none. */
function clauseAround(folded: string, at: number, end: number): readonly [from: number, to: number] {
  const ahead = [...folded.slice(0, at).matchAll(ends)].at(-1)
  const behind = ends.exec(folded.slice(end))
  ends.lastIndex = 0
  return [ahead === undefined ? 0 : ahead.index + ahead[0].length, behind === null ? folded.length : end + behind.index]
}

const ends = /[;；。，、]|,(?!\d)|\.\s/g
