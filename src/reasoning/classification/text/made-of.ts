import type { ConceptFound } from '../search/index.ts'
import type { Lexicon } from './lexicon.ts'

/**
 * "Polypropylene skid" is no polypropylene, and "polyurethane sheet loaded with iron" more than polyurethane: where an item is named by
 * nothing but what it is made of, a further noun or filling leaves open what it is. "Sheet" and "bar" are forms of the material itself.
 */
export function isMadeOf({ bar, subjectsOf }: Lexicon, text: string, own: readonly ConceptFound[]): boolean {
  if (own.length === 0) return false
  const isStuff = ({ concept }: ConceptFound) =>
    (subjectsOf.get(concept) ?? []).every(id => bar.rules.subjects.get(id)?.isMaterial)
  if (!own.every(isStuff)) return false
  return filled.test(text) || own.some(({ at, written }) => furtherNoun.test(text.slice(at + written.length)))
}

const filled = /\b(?:loaded|filled|lined|impregnated|doped|absorb\w*|attenuat(?:ing|ion|ors?|es?))\b/i
const forms =
  'sheets?|plates?|bars?|rods?|tub(?:es?|ing)|pipes?|films?|foils?|strips?|wires?|coils?|granul\\w*|pellets?|resins?|powders?|ingots?|blocks?|profiles?|rolls?|tapes?|cords?|boards?|slabs?|billets?|flats?|sections?|beams?|scrap|fittings?|flanges?|screws?|bolts?|nuts?|washers?|grade|type|grey|gray|white|black|clear|natural|virgin|round|square|hexagon|seamless|welded|packs?|modules?|live|oral|inactivated|attenuated|recombinant|rechargeable|sealed|cold|hot|rolled|drawn|annealed|polished|stainless|steel'
const furtherNoun = new RegExp(
  String.raw`^\s?[-/]?\s?(?:(?:${forms})\b\s?)*(?!(?:${forms})\b|(?:and|or|of|for|with|in|on|at|to|from|by|as|is|are|used|made|per|no|not|without|according|acc|DIN|EN|ASTM|AISI|ISO|x)\b)[a-z]{3,}`,
)
