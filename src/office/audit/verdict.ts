/**
 * - `altered`: the entry, or its link, is not what was linked.
 * - `missing`: the link has no entry, or its number is not there.
 * - `reordered`: it stands in the place of another.
 * - `forked`: a second link of the same number, or one that continues another history.
 * - `cut`: the chain ends before its head, its last line, or the anchor.
 * - `differs_from_anchor`: the chain is sound in itself and is not the one the anchor was taken from.
 */
export type Fault = 'altered' | 'missing' | 'reordered' | 'forked' | 'cut' | 'differs_from_anchor'

/** What a verification says, the most severe first. */
export type Verdict =
  | {
      readonly outcome: 'broken'
      readonly fault: Fault
      /** The first place that does not hold; null for an entry that is in no place yet. */
      readonly n: number | null
      /** The entry found there, if there is one. */
      readonly entry: string | null
    }
  /** Not an export of this format, from this line on. */
  | { readonly outcome: 'unreadable'; readonly line: number }
  | {
      readonly outcome: 'intact'
      readonly upTo: number
      readonly hash: string
      /** Links shown with their entry; and those proved by their hash alone. */
      readonly shown: number
      readonly other: number
      readonly withheld: number
      /** Entries outside the chain. Nothing proves that none of these was taken away. */
      readonly unlinked: number
    }

export type Broken = Extract<Verdict, { outcome: 'broken' }>
