/** Lists of numbers by bucket: those of bucket `b` stand from `starts[b]` to `starts[b + 1]`. */
export type Buckets = { readonly starts: Uint32Array<ArrayBuffer>; readonly values: Uint32Array<ArrayBuffer> }

/** By the lower bits of the keys, for a number of buckets that is a power of two. Stable: within a bucket the order of coming stays. */
export function bucketed(buckets: number, keys: Uint32Array, values: Uint32Array): Buckets {
  const starts = new Uint32Array(buckets + 1)
  countInto(starts, keys, buckets - 1)
  beginningsOf(starts)
  const out = new Uint32Array(keys.length)
  for (let at = 0; at < keys.length; at++) {
    const bucket = (keys[at] as number) & (buckets - 1)
    const to = starts[bucket] as number
    out[to] = values[at] as number
    starts[bucket] = to + 1
  }
  endsToBeginnings(starts)
  return { starts, values: out }
}

function countInto(counts: Uint32Array, keys: Uint32Array, mask: number): void {
  for (let at = 0; at < keys.length; at++) {
    const bucket = (keys[at] as number) & mask
    counts[bucket] = (counts[bucket] as number) + 1
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
