/** Weights that are summed up by the million are whole numbers of this. */
export const unit = 1 / 65_536
export const asUnits = (weight: number): number => (weight * 65_536 + 0.5) | 0

/** The lower bits of a row's mark say what its words weigh, in steps of `markUnit`; each of the others stands for some words. */
const weightBits = 12
export const markWeights = (1 << weightBits) - 1
export const markUnit = 1 / 128

/** Words that stand together in the vocabulary are scattered over the bits. */
export const bitOf = (word: number): number =>
  1 << (weightBits + (((Math.imul(word, 0x9e3779b1) >>> 16) * (32 - weightBits)) >>> 16))
