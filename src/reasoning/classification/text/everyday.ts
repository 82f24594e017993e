import type { ConceptFound } from '../search/index.ts'
import type { Lexicon } from './lexicon.ts'

/**
 * "Suitcase jammer" is no suitcase: an everyday name with another noun behind it names something else, which no rule may know. Nobody
 * is harmed where it is the item after all and stays open.
 */
export function isEverydayModifier(
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
  /^(?:\s?[-/]?\s?(?!(?:and|or|of|for|with|without|in|on|at|to|from|by|as|per|that|which|is|are|incl|including|used|using|made|designed|having|no|not|type|class|model|series|size|version|set|sets|kit|kits|unit|units|body|pair|pairs|pack|box|black|white|red|blue|grey|gray|green|new|old|up|max|min|approx|dial|double|single|various|front|rear|latex|steel|stainless|plastic|titanium|aluminium|aluminum|brass|chrome|leather|cotton|rubber|silicone|und|mit|für|aus|et|pour|avec)\b)[\p{Script=Latin}\p{Script=Hangul}]{3}|\s?(?![用的带含和及与为有等共可不适])\p{Script=Han}|\s?(?!の)[\p{Script=Hiragana}\p{Script=Katakana}]{2})/iu

/** Whether such a thing may be made of the material. */
export function isOfIt({ bar }: Lexicon, thing: string, material: string): boolean {
  const above = bar.kinship.upwards.get(material)
  return bar.rules.subjects.get(thing)?.madeOf.some(each => above?.has(each)) === true
}

/** What else a description speaks of, but for features ("laser guide line" of a saw) and what the item is made of. */
export function spokenOf(
  lexicon: Lexicon,
  named: readonly ConceptFound[],
  subjects: ReadonlySet<string>,
): ReadonlySet<string> {
  const isIn = ({ role, kind, concept }: ConceptFound) =>
    role !== 'head' || kind === 'chemical' || kind === 'material' || lexicon.substances.has(concept)
  const other = named
    .filter(each => !each.isNegated && isIn(each))
    .flatMap(each => lexicon.subjectsOf.get(each.concept) ?? [])
  return new Set(other.filter(id => ![...subjects].some(thing => isOfIt(lexicon, thing, id))))
}
