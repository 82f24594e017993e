import type { Counts, Postings, PostingsOptions } from './postings.ts'

/** What a document is made of: texts, each with its weight. */
export type Parts = Iterable<readonly [Counts, number]>

/** Documents are taken one after another, summed in one scratch array and let go: all at once would be ten times what is kept. */
export function buildPostings(documents: Iterable<Parts>, { saturation, length }: PostingsOptions): Postings {
  const sums = growing()
  const frequency = growing()
  const words = growing()
  const times = growing()
  const ends: number[] = []
  const lengths: number[] = []
  const touched: number[] = []
  for (const parts of documents) {
    touched.length = 0
    for (const [counts, weight] of parts)
      for (let at = 0; at < counts.words.length; at++) {
        const word = counts.words[at] ?? 0
        if (sums.add(word, (counts.times[at] ?? 0) * weight) === 0) touched.push(word)
      }
    let total = 0
    for (const word of touched) {
      const sum = sums.at(word)
      total += sum
      words.push(word)
      times.push(sum)
      frequency.add(word, 1)
      sums.add(word, -sum)
    }
    ends.push(words.size())
    lengths.push(total)
  }
  const many = ends.length
  const mean = lengths.reduce((sum, each) => sum + each, 0) / Math.max(1, many)
  const counted = frequency.all()
  const starts = new Uint32Array(counted.length + 1)
  for (let word = 0; word < counted.length; word++) starts[word + 1] = (starts[word] ?? 0) + (counted[word] ?? 0)
  const rarity = counted.map(each => Math.log(1 + (many - each + 0.5) / (each + 0.5)))
  const filled = starts.slice()
  const document = new Uint32Array(words.size())
  const impact = new Float32Array(words.size())
  const [allWords, allTimes] = [words.all(), times.all()]
  let at = 0
  for (let current = 0; current < many; current++) {
    const damping = saturation * (1 - length + (length * (lengths[current] ?? 0)) / mean)
    for (; at < (ends[current] ?? 0); at++) {
      const word = allWords[at] ?? 0
      const count = allTimes[at] ?? 0
      const slot = filled[word] ?? 0
      filled[word] = slot + 1
      document[slot] = current
      impact[slot] = ((rarity[word] ?? 0) * count * (saturation + 1)) / (count + damping)
    }
  }
  return { documents: many, starts, document, impact, rarity }
}

/** An array of numbers that grows by doubling; numbers of words are far below what a 32-bit float keeps exactly. */
function growing() {
  let held = new Float32Array(4_096)
  let size = 0
  const reach = (wanted: number) => {
    if (wanted <= held.length) return
    const wider = new Float32Array(Math.max(wanted, held.length * 2))
    wider.set(held)
    held = wider
  }
  return {
    push: (each: number): void => {
      reach(size + 1)
      held[size++] = each
    },
    /** Adds at a place, and returns what stood there before. */
    add: (place: number, each: number): number => {
      reach(place + 1)
      const before = held[place] ?? 0
      held[place] = before + each
      if (place >= size) size = place + 1
      return before
    },
    at: (place: number): number => held[place] ?? 0,
    size: (): number => size,
    all: (): Float32Array => held.subarray(0, size),
  }
}
