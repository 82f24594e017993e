import { kinds, meaningIn } from './analyse.ts'
import { type Buckets, bucketed, bucketsFor } from './buckets.ts'
import {
  deletedMax,
  deletionsMost,
  deletionsOf,
  deletionsTwiceOf,
  markBits,
  twiceLeast,
  twiceMax,
} from './deletions.ts'
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

/**
 * Each part is made in a function of its own with one loop. The engine compiles a long loop while it runs, with what it has seen of the
 * function so far: what came after the loop would be thrown away and compiled once more.
 */
export function makeVocabulary(spelt: SpeltWords, weightsOf: Float32Array, postingStarts: Uint32Array): Vocabulary {
  const { words } = spelt
  const size = words.length
  const table = tableOf(words, weightsOf, postingStarts)
  const bytes = spell(spelt, table)
  const ids = comparedOf(spelt.kinds)
  const meanings = meaningsOf(words, ids)
  return {
    size,
    bytes,
    table,
    weights: new Float32Array(table.buffer),
    targets: spelt.targets,
    slots: slotsOf(size, bytes, table),
    grams: byGram(ids, bytes, table),
    meanings,
    byMeaning: byMeaning(meanings),
    bySkeleton: bySkeleton(ids, words),
    byDeletion: byDeletion(ids, bytes, table),
  }
}

function tableOf(
  words: readonly GatheredWord[],
  weightsOf: Float32Array,
  postingStarts: Uint32Array,
): Uint32Array<ArrayBuffer> {
  const size = words.length
  const table = new Uint32Array(4 * size + 4)
  const weights = new Float32Array(table.buffer)
  let total = 0
  for (let id = 0; id < size; id++) {
    table[4 * id] = total
    weights[4 * id + 2] = weightsOf[id] as number
    table[4 * id + 3] = postingStarts[id] as number
    total += (words[id] as GatheredWord).text.length
  }
  table[4 * size] = total
  table[4 * size + 3] = postingStarts[size] as number
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
function comparedOf(kindsOf: readonly number[]): Uint32Array {
  const ids = new Growing()
  for (let id = 0; id < kindsOf.length; id++)
    if (kindsOf[id] === kinds.word || kindsOf[id] === kinds.common) ids.push(id)
  return ids.view()
}

function byGram(ids: Uint32Array, bytes: Uint8Array, table: Uint32Array): Buckets {
  const grams = new Uint32Array(bytes.length)
  const values = new Uint32Array(bytes.length)
  let count = 0
  for (let each = 0; each < ids.length; each++) {
    const id = ids[each] as number
    const from = table[4 * id] as number
    const to = table[4 * id + 4] as number
    let gram = letterOf(bytes[from] as number)
    for (let at = from + 1; at <= to; at++) {
      gram = gramOn(gram, at < to ? letterOf(bytes[at] as number) : edge)
      grams[count] = gram
      values[count++] = id
    }
  }
  return bucketed(gramBuckets, grams.subarray(0, count), values.subarray(0, count))
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

function byMeaning(meanings: Uint32Array): Buckets {
  const keys = new Growing()
  const values = new Growing()
  for (let id = 0; id < meanings.length; id++) {
    const meaning = meanings[id] as number
    if (meaning === 0) continue
    keys.push(meaning)
    values.push(id)
  }
  return bucketed(bucketsFor(meanings.length), keys.view(), values.view())
}

function bySkeleton(ids: Uint32Array, words: readonly GatheredWord[]): Buckets {
  const hashes = new Uint32Array(ids.length)
  const values = new Uint32Array(ids.length)
  const marks = markBits(words.length)
  let count = 0
  for (let each = 0; each < ids.length; each++) {
    const id = ids[each] as number
    const hash = skeletonHash((words[id] as GatheredWord).text)
    if (hash === 0) continue
    hashes[count] = hash
    values[count++] = (hash & marks) | id
  }
  return bucketed(bucketsFor(words.length), hashes.subarray(0, count), values.subarray(0, count))
}

function byDeletion(ids: Uint32Array, bytes: Uint8Array, table: Uint32Array): Buckets {
  const size = table.length / 4 - 1
  const marks = markBits(size)
  const most = allDeletionsMost(ids, table)
  const hashes = new Uint32Array(most)
  const values = new Uint32Array(most)
  let count = 0
  for (let each = 0; each < ids.length; each++) {
    const id = ids[each] as number
    const from = table[4 * id] as number
    const to = table[4 * id + 4] as number
    const length = to - from
    if (length < 2 || length > deletedMax) continue
    let end = deletionsOf(bytes, from, to, hashes, count)
    if (length >= twiceLeast && length <= twiceMax) end = deletionsTwiceOf(bytes, from, to, hashes, end)
    for (; count < end; count++) values[count] = ((hashes[count] as number) & marks) | id
  }
  return bucketed(bucketsFor(size * 4), hashes.subarray(0, count), values.subarray(0, count))
}

function allDeletionsMost(ids: Uint32Array, table: Uint32Array): number {
  let most = 0
  for (let each = 0; each < ids.length; each++) {
    const id = ids[each] as number
    most += deletionsMost((table[4 * id + 4] as number) - (table[4 * id] as number))
  }
  return most
}
