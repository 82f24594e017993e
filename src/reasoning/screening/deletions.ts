import { hashBegun, hashFrom, hashOn } from './hash.ts'

/** A word of this length or less is looked for by deletions of one letter: quicker than by trigrams, and sure. */
export const deletedMax = 15
/** Of words of so many letters even two slips are looked for. */
export const twiceLeast = 5
export const twiceMax = 6

/** Ids leave bits to spare: they tell most words of a bucket apart without a look at their letters. */
export const markBits = (size: number): number => ~((1 << Math.max(1, 32 - Math.clz32(size))) - 1)

/** Hashes of the word whose letters stand from `from` to before `to`, and of it without each of its letters in turn. Gives how many. */
export function deletionsOf(letters: Uint8Array, from: number, to: number, out: Uint32Array): number {
  out[0] = hashFrom(hashBegun, letters, from, to)
  let count = 1
  let before = hashBegun
  for (let without = from; without < to; without++) {
    const letter = letters[without] as number
    // Of a doubled letter it does not matter which is missing.
    if (without === from || letter !== letters[without - 1]) out[count++] = hashFrom(before, letters, without + 1, to)
    before = hashOn(before, letter)
  }
  return count
}

/** Hashes of the same word without each two of its letters. */
export function deletionsTwiceOf(letters: Uint8Array, from: number, to: number, out: Uint32Array): number {
  let count = 0
  let before = hashBegun
  for (let one = from; one < to; one++) {
    let between = before
    for (let other = one + 1; other < to; other++) {
      out[count++] = hashFrom(between, letters, other + 1, to)
      between = hashOn(between, letters[other] as number)
    }
    before = hashOn(before, letters[one] as number)
  }
  return count
}
