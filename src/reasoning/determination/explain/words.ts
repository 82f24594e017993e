import type { Condition, FactDeclaration, Rulebook } from '../../../law/rulebooks/index.ts'
import { inLanguage, type Text } from '../../../values/index.ts'

/** The few words that join a condition's parts. Facts, values and rules bring their own words from the pack. */
const joining: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    is: 'is',
    or: 'or',
    isNot: 'is not',
    yes: 'yes',
    no: 'no',
    atLeast: 'at least',
    above: 'more than',
    atMost: 'at most',
    below: 'less than',
    has: 'includes',
    group: 'is one of the group',
    always: 'In every case',
    holds: 'applies',
  },
  zh: {
    is: '为',
    or: '或',
    isNot: '不是',
    yes: '是',
    no: '否',
    atLeast: '不低于',
    above: '高于',
    atMost: '不高于',
    below: '低于',
    has: '包括',
    group: '属于',
    always: '在任何情况下',
    holds: '适用',
  },
  ar: {
    is: 'هو',
    or: 'أو',
    isNot: 'ليس',
    yes: 'نعم',
    no: 'لا',
    atLeast: 'لا يقل عن',
    above: 'أكثر من',
    atMost: 'لا يزيد على',
    below: 'أقل من',
    has: 'يشمل',
    group: 'من مجموعة',
    always: 'في كل حال',
    holds: 'تنطبق',
  },
}

export const joiningWord = (language: string, word: string): string =>
  joining[language]?.[word] ?? joining['en']?.[word] ?? word

/** A value of a fact in words. */
export function valueWords(fact: FactDeclaration, value: unknown, language: string): string {
  if (typeof value === 'boolean') return joiningWord(language, value ? 'yes' : 'no')
  if (Array.isArray(value))
    return value.length === 0 ? '∅' : value.map(member => valueWords(fact, member, language)).join(', ')
  const label = fact.labels[String(value)]
  return label === undefined ? String(value) : inLanguage(label, language).words
}

/** One leaf of a condition in words, in every language asked for: "Destination is US or JP". */
export function conditionWords(condition: Condition, book: Rulebook, languages: readonly string[]): Text {
  return Object.fromEntries(languages.map(language => [language, inOne(condition, book, language)]))
}

function inOne(condition: Condition, book: Rulebook, language: string): string {
  const word = (key: string) => joiningWord(language, key)
  switch (condition.kind) {
    case 'always':
      return word('always')
    case 'holds': {
      const rule = book.rules.find(each => each.id === condition.rule)
      return `“${rule === undefined ? condition.rule : inLanguage(rule.title, language).words}” ${word('holds')}`
    }
    case 'all':
    case 'any':
    case 'not':
      return ''
    default: {
      const fact = book.facts.get(condition.fact)
      if (fact === undefined) return condition.fact
      const name = inLanguage(fact.name, language).words
      if (condition.kind === 'in')
        return `${name} ${word('is')} ${condition.values.map(value => valueWords(fact, value, language)).join(` ${word('or')} `)}`
      if (condition.kind === 'has') return `${name} ${word('has')} ${valueWords(fact, condition.value, language)}`
      if (condition.kind === 'group') return `${name} ${word('group')} ${condition.group}`
      return `${name} ${word(condition.op)} ${condition.limit}`
    }
  }
}
