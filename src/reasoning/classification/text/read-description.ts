import type { Attribute } from '../../../law/entry-rules/index.ts'
import type { ItemFacts, Known } from '../rules/index.ts'
import { type ConceptFound, conceptsIn } from '../search/index.ts'
import { assignMeasures, joinReadings } from './assign.ts'
import { findCues } from './cues.ts'
import { foldMarks, foldPlain } from './folded.ts'
import { type Lexicon, relevantAttributes } from './lexicon.ts'
import { measuresIn } from './measures.ts'

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
  const { subjects, isNot, mentioned, goesInto, contains } = subjectsIn(lexicon, text, concepts, said)
  const folded = foldPlain(text)
  const item: ItemFacts = {
    subjects,
    isNot,
    mentioned,
    goesInto,
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

function subjectsIn(
  lexicon: Lexicon,
  text: string,
  concepts: readonly ConceptFound[],
  said: Map<string, string>,
): Pick<ItemFacts, 'subjects' | 'isNot'> & Required<Pick<ItemFacts, 'mentioned' | 'goesInto' | 'contains'>> {
  const [subjects, isNot] = [new Set<string>(), new Set<string>()]
  const named = concepts.filter(
    each => lexicon.subjectsOf.has(each.concept) && !(lexicon.substances.has(each.concept) && isLooseShort(each, text)),
  )
  for (const { concept, written } of itselfAmong(named, text))
    for (const id of lexicon.subjectsOf.get(concept) ?? []) {
      subjects.add(id)
      said.set(id, written)
    }
  // "Laser" says nothing more where "helium-neon laser" stands beside it.
  for (const id of [...subjects])
    if ([...subjects].some(other => other !== id && lexicon.bar.kinship.upwards.get(other)?.has(id)))
      subjects.delete(id)
  // Nor does "graphite" of a racket, which is made of it.
  for (const id of [...subjects])
    if ([...subjects].some(other => other !== id && isMadeOf(lexicon, other, id))) subjects.delete(id)
  for (const { concept, isNegated } of named)
    if (isNegated) for (const id of lexicon.subjectsOf.get(concept) ?? []) if (!subjects.has(id)) isNot.add(id)
  // Neither its parts nor what it is for: those it is not.
  const beside = named.filter(each => !each.isNegated && (each.role === 'head' || each.role === 'mention'))
  const mentioned = new Set(beside.flatMap(each => lexicon.subjectsOf.get(each.concept) ?? []))
  const uses = named.filter(each => !each.isNegated && each.role === 'use')
  const goesInto = new Set(uses.flatMap(each => lexicon.subjectsOf.get(each.concept) ?? []))
  // A mixture is sold under the name of what there is most of; what else is in it may be what is listed.
  const substances = named.filter(each => !each.isNegated && each.role === 'part' && each.kind === 'chemical')
  const contains = new Set(substances.flatMap(each => lexicon.subjectsOf.get(each.concept) ?? []))
  return { subjects, isNot, mentioned, goesInto, contains }
}

/**
 * Short names of substances are those of other things too: "HF" is a band of frequencies, "KF-25" a flange. They name the item only
 * where nothing else does, or where the text speaks of a substance; elsewhere they only lead the search to its entry.
 */
function isLooseShort({ written, at }: ConceptFound, text: string): boolean {
  if (!/^(?=.*(?:[A-Z].*[A-Z]|\d))[A-Za-z\d]{2,4}$/.test(written)) return false
  const rest = `${text.slice(0, at)} ${text.slice(at + written.length)}`
  return /\p{L}{2}/u.test(rest) && !ofSubstance.test(rest)
}

const ofSubstance =
  /\b(?:acid|anhydrous|aqueous|solutions?|gas|liquid|cylinders?|drums?|jerrycans?|bottles?|ampoules?|vials?|reagents?|purity|pure|assay|cas|(?:technical|electronic|reagent|industrial|analytical|synthesis) grade|chemicals?|solvents?|powder|crystals?|crystalline|flakes|granul(?:es|ar)|salt|precursors?|propellants?|oxidi[sz]ers?|monopropellants?|inhibited|stabili[sz]ed|blends?|mixtures?|amine|etchant|w\/w|wt)\b|\d\s?(?:%|wt|kg|mol)|\d\s?(?:m?l|g)\b|[酸液体瓶桶粉剂溶]|纯度|气体|试剂/iu

/** Which of the goods named are the item itself. */
function itselfAmong(named: readonly ConceptFound[], text: string): readonly ConceptFound[] {
  const heads = named.filter(each => !each.isNegated && each.role === 'head')
  const [first] = heads
  // Where nothing stands as the item itself, what is only named beside is the best there is; what it is for is never it.
  // Behind a part ("kit with fluoride, chloride") a further word names a further part.
  if (first === undefined) {
    const part = named.find(each => each.role === 'part')
    return named.filter(each => !each.isNegated && each.role === 'mention' && (part === undefined || each.at < part.at))
  }
  const end = first.at + (/[,;.(，；。（]/.exec(text.slice(first.at))?.index ?? text.length)
  // Behind the figures of a data sheet stand its features: "inspection craft, 100 m depth, camera".
  const own = heads.filter(each => each.at < end || !/\d/.test(text.slice(end, each.at)))
  // "Hafnium-zirconium alloy" is of both.
  const isJoined = (one: ConceptFound) =>
    own.some(each => /^\s?[-/\u2010-\u2015]\s?$/.test(text.slice(one.at + one.written.length, each.at)))
  return [...own, ...named.filter(each => !each.isNegated && each.role === 'mention' && isJoined(each))]
}

function isMadeOf({ bar }: Lexicon, thing: string, material: string): boolean {
  const above = bar.kinship.upwards.get(material)
  return bar.rules.subjects.get(thing)?.madeOf.some(each => above?.has(each)) === true
}

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
