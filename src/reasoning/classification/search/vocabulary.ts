/** Words by number: what is counted a million times is counted by number. */
export type Vocabulary = {
  readonly find: (word: string) => number | undefined
  /** Two words side by side. */
  readonly findPair: (first: number, second: number) => number | undefined
  /** Empty for a pair. */
  readonly wordOf: (number: number) => string
  readonly size: () => number
}

export type GrowingVocabulary = Vocabulary & {
  readonly numberOf: (word: string) => number
  readonly numberOfPair: (first: number, second: number) => number
}

export function growingVocabulary(): GrowingVocabulary {
  const numbers = new Map<string, number>()
  const pairs = new PairTable()
  const words: string[] = []
  return {
    find: word => numbers.get(word),
    findPair: (first, second) => pairs.find(first, second),
    wordOf: number => words[number] ?? '',
    size: () => words.length,
    numberOf: word => {
      const known = numbers.get(word)
      if (known !== undefined) return known
      numbers.set(word, words.length)
      return words.push(word) - 1
    },
    numberOfPair: (first, second) => {
      const known = pairs.find(first, second)
      if (known !== undefined) return known
      pairs.add(first, second, words.length)
      return words.push('') - 1
    },
  }
}

/** Numbers by pairs of numbers: open addressing, since a map would make a box of every pair that is asked for. */
class PairTable {
  private slots = new Int32Array(3 << 12)
  private used = 0

  find(first: number, second: number): number | undefined {
    const at = this.slotOf(first, second)
    const value = this.slots[at + 2] as number
    return value === 0 ? undefined : value - 1
  }

  add(first: number, second: number, number: number): void {
    if (6 * ++this.used > this.slots.length) this.grow()
    this.put(first, second, number + 1)
  }

  private put(first: number, second: number, value: number): void {
    const at = this.slotOf(first, second)
    this.slots[at] = first
    this.slots[at + 1] = second
    this.slots[at + 2] = value
  }

  /** Where the pair stands, or the free place where it would. */
  private slotOf(first: number, second: number): number {
    const { slots } = this
    const last = slots.length / 3 - 1
    const hash = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b)
    let slot = (hash ^ (hash >>> 15)) & last
    for (;;) {
      const at = 3 * slot
      if (slots[at + 2] === 0 || (slots[at] === first && slots[at + 1] === second)) return at
      slot = (slot + 1) & last
    }
  }

  private grow(): void {
    const { slots } = this
    this.slots = new Int32Array(2 * slots.length)
    for (let at = 0; at < slots.length; at += 3) {
      const value = slots[at + 2] as number
      if (value !== 0) this.put(slots[at] as number, slots[at + 1] as number, value)
    }
  }
}
