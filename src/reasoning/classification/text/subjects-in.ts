import type { VocabularyId } from '../../../law/entry-rules/index.ts'
import type { ItemFacts } from '../rules/index.ts'
import type { ConceptFound } from '../search/index.ts'
import { isEverydayModifier, isOfIt, spokenOf } from './everyday.ts'
import { foldPlain } from './folded.ts'
import type { Lexicon } from './lexicon.ts'
import { isMadeOf } from './made-of.ts'
import { isLooseShort, isNameOfThing, isWhatWasIn } from './short-names.ts'
import { spokenWords } from './spoken-words.ts'

/** What the item is said to be, what it is said not to be, and what is only named beside it. */
export function subjectsIn(
  lexicon: Lexicon,
  text: string,
  concepts: readonly ConceptFound[],
  said: Map<string, string>,
): Pick<ItemFacts, 'subjects' | 'isNot'> &
  Required<Pick<ItemFacts, 'mentioned' | 'speaksOf' | 'contains' | 'mayBeOther'>> {
  const [subjects, isNot] = [new Set<string>(), new Set<string>()]
  const named = concepts.filter(
    each =>
      lexicon.subjectsOf.has(each.concept) &&
      !(lexicon.substances.has(each.concept) && isLooseShort(each, text)) &&
      !isNameOfThing(lexicon, each, text) &&
      !isWhatWasIn(lexicon, each, text) &&
      !isEverydayModifier(lexicon, each, text),
  )
  const itself = itselfAmong(lexicon, named, text).flatMap(each => thingsOf(lexicon, named, each, text))
  const mixed = itself.length === 0 ? mixedIn(named, text) : undefined
  const own = mixed === undefined ? itself : [mixed]
  const places = new Map<string, number>()
  for (const { concept, written, at } of own)
    for (const id of lexicon.subjectsOf.get(concept) ?? []) {
      subjects.add(id)
      said.set(id, written)
      places.set(id, Math.min(places.get(id) ?? at, at))
    }
  // "Laser" says nothing more where "helium-neon laser" stands beside it.
  for (const id of [...subjects])
    if ([...subjects].some(other => other !== id && lexicon.bar.kinship.upwards.get(other)?.has(id)))
      subjects.delete(id)
  // Nor does "graphite" behind a racket, which is made of it; "carbon fibre, for rackets" is the fibre.
  const place = (id: string) => places.get(id) ?? 0
  for (const id of [...subjects])
    if ([...subjects].some(other => place(other) < place(id) && isOfIt(lexicon, other, id))) subjects.delete(id)
  for (const { concept, isNegated } of named)
    if (isNegated) for (const id of lexicon.subjectsOf.get(concept) ?? []) if (!subjects.has(id)) isNot.add(id)
  // Neither its parts nor what it is for: those it is not.
  const beside = named.filter(each => !each.isNegated && (each.role === 'head' || each.role === 'mention'))
  const isOfItem = (id: string) => [...subjects].some(thing => isOfIt(lexicon, thing, id))
  const mentioned = new Set(
    beside.flatMap(each => lexicon.subjectsOf.get(each.concept) ?? []).filter(id => !isOfItem(id)),
  )
  // A mixture is sold under the name of what there is most of; what else is in it may be what is listed.
  const within = named.filter(each => !each.isNegated && each.role === 'part' && each.kind === 'chemical')
  const { everyday, unruled } = lexicon.bar.kinship
  const isPlain = [...subjects].some(id => everyday.has(id) || unruled.has(id))
  const contains = new Set(within.flatMap(each => lexicon.subjectsOf.get(each.concept) ?? []))
  const speaksOf = spokenOf(lexicon, named, subjects)
  const hasSpecialName = [...subjects].some(id => lexicon.bar.kinship.alwaysNamed.has(id))
  const isNamedByContent =
    own.length > 0 && own.every(each => isOnlyAFeature(each, text) && isIdentified(lexicon, each, text))
  const folded = foldPlain(text)
  const speaksOfUse = (use: VocabularyId) => spokenWords(lexicon.bar, use, folded).length > 0
  const mayBeOther =
    mixed !== undefined ||
    isNamedByContent ||
    isMadeOf(lexicon, text, own) ||
    (!hasSpecialName && speaksOfUse('for_missiles')) ||
    (isPlain && (plainUses.some(speaksOfUse) || ofIntrusion.test(text)))
  return { subjects, isNot, mentioned, speaksOf, contains, mayBeOther }
}

/**
 * "Fumigant, 57 % chloropicrin": what nobody knows by its name is known by the one chemical whose share it tells. It may be other than
 * that as well, so that nothing is ruled out by it.
 */
function mixedIn(named: readonly ConceptFound[], text: string): ConceptFound | undefined {
  if (text.split(/[%％]/).length !== 2) return undefined
  return named.find(
    each =>
      each.kind === 'chemical' && !each.isNegated && each.role !== 'use' && shareAhead.test(text.slice(0, each.at)),
  )
}

const shareAhead = /\d\s?[%％]\s(?:of\s)?$/u

/** What makes a plain name say too little: "solar panel, space-qualified". */
const plainUses = ['for_space', 'for_agents_or_fuel', 'under_water'] as const
/** Nor plain programs that bring foreign code onto a device ("vulnerability scanner that delivers implants"). */
const ofIntrusion =
  /\b(?:delivers?|delivering|installs?|injects?|deploys?|generates?|commands?|controls?) (?:[\w-]+ ){0,3}(?:implants?|malware|spyware|trojans?|exploits?|payloads?)\b|\bexploit(?:s|ing)? (?:the |found |known |those )?(?:weakness|vulnerabilit|flaw|hole|bug)|\b(?:zero-day|zero-click|remote infection|covert implants?)\b|植入木马|投放木马|零日漏洞/iu

/**
 * "Pump Hastelloy C4": a material right behind what may be made of it says that, and the item is the thing before it. So it is of
 * "analogue-to-digital converter IC", where the last word only says again what kind of thing it is.
 */
function thingsOf(
  lexicon: Lexicon,
  named: readonly ConceptFound[],
  last: ConceptFound,
  text: string,
): readonly ConceptFound[] {
  const ids = ({ concept }: ConceptFound) => lexicon.subjectsOf.get(concept) ?? []
  const isMadeOfIt = (each: ConceptFound) =>
    ids(last).every(material => ids(each).some(thing => isOfIt(lexicon, thing, material)))
  // What bears its name always may be told by a word of it alone ("hardened chip"): that stays open.
  const { upwards, alwaysNamed } = lexicon.bar.kinship
  const isKindOfIt = (each: ConceptFound) =>
    ids(each).length > 0 &&
    ids(each).every(
      own => !alwaysNamed.has(own) && ids(last).every(id => id !== own && upwards.get(own)?.has(id) === true),
    )
  const before = named.find(
    each =>
      !each.isNegated &&
      each.role === 'mention' &&
      each.at < last.at &&
      /^\s$/.test(text.slice(each.at + each.written.length, last.at)) &&
      (isMadeOfIt(each) || isKindOfIt(each)),
  )
  // One word may stand for several subjects.
  return before === undefined ? [last] : named.filter(each => each.at === before.at && each.role === before.role)
}

/** Which of the goods named are the item itself. */
function itselfAmong(lexicon: Lexicon, named: readonly ConceptFound[], text: string): readonly ConceptFound[] {
  const heads = named.filter(each => !each.isNegated && each.role === 'head')
  const [first] = heads
  // Where nothing stands as the item itself, what is only named beside is the best there is; what it is for is never it.
  // Behind a part ("kit with fluoride, chloride") a further word names a further part.
  if (first === undefined) {
    const part = named.find(each => each.role === 'part')
    return named.filter(
      each =>
        !each.isNegated &&
        each.role === 'mention' &&
        (part === undefined || each.at < part.at) &&
        (!isOnlyAFeature(each, text) || isIdentified(lexicon, each, text)),
    )
  }
  if (isOnlyAFeature(first, text)) return heads.filter(each => isIdentified(lexicon, each, text))
  const end = first.at + (/[,;.(，；。（]/.exec(text.slice(first.at))?.index ?? text.length)
  // Behind the figures of a data sheet stand its features: "inspection craft, 100 m depth, camera".
  const own = heads.filter(
    each => each.at < end || (!/\d/.test(text.slice(end, each.at)) && !isOfAPart(lexicon, each, text)),
  )
  // "Hafnium-zirconium alloy" is of both.
  const isJoined = (one: ConceptFound) =>
    own.some(each => /^\s?[-/\u2010-\u2015]\s?$/.test(text.slice(one.at + one.written.length, each.at)))
  return [...own, ...named.filter(each => !each.isNegated && each.role === 'mention' && isJoined(each))]
}

/**
 * "Static firing stand, 100 kN thrust, methane lines": what the item is was said in words that nobody knows, and what they know stands
 * behind its figures.
 */
function isOnlyAFeature({ at }: ConceptFound, text: string): boolean {
  const ahead = text.slice(0, at)
  const clause = /^[^,;，；。、(（]*(?=[,;，；。、(（])/u.exec(ahead)?.[0]
  return clause !== undefined && ordinaryWord.test(clause)
}

/** A registry number says what the item is, wherever it stands; so does what most of it is: "flakes for tanneries, 60 % Na2S". */
function isIdentified(lexicon: Lexicon, { at, written, kind, concept }: ConceptFound, text: string): boolean {
  if (/^\d{2,7}-\d\d-\d$/.test(written)) return true
  if (kind !== 'chemical' && !lexicon.substances.has(concept)) return false
  const [ahead, behind] = [
    text.slice(Math.max(0, at - 12), at),
    text.slice(at + written.length, at + written.length + 12),
  ]
  const share = /(\d+(?:\.\d+)?)\s?%\s$/.exec(ahead)?.[1] ?? /^[\s,]{1,2}(\d+(?:\.\d+)?)\s?%/.exec(behind)?.[1]
  return Number(share) >= 50
}

/** "Lamp, 60 W, aluminium housing": a material behind the comma that a part of the item follows is what the part is made of. */
function isOfAPart({ bar, subjectsOf }: Lexicon, { concept, at, written }: ConceptFound, text: string): boolean {
  const isStuff = (subjectsOf.get(concept) ?? []).every(id => bar.rules.subjects.get(id)?.isMaterial)
  return isStuff && partNoun.test(text.slice(at + written.length))
}

const partNoun =
  /^\s?(?:die[\s-]?cast\s)?(?:housings?|bod(?:y|ies)|cas(?:es?|ings?)|frames?|covers?|legs?|handles?|bases?|flasks?|bottles?|cans?|canisters?|drums?|tins?|lids?|knobs?|feet|stands?|shelves|doors?|bowls?|pails?|trays?|gaskets?|seals?|worktops?|tops?|heat ?sinks?|shades?|brackets?|hinges?|buttons?|straps?|pouch(?:es)?)(?![\p{L}-])/iu

const ordinaryWord = /(?<![\p{L}\d])\p{Ll}{4,}(?![\p{L}\d])|\p{Script=Han}{2}/u
