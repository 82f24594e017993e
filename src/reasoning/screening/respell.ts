import { exactSplit, type Lookup, type Remembered, type Split } from './neighbours.ts'
import type { ReadingWord } from './scripts/index.ts'
import { letterForSpace } from './splits.ts'
import { isLexical, lengthAt, type Vocabulary, wordAt } from './vocabulary.ts'

/**
 * Puts right what would keep a phrase of the lexicon from being known: `joint stock comapny` and `companyconcern`. Only words that no name
 * of the index has are touched, so that nothing that could match as it stands is lost.
 */
export function respell(
  vocabulary: Vocabulary,
  lookup: Lookup,
  words: readonly ReadingWord[],
  remembered: readonly Remembered[],
): readonly ReadingWord[] {
  let changed: ReadingWord[] | undefined
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as ReadingWord
    const known = remembered[at] as Remembered
    const better = word.text.length < 5 || known.id >= 0 ? undefined : respelt(vocabulary, lookup, known)
    if (better !== undefined) {
      changed ??= words.slice(0, at)
      for (const text of better) changed.push({ ...word, text })
    } else changed?.push(word)
  }
  return changed ?? words
}

function respelt(vocabulary: Vocabulary, lookup: Lookup, word: Remembered): readonly string[] | undefined {
  const { text } = word
  const { ids, alike, splits } = lookup.of(word, 'near')
  const best = ids[0]
  const likeness = alike[0] ?? 0
  const split = splits[0]
  const hasForm = split !== undefined && (isLexical(vocabulary, split.left) || isLexical(vocabulary, split.right))
  const isExact = hasForm && split.alike === exactSplit
  // ZAOVAD is ZAO VAD, though `zavod` is much like it.
  const least = isExact ? 0.9 : 0.78
  if (best !== undefined && likeness >= least && isLexical(vocabulary, best)) return [wordAt(vocabulary, best)]
  if (split === undefined || split.alike < 0.8) return undefined
  const shortest = Math.min(lengthAt(vocabulary, split.left), lengthAt(vocabulary, split.right))
  // A split that leaves a letter or two is as likely a slip.
  if (shortest < (hasForm ? 2 : 3)) return undefined
  // So is one where the whole is like a word, unless a title or a form is glued to a word of some length.
  const isGlued = isExact && (shortest > 3 || text.length - shortest > 4)
  if (likeness >= (isGlued ? least : 0.75)) return undefined
  // Parted by guess, it must be like no other word as a whole, unless it is two long words and a letter.
  const isGuess = split.alike < letterForSpace || (split.alike < exactSplit && shortest < 5)
  if (isGuess && (lookup.of(word, 'far').alike[0] ?? 0) >= 0.7) return undefined
  return parted(vocabulary, text, split)
}

/** The two words that a text is; of one misspelt the letters stay as they are, so that it may yet be like another. */
function parted(vocabulary: Vocabulary, text: string, { left, right, alike }: Split): readonly string[] {
  const halves = [wordAt(vocabulary, left), wordAt(vocabulary, right)] as const
  if (alike >= letterForSpace) return halves.map(word => (word.includes('.') ? text.slice(0, 2) : word))
  const [one, other] = halves
  if (text.startsWith(one) && !isLexical(vocabulary, right)) return [one, text.slice(one.length)]
  if (text.endsWith(other) && !isLexical(vocabulary, left)) return [text.slice(0, -other.length), other]
  return halves
}
