import type { EntryRules } from '../../../law/entry-rules/index.ts'
import type { ItemFacts, Truth } from './known.ts'

/** Which subjects are kinds of which, worked out once. */
export type Kinship = {
  /** A subject with all that it is a kind of. */
  readonly upwards: ReadonlyMap<string, ReadonlySet<string>>
  /** Subjects that an item of this one may turn out to be as well. */
  readonly besides: ReadonlyMap<string, ReadonlySet<string>>
  /** Those that no description would leave unnamed. */
  readonly alwaysNamed: ReadonlySet<string>
  /** Goods of everyday trade. */
  readonly everyday: ReadonlySet<string>
  /** Those that no rule is about, nor about a kind of them or what they are a kind of: they only say what an item is not. */
  readonly unruled: ReadonlySet<string>
}

export function kinshipOf({ subjects, byPath }: EntryRules): Kinship {
  const upwards = new Map<string, Set<string>>()
  const climb = (id: string): Set<string> => {
    const known = upwards.get(id)
    if (known !== undefined) return known
    const above = new Set([id])
    upwards.set(id, above)
    for (const general of subjects.get(id)?.is ?? []) for (const each of climb(general)) above.add(each)
    return above
  }
  for (const id of subjects.keys()) climb(id)

  const besides = new Map<string, Set<string>>([...subjects.keys()].map(id => [id, new Set<string>()]))
  for (const { id, mayBe } of subjects.values())
    for (const other of mayBe) {
      besides.get(id)?.add(other)
      besides.get(other)?.add(id)
    }
  const alwaysNamed = new Set([...subjects.values()].filter(each => each.isAlwaysNamed).map(each => each.id))
  const everyday = new Set([...subjects.values()].filter(each => each.isEveryday).map(each => each.id))
  const ruled = new Set([...byPath.values()].flatMap(each => each.subjects))
  const aboveRuled = new Set([...ruled].flatMap(id => [...(upwards.get(id) ?? [])]))
  const unruled = new Set(
    [...upwards].flatMap(([id, above]) => (aboveRuled.has(id) || [...above].some(each => ruled.has(each)) ? [] : [id])),
  )
  return { upwards, besides, alwaysNamed, everyday, unruled }
}

/**
 * Whether the item is one of these. What is said to be one thing is not another, unless one is a kind of the other or they are joined
 * by `may_be`: then it is open, but for what no description would leave unnamed. Of an item that nobody has named everything is open.
 */
export function isOneOf(kinship: Kinship, item: ItemFacts, wanted: readonly string[]): Truth {
  let result: Truth = false
  for (const subject of wanted) {
    const truth = isIt(kinship, item, subject)
    if (truth === true) return true
    if (truth === undefined) result = undefined
  }
  return result
}

function isIt(kinship: Kinship, item: ItemFacts, wanted: string): Truth {
  const { subjects, isNot, mentioned, contains, mayBeOther, resembles } = item
  for (const subject of subjects) if (kinship.upwards.get(subject)?.has(wanted)) return true
  for (const above of kinship.upwards.get(wanted) ?? []) if (isNot.has(above)) return false
  if (subjects.size === 0 || mayBeOther || resembles?.has(wanted)) return undefined
  for (const part of contains ?? []) if (kinship.upwards.get(part)?.has(wanted)) return undefined
  if (isSpokenOf(kinship, item, wanted)) return undefined
  if (kinship.alwaysNamed.has(wanted))
    return [...(mentioned ?? [])].some(each => kinship.upwards.get(each)?.has(wanted)) ? undefined : false
  for (const subject of subjects) if (isJoined(kinship, subject, wanted)) return undefined
  return false
}

/** A cable is ruled out by its name for the rules about reactors, unless it is one for a reactor. */
function isSpokenOf(
  { upwards, everyday, unruled }: Kinship,
  { subjects, speaksOf }: ItemFacts,
  wanted: string,
): boolean {
  if (speaksOf === undefined || ![...subjects].some(id => everyday.has(id) || unruled.has(id))) return false
  return [...speaksOf].some(id => !subjects.has(id) && upwards.get(id)?.has(wanted))
}

/** Whether an item of one subject may be of the other as well, as far as the rules say. */
function isJoined({ upwards, besides }: Kinship, subject: string, wanted: string): boolean {
  const [own, others] = [upwards.get(subject) ?? new Set([subject]), upwards.get(wanted) ?? new Set([wanted])]
  if (others.has(subject)) return true
  for (const one of own) for (const other of others) if (besides.get(one)?.has(other)) return true
  return false
}
