/** Of how many rows those are that a query is held against, the more of them it touches. */
const manyRows = 500_000
/** Bits of the sieve, as a power of two: few enough to stay at hand, many enough that most strangers are turned away by it. */
const sieveBits = 16
/** Knuth's multiplier: rows that stand together are scattered. */
const scatter = 0x9e3779b1

/**
 * The rows that a query has touched, with what each shares with it. A small table by row: of millions of rows a query touches some
 * thousands, and a place kept for every row would be a trip to slow memory each time.
 */
export class Candidates {
  count = 0
  rows: Uint32Array
  /** The tokens of the query that each row has been given already, as bits. */
  masks: Int32Array
  /** What each shares with the query as far as it was read. */
  sums: Int32Array
  /** The most that one of them shares. */
  best = 0
  /** Open addressing: the candidate's number and one, or 0. */
  private slots: Int32Array
  /** A bit for each row's hash: tells most rows that are none of them without a look at the table. */
  private readonly sieve = new Int32Array(1 << (sieveBits - 5))
  private readonly least: number
  private size: number
  private shift: number

  constructor(all: number) {
    this.least = all < manyRows ? 1 << 12 : 1 << 13
    this.size = this.least
    this.shift = Math.clz32(this.size) + 1
    this.slots = new Int32Array(this.size)
    this.rows = new Uint32Array(this.size / 2)
    this.masks = new Int32Array(this.size / 2)
    this.sums = new Int32Array(this.size / 2)
  }

  clear(): void {
    if (this.count > 0) {
      this.slots.fill(0, 0, this.size)
      this.sieve.fill(0)
    }
    this.count = this.best = 0
    this.use(this.least)
  }

  /** Adds to what a row shares, once for a token, and gives the candidate's number. */
  credit(row: number, mask: number, worth: number): number {
    const { slots, rows } = this
    const hash = Math.imul(row, scatter)
    let slot = hash >>> this.shift
    for (let at = (slots[slot] as number) - 1; at >= 0; at = (slots[slot] as number) - 1) {
      if (rows[at] === row) {
        this.add(at, mask, worth)
        return at
      }
      slot = (slot + 1) & (this.size - 1)
    }
    const at = this.count++
    slots[slot] = at + 1
    rows[at] = row
    this.masks[at] = mask
    this.sums[at] = worth
    const bit = hash >>> (32 - sieveBits)
    this.sieve[bit >>> 5] = (this.sieve[bit >>> 5] as number) | (1 << (bit & 31))
    if (worth > this.best) this.best = worth
    if (2 * this.count === this.size) this.grow()
    return at
  }

  /** The same for a list of rows. What does not change on the way is fetched once, which a call for each row would not. */
  creditAll(from: Uint32Array, start: number, end: number, mask: number, worth: number): void {
    // Room for all of them beforehand, so that the table stands still.
    while (2 * (this.count + end - start) >= this.size) this.grow()
    const { slots, rows, masks, sums, sieve, shift } = this
    const last = this.size - 1
    let { count, best } = this
    for (let place = start; place < end; place++) {
      const row = from[place] as number
      const hash = Math.imul(row, scatter)
      let slot = hash >>> shift
      let at = (slots[slot] as number) - 1
      while (at >= 0 && rows[at] !== row) {
        slot = (slot + 1) & last
        at = (slots[slot] as number) - 1
      }
      if (at < 0) {
        slots[slot] = count + 1
        rows[count] = row
        masks[count] = mask
        sums[count++] = worth
        if (worth > best) best = worth
        const bit = hash >>> (32 - sieveBits)
        sieve[bit >>> 5] = (sieve[bit >>> 5] as number) | (1 << (bit & 31))
        continue
      }
      const before = masks[at] as number
      if ((before & mask) !== 0) continue
      masks[at] = before | mask
      const sum = (sums[at] as number) + worth
      sums[at] = sum
      if (sum > best) best = sum
    }
    this.count = count
    this.best = best
  }

  /** The same for a long list of rows, of which only those count that are candidates already. */
  creditKnown(from: Uint32Array, start: number, end: number, mask: number, worth: number): void {
    const { slots, rows, sieve, shift } = this
    const last = this.size - 1
    for (let place = start; place < end; place++) {
      const row = from[place] as number
      const hash = Math.imul(row, scatter)
      const bit = hash >>> (32 - sieveBits)
      if ((((sieve[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0) continue
      let slot = hash >>> shift
      for (let at = (slots[slot] as number) - 1; at >= 0; at = (slots[slot] as number) - 1) {
        if (rows[at] === row) {
          this.add(at, mask, worth)
          break
        }
        slot = (slot + 1) & last
      }
    }
  }

  /** The same for a candidate that is known. */
  add(at: number, mask: number, worth: number): void {
    const before = this.masks[at] as number
    if ((before & mask) !== 0) return
    this.masks[at] = before | mask
    const sum = (this.sums[at] as number) + worth
    this.sums[at] = sum
    if (sum > this.best) this.best = sum
  }

  private use(size: number): void {
    this.size = size
    this.shift = Math.clz32(size) + 1
  }

  private grow(): void {
    this.slots.fill(0, 0, this.size)
    this.use(2 * this.size)
    if (this.slots.length < this.size) {
      this.slots = new Int32Array(this.size)
      this.rows = widened(this.rows, new Uint32Array(this.size / 2))
      this.masks = widened(this.masks, new Int32Array(this.size / 2))
      this.sums = widened(this.sums, new Int32Array(this.size / 2))
    }
    for (let at = 0; at < this.count; at++) {
      let slot = Math.imul(this.rows[at] as number, scatter) >>> this.shift
      while (this.slots[slot] !== 0) slot = (slot + 1) & (this.size - 1)
      this.slots[slot] = at + 1
    }
  }
}

function widened<T extends Int32Array | Uint32Array>(from: T, to: T): T {
  to.set(from)
  return to
}
