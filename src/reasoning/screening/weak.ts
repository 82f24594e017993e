import { kinds, meaningOf } from './analyse.ts'
import type { PreparedQuery } from './query.ts'
import type { WeakQuery } from './result.ts'

/** What a query too weak to mean somebody may reach by its name: never as much as a strong likeness. */
export const weakCap = 0.79

/** Less than this is shared by too many: a lone forename, or `Trading Co`. Shares of what the rarest word weighs. */
const loneLeast = 0.72
const sumLeast = 0.75

/** Says whether a prepared query says too little, and why. */
export function weaknessOf(query: PreparedQuery, rarest: number): WeakQuery | undefined {
  const { tokens, weights } = query
  if (tokens.length === 0) return { why: 'nothing_to_read', cap: 0 }
  let words = 0
  let generic = 0
  let telling = 0
  let sum = 0
  for (let at = 0; at < tokens.length; at++) {
    const { kind, text } = tokens[at] as (typeof tokens)[number]
    if (kind === kinds.initial) continue
    if (kind === kinds.word || kind === kinds.number || kind === kinds.common) {
      words++
      if (meaningOf(text) !== undefined) generic++
      telling = Math.max(telling, weights[at] as number)
      sum += weights[at] as number
    }
  }
  if (words === 0) {
    const only = tokens.every(({ kind }) => kind === kinds.initial) ? 'only_initials' : 'only_legal_form'
    return { why: only, cap: weakCap }
  }
  if (words === 1 && tokens.length === 1 && telling < loneLeast * rarest)
    return { why: 'lone_common_name', cap: weakCap }
  // `Trading Co`: one word that says what is done, and none that says by whom.
  if (words === 1 && generic === 1 && tokens.length > 1) return { why: 'only_common_words', cap: weakCap }
  if (sum < sumLeast * rarest) return { why: 'only_common_words', cap: weakCap }
  return undefined
}
