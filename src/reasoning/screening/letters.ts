/** A bit for each letter that a word has, some letters sharing theirs. */
export function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at++) letters |= letterBit(word.charCodeAt(at))
  return letters
}

export const letterBit = (code: number): number => 1 << ((code & 31) % 20)

/** So many slips at least make one of two words of the other, by the letters that they have: a slip changes two bits at most. */
export function slipsLeast(letters: number, other: number): number {
  let bits = letters ^ other
  bits -= (bits >>> 1) & 0x55555555
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return ((Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24) + 1) >> 1
}
