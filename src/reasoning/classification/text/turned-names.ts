import type { GoodsThesaurus } from '../../../law/lists/index.ts'
import { type ConceptFound, conceptsIn } from '../search/index.ts'

/**
 * Stock lists put the noun first: "Battery, thermal type", "Encoder, rotary, absolute". Read the other way round, the words may name what
 * the noun alone does not; then that is what the item is.
 */
export function withTurned(
  thesaurus: GoodsThesaurus,
  text: string,
  concepts: readonly ConceptFound[],
): readonly ConceptFound[] {
  const [, noun = '', first = '', second = ''] = nounFirst.exec(text) ?? []
  if (noun === '') return concepts
  const names = [`${first} ${noun}`, ...(second === '' ? [] : [`${second} ${noun}`, `${second} ${first} ${noun}`])]
  const turned = names.flatMap(name =>
    conceptsIn(thesaurus, name).filter(
      each => each.at + each.written.length > name.length - noun.length && each.at < name.length - noun.length,
    ),
  )
  return [...turned.map(each => ({ ...each, at: 0, role: 'head' as const, isNegated: false })), ...concepts]
}

const qualifier = String.raw`,\s*(?!(?:for|with|without|and|or|of|in|on|to|up|as|from|by|per|not?|approx)\b)(\p{L}[\p{L}-]*(?:\s(?!type\b|for\b)\p{L}[\p{L}-]*)?)(?:[\s-]type)?(?=\s*(?:[,;(]|$)|\sfor\b)`
const nounFirst = new RegExp(String.raw`^\s*(\p{L}[\p{L}-]*(?:\s\p{L}[\p{L}-]*)?)${qualifier}(?:${qualifier})?`, 'iu')
