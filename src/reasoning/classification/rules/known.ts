import type { Rational } from '../../../values/index.ts'

/** A fact that is known, or that somebody said cannot be told. What is in no map is not known yet, and never means no. */
export type Known =
  | {
      readonly kind: 'range'
      /** In the base unit. Without an end the range goes on. */
      readonly from?: End
      readonly to?: End
      /** As it was given. */
      readonly written: string
    }
  | { readonly kind: 'yes_no'; readonly value: boolean; readonly written: string }
  | {
      readonly kind: 'choice'
      readonly has: ReadonlySet<string>
      readonly lacks: ReadonlySet<string>
      /** Whether it has nothing but these. */
      readonly isWhole: boolean
      /** It is one of these, and nobody has said which. */
      readonly oneOf?: ReadonlySet<string>
      readonly written: string
    }
  | { readonly kind: 'cannot_tell'; readonly written: string }

export type End = { readonly value: Rational; readonly isOutside: boolean }
export type Range = Extract<Known, { kind: 'range' }>

/** What is known of one item. */
export type ItemFacts = {
  /** What it is said to be; empty where nobody has said. */
  readonly subjects: ReadonlySet<string>
  /** What it is said not to be. */
  readonly isNot: ReadonlySet<string>
  /** What its description names beside it ("hardened" in "hardened transceiver"): it may be that as well. */
  readonly mentioned?: ReadonlySet<string>
  /** What its name is not, but whose figures its text tells: it may be that under another name. */
  readonly resembles?: ReadonlySet<string>
  /** What else its description speaks of, but for its features: what it is for, what tells its kind, and what is in it. */
  readonly speaksOf?: ReadonlySet<string>
  /** Substances that it is said to have in it: entries about them are not ruled out by what it is called. */
  readonly contains?: ReadonlySet<string>
  /** Whether it is called something that nobody knows, and its subjects stand behind that: it may be other things as well. */
  readonly mayBeOther?: boolean
  /** Whether its description says of something, which no attribute is, that nobody knows it. */
  readonly isUntold?: boolean
  readonly attributes: ReadonlyMap<string, Known>
  /** Quantities that its text speaks against working out of others. */
  readonly notWorkedOut?: ReadonlySet<string>
  /** Those of them that nobody said: they are taken from what the item is. */
  readonly implied: ReadonlySet<string>
  /** Whether whoever described it has nothing more to tell ("no data sheet"). */
  readonly isAllThereIs: boolean
}

/** True, false, or open. */
export type Truth = boolean | undefined

export function allOf(truths: Iterable<Truth>): Truth {
  let result: Truth = true
  for (const each of truths) {
    if (each === false) return false
    if (each === undefined) result = undefined
  }
  return result
}

export function anyOf(truths: Iterable<Truth>): Truth {
  let result: Truth = false
  for (const each of truths) {
    if (each === true) return true
    if (each === undefined) result = undefined
  }
  return result
}

export function negate(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth
}
