import type { Attribute } from '../../../law/entry-rules/index.ts'
import type { Known, Range } from '../rules/index.ts'
import { assignMeasures, type Bareness, joinReadings } from './assign.ts'
import { type CueFound, findCues } from './cues.ts'
import type { Measure } from './measure.ts'
import { isOfOtherBasis } from './other-basis.ts'

/**
 * What a text tells of some attributes; of the disputed it says two things that cannot both be, and of the hinted that they may well be so.
 */
export type Facts = {
  readonly attributes: ReadonlyMap<string, Known>
  readonly disputed: ReadonlySet<string>
  readonly hinted: ReadonlySet<string>
  /** Quantities that its words speak against working out of others. */
  readonly notWorkedOut: ReadonlySet<string>
}

/** Reads numbers with their units, and words that the rules know for something. */
export function factsIn(
  relevant: readonly Attribute[],
  measures: readonly Measure[],
  folded: string,
  bareOf: (attribute: Attribute) => Bareness,
): Facts {
  const attributes = new Map<string, Known>()
  const [contradicted, suspected] = [new Set<string>(), new Set<string>()]
  const numbers = relevant.filter(each => each.unit !== undefined)
  const isLeast = new Set(numbers.filter(each => findCues(each.atLeast, folded).length > 0).map(each => each.id))
  const readings = assignMeasures(numbers, measures, folded, bareOf)
  const [other, own] = parted(readings, each => isOfOtherBasis(each, readings, folded))
  for (const [id, range] of joinReadings(own)) attributes.set(id, isLeast.has(id) ? withoutUpperEnd(range) : range)
  for (const attribute of relevant) {
    if (attributes.has(attribute.id)) continue
    const known = wordsOf(attribute, folded)
    if (known === disputed) contradicted.add(attribute.id)
    else if (known === hinted) suspected.add(attribute.id)
    else if (known !== undefined) attributes.set(attribute.id, known)
  }
  // A figure that is told to something else than the law's leaves it open, whatever the subject implies.
  for (const { attribute } of other) if (!attributes.has(attribute.id)) contradicted.add(attribute.id)
  const isSpokenAgainst = ({ fromUnless }: Attribute) =>
    fromUnless !== undefined && findCues(fromUnless, folded).length > 0
  const notWorkedOut = new Set(numbers.filter(isSpokenAgainst).map(each => each.id))
  return { attributes, disputed: contradicted, hinted: suspected, notWorkedOut }
}

function parted<T>(all: readonly T[], test: (each: T) => boolean): readonly [yes: readonly T[], no: readonly T[]] {
  return [all.filter(test), all.filter(each => !test(each))]
}

function withoutUpperEnd({ to: _, ...range }: Range): Range {
  return range
}

const disputed = 'disputed'
const hinted = 'hinted'

/** What the words of a text, without its numbers, say of an attribute. */
export function wordsOf(attribute: Attribute, folded: string): Known | typeof disputed | typeof hinted | undefined {
  if (attribute.kind === 'yes_no') return yesOrNo(attribute, folded)
  if (attribute.kind === 'choice') return chosen(attribute, folded)
  // Words that speak against the usual figure ("solution", of a share) leave it open where no number is told.
  const aside = findCues(attribute.aside, folded)
  const untold =
    findCues(attribute.cues, folded).find(each => each.isUntold) ??
    findCues(attribute.denials, folded).find(each => !aside.some(({ at, end }) => at <= each.at && each.end <= end))
  return attribute.kind === 'judgement' || untold === undefined
    ? undefined
    : { kind: 'cannot_tell', written: folded.slice(untold.at, untold.end) }
}

function yesOrNo(attribute: Attribute, folded: string): Known | typeof disputed | typeof hinted | undefined {
  const denials = findCues(attribute.denials, folded)
  // "Not space-qualified" has "space-qualified" in it.
  const cues = findCues(attribute.cues, folded).filter(
    cue => !denials.some(each => each.at <= cue.at && cue.end <= each.end),
  )
  const [cue] = cues
  const [denial] = denials
  if (cue?.isUntold) return { kind: 'cannot_tell', written: folded.slice(cue.at, cue.end) }
  const says = new Set([...cues.map(each => !each.isDenied), ...denials.map(each => each.isDenied)])
  // Somebody who has not the word of the law may well have the thing: the text has to be asked.
  if (!says.has(true) && hasHint(attribute, folded, [...cues, ...denials])) return hinted
  const [value] = says
  const place = cue ?? denial
  // Both said: then nothing is, unless one goes first.
  const lead = says.size > 1 ? cues.find(each => !each.isDenied && goesFirst(attribute, folded)(each)) : undefined
  if (lead !== undefined) return { kind: 'yes_no', value: true, written: folded.slice(lead.at, lead.end) }
  if (says.size > 1) return disputed
  if (value === undefined || place === undefined) return undefined
  return { kind: 'yes_no', value, written: folded.slice(place.at, place.end) }
}

/** Whether words speak of it that are no part of what says yes or no. */
function hasHint(attribute: Attribute, folded: string, said: readonly CueFound[]): boolean {
  return findCues(attribute.hints, folded).some(
    hint => !hint.isDenied && !said.some(each => each.at <= hint.at && hint.end <= each.end),
  )
}

/** Whether a word that goes before all others ("lined") stands in a cue or right beside it. */
function goesFirst(attribute: Attribute, folded: string): (cue: CueFound) => boolean {
  const first = findCues(attribute.first, folded)
  return ({ at, end }) =>
    first.some(each => each.at - end <= 1 && at - each.end <= 2 && !folded.slice(end, each.at).includes(','))
}

type ChoiceFound = { readonly id: string; readonly cues: readonly CueFound[] }

/** Those that count: not what stands before a word for what does not ("EPDM gaskets"); "PFA-lined" before the iron around it. */
function goingFirst(attribute: Attribute, folded: string, all: readonly ChoiceFound[]): readonly ChoiceFound[] {
  const aside = findCues(attribute.aside, folded)
  const isAside = ({ end }: CueFound) => aside.some(each => each.at >= end && each.at - end <= 1)
  const isFirst = goesFirst(attribute, folded)
  const within = (test: (cue: CueFound) => boolean) =>
    all.map(each => ({ ...each, cues: each.cues.filter(test) })).filter(each => each.cues.length > 0)
  const before = within(cue => isFirst(cue) && !cue.isDenied)
  return before.length > 0 ? before : within(cue => !isAside(cue))
}

function chosen(attribute: Attribute, folded: string): Known | typeof disputed | undefined {
  const found = goingFirst(
    attribute,
    folded,
    attribute.choices.map(({ id, cues }) => ({ id, cues: findCues(cues, folded) })),
  )
  // Words that speak against the usual choice ("layer", of a coating) leave it open, whatever the subject implies.
  const unsaid = [...findCues(attribute.cues, folded), ...found.flatMap(each => each.cues)].find(each => each.isUntold)
  const untold = unsaid ?? findCues(attribute.denials, folded)[0]
  const has = new Set(found.filter(each => each.cues.some(cue => !cue.isDenied && !cue.isUntold)).map(each => each.id))
  const lacks = new Set(found.filter(each => each.cues.every(cue => cue.isDenied)).map(each => each.id))
  const written = found.flatMap(each => each.cues.map(cue => folded.slice(cue.at, cue.end))).join(', ')
  if (has.size === 0 && lacks.size === 0)
    return untold === undefined ? undefined : { kind: 'cannot_tell', written: folded.slice(untold.at, untold.end) }
  // Two answers where there can be one only: the text does not decide which.
  if (!attribute.isSeveral && has.size > 1)
    return { kind: 'choice', has: new Set(), lacks, isWhole: false, oneOf: has, written }
  return { kind: 'choice', has, lacks, isWhole: !attribute.isSeveral && has.size === 1, written }
}
