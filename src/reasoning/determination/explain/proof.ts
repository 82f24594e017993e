import type { Condition } from '../../../law/rulebooks/index.ts'
import { inLanguage, type Text } from '../../../values/index.ts'
import { type Combination, type StatedFacts, stateOf, truthWord, unavailable } from '../../evaluation/index.ts'
import type { Determination, Explanation, Reason, Rung } from '../result.ts'
import { statedFacts } from '../stated-facts.ts'
import type { View } from '../view.ts'
import { conditionWords, joiningWord, valueWords } from './words.ts'

/** Three depths for each reason: the rule's sentence, a memo with the facts it rests on, and the conditions one by one. */
export function explanationsOf(view: View, { reasons, either }: Determination): readonly Explanation[] {
  return [...reasons, ...either].flatMap(reason => {
    const rule = view.law.pack.book.rules.find(each => each.id === reason.rule)
    const combination = combinationOf(view, reason)
    if (rule === undefined || combination === undefined) return []
    const stated = statedFacts(view, combination)
    return [
      {
        rule: rule.id,
        sentence: rule.says,
        memo: memoOf(view, rule.memo ?? rule.says, factsOf(view, rule.id), stated),
        proof: rungsOf(view, rule.when, combination, stated, 0),
        cite: reason.cite,
        ...(reason.item === undefined ? {} : { item: reason.item }),
        ...(reason.party === undefined ? {} : { party: reason.party }),
      },
    ]
  })
}

function combinationOf(view: View, { item, party }: Reason): Combination | undefined {
  return view.combinations.find(
    each =>
      (item === undefined || view.laid.itemIds[each.item] === item) &&
      (party === undefined || view.laid.partyNames[each.party] === party),
  )
}

const factsOf = (view: View, rule: string) =>
  [...(view.shelf.rules.find(each => each.rule.id === rule)?.facts ?? [])].sort()

/** The law in a few sentences, then what is known of the facts it turns on. */
function memoOf(view: View, base: Text, facts: readonly string[], stated: StatedFacts): Text {
  return Object.fromEntries(
    view.law.pack.languages.map(language => {
      const known = facts.flatMap(id => {
        const fact = view.law.pack.book.facts.get(id)
        const value = stated[id]
        if (fact === undefined || value === undefined || value === unavailable) return []
        return [
          `${inLanguage(fact.name, language).words} ${joiningWord(language, 'is')} ${valueWords(fact, value, language)}`,
        ]
      })
      const stop = language === 'zh' ? '。' : '. '
      return [
        language,
        `${inLanguage(base, language).words}${known.length === 0 ? '' : `${language === 'zh' ? '' : ' '}${known.join(language === 'zh' ? '；' : '; ')}${stop.trimEnd()}`}`,
      ]
    }),
  )
}

const depthMax = 6

/** The conditions of a rule as rungs of a ladder; a rule inside it opens into its own rungs. */
function rungsOf(
  view: View,
  condition: Condition,
  combination: Combination,
  stated: StatedFacts,
  depth: number,
): readonly Rung[] {
  const { languages, book } = view.law.pack
  if (condition.kind === 'all') return condition.of.flatMap(part => rungsOf(view, part, combination, stated, depth))
  const verdict = verdictOf(view, condition, combination, stated)
  if (condition.kind === 'any' || condition.kind === 'not') {
    const of =
      condition.kind === 'any'
        ? condition.of.flatMap(part => rungsOf(view, part, combination, stated, depth))
        : rungsOf(view, condition.of, combination, stated, depth)
    return [{ says: {}, verdict, join: condition.kind, of }]
  }
  const says = conditionWords(condition, book, languages)
  if (condition.kind === 'holds') {
    const rule = book.rules.find(each => each.id === condition.rule)
    const of = rule === undefined || depth >= depthMax ? [] : rungsOf(view, rule.when, combination, stated, depth + 1)
    return [{ says, verdict, ...(of.length === 0 ? {} : { of, join: 'all' as const }) }]
  }
  const found = condition.kind === 'always' ? undefined : stated[condition.fact]
  return [
    {
      says,
      verdict,
      ...(found === undefined || found === unavailable
        ? {}
        : { found: Array.isArray(found) ? found.join(', ') : String(found) }),
    },
  ]
}

function verdictOf(view: View, condition: Condition, combination: Combination, stated: StatedFacts): Rung['verdict'] {
  const { problem } = view.laid
  const { program } = problem
  switch (condition.kind) {
    case 'always':
      return 'holds'
    case 'holds': {
      const slot = program.ruleSlot.get(condition.rule)
      return slot === undefined ? 'fails' : truthWord(stateOf(problem, combination)[slot] ?? 1)
    }
    case 'not': {
      const inner = verdictOf(view, condition.of, combination, stated)
      return inner === 'open' ? 'open' : inner === 'holds' ? 'fails' : 'holds'
    }
    case 'all':
    case 'any': {
      const inner = condition.of.map(part => verdictOf(view, part, combination, stated))
      const settles = condition.kind === 'all' ? 'fails' : 'holds'
      if (inner.includes(settles)) return settles
      return inner.includes('open') ? 'open' : condition.kind === 'all' ? 'holds' : 'fails'
    }
    default: {
      const slot = program.factSlot.get(condition.fact)
      const classes = slot === undefined ? undefined : program.facts[slot]
      const value = stated[condition.fact]
      if (classes === undefined || value === undefined || typeof value === 'symbol') return 'open'
      return program.passes(condition, value) ? 'holds' : 'fails'
    }
  }
}
