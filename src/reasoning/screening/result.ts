import type { Identifier, Party } from '../../law/designations/index.ts'

/** What the matcher is given of one list entry. `list` names the list; the id is unique over all lists of one index. */
export type IndexEntry = { readonly id: string; readonly party: Party; readonly list?: string }

export type ScreenOptions = {
  /** Hits at most. */
  readonly limit?: number
  /** Lowest score that is shown. */
  readonly threshold?: number
}

export type ScreeningResult = {
  /** Best first, one an entry; of equal scores the entry with more names, then by id. */
  readonly hits: readonly Hit[]
  /** Set where the query says too little to be cleared or to be a hit by its name. */
  readonly weak?: WeakQuery
  /** Names that were compared closely. */
  readonly considered: number
}

export type Hit = {
  /** The entry's id. */
  readonly entry: string
  readonly list?: string
  /** The entry's name that matched, as the list writes it. */
  readonly name: string
  /** The name of the query that matched. */
  readonly queryName: string
  /** How alike the names are, 0 to 1, before any evidence. */
  readonly nameScore: number
  readonly evidence: readonly Evidence[]
  /** Probability that the query means this entry, calibrated, so that it can be compared between queries. */
  readonly score: number
  readonly band: Band
  readonly via: 'identifier' | 'exact' | 'name'
}

export type Band = 'strong' | 'possible' | 'weak'

export type WeakQuery = {
  readonly why: 'nothing_to_read' | 'only_legal_form' | 'only_common_words' | 'lone_common_name' | 'only_initials'
  /** The highest score that a name alone may reach in this query. */
  readonly cap: number
}

/** One fact told of both, or of one of them. `absent`: one side says nothing, which counts neither for nor against. */
export type Evidence = {
  readonly fact:
    | 'birth_date'
    | 'founding_date'
    | 'building_date'
    | 'country'
    | 'gender'
    | 'address'
    | 'schema'
    | Identifier['type']
  readonly finding: 'agree' | 'agree_in_part' | 'conflict' | 'absent'
  readonly query: readonly string[]
  readonly listed: readonly string[]
  /** What there is to say of it, such as a check digit that is wrong. */
  readonly remark?: EvidenceRemark
}

export type EvidenceRemark =
  | 'bad_check_digit'
  | 'one_character_off'
  | 'day_and_month_swapped'
  | 'one_day_off'
  | 'same_year'
  | 'within_range'
  | 'approximate'
  | 'other_issuer'

export type Explanation = {
  readonly words: readonly AlignedWord[]
  /** Words of the query, and of the list's name, that found no counterpart. */
  readonly unmatchedQuery: readonly ExplainedWord[]
  readonly unmatchedListed: readonly ExplainedWord[]
  /** Present where the two names are written in different scripts, or were brought together by a reading. */
  readonly bridge?: ScriptBridge
  readonly disguises: readonly NamedDisguise[]
  readonly evidence: readonly Evidence[]
  readonly nameScore: number
  readonly score: number
  readonly band: Band
}

export type ScriptBridge = {
  readonly from: string
  readonly to: string
  /** The readings used, such as `cyrillic.bgn`. */
  readonly queryVia: string
  readonly listedVia: string
  /** Whether words were translated, or only their letters read. */
  readonly by: 'transliteration' | 'translation' | 'both'
}

export type NamedDisguise = {
  readonly kind: string
  readonly at: number
  readonly what: string
  readonly in: 'query' | 'listed'
}

export type AlignedWord = {
  readonly query: readonly ExplainedWord[]
  readonly listed: readonly ExplainedWord[]
  readonly reason: AlignmentReason
  readonly similarity: number
}

export type AlignmentReason =
  | 'exact'
  | 'typo'
  | 'transliteration'
  | 'translation'
  | 'initial'
  | 'abbreviation'
  | 'legal_form'
  | 'particle'
  | 'glued'
  | 'split'
  | 'homoglyph'
  /** The letters of the whole name, wherever its spaces are: no word by itself is like a word. */
  | 'whole'

export type ExplainedWord = {
  /** As it was compared. */
  readonly text: string
  /** As it was written. */
  readonly source: string
  /** «One in so many names of the index has it.» */
  readonly oneIn?: number
}
