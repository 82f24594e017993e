import type { Attribute } from '../../../law/entry-rules/index.ts'
import type { ItemFacts, Known } from '../rules/index.ts'
import { type ConceptFound, conceptsIn } from '../search/index.ts'
import { assignMeasures, joinReadings } from './assign.ts'
import { findCues } from './cues.ts'
import { foldMarks, foldPlain } from './folded.ts'
import { type Lexicon, relevantAttributes } from './lexicon.ts'
import { measuresIn } from './measures.ts'
import { subjectsIn } from './subjects-in.ts'

/** What a description says of an item, with the words that say it. Whatever it does not say stays open. */
export type Description = ItemFacts & {
  readonly concepts: readonly ConceptFound[]
  /** Words by subject and by attribute, as they were written. */
  readonly said: ReadonlyMap<string, string>
  /** Attributes of which the text says two things that cannot both be: what its kind implies does not settle them. */
  readonly disputed: ReadonlySet<string>
}

const disputed = 'disputed'

/**
 * Reads a description: what the item is, and what is told of it. It reads numbers with their units, and words that the rules know for
 * something; it never reads a judgement out of a text, since no text can make it.
 */
export function readDescription(lexicon: Lexicon, text: string): Description {
  const concepts = conceptsIn(lexicon.thesaurus, text)
  const said = new Map<string, string>()
  const { subjects, isNot, mentioned, speaksOf, contains } = subjectsIn(lexicon, text, concepts, said)
  const folded = foldPlain(text)
  const item: ItemFacts = {
    subjects,
    isNot,
    mentioned,
    speaksOf,
    contains,
    attributes: new Map(),
    implied: new Set(),
    isAllThereIs: nothingMore.test(folded),
  }
  const relevant = relevantAttributes(lexicon, item)
  const attributes = new Map<string, Known>()
  const contradicted = new Set<string>()
  const isBare = ({ bare }: Attribute) => bare.some(id => isKind(lexicon, subjects, id))
  const numbers = relevant.filter(each => each.unit !== undefined)
  for (const [id, range] of joinReadings(assignMeasures(numbers, measuresIn(foldMarks(text)), folded, isBare))) {
    attributes.set(id, range)
    said.set(id, range.written)
  }
  for (const attribute of relevant) {
    if (attributes.has(attribute.id)) continue
    const known = wordsOf(attribute, folded)
    if (known === disputed) contradicted.add(attribute.id)
    if (known === undefined || known === disputed) continue
    attributes.set(attribute.id, known)
    said.set(attribute.id, known.written)
  }
  return { ...item, attributes, concepts, said, disputed: contradicted }
}

const nothingMore =
  /\b(?:no data ?sheet|without (?:a )?data ?sheet|unidentified|(?:data|specifications?|details|figures|parameters) (?:are |is )?(?:not (?:published|known|available|given|disclosed)|unknown|unpublished|unavailable)|unknown (?:type|model|make|specifications?))\b|无(?:数据|规格|技术)(?:手册|书|资料)|型号不明|参数未(?:知|公布)/u

function isKind({ bar }: Lexicon, subjects: ReadonlySet<string>, wanted: string): boolean {
  return [...subjects].some(id => bar.kinship.upwards.get(id)?.has(wanted))
}

function wordsOf(attribute: Attribute, folded: string): Known | typeof disputed | undefined {
  if (attribute.kind === 'yes_no') return yesOrNo(attribute, folded)
  if (attribute.kind === 'choice') return chosen(attribute, folded)
  // Words that speak against the usual figure ("solution", of a share) leave it open where no number is told.
  const untold = findCues(attribute.cues, folded).find(each => each.isUntold) ?? findCues(attribute.denials, folded)[0]
  return attribute.kind === 'judgement' || untold === undefined
    ? undefined
    : { kind: 'cannot_tell', written: folded.slice(untold.at, untold.end) }
}

function yesOrNo(attribute: Attribute, folded: string): Known | typeof disputed | undefined {
  const denials = findCues(attribute.denials, folded)
  // "Not space-qualified" has "space-qualified" in it.
  const cues = findCues(attribute.cues, folded).filter(
    cue => !denials.some(each => each.at <= cue.at && cue.end <= each.end),
  )
  const [cue] = cues
  const [denial] = denials
  if (cue?.isUntold) return { kind: 'cannot_tell', written: folded.slice(cue.at, cue.end) }
  const says = new Set([...cues.map(each => !each.isDenied), ...denials.map(each => each.isDenied)])
  const [value] = says
  const place = cue ?? denial
  // Both said: then nothing is.
  if (says.size > 1) return disputed
  if (value === undefined || place === undefined) return undefined
  return { kind: 'yes_no', value, written: folded.slice(place.at, place.end) }
}

function chosen(attribute: Attribute, folded: string): Known | typeof disputed | undefined {
  const found = attribute.choices
    .map(({ id, cues }) => ({ id, cues: findCues(cues, folded) }))
    .filter(each => each.cues.length > 0)
  const untold = findCues(attribute.cues, folded).find(each => each.isUntold)
  const has = new Set(found.filter(each => each.cues.some(cue => !cue.isDenied)).map(each => each.id))
  const lacks = new Set(found.filter(each => each.cues.every(cue => cue.isDenied)).map(each => each.id))
  const written = found.flatMap(each => each.cues.map(cue => folded.slice(cue.at, cue.end))).join(', ')
  if (has.size === 0 && lacks.size === 0)
    return untold === undefined ? undefined : { kind: 'cannot_tell', written: folded.slice(untold.at, untold.end) }
  // Two answers where there can be one only: the text does not decide.
  if (!attribute.isSeveral && has.size > 1) return disputed
  return { kind: 'choice', has, lacks, isWhole: !attribute.isSeveral && has.size === 1, written }
}
