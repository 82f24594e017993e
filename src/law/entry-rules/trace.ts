import { baseValue, type Decimal, type Digest, isSameKind, rational, sha256Hex, unitOf } from '../../values/index.ts'
import { comparisonKey, type Figure, type ListEdition, type ListNode } from '../control-lists/index.ts'
import { readLimit } from './read-limit.ts'
import type { EntryCondition, EntryRule, Limit, RuleStanding } from './types.ts'

/** How a rule stands to the text of an edition. */
export type RuleTrace = {
  readonly path: string
  /** Digest of all nodes that it restates, as their words are compared; absent where one of them is not there. */
  readonly text?: Digest
  /** Nodes that the edition does not have. */
  readonly missing: readonly string[]
  /** Limits that stand nowhere in those nodes, and that `also` does not account for. */
  readonly untraced: readonly Limit[]
}

/** Holds a rule against an edition: are its nodes there, and does each of its figures stand in them? */
export function traceRule(rule: EntryRule, nodes: ReadonlyMap<string, ListNode>): RuleTrace {
  const from = rule.from.map(path => nodes.get(path))
  const found = from.filter(node => node !== undefined)
  const missing = rule.from.filter((_, i) => from[i] === undefined)
  const figures = found.flatMap(node => node.figures)
  const accounted = Object.keys(rule.also).map(readLimit)
  const untraced = limitsOf(rule).filter(
    limit =>
      !figures.some(figure => isFigure(limit, figure)) &&
      !accounted.some(each => typeof each !== 'string' && isSame(each, limit)),
  )
  const text = textOf(rule, nodes)
  return { path: rule.path, ...(text === undefined ? {} : { text }), missing, untraced }
}

/** Undefined where a node that the rule restates is not there. */
function textOf({ from }: EntryRule, nodes: ReadonlyMap<string, ListNode>): Digest | undefined {
  const texts: string[] = []
  for (const path of from) {
    const node = nodes.get(path)
    if (node === undefined) return undefined
    texts.push(`${path}\n${comparisonKey(node.texts['en'] ?? Object.values(node.texts)[0] ?? '')}`)
  }
  return `sha256:${sha256Hex(texts.join('\n\n'))}`
}

/** What a rule was last checked against: path -> digest of its text. */
export type Reviews = ReadonlyMap<string, Digest>

/**
 * A rule stands as reviewed only while the text that it restates is the text that was reviewed. Where that changed, or is not there, it
 * is a draft again: it may still be shown, and decides nothing.
 */
export function standingOf(rule: EntryRule, reviews: Reviews, nodes: ReadonlyMap<string, ListNode>): RuleStanding {
  const reviewed = reviews.get(rule.path)
  if (reviewed === undefined) return 'drafted'
  return textOf(rule, nodes) === reviewed ? 'reviewed' : 'drafted'
}

export function nodesByPath(edition: ListEdition): ReadonlyMap<string, ListNode> {
  return new Map(edition.nodes.map(node => [node.path, node]))
}

/** Every limit of a rule and its notes. */
export function limitsOf(rule: EntryRule): readonly Limit[] {
  return [rule.when, ...rule.unless.map(each => each.when)].flatMap(limitsIn)
}

function limitsIn(condition: EntryCondition): readonly Limit[] {
  if (condition.kind === 'compare') return [condition.limit]
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.flatMap(limitsIn)
  return condition.kind === 'not' ? limitsIn(condition.of) : []
}

function isFigure(limit: Limit, { value, unit }: Figure): boolean {
  if (value === undefined) return false
  // A count has the unit of what it counts in the one and none in the other.
  if (unit === undefined || unitOf(unit) === undefined || !isSameKind(unit, limit.unit))
    return isEqual(value, limit.value)
  return isSame({ value, unit }, limit)
}

function isSame(one: Limit, other: Limit): boolean {
  return isSameKind(one.unit, other.unit) && rational.compare(baseValue(one), baseValue(other)) === 0
}

const isEqual = (one: Decimal, other: Decimal): boolean => one === other
