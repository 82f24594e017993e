import { describe, expect, it } from 'vitest'
import { type Buckets, Filing } from './buckets.ts'

const inBucket = ({ starts, values }: Buckets, bucket: number) => [...values.slice(starts[bucket], starts[bucket + 1])]

describe('numbers filed under keys', () => {
  it('stand in the bucket of the lower bits of their key, in the order in which they came', () => {
    const filing = new Filing()
    for (const [key, value] of [
      [4, 40],
      [6, 30],
      [1, 10],
      [2, 20],
      [5, 11],
      [0xffff_fffd, 12],
    ] as const)
      filing.put(key, value)
    const buckets = filing.bucketed(4)
    expect([0, 1, 2, 3].map(bucket => inBucket(buckets, bucket))).toEqual([[40], [10, 11, 12], [30, 20], []])
  })

  it('are none where none was filed', () => {
    expect(new Filing().bucketed(4)).toEqual({ starts: new Uint32Array(5), values: new Uint32Array(0) })
  })
})
