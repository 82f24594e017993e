/** A bit in a row of words, or several of one word. */
export type Mask = { readonly word: number; readonly mask: number }

/** So many fit the small integers of every JavaScript engine. */
export const bitsPerWord = 30

export const wordsFor = (bits: number) => Math.max(1, Math.ceil(bits / bitsPerWord))
export const maskOf = (bit: number): Mask => ({ word: Math.floor(bit / bitsPerWord), mask: 1 << (bit % bitsPerWord) })

/** Bits, as one mask a word. */
export function masksOf(bits: readonly number[]): readonly Mask[] {
  const byWord = Map.groupBy(bits.map(maskOf), ({ word }) => word)
  return [...byWord]
    .sort(([a], [b]) => a - b)
    .map(([word, masks]) => ({ word, mask: masks.reduce((all, { mask }) => all | mask, 0) }))
}
