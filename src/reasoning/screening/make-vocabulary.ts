import { kinds, meaningIn } from './analyse.ts'
import { bucketsFor, Filing } from './buckets.ts'
import { deletedMax, deletionsOf, deletionsTwiceOf, markBits, twiceLeast, twiceMax } from './deletions.ts'
import type { GatheredWord } from './gathered-words.ts'
import { Growing } from './growing.ts'
import { hashOfLetters } from './hash.ts'
import { letterBit } from './letters.ts'
import type { SpeltWords } from './spelling.ts'
import {
  aboutWord,
  edge,
  gramBuckets,
  gramOn,
  hashOfMeaning,
  letterOf,
  skeletonHash,
  type Vocabulary,
} from './vocabulary.ts'

export function makeVocabulary(spelt: SpeltWords, weightsOf: Float32Array, postingStarts: Uint32Array): Vocabulary {
  const { words } = spelt
  const size = words.length
  const table = tableOf(words, weightsOf, postingStarts)
  const bytes = spell(spelt, table)
  const compared = new Growing()
  addCompared(compared, spelt.kinds)
  const ids = compared.view()
  const meanings = meaningsOf(words, ids)
  const [grams, byMeaning, bySkeleton, byDeletion] = [new Filing(), new Filing(), new Filing(), new Filing()]
  fileGrams(grams, ids, bytes, table)
  fileMeanings(byMeaning, meanings)
  fileSkeletons(bySkeleton, ids, words)
  fileDeletions(byDeletion, ids, bytes, table)
  const buckets = bucketsFor(size)
  return {
    size,
    bytes,
    table,
    weights: new Float32Array(table.buffer),
    targets: spelt.targets,
    slots: slotsOf(size, bytes, table),
    grams: grams.bucketed(gramBuckets),
    meanings,
    byMeaning: byMeaning.bucketed(buckets),
    bySkeleton: bySkeleton.bucketed(buckets),
    byDeletion: byDeletion.bucketed(bucketsFor(size * 4)),
  }
}

function tableOf(
  words: readonly GatheredWord[],
  weightsOf: Float32Array,
  postingStarts: Uint32Array,
): Uint32Array<ArrayBuffer> {
  const table = new Uint32Array(4 * words.length + 4)
  const weights = new Float32Array(table.buffer)
  table[4 * words.length + 3] = postingStarts[words.length] as number
  let total = 0
  for (let id = 0; id < words.length; id++) {
    total += (words[id] as GatheredWord).text.length
    weights[4 * id + 2] = weightsOf[id] as number
    table[4 * id + 3] = postingStarts[id] as number
    table[4 * id + 4] = total
  }
  return table
}

/** Gives the letters of all words, and writes into the table what each is. */
function spell({ words, kinds, lexical }: SpeltWords, table: Uint32Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(table[4 * words.length] as number)
  let to = 0
  for (let id = 0; id < words.length; id++) {
    const { text } = words[id] as GatheredWord
    let letters = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      bytes[to++] = code
      letters |= letterBit(code)
    }
    table[4 * id + 1] = aboutWord(letters, text.length, lexical[id] === 1, kinds[id] as number)
  }
  return bytes
}

function slotsOf(size: number, bytes: Uint8Array, table: Uint32Array): Uint32Array<ArrayBuffer> {
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(size * 2 + 2)))
  const last = slots.length - 1
  const marks = markBits(size)
  for (let id = 0; id < size; id++) {
    const hash = hashOfLetters(bytes, table[4 * id] as number, table[4 * id + 4] as number)
    let slot = hash & last
    while (slots[slot] !== 0) slot = (slot + 1) & last
    slots[slot] = (hash & marks) | (id + 1)
  }
  return slots
}

/** The words that a misspelt word may be meant for: no numbers, initials and concepts. */
function addCompared(ids: Growing, kindsOf: readonly number[]): void {
  for (let id = 0; id < kindsOf.length; id++)
    if (kindsOf[id] === kinds.word || kindsOf[id] === kinds.common) ids.push(id)
}

function fileGrams(filing: Filing, ids: Uint32Array, bytes: Uint8Array, table: Uint32Array): void {
  for (let each = 0; each < ids.length; each++) {
    const id = ids[each] as number
    const from = table[4 * id] as number
    const to = table[4 * id + 4] as number
    let gram = letterOf(bytes[from] as number)
    for (let at = from + 1; at <= to; at++) {
      gram = gramOn(gram, at < to ? letterOf(bytes[at] as number) : edge)
      filing.put(gram, id)
    }
  }
}

function meaningsOf(words: readonly GatheredWord[], ids: Uint32Array): Uint32Array<ArrayBuffer> {
  const meanings = new Uint32Array(words.length)
  for (let each = 0; each < ids.length; each++) {
    const id = ids[each] as number
    const { text, lexical } = words[id] as GatheredWord
    if (lexical !== undefined && text.length > 2) meanings[id] = hashOfMeaning(meaningIn(lexical.alone))
  }
  return meanings
}

function fileMeanings(filing: Filing, meanings: Uint32Array): void {
  for (let id = 0; id < meanings.length; id++) {
    const meaning = meanings[id] as number
    if (meaning !== 0) filing.put(meaning, id)
  }
}

function fileSkeletons(filing: Filing, ids: Uint32Array, words: readonly GatheredWord[]): void {
  const marks = markBits(words.length)
  for (let each = 0; each < ids.length; each++) {
    const id = ids[each] as number
    const hash = skeletonHash((words[id] as GatheredWord).text)
    if (hash !== 0) filing.put(hash, (hash & marks) | id)
  }
}

function fileDeletions(filing: Filing, ids: Uint32Array, bytes: Uint8Array, table: Uint32Array): void {
  const marks = markBits(table.length / 4 - 1)
  const hashes = new Uint32Array(deletedMax + 1)
  const twice = new Uint32Array((twiceMax * (twiceMax - 1)) / 2)
  for (let each = 0; each < ids.length; each++) {
    const id = ids[each] as number
    const from = table[4 * id] as number
    const to = table[4 * id + 4] as number
    const length = to - from
    if (length < 2 || length > deletedMax) continue
    const count = deletionsOf(bytes, from, to, hashes)
    for (let at = 0; at < count; at++) filing.put(hashes[at] as number, ((hashes[at] as number) & marks) | id)
    if (length < twiceLeast || length > twiceMax) continue
    const pairs = deletionsTwiceOf(bytes, from, to, twice)
    for (let at = 0; at < pairs; at++) filing.put(twice[at] as number, ((twice[at] as number) & marks) | id)
  }
}
