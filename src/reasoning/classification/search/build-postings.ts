import type { Counts, Postings, PostingsOptions } from './postings.ts'

/** What a document is made of: texts, each with its weight. */
export type Parts = Iterable<readonly [Counts, number]>

/** Documents are taken one after another, summed in one scratch array and let go: all at once would be ten times what is kept. */
export function buildPostings(documents: Iterable<Parts>, { saturation, length }: PostingsOptions): Postings {
  let sums = new Float32Array(4_096)
  let words = new Uint32Array(4_096)
  let times = new Float32Array(4_096)
  let size = 0
  const ends: number[] = []
  const lengths: number[] = []
  for (const parts of documents) {
    const from = size
    for (const [counts, weight] of parts) {
      const { words: named, times: often } = counts
      if (size + named.length > words.length) {
        words = widened(words, new Uint32Array(2 * (size + named.length)))
        times = widened(times, new Float32Array(words.length))
      }
      for (let at = 0; at < named.length; at++) {
        const word = named[at] as number
        if (word >= sums.length) sums = widened(sums, new Float32Array(2 * word))
        const before = sums[word] as number
        if (before === 0) words[size++] = word
        sums[word] = before + (often[at] as number) * weight
      }
    }
    let total = 0
    for (let at = from; at < size; at++) {
      const word = words[at] as number
      const sum = sums[word] as number
      total += sum
      times[at] = sum
      sums[word] = 0
    }
    ends.push(size)
    lengths.push(total)
  }
  return ordered({ words: words.subarray(0, size), times, ends, lengths }, saturation, length)
}

type Gathered = {
  readonly words: Uint32Array
  readonly times: Float32Array
  /** Where the words of each document end. */
  readonly ends: readonly number[]
  readonly lengths: readonly number[]
}

/** The same by word, with what each document is worth for it. */
function ordered({ words, times, ends, lengths }: Gathered, saturation: number, length: number): Postings {
  const many = ends.length
  const mean = lengths.reduce((sum, each) => sum + each, 0) / Math.max(1, many)
  let last = -1
  for (const word of words) if (word > last) last = word
  const starts = new Uint32Array(last + 2)
  for (const word of words) starts[word + 1] = (starts[word + 1] as number) + 1
  const rarity = new Float32Array(last + 1)
  for (let word = 0; word <= last; word++) {
    const each = starts[word + 1] as number
    rarity[word] = Math.log(1 + (many - each + 0.5) / (each + 0.5))
    starts[word + 1] = each + (starts[word] as number)
  }
  const filled = starts.slice()
  const document = new Uint32Array(words.length)
  const impact = new Float32Array(words.length)
  let at = 0
  for (let current = 0; current < many; current++) {
    const damping = saturation * (1 - length + (length * (lengths[current] as number)) / mean)
    for (; at < (ends[current] as number); at++) {
      const word = words[at] as number
      const count = times[at] as number
      const slot = filled[word] as number
      filled[word] = slot + 1
      document[slot] = current
      impact[slot] = ((rarity[word] as number) * count * (saturation + 1)) / (count + damping)
    }
  }
  return { documents: many, starts, document, impact, rarity }
}

function widened<T extends Float32Array | Uint32Array>(from: T, to: T): T {
  to.set(from)
  return to
}
