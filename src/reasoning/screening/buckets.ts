import { Growing } from './growing.ts'

/** Lists of numbers by bucket: those of bucket `b` stand from `starts[b]` to `starts[b + 1]`. */
export type Buckets = { readonly starts: Uint32Array<ArrayBuffer>; readonly values: Uint32Array<ArrayBuffer> }

/**
 * Numbers filed one by one, each under a key. The engine compiles a long loop while it runs, with what it has seen of its function so far,
 * and throws that away where the function goes on to something new: so a loop that files stands in a function of its own, and who calls it
 * asks for the buckets.
 */
export class Filing {
  private readonly keys = new Growing()
  private readonly values = new Growing()

  get size(): number {
    return this.keys.length
  }

  put(key: number, value: number): void {
    this.keys.push(key)
    this.values.push(value)
  }

  /** By the lower bits of the keys, for a number of buckets that is a power of two; within a bucket the order of coming stays. */
  bucketed(buckets: number): Buckets {
    const keys = this.keys.view()
    const starts = new Uint32Array(buckets + 1)
    countInto(starts, keys, buckets - 1)
    beginningsOf(starts)
    const values = new Uint32Array(keys.length)
    fill(values, starts, keys, this.values.view(), buckets - 1)
    endsToBeginnings(starts)
    return { starts, values }
  }
}

function countInto(counts: Uint32Array, keys: Uint32Array, mask: number): void {
  for (let at = 0; at < keys.length; at++) {
    const bucket = (keys[at] as number) & mask
    counts[bucket] = (counts[bucket] as number) + 1
  }
}

function fill(out: Uint32Array, next: Uint32Array, keys: Uint32Array, values: Uint32Array, mask: number): void {
  for (let at = 0; at < keys.length; at++) {
    const bucket = (keys[at] as number) & mask
    const to = next[bucket] as number
    out[to] = values[at] as number
    next[bucket] = to + 1
  }
}

/** Of how many stand in each bucket makes where each begins. */
export function beginningsOf(counts: Uint32Array): void {
  let from = 0
  for (let bucket = 0; bucket < counts.length; bucket++) {
    const count = counts[bucket] as number
    counts[bucket] = from
    from += count
  }
}

/** Once a bucket is filled, its beginning has been moved on to its end, which is where the next begins. */
export function endsToBeginnings(starts: Uint32Array): void {
  starts.copyWithin(1, 0, starts.length - 1)
  starts[0] = 0
}

export const bucketsFor = (size: number): number => 2 ** Math.max(8, Math.ceil(Math.log2(size + 1)))
