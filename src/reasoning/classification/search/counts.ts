import type { Counts } from './postings.ts'
import { isEmpty, tradeWords } from './stop-words.ts'
import { eachWord, gramsOf, keysOf, type Token } from './tokens.ts'
import type { GrowingVocabulary } from './vocabulary.ts'

/** A figure counts for a little: "300" is seldom what makes two things alike. */
export const figureWeight = 0.3
/** Two words side by side ("machine tool"), beside each of them alone. */
export const pairWeight = 0.5

/** The words of texts that say something, with each pair of neighbours, or the four-letter pieces of words. */
export type Counter = (text: string) => Counts

export function wordCounter(vocabulary: GrowingVocabulary): Counter {
  const tally = tallying()
  const met = new Map<string, Met>()
  const meet = (word: string, script: Token['script']): Met => {
    const isFigure = isDigits(word)
    const numbers = isIdle(word) ? undefined : keysOf(word, script).map(key => vocabulary.numberOf(key))
    const isPaired = script === 'other' && !isFigure
    return { numbers, weight: isFigure ? figureWeight : 1, paired: isPaired ? (numbers?.at(-1) ?? -1) : -1 }
  }
  return text => {
    let before = -1
    eachWord(text, (word, script) => {
      let known = met.get(word)
      if (known === undefined) {
        known = meet(word, script)
        met.set(word, known)
      }
      const { numbers, weight, paired } = known
      if (numbers === undefined) return
      for (const number of numbers) tally.add(number, weight)
      if (before >= 0 && paired >= 0) tally.add(vocabulary.numberOfPair(before, paired), pairWeight)
      before = paired
    })
    return tally.take()
  }
}

/** What a word counts for, found out once: lists say the same few thousand words a million times. Idle words have no numbers. */
type Met = {
  readonly numbers: readonly number[] | undefined
  readonly weight: number
  /** The number that makes a pair with its neighbours, or -1. */
  readonly paired: number
}

export function gramCounter(vocabulary: GrowingVocabulary): Counter {
  const tally = tallying()
  const met = new Map<string, readonly number[]>()
  const meet = (word: string, script: Token['script']): readonly number[] =>
    script !== 'other' || isIdle(word) || isDigits(word) ? [] : gramsOf(word).map(gram => vocabulary.numberOf(gram))
  return text => {
    eachWord(text, (word, script) => {
      let numbers = met.get(word)
      if (numbers === undefined) {
        numbers = meet(word, script)
        met.set(word, numbers)
      }
      for (const number of numbers) tally.add(number, 1)
    })
    return tally.take()
  }
}

export const isDigits = (word: string): boolean => /^\d+$/.test(word)
/** Words that tell nothing about goods. */
export const isIdle = (word: Token['word']): boolean => isEmpty(word) || tradeWords.has(word)

/** Sums by number in one scratch array, since a map for every text would be most of the work. */
function tallying() {
  let sums = new Float32Array(1_024)
  let touched: number[] = []
  return {
    add: (number: number, weight: number): void => {
      if (number >= sums.length) {
        const wider = new Float32Array(Math.max(number + 1, sums.length * 2))
        wider.set(sums)
        sums = wider
      }
      if (sums[number] === 0) touched.push(number)
      sums[number] = (sums[number] ?? 0) + weight
    },
    take: (): Counts => {
      const words = touched
      const times = new Array<number>(words.length)
      for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? 0
        times[at] = sums[word] ?? 0
        sums[word] = 0
      }
      touched = []
      return { words, times }
    },
  }
}
