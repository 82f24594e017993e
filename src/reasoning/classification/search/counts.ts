import type { Counts } from './postings.ts'
import { isEmpty, tradeWords } from './stop-words.ts'
import { gramsOf, keysOf, type Token, wordsOf } from './tokens.ts'
import type { GrowingVocabulary } from './vocabulary.ts'

/** A figure counts for a little: "300" is seldom what makes two things alike. */
export const figureWeight = 0.3
/** Two words side by side ("machine tool"), beside each of them alone. */
export const pairWeight = 0.5

/** The words of texts that say something, with each pair of neighbours, or the four-letter pieces of words. */
export type Counter = (text: string) => Counts

export function wordCounter(vocabulary: GrowingVocabulary): Counter {
  const tally = tallying()
  return text => {
    let before = -1
    for (const token of wordsOf(text)) {
      if (isIdle(token.word)) continue
      const isFigure = isDigits(token.word)
      let last = -1
      for (const key of keysOf(token)) {
        last = vocabulary.numberOf(key)
        tally.add(last, isFigure ? figureWeight : 1)
      }
      const current = token.script === 'other' && !isFigure ? last : -1
      if (before >= 0 && current >= 0) tally.add(vocabulary.numberOfPair(before, current), pairWeight)
      before = current
    }
    return tally.take()
  }
}

export function gramCounter(vocabulary: GrowingVocabulary): Counter {
  const tally = tallying()
  return text => {
    for (const { word, script } of wordsOf(text)) {
      if (script !== 'other' || isIdle(word) || isDigits(word)) continue
      for (const gram of gramsOf(word)) tally.add(vocabulary.numberOf(gram), 1)
    }
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
