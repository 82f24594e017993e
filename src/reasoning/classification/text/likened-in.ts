import type { Attribute, EntryRule, EntryRules } from '../../../law/entry-rules/index.ts'
import { type ItemFacts, isOneOf, type Kinship, testCondition } from '../rules/index.ts'
import { factsIn, wordsOf } from './facts-in.ts'
import type { Lexicon } from './lexicon.ts'
import type { Measure } from './measure.ts'

/** Makers give their goods names that no list has: where a text meets all that a rule asks, in its own words, no name rules it out. */
export function likenedIn(
  { bar: { rules, kinship }, attributesOf }: Lexicon,
  item: ItemFacts,
  measures: readonly Measure[],
  folded: string,
): ReadonlySet<string> {
  const resembles = new Set<string>()
  if (item.subjects.size === 0) return resembles
  const isProgram = isOnlyProgram(rules, kinship, item)
  const words = new Map<Attribute, string>()
  const wordFor = (attribute: Attribute): string => {
    const kept = words.get(attribute)
    if (kept !== undefined) return kept
    const found = attribute.unit === undefined ? wordsOf(attribute, folded) : undefined
    const isSo =
      typeof found !== 'string' &&
      (found?.kind === 'yes_no' ? found.value : found?.kind === 'choice' && found.has.size > 0)
    const word = isSo && typeof found === 'object' ? found.written : ''
    words.set(attribute, word)
    return word
  }
  for (const rule of rules.byPath.values()) {
    // Substances are called by what they are; only things get names. And no program is a thing.
    if (rule.path[1] === 'C' || (isProgram && !isSoftware(rule))) continue
    const asked = new Set(attributesOf.get(rule.path) ?? [])
    const own = new Set([...asked].map(wordFor).filter(word => word !== ''))
    if (own.size < enough || isOneOf(kinship, item, rule.subjects) !== false) continue
    const { attributes, notWorkedOut } = factsIn([...asked], measures, folded, () => undefined)
    const bench = { rules, kinship, item: { ...item, attributes, notWorkedOut } }
    const isReleased = rule.unless.some(each => testCondition(bench, each.when).truth === true)
    if (testCondition(bench, rule.when).truth === true && !isReleased) for (const id of rule.subjects) resembles.add(id)
  }
  return resembles
}

const isSoftware = ({ path }: EntryRule) => path[1] === 'D' || path[1] === 'E'

/** Whether every rule about such an item is one about software or technology. */
function isOnlyProgram(rules: EntryRules, kinship: Kinship, item: ItemFacts): boolean {
  const own = [...rules.byPath.values()].filter(rule => isOneOf(kinship, item, rule.subjects) === true)
  return own.length > 0 && own.every(isSoftware)
}

/** Words of its own that a text must have for a rule: one may stand for many things. */
const enough = 2
