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

/** More words than any list has; a pair's key stays a whole number that a double holds exactly. */
const wordsMax = 2 ** 22

export function growingVocabulary(): GrowingVocabulary {
  const numbers = new Map<string, number>()
  const pairs = new Map<number, number>()
  const words: string[] = []
  return {
    find: word => numbers.get(word),
    findPair: (first, second) => pairs.get(first * wordsMax + second),
    wordOf: number => words[number] ?? '',
    size: () => words.length,
    numberOf: word => {
      const known = numbers.get(word)
      if (known !== undefined) return known
      numbers.set(word, words.length)
      return words.push(word) - 1
    },
    numberOfPair: (first, second) => {
      const key = first * wordsMax + second
      const known = pairs.get(key)
      if (known !== undefined) return known
      pairs.set(key, words.length)
      return words.push('') - 1
    },
  }
}
