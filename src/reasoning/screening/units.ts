/** Weights that are summed up by the million are whole numbers of this. */
export const unit = 1 / 65_536
export const asUnits = (weight: number): number => (weight * 65_536 + 0.5) | 0

/** Words that stand together in the vocabulary are scattered over the bits. */
export const bitOf = (word: number): number => 1 << (Math.imul(word, 0x9e3779b1) >>> 27)
