import type { Attribute, EntryCondition, EntryRules } from '../../../law/entry-rules/index.ts'
import type { GoodsTerm, GoodsThesaurus } from '../../../law/lists/index.ts'
import { type Bar, type ItemFacts, inputsOf, isOneOf, toldInputsOf } from '../rules/index.ts'

/** Words by which descriptions are read: those of the thesaurus of goods, and those of the rules' own subjects. */
export type Lexicon = {
  readonly bar: Bar
  readonly thesaurus: GoodsThesaurus
  /** Subjects by concept of the thesaurus; the rules' own words are concepts of the kind `subject:id`. */
  readonly subjectsOf: ReadonlyMap<string, readonly string[]>
  /** Concepts that are substances. */
  readonly substances: ReadonlySet<string>
  /** The attributes that any provision about a subject asks for, by its path. */
  readonly attributesOf: ReadonlyMap<string, readonly Attribute[]>
}

export function makeLexicon(bar: Bar, thesaurus: GoodsThesaurus): Lexicon {
  const { rules } = bar
  const subjectsOf = new Map<string, string[]>()
  const own: GoodsTerm[] = []
  for (const { id, concepts, words } of rules.subjects.values()) {
    for (const concept of [...concepts, `subject:${id}`])
      subjectsOf.set(concept, [...(subjectsOf.get(concept) ?? []), id])
    for (const [language, terms] of Object.entries(words))
      for (const term of terms)
        own.push({ term, language, concept: `subject:${id}`, links: [], kind: 'product', note: '' })
  }
  const terms = [...thesaurus.terms, ...own]
  return {
    bar,
    thesaurus: {
      terms,
      byTerm: thesaurus.byTerm,
      byConcept: Map.groupBy(terms, ({ concept }) => concept),
    },
    subjectsOf,
    substances: substancesOf(rules, thesaurus),
    attributesOf: new Map([...rules.byPath.values()].map(rule => [rule.path, attributesIn(rules, rule.path, [])])),
  }
}

function substancesOf({ subjects }: EntryRules, { byConcept }: GoodsThesaurus): ReadonlySet<string> {
  const isOne = (concept: string) => byConcept.get(concept)?.some(({ kind }) => kind === 'chemical') === true
  const own = [...subjects.values()].filter(({ concepts }) => concepts.some(isOne)).map(({ id }) => `subject:${id}`)
  return new Set([...own, ...[...byConcept.keys()].filter(isOne)])
}

/** What can matter of such an item: the attributes of every provision that is not ruled out by what it is. */
export function relevantAttributes({ bar, attributesOf }: Lexicon, item: ItemFacts): readonly Attribute[] {
  const found = new Set<Attribute>()
  // What it may be besides is not read into its figures.
  const named = { ...item, mayBeOther: false }
  for (const rule of bar.rules.byPath.values())
    if (item.subjects.size === 0 || isOneOf(bar.kinship, named, rule.subjects) !== false)
      for (const attribute of attributesOf.get(rule.path) ?? []) found.add(attribute)
  return [...found]
}

function attributesIn(rules: EntryRules, path: string, via: readonly string[]): readonly Attribute[] {
  const rule = rules.byPath.get(path)
  if (rule === undefined || via.includes(path)) return []
  const inside = (condition: EntryCondition): readonly Attribute[] => {
    if (condition.kind === 'all' || condition.kind === 'any') return condition.of.flatMap(inside)
    if (condition.kind === 'not') return inside(condition.of)
    if (condition.kind === 'meets') return attributesIn(rules, condition.path, [...via, path])
    const attribute = 'attribute' in condition ? rules.attributes.get(condition.attribute) : undefined
    if (attribute === undefined) return []
    const inputs = inputsOf(rules, attribute)
    return [attribute, ...inputs, ...[attribute, ...inputs].flatMap(each => toldInputsOf(rules, each))]
  }
  return [rule.when, ...rule.unless.map(each => each.when)].flatMap(inside)
}
