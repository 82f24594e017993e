import { kinds, meaningOf } from './analyse.ts'
import type { PairWord } from './pair-words.ts'
import { skeleton } from './scripts/index.ts'
import { isShortFor } from './short-names.ts'
import { slipsBetween } from './slips.ts'

/** How alike two words are as a share, and the slips it takes to make one of the other. */
export type Likeness = { readonly alike: number; readonly slips: number }

const same: Likeness = { alike: 1, slips: 0 }
/** More slips than anybody counts. */
const another = 9
const initialAlike = 0.85
const shortAlike = 0.85
const meaningAlike = 0.95
/** Railroad and Railway mean the same, and are as often two companies. */
const meaningSlips = 1.5
/** Two spellings of one foreign word differ in what transliterators do not agree on: half a slip each, and one for the word at most. */
const spellingSlip = 0.5
const spellingSlipsMost = 1
/** A sign that stands for a syllable is worth the letters of one. */
const syllableSlips = 3
const syllabic = new Set(['Hani', 'Hang', 'Kana'])

export function likenessOf(one: PairWord, other: PairWord): Likeness {
  const isSameScript = one.script !== 'Latn' && one.script === other.script
  // In Han one name is written in traditional and in simplified signs; two Hangul syllables that are read alike are two.
  if (one.key === other.key && !(isSameScript && one.script === 'Hang' && one.source !== other.source)) return same
  if (one.kind === kinds.form || other.kind === kinds.form)
    return { alike: one.kind === other.kind ? 0.5 : 0, slips: another }
  const isNumber = one.kind === kinds.number || other.kind === kinds.number
  const isInitial = !isNumber && (one.text.length === 1 || other.text.length === 1)
  if (isInitial && one.text[0] === other.text[0]) return { alike: initialAlike, slips: 0 }
  const [ours, theirs] = isSameScript ? [one.source, other.source] : [heard(one, other), heard(other, one)]
  const differing = slipsBetween(ours, theirs)
  const alike = Math.max(0, 1 - differing / Math.max(ours.length, theirs.length))
  const slips = differing * (isSameScript && syllabic.has(one.script) ? syllableSlips : 1)
  if (isNumber) return { alike, slips }
  if (isShortFor(one.text, other.text)) return { alike: Math.max(alike, shortAlike), slips: Math.min(1, slips) }
  if (meanTheSame(one, other)) return { alike: meaningAlike, slips: Math.min(meaningSlips, slips) }
  const key = isSameScript || alike < 0.3 ? '' : skeleton(ours)
  return key.length > 1 && key === skeleton(theirs)
    ? { alike: 0.55 + 0.45 * alike, slips: Math.min(spellingSlipsMost, spellingSlip * slips) }
    : { alike, slips }
}

/** Arabic has no p and no v: against letters read from it the other side's count as it would hear them. */
function heard({ text, script }: PairWord, other: PairWord): string {
  return (script === 'Arab') === (other.script === 'Arab') ? text : text.replaceAll('p', 'b').replaceAll('v', 'f')
}

function meanTheSame(one: PairWord, other: PairWord): boolean {
  const meaning = meaningOf(one.text)
  return meaning !== undefined && meaning !== '' && meaning === meaningOf(other.text)
}
