const matchesMax = 256

/** What may match of a row and a query, each with the words of either side as bits; of those the ones that go together are taken. */
export class Matches {
  readonly query = new Int32Array(matchesMax)
  readonly row = new Int32Array(matchesMax)
  readonly alike = new Float64Array(matchesMax)
  /** What either side of a match weighs, and what is gained by it. */
  readonly queryWeight = new Float64Array(matchesMax)
  readonly rowWeight = new Float64Array(matchesMax)
  private readonly gain = new Float64Array(matchesMax)
  /** The first matches are those taken. */
  taken = 0
  queryTaken = 0
  rowTaken = 0
  private found = 0

  clear(): void {
    this.found = 0
  }

  /** A lone letter gains little by the weight of the word that it stands for. */
  add(
    queryMask: number,
    rowMask: number,
    alike: number,
    queryWeight: number,
    rowWeight: number,
    counted = rowWeight,
  ): void {
    const { found } = this
    if (found === matchesMax) return
    this.query[found] = queryMask
    this.row[found] = rowMask
    this.alike[found] = alike
    this.queryWeight[found] = queryWeight
    this.rowWeight[found] = rowWeight
    this.gain[found] = alike * alike * (counted + queryWeight)
    this.found = found + 1
  }

  /** The most gainful match first, then the next among what is left. */
  take(): void {
    const { query, row, gain, found } = this
    let taken = 0
    let queryTaken = 0
    let rowTaken = 0
    for (;;) {
      let best = -1
      let most = 0
      for (let at = taken; at < found; at++)
        if (
          (gain[at] as number) > most &&
          (((query[at] as number) & queryTaken) | ((row[at] as number) & rowTaken)) === 0
        ) {
          most = gain[at] as number
          best = at
        }
      if (best < 0) break
      queryTaken |= query[best] as number
      rowTaken |= row[best] as number
      if (best !== taken) this.swap(best, taken)
      taken++
    }
    this.taken = taken
    this.queryTaken = queryTaken
    this.rowTaken = rowTaken
  }

  private swap(one: number, other: number): void {
    swap(this.query, one, other)
    swap(this.row, one, other)
    swap(this.alike, one, other)
    swap(this.queryWeight, one, other)
    swap(this.rowWeight, one, other)
    swap(this.gain, one, other)
  }

  /** Pairs of matches that stand alike on both sides, as a share of all. */
  inOrder(): number {
    const { query, row, taken } = this
    let apart = 0
    // The sign says which of two stands first; matches of one side have no bit in common.
    for (let one = 1; one < taken; one++)
      for (let other = 0; other < one; other++)
        apart -=
          (((query[one] as number) - (query[other] as number)) ^ ((row[one] as number) - (row[other] as number))) >> 31
    const pairs = (taken * (taken - 1)) / 2
    return pairs === 0 ? 1 : (pairs - apart) / pairs
  }
}

function swap(values: Int32Array | Float64Array, one: number, other: number): void {
  const kept = values[one] as number
  values[one] = values[other] as number
  values[other] = kept
}
