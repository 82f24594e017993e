import type { Decimal, Text } from '../../values/index.ts'
import type { ListRegime } from '../lists/index.ts'

export const attributeKinds = ['quantity', 'choice', 'yes_no', 'judgement', 'derived'] as const
export type AttributeKind = (typeof attributeKinds)[number]
export const evidenceKinds = ['datasheet', 'test_report', 'declaration', 'inspection'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

/** Words of a language (BCP 47) by which a text is recognised. They find; they decide nothing. */
export type Cues = Readonly<Record<string, readonly string[]>>

export type Choice = { readonly id: string; readonly label: Text; readonly cues: Cues }

/** An exact number with a unit of the table (`1` is a plain number). */
export type Limit = { readonly value: Decimal; readonly unit: string }

/** How a derived value is made of others. Worked out in base units, exactly. */
export type Formula =
  | { readonly kind: 'attribute'; readonly id: string }
  | { readonly kind: 'number'; readonly value: Limit }
  | {
      readonly kind: 'multiply' | 'divide' | 'add' | 'subtract' | 'smallest' | 'largest'
      readonly of: readonly Formula[]
    }

/** One thing that can be known of an item. */
export type Attribute = {
  readonly id: string
  readonly kind: AttributeKind
  /** Of a quantity or a derived value: the unit in which it is asked for. */
  readonly unit?: string
  readonly label: Text
  readonly question?: Text
  readonly criteria?: Text
  readonly evidence: readonly EvidenceKind[]
  /** 1 stands on the box, 5 needs a laboratory. */
  readonly cost: number
  readonly cues: Cues
  readonly denials: Cues
  /** Subjects of which a number with such a unit and without a word beside it is this attribute. */
  readonly bare: readonly string[]
  /** Ways of writing it, `#` for its number and `_` for any other. */
  readonly forms: readonly string[]
  /** Which end counts where a text gives a range ("70 MHz–6 GHz") or several values; without it the whole range is what is known. */
  readonly takes?: 'largest' | 'smallest'
  /** Values that such things have: a number outside, with no word beside it, is something else. */
  readonly plausible?: { readonly from: Limit; readonly to: Limit }
  readonly choices: readonly Choice[]
  /** Whether an item may have more than one of the choices at once. */
  readonly isSeveral: boolean
  /** Of what a thing can reach: words that say that the figure is only what it has as it stands ("solution annealed"). */
  readonly atLeast: Cues
  /** Words in or beside which a cue goes before all others, and before denials ("PFA-lined valve, cast iron body"). */
  readonly first: Cues
  /** Of a choice: words before which the word of a choice does not count ("EPDM gaskets"). */
  readonly aside: Cues
  /** Of a yes_no: words that speak of it without telling it ("deaf spots towards jammers"): neither its kind nor a denial settles it then. */
  readonly hints: Cues
  /** What a figure of it is told to ("ISO 230-2:1988", "without preamplifier"), and other things that such figures are told to. */
  readonly basis?: Cues
  readonly otherBasis?: Cues
  /** Of a derived value how it is made; of a quantity how it is worked out where it is not told. */
  readonly formula?: Formula
  /** Words that speak against working it out: the figures that it is made of do not belong to one another ("up to", "adjustable"). */
  readonly fromUnless?: Cues
  readonly where: RulePlace
}

/** What an item is. */
export type Subject = {
  readonly id: string
  readonly label: Text
  /** More general subjects. */
  readonly is: readonly string[]
  readonly mayBe: readonly string[]
  /** Materials of which such a thing may be made: named behind it they say that, and not that it is a material. */
  readonly madeOf: readonly string[]
  /** Of the thesaurus of goods. */
  readonly concepts: readonly string[]
  readonly words: Cues
  /** Nobody who has one would call it by a more general name only: a description that does not name it is of something else. */
  readonly isAlwaysNamed: boolean
  /** What things are made of, or for: a further noun behind its name is the item. */
  readonly isMaterial: boolean
  /** Rules about it are about the substance itself: a cell or a detector that is called by it is none. */
  readonly isOnlyItself: boolean
  /** Goods of everyday trade, which no entry is about: but whatever else their description speaks of is not ruled out by that. */
  readonly isEveryday: boolean
  /** What is taken of such a thing, by attribute, where nothing else is said. Never a judgement. */
  readonly implies: Readonly<Record<string, string | readonly string[]>>
  readonly where: RulePlace
}

export type Comparison = '>' | '>=' | '<' | '<=' | '='

export type EntryCondition =
  | { readonly kind: 'compare'; readonly attribute: string; readonly op: Comparison; readonly limit: Limit }
  | { readonly kind: 'is'; readonly attribute: string; readonly value: boolean }
  | {
      readonly kind: 'choice'
      readonly attribute: string
      readonly how: 'any_of' | 'none_of' | 'only'
      readonly of: readonly string[]
    }
  | { readonly kind: 'meets'; readonly path: string }
  | { readonly kind: 'subject'; readonly of: readonly string[] }
  | { readonly kind: 'all' | 'any'; readonly of: readonly EntryCondition[] }
  | { readonly kind: 'not'; readonly of: EntryCondition }

/** A note that lets go what the conditions caught. */
export type Exception = { readonly note: string; readonly says: Text; readonly when: EntryCondition }

export type CaseOutcome = 'met' | 'not_met' | 'open'
export type EntryCase = {
  readonly is: CaseOutcome
  readonly item: string
  readonly facts: Readonly<Record<string, string | readonly string[]>>
  readonly line: number
}

/** What one provision catches. */
export type EntryRule = {
  readonly path: string
  readonly code: string
  readonly list: string
  readonly says: Text
  /** The item is one of these. */
  readonly subjects: readonly string[]
  readonly when: EntryCondition
  readonly unless: readonly Exception[]
  /** "Other than those specified in": entries or paths that come first. */
  readonly otherThan: readonly string[]
  /** Every node of the edition that it restates. */
  readonly from: readonly string[]
  /** Figures that stand otherwise in the text, and why. */
  readonly also: Readonly<Record<string, string>>
  readonly cases: readonly EntryCase[]
  readonly where: RulePlace
}

export type RuledEntry = {
  readonly code: string
  readonly list: string
  readonly ref?: { readonly regime: ListRegime; readonly at: string; readonly confidence: 'E' | 'I' | 'K' }
  readonly rules: readonly EntryRule[]
  readonly where: RulePlace
}

export const vocabularies = [
  'for_missiles',
  'for_space',
  'for_agents_or_fuel',
  'under_water',
  'containers',
  'emptied',
] as const
export type VocabularyId = (typeof vocabularies)[number]

/** Words of descriptions that stand for no one thing; neither behind the first nor before the second of the others do they count. */
export type Vocabulary = {
  readonly id: VocabularyId
  readonly words: Cues
  readonly notAfter: Cues
  readonly notBefore: Cues
  readonly where: RulePlace
}

export type EntryRules = {
  readonly attributes: ReadonlyMap<string, Attribute>
  readonly subjects: ReadonlyMap<string, Subject>
  readonly entries: ReadonlyMap<string, RuledEntry>
  readonly byPath: ReadonlyMap<string, EntryRule>
  readonly vocabulary: ReadonlyMap<string, Vocabulary>
  /** The editions that the rules were checked against, by list. */
  readonly editions: ReadonlyMap<string, string>
}

export type RulePlace = { readonly file: string; readonly line: number }

/** When a rule was last checked to be what the text says. */
export type RuleStanding = 'reviewed' | 'drafted'
