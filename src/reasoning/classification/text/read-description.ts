import type { Attribute } from '../../../law/entry-rules/index.ts'
import type { ItemFacts } from '../rules/index.ts'
import { type ConceptFound, conceptsIn } from '../search/index.ts'
import { barenessOf } from './assign.ts'
import { factsIn } from './facts-in.ts'
import { foldMarks, foldPlain } from './folded.ts'
import { type Lexicon, relevantAttributes } from './lexicon.ts'
import { likenedIn } from './likened-in.ts'
import { listedParts } from './listed-parts.ts'
import { measuresIn } from './measures.ts'
import { subjectsIn } from './subjects-in.ts'
import { withTurned } from './turned-names.ts'
import { saysUntold } from './untold-in.ts'

/** What a description says of an item, with the words that say it. Whatever it does not say stays open. */
export type Description = ItemFacts & {
  readonly concepts: readonly ConceptFound[]
  /** Words by subject and by attribute, as they were written. */
  readonly said: ReadonlyMap<string, string>
  /** Attributes of which the text says two things that cannot both be: what its kind implies does not settle them. */
  readonly disputed: ReadonlySet<string>
  /** Attributes of which it speaks without telling them: that its kind implies them not to be so settles nothing. */
  readonly hinted: ReadonlySet<string>
}

/**
 * Reads a description: what the item is, and what is told of it. It reads numbers with their units, and words that the rules know for
 * something; it never reads a judgement out of a text, since no text can make it.
 */
export function readDescription(lexicon: Lexicon, text: string): Description {
  const concepts = withTurned(lexicon.thesaurus, text, conceptsIn(lexicon.thesaurus, text))
  const said = new Map<string, string>()
  const named = subjectsIn(lexicon, text, concepts, said)
  const folded = foldPlain(text)
  const item: ItemFacts = {
    ...named,
    attributes: new Map(),
    implied: new Set(),
    isAllThereIs: nothingMore.test(folded),
  }
  const bareOf = (each: Attribute) => barenessOf(each, named.subjects, id => isKind(lexicon, named.subjects, id))
  const measures = measuresIn(foldMarks(text))
  const held = listedParts(lexicon, concepts, named.subjects, measures, folded)
  const main = factsIn(relevantAttributes(lexicon, item), measures, folded, bareOf)
  for (const [id, known] of main.attributes) said.set(id, known.written)
  return {
    ...item,
    contains: new Set([...named.contains, ...held]),
    attributes: main.attributes,
    notWorkedOut: main.notWorkedOut,
    isUntold: saysUntold(folded, main.attributes),
    resembles: likenedIn(lexicon, item, measures, folded),
    concepts,
    said,
    disputed: main.disputed,
    hinted: main.hinted,
  }
}

const nothingMore =
  /\b(?:no data ?sheet|without (?:a )?data ?sheet|unidentified|(?:data|specifications?|details|figures|parameters) (?:are |is )?(?:not (?:published|known|available|given|disclosed)|unknown|unpublished|unavailable)|unknown (?:type|model|make|specifications?))\b|无(?:数据|规格|技术)(?:手册|书|资料)|型号不明|参数未(?:知|公布)/u

function isKind({ bar }: Lexicon, subjects: ReadonlySet<string>, wanted: string): boolean {
  return [...subjects].some(id => bar.kinship.upwards.get(id)?.has(wanted))
}
