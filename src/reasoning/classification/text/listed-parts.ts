import type { Attribute } from '../../../law/entry-rules/index.ts'
import { type ItemFacts, impliedFacts, isOneOf, judgeRule } from '../rules/index.ts'
import type { ConceptFound } from '../search/index.ts'
import { barenessOf } from './assign.ts'
import { factsIn } from './facts-in.ts'
import { type Lexicon, relevantAttributes } from './lexicon.ts'
import type { Measure } from './measure.ts'

/**
 * What the item holds and would be listed if it were sent alone, notes aside: it may be the better half of it, which the name of the whole must not hide
 * ("toy with a thermal camera, 640x512, 60 Hz"). Whether it is, a person says.
 */
export function listedParts(
  lexicon: Lexicon,
  concepts: readonly ConceptFound[],
  subjects: ReadonlySet<string>,
  measures: readonly Measure[],
  folded: string,
): ReadonlySet<string> {
  const { bar, subjectsOf } = lexicon
  const parts = concepts
    .filter(each => !each.isNegated && each.role === 'part' && each.kind !== 'chemical')
    .flatMap(each => subjectsOf.get(each.concept) ?? [])
    .filter(id => !subjects.has(id) && ![...subjects].some(own => bar.kinship.upwards.get(own)?.has(id)))
  return new Set([...new Set(parts)].filter(id => isListed(lexicon, id, measures, folded)))
}

function isListed(lexicon: Lexicon, id: string, measures: readonly Measure[], folded: string): boolean {
  const { bar } = lexicon
  const alone: ItemFacts = {
    subjects: new Set([id]),
    isNot: new Set(),
    attributes: new Map(),
    isAllThereIs: false,
    implied: new Set(),
  }
  const bareOf = (each: Attribute) =>
    barenessOf(each, alone.subjects, kind => bar.kinship.upwards.get(id)?.has(kind) === true)
  const { attributes, notWorkedOut } = factsIn(relevantAttributes(lexicon, alone), measures, folded, bareOf)
  const implied = impliedFacts(bar, alone.subjects)
  const item = {
    ...alone,
    notWorkedOut,
    attributes: new Map([...implied, ...attributes]),
    implied: new Set([...implied.keys()].filter(each => !attributes.has(each))),
  }
  return [...bar.rules.byPath.values()].some(rule => {
    if (isOneOf(bar.kinship, item, rule.subjects) !== true) return false
    const { when, isCaught } = judgeRule(bar, item, rule)
    return when.truth === true && isCaught !== false
  })
}
