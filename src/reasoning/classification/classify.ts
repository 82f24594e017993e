import { Refusal, suggest } from '../../values/index.ts'
import { type Candidate, candidatesFor } from './candidates.ts'
import type { Classifier } from './classifier.ts'
import {
  type FactInput,
  type ItemFacts,
  impliedFacts,
  type Known,
  nextQuestions,
  type Openness,
  opennessOf,
  type Question,
  readFacts,
} from './rules/index.ts'
import { nominate } from './search/index.ts'
import { type Description, readDescription, withoutClaims } from './text/index.ts'

export const classificationStatuses = ['listed', 'not_listed', 'needs_facts', 'needs_expert'] as const
export type ClassificationStatus = (typeof classificationStatuses)[number]

/** An item as somebody describes it. */
export type ItemInput = {
  readonly text: string
  /** Harmonized System, six digits or fewer. */
  readonly hs?: string
  /** What is known of it, by attribute: it counts before what the text says. */
  readonly attributes?: Readonly<Record<string, FactInput>>
  /** What it is, by subject, where somebody has said so. */
  readonly subjects?: readonly string[]
  readonly isNot?: readonly string[]
}

export type Classification = {
  readonly status: ClassificationStatus
  readonly candidates: readonly Candidate[]
  readonly questions: readonly Question[]
  /** What was known of the item, and where from. */
  readonly item: ItemFacts
  readonly said: ReadonlyMap<string, string>
  readonly stated: ReadonlySet<string>
  /** What keeps it open, provision by provision. */
  readonly open: readonly { readonly path: string; readonly open: readonly Openness[] }[]
}

export type ClassifyOptions = { readonly list?: string; readonly limit?: number }

/**
 * Classifies an item. The search only nominates; rules decide; what is not said stays open, so that silence never releases. The same
 * item, lists and rules give the same answer.
 */
export function classify(classifier: Classifier, input: ItemInput, options: ClassifyOptions = {}): Classification {
  refuseUnknown(classifier, input)
  const text = withoutClaims(input.text)
  const { list, limit = 10 } = options
  const nominations = nominate(classifier.index, {
    text,
    limit,
    ...(input.hs === undefined ? {} : { hs: input.hs }),
    ...(list === undefined ? {} : { list }),
  })
  const description = readDescription(classifier.lexicon, text)
  const stated = readFacts(classifier.rules, input.attributes ?? {})
  const item = withStated(classifier, description, stated, input)
  const candidates = candidatesFor(classifier, item, nominations, list)
  const open = openProvisions(classifier, item, candidates)
  return {
    status: statusOf(item, candidates, open),
    candidates,
    questions: nextQuestions(classifier.rules, open),
    item,
    said: description.said,
    stated: new Set(stated.keys()),
    open,
  }
}

/** A subject that no rule knows would rule out every entry: a slip must not release. */
function refuseUnknown({ rules }: Classifier, { subjects = [], isNot = [] }: ItemInput): void {
  for (const [field, ids] of Object.entries({ subjects, isNot }))
    for (const [i, id] of ids.entries()) {
      if (rules.subjects.has(id)) continue
      const [suggestion] = suggest(id, rules.subjects.keys())
      const details = suggestion === undefined ? { value: id } : { value: id, suggestion }
      throw new Refusal('unknown_value', details, `/${field}/${i}`)
    }
}

function withStated(
  { lexicon }: Classifier,
  description: Description,
  stated: ReadonlyMap<string, Known>,
  { subjects, isNot }: ItemInput,
): ItemFacts {
  const denied = new Set([...description.isNot, ...(isNot ?? [])])
  const own = new Set((subjects ?? [...description.subjects]).filter(each => !denied.has(each)))
  const said = new Map([...description.attributes, ...stated])
  const isSettled = (id: string, known: Known) =>
    !description.disputed.has(id) && !(description.hinted.has(id) && known.kind === 'yes_no' && !known.value)
  const implied = new Map([...impliedFacts(lexicon.bar, own)].filter(([id, known]) => isSettled(id, known)))
  return {
    subjects: own,
    isNot: denied,
    mentioned: description.mentioned ?? new Set(),
    // Whoever has said what it is has seen it.
    resembles: subjects === undefined ? (description.resembles ?? new Set()) : new Set(),
    speaksOf: description.speaksOf ?? new Set(),
    contains: description.contains ?? new Set(),
    // Whoever states what it is has answered that.
    mayBeOther: subjects === undefined && description.mayBeOther === true,
    isUntold: description.isUntold === true && stated.size === 0,
    attributes: new Map([...implied, ...said]),
    notWorkedOut: description.notWorkedOut ?? new Set(),
    implied: new Set([...implied.keys()].filter(id => !said.has(id))),
    isAllThereIs: description.isAllThereIs && stated.size === 0,
  }
}

type Open = { readonly path: string; readonly weight: number; readonly open: readonly Openness[] }

function openProvisions({ rules }: Classifier, item: ItemFacts, candidates: readonly Candidate[]): readonly Open[] {
  return candidates.flatMap(({ judged, verdict, score }) => {
    const open = (verdict === 'open' ? (judged?.rules ?? []) : []).filter(each => each.isCaught === undefined)
    // An entry of thirty provisions is no likelier than one of a single one.
    const weight = (0.05 + score) / Math.max(1, open.length)
    return open.map(each => ({ path: each.rule.path, weight, open: opennessOf(rules, item, each) }))
  })
}

/** A nomination this strong speaks of the item itself, not of a word beside it. */
const strong = 0.5

function statusOf(item: ItemFacts, candidates: readonly Candidate[], open: readonly Open[]): ClassificationStatus {
  if (candidates.some(each => each.verdict === 'met')) return 'listed'
  const canAsk = open.some(({ open: what }) => what.some(each => each.kind === 'missing' || each.kind === 'subject'))
  if (canAsk && !item.isAllThereIs) return 'needs_facts'
  const unruled = candidates.filter(each => each.verdict === 'no_rules' && speaksOfIt(each))
  if (open.length > 0 || unruled.length > 0 || candidates.some(each => each.verdict === 'draft')) return 'needs_expert'
  // Nobody can rule out entries for what nobody has named, nor for what the text itself says is not known.
  return item.subjects.size === 0 || item.mayBeOther || item.isUntold ? 'needs_expert' : 'not_listed'
}

/** By its score, by a word for such goods, or by its own code: a code of other goods only says that it is for those. */
function speaksOfIt({ code, score, why }: Candidate): boolean {
  return score >= strong || why.some(each => each.kind === 'concept' || (each.kind === 'code' && each.what === code))
}
