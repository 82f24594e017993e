/**
 * Slips between two texts of any letters: one put in, left out or replaced, or two neighbours swapped (optimal string alignment). For the
 * few words of two names; a search through a vocabulary counts by bits.
 */
export function slipsBetween(one: string, other: string): number {
  if (one === other) return 0
  let before: number[] = []
  let above = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row++) {
    const line = [row]
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1]
      let value = (above[column - 1] as number) + (isSame ? 0 : 1)
      value = Math.min(value, (above[column] as number) + 1, (line[column - 1] as number) + 1)
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        value = Math.min(value, (before[column - 2] as number) + 1)
      line[column] = value
    }
    before = above
    above = line
  }
  return above[other.length] as number
}

/** 1 for the same letters, 0 for none in common; below `least` some lower value, found with less work. */
export function lettersAlike(one: string, other: string, least = 0): number {
  const longer = Math.max(one.length, other.length)
  const atMost = Math.min(one.length, other.length) / Math.max(1, longer)
  return one === '' || other === '' || atMost < least ? 0 : 1 - slipsBetween(one, other) / longer
}
