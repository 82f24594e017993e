import type { EntryCondition, EntryRule, EntryRules, Formula } from '../../law/entry-rules/index.ts'
import type { Classifier } from '../../reasoning/classification/index.ts'
import { type Digest, digestOf, sha256Hex } from '../../values/index.ts'

/** An edition that a classification used. Without a number it is our own short titles, in place of a text that nobody brought in. */
export type StandEdition = {
  readonly list: string
  readonly number: number | null
  readonly edition: string
  readonly sha256: string
}

/** What a classification stands on: the editions, what the rules say of each entry, and which of them were only drafts. */
export type Stand = {
  readonly digest: Digest
  readonly editions: readonly StandEdition[]
  /** Of all rules. */
  readonly rules: Digest
  /** Digests of what the rules say, by entry (`EU-DU 1C216`). */
  readonly entries: Readonly<Record<string, Digest>>
  /** Rules (`EU-DU 1C216.a`) that were not reviewed against the text of the edition, and decided nothing. */
  readonly drafted: readonly string[]
}

/** What is classified on: lists, words and rules made ready, and how they are named. */
export type Ground = { readonly classifier: Classifier; readonly stand: Stand }

/** `numbers` are those of the editions that are kept here, by list. */
export function groundOf(classifier: Classifier, numbers: ReadonlyMap<string, number>): Ground {
  const { rules, standing } = classifier
  const entries = entryDigests(rules)
  const drafted = [...rules.byPath.values()].filter(({ path }) => standing.get(path) === 'drafted').map(nameOf)
  const found = {
    editions: classifier.editions
      .map(each => ({ ...each, number: numbers.get(each.list) ?? null }))
      .sort((a, b) => (a.list < b.list ? -1 : 1)),
    rules: digestOf(entries),
    entries,
    drafted: drafted.sort(),
  }
  return { classifier, stand: { digest: digestOf(found), ...found } }
}

const nameOf = ({ list, path }: EntryRule) => `${list} ${path}`

/** Codes of all entries that the rules of one refer to, and its own. */
export function codesBehind(rules: EntryRules, code: string): ReadonlySet<string> {
  const found = new Set<string>()
  const open = [code]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue
    found.add(next)
    for (const rule of rules.entries.get(next)?.rules ?? [])
      open.push(...[...rule.from, ...rule.otherThan, ...met(conditionsOf(rule))].map(codeOf))
  }
  return found
}

export const codeOf = (path: string): string => path.split(/[.#]/, 1)[0] ?? path

function entryDigests(rules: EntryRules): Readonly<Record<string, Digest>> {
  const own = new Map([...rules.entries.values()].map(({ code, rules: of }) => [code, digestOfRules(rules, of)]))
  return Object.fromEntries(
    [...rules.entries.values()].map(({ code, list }): [string, Digest] => {
      const behind = [...codesBehind(rules, code)].sort().map(each => `${each} ${own.get(each) ?? ''}`)
      return [`${list} ${code}`, `sha256:${sha256Hex(behind.join('\n'))}`]
    }),
  )
}

/** Where a rule stands in its file, and which cases try it, makes no other rule of it. */
function digestOfRules({ attributes, subjects }: EntryRules, rules: readonly EntryRule[]): string {
  const asked = new Set<string>()
  const ask = (id: string) => {
    if (asked.has(id)) return
    asked.add(id)
    for (const input of inputs(attributes.get(id)?.formula)) ask(input)
  }
  for (const rule of rules)
    for (const condition of conditionsOf(rule)) for (const id of attributesIn(condition)) ask(id)
  const of = [...new Set(rules.flatMap(each => each.subjects))]
  const said = [rules, [...asked].map(id => attributes.get(id)), of.map(id => subjects.get(id))]
  return sha256Hex(
    JSON.stringify(said, (key, value: unknown) => (key === 'where' || key === 'cases' ? undefined : value)),
  )
}

function conditionsOf({ when, unless }: EntryRule): readonly EntryCondition[] {
  return [when, ...unless.map(each => each.when)]
}

function met(conditions: readonly EntryCondition[]): readonly string[] {
  return conditions.flatMap(each => (each.kind === 'meets' ? [each.path] : met(partsOf(each))))
}

function attributesIn(condition: EntryCondition): readonly string[] {
  return 'attribute' in condition ? [condition.attribute] : partsOf(condition).flatMap(attributesIn)
}

function partsOf(condition: EntryCondition): readonly EntryCondition[] {
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of
  return condition.kind === 'not' ? [condition.of] : []
}

function inputs(formula: Formula | undefined): readonly string[] {
  if (formula === undefined || formula.kind === 'number') return []
  return formula.kind === 'attribute' ? [formula.id] : formula.of.flatMap(inputs)
}
