import type { GoodsThesaurus } from '../../../law/lists/index.ts'
import type { SearchIndex } from './build.ts'
import { type ConceptFound, conceptsOf } from './concepts.ts'

/** All goods named in a text, in any language of the thesaurus, in the order of the text: the item, its parts, and what it is for. */
export function conceptsIn(source: SearchIndex | GoodsThesaurus, text: string): readonly ConceptFound[] {
  return conceptsOf('goods' in source ? source.goods : source, text)
}
