import type { ItemFacts } from '../rules/index.ts'
import type { ConceptFound } from '../search/index.ts'
import type { Lexicon } from './lexicon.ts'

/** What the item is said to be, what it is said not to be, and what else its description speaks of. */
export function subjectsIn(
  lexicon: Lexicon,
  text: string,
  concepts: readonly ConceptFound[],
  said: Map<string, string>,
): Pick<ItemFacts, 'subjects' | 'isNot'> & Required<Pick<ItemFacts, 'mentioned' | 'speaksOf' | 'contains'>> {
  const [subjects, isNot] = [new Set<string>(), new Set<string>()]
  const named = concepts.filter(
    each =>
      lexicon.subjectsOf.has(each.concept) &&
      !(lexicon.substances.has(each.concept) && isLooseShort(each, text)) &&
      !isEverydayModifier(lexicon, each, text),
  )
  const at = new Map<string, number>()
  for (const each of itselfAmong(named, text))
    for (const id of lexicon.subjectsOf.get(each.concept) ?? []) {
      subjects.add(id)
      said.set(id, each.written)
      at.set(id, Math.min(at.get(id) ?? each.at, each.at))
    }
  // "Laser" says nothing more where "helium-neon laser" stands beside it.
  for (const id of [...subjects])
    if ([...subjects].some(other => other !== id && lexicon.bar.kinship.upwards.get(other)?.has(id)))
      subjects.delete(id)
  // Nor does "graphite" behind a racket, which is made of it; "carbon fibre, for rackets" is the fibre.
  const place = (id: string) => at.get(id) ?? 0
  for (const id of [...subjects])
    if ([...subjects].some(other => place(other) < place(id) && isMadeOf(lexicon, other, id))) subjects.delete(id)
  for (const { concept, isNegated } of named)
    if (isNegated) for (const id of lexicon.subjectsOf.get(concept) ?? []) if (!subjects.has(id)) isNot.add(id)
  // Neither its parts nor what it is for: those it is not.
  const beside = named.filter(each => !each.isNegated && (each.role === 'head' || each.role === 'mention'))
  const mentioned = new Set(beside.flatMap(each => lexicon.subjectsOf.get(each.concept) ?? []))
  // A mixture is sold under the name of what there is most of; what else is in it may be what is listed.
  const substances = named.filter(each => !each.isNegated && each.role === 'part' && each.kind === 'chemical')
  const contains = new Set(substances.flatMap(each => lexicon.subjectsOf.get(each.concept) ?? []))
  const isIn = ({ role, kind, concept }: ConceptFound) =>
    role !== 'head' || kind === 'chemical' || kind === 'material' || lexicon.substances.has(concept)
  const other = named.filter(each => !each.isNegated && isIn(each))
  const speaksOf = new Set(
    other
      .flatMap(each => lexicon.subjectsOf.get(each.concept) ?? [])
      .filter(id => ![...subjects].some(thing => isMadeOf(lexicon, thing, id))),
  )
  return { subjects, isNot, mentioned, speaksOf, contains }
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

/**
 * "Suitcase jammer" is no suitcase: an everyday name with another noun behind it names something else, which no rule may know. Nobody
 * is harmed where it is the item after all and stays open.
 */
function isEverydayModifier(
  { bar, subjectsOf }: Lexicon,
  { concept, written, at }: ConceptFound,
  text: string,
): boolean {
  const isEveryday = subjectsOf.get(concept)?.every(id => bar.kinship.everyday.has(id)) === true
  const behind = text.slice(at + written.length, at + written.length + 30)
  return isEveryday && !designation.test(behind) && furtherNoun.test(behind)
}

/** "CNMG", "SDS-max": of which kind. */
const designation = /^\s[A-Z]{2,}(?!\p{Ll})/u
const furtherNoun =
  /^(?:\s?[-/]?\s?(?!(?:and|or|of|for|with|without|in|on|at|to|from|by|as|per|that|which|is|are|incl|including|used|using|made|designed|having|no|not|type|class|model|series|size|version|set|sets|kit|kits|unit|units|body|pair|pairs|pack|box|black|white|red|blue|grey|gray|green|new|old|up|max|min|approx|various|front|rear|latex|steel|stainless|plastic|titanium|aluminium|aluminum|brass|chrome|leather|cotton|rubber|silicone|und|mit|für|aus|et|pour|avec)\b)[\p{Script=Latin}\p{Script=Hangul}]{3}|\s?(?![用的带含和及与为有等共可不适])\p{Script=Han}|\s?(?!の)[\p{Script=Hiragana}\p{Script=Katakana}]{2})/iu
