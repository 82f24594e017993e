/** What becomes of a hit, as data: who may do what when, and where it leads. */
export const hitStatuses = [
  'potential',
  'under_review',
  'true_match',
  'false_positive',
  'inconclusive',
  'escalated',
] as const
export type HitStatus = (typeof hitStatuses)[number]

export const acts = [
  'take',
  'find_true_match',
  'find_inconclusive',
  'escalate',
  'propose_discharge',
  'confirm_discharge',
  'decline_discharge',
  'reopen',
] as const
export type Act = (typeof acts)[number]

export type Transition = {
  readonly act: Act
  readonly from: readonly HitStatus[]
  /** `same`: the status stays, and what was said is on record. */
  readonly to: HitStatus | 'same'
  /** `second`: another officer than the one whose finding it answers. `system`: nobody asks for it. */
  readonly by: 'officer' | 'second' | 'system'
}

export const transitions: readonly Transition[] = [
  { act: 'take', from: ['potential'], to: 'under_review', by: 'officer' },
  { act: 'find_true_match', from: ['under_review', 'inconclusive', 'escalated'], to: 'true_match', by: 'officer' },
  { act: 'find_inconclusive', from: ['under_review'], to: 'inconclusive', by: 'officer' },
  { act: 'escalate', from: ['under_review', 'inconclusive'], to: 'escalated', by: 'officer' },
  // A discharge lets somebody through: one officer proposes it with reasons, and it holds when another has confirmed it.
  {
    act: 'propose_discharge',
    from: ['under_review', 'inconclusive', 'escalated', 'true_match'],
    to: 'same',
    by: 'officer',
  },
  {
    act: 'confirm_discharge',
    from: ['under_review', 'inconclusive', 'escalated', 'true_match'],
    to: 'false_positive',
    by: 'second',
  },
  {
    act: 'decline_discharge',
    from: ['under_review', 'inconclusive', 'escalated', 'true_match'],
    to: 'same',
    by: 'second',
  },
  { act: 'reopen', from: ['false_positive', 'true_match', 'inconclusive'], to: 'potential', by: 'system' },
]

export function transitionOf(act: Act, from: HitStatus): Transition | undefined {
  return transitions.find(each => each.act === act && each.from.includes(from))
}

/** Why a hit is no match, or is one. A discharge for another reason than these is not known to the law's reviewers. */
export const reasons = [
  'other_birth_date',
  'other_nationality_or_country',
  'other_identifier',
  'other_kind_of_party',
  'other_gender',
  'other_name',
  'same_identifier',
  'same_person_confirmed',
  'not_enough_known',
  'other',
] as const
export type Reason = (typeof reasons)[number]
