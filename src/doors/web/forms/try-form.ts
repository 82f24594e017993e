import type { Attribute, EntryCondition, EntryRules, Formula } from '../../../law/entry-rules/index.ts'
import { plainDigits } from './fields.ts'
import { type ItemState, nothingKnown } from './item-state.ts'

/** Values tried on one entry: they stand in the address, since they say nothing of anybody. */
export type TryForm = {
  readonly subject: string
  readonly values: Readonly<Record<string, string>>
}

const attributesMax = 12

/** What the rules of an entry ask for and somebody can know, the most telling first; and how many more there are. */
export function attributesTried(
  rules: EntryRules,
  code: string,
): { readonly shown: readonly Attribute[]; readonly more: number } {
  const counts = new Map<string, number>()
  for (const { when, unless } of rules.entries.get(code)?.rules ?? [])
    for (const condition of [when, ...unless.map(each => each.when)])
      for (const id of attributesIn(rules, condition)) counts.set(id, (counts.get(id) ?? 0) + 1)
  const all = [...counts].sort((a, b) => b[1] - a[1]).flatMap(([id]) => rules.attributes.get(id) ?? [])
  return { shown: all.slice(0, attributesMax), more: Math.max(0, all.length - attributesMax) }
}

function attributesIn(rules: EntryRules, condition: EntryCondition): readonly string[] {
  if ('attribute' in condition) return asked(rules, condition.attribute)
  if (condition.kind === 'all' || condition.kind === 'any')
    return condition.of.flatMap(each => attributesIn(rules, each))
  return condition.kind === 'not' ? attributesIn(rules, condition.of) : []
}

/** A derived value is asked for by what it is made of, a quantity by itself. */
function asked(rules: EntryRules, id: string): readonly string[] {
  const { kind, formula } = rules.attributes.get(id) ?? {}
  return kind !== 'derived' || formula === undefined ? [id] : inputs(formula).flatMap(each => asked(rules, each))
}

function inputs(formula: Formula): readonly string[] {
  if (formula.kind === 'number') return []
  return formula.kind === 'attribute' ? [formula.id] : formula.of.flatMap(inputs)
}

export function subjectsTried(rules: EntryRules, code: string): readonly string[] {
  const all = (rules.entries.get(code)?.rules ?? []).flatMap(({ subjects }) => subjects)
  return [...new Set(all)].filter(id => rules.subjects.has(id))
}

export function readTryForm(rules: EntryRules, code: string, query: (name: string) => string | undefined): TryForm {
  const subject = query('is') ?? ''
  const values = attributesTried(rules, code).shown.flatMap(({ id }) => {
    const typed = plainDigits((query(`v.${id}`) ?? '').trim()).slice(0, 200)
    return typed === '' ? [] : [[id, typed] as const]
  })
  return {
    subject: subjectsTried(rules, code).includes(subject) ? subject : '',
    values: Object.fromEntries(values),
  }
}

/** An item of which nothing is said but that the entry is looked at, and what is tried. */
export function stateTried(code: string, { subject, values }: TryForm): ItemState {
  const known = { ...nothingKnown, attributes: values, ...(subject === '' ? {} : { subjects: [subject] }) }
  return { text: code, hs: '', known }
}
