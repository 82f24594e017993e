import { hashBegun, hashOf, hashOn, mixed } from './hash.ts'

/** A word of this length or less is looked for by deletions of one letter: quicker than by trigrams, and sure. */
export const deletedMax = 15
/** Of these even two slips are looked for. */
export const twiceMax = 6

/** Ids leave bits to spare: they tell most words of a bucket apart without a look at their letters. */
export const markBits = (size: number): number => ~((1 << Math.max(1, 32 - Math.clz32(size))) - 1)

/** Hashes of the word itself, and of the word without each of its letters in turn. Gives how many. */
export function deletionsOf(word: string, out: Uint32Array): number {
  out[0] = hashOf(word)
  let count = 1
  let before = hashBegun
  for (let without = 0; without < word.length; without++) {
    const letter = word.charCodeAt(without)
    // Of a doubled letter it does not matter which is missing.
    if (without === 0 || letter !== word.charCodeAt(without - 1)) out[count++] = hashOnFrom(before, word, without + 1)
    before = hashOn(before, letter)
  }
  return count
}

/** Hashes of the word without each two of its letters. */
export function deletionsTwiceOf(word: string, out: Uint32Array): number {
  let count = 0
  let before = hashBegun
  for (let one = 0; one < word.length; one++) {
    let between = before
    for (let other = one + 1; other < word.length; other++) {
      out[count++] = hashOnFrom(between, word, other + 1)
      between = hashOn(between, word.charCodeAt(other))
    }
    before = hashOn(before, word.charCodeAt(one))
  }
  return count
}

function hashOnFrom(begun: number, word: string, from: number): number {
  let hash = begun
  for (let at = from; at < word.length; at++) hash = hashOn(hash, word.charCodeAt(at))
  return mixed(hash)
}
