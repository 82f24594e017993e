import { type Buckets, Filing } from './buckets.ts'
import { Candidates } from './candidates.ts'
import type { ScreeningIndex } from './format.ts'
import { type Rows, rawFromOf, rawToOf } from './rows.ts'
import { edge, gramBuckets, gramOn, gramsOf, lengthAt, letterOf, type Vocabulary } from './vocabulary.ts'

/**
 * Short names written together, by their trigrams. Where a slip has taken the space between two short words (`PJSCssUSC` for `PJSC USC`)
 * no word of the query is like any word of the list, and only the letters as a whole still are. In a long name some word is always left.
 */
export const lettersMax = 16
/** A query may have a few letters more than the name that is meant. */
const queryLettersMax = 20
const lettersMin = 4

export function squashedRows(listed: Rows, vocabulary: Vocabulary): Buckets {
  const grams = new Filing()
  fileGrams(grams, listed, vocabulary)
  return grams.bucketed(gramBuckets)
}

function fileGrams(grams: Filing, listed: Rows, vocabulary: Vocabulary): void {
  const own = new Uint32Array(lettersMax)
  for (let row = 0; row < listed.count; row++) {
    const letters = lettersOf(listed, vocabulary, row)
    if (letters < lettersMin || letters > lettersMax) continue
    gramsOfRow(listed, vocabulary, row, own)
    for (let at = 0; at < letters; at++) grams.put(own[at] as number, row)
  }
}

/** How many letters the words of a row have. */
function lettersOf(rows: Rows, vocabulary: Vocabulary, row: number): number {
  let letters = 0
  const to = rawToOf(rows, row)
  for (let at = rawFromOf(rows, row); at < to; at++) letters += lengthAt(vocabulary, rows.words[at] as number)
  return letters
}

/** The trigrams of a row's words written together: as `gramsOf` gives them of a text, one for each letter. */
function gramsOfRow(rows: Rows, { bytes, table }: Vocabulary, row: number, out: Uint32Array): void {
  let gram = edge
  let count = -1
  const to = rawToOf(rows, row)
  for (let at = rawFromOf(rows, row); at < to; at++) {
    const word = rows.words[at] as number
    const end = table[4 * word + 4] as number
    for (let place = table[4 * word] as number; place < end; place++) {
      gram = gramOn(gram, letterOf(bytes[place] as number))
      if (++count > 0) out[count - 1] = gram
    }
  }
  if (count >= 0) out[count] = gramOn(gram, edge)
}

/** So many of the rows found are compared. */
const rowsMost = 16
const shareLeast = 0.45
/** A common trigram is not looked at where rare ones have named so many rows, but some are read always. */
const readMax = 4_000
const readAlways = 3
/** Of the rows that have most of these trigrams, so many are looked through letter by letter. */
const lookedAtMax = 256

/** Finds the short names that are written most like the query, wherever either has its spaces. */
export class Squashed {
  readonly rows = new Uint32Array(rowsMost)
  count = 0
  private readonly index: ScreeningIndex
  private readonly found: Candidates
  /** The query's trigrams, those of the fewest rows first, and how often it has each. */
  private readonly grams = new Uint32Array(queryLettersMax + 1)
  private readonly sizes = new Uint32Array(queryLettersMax + 1)
  private readonly counts = new Uint8Array(gramBuckets)
  private readonly listed = new Uint32Array(lettersMax)
  private readonly histogram = new Uint32Array(queryLettersMax + 2)
  private readonly shares = new Float64Array(rowsMost)

  constructor(index: ScreeningIndex) {
    this.index = index
    this.found = new Candidates(index.rows.count)
  }

  find(words: readonly { readonly text: string }[]): void {
    this.count = 0
    let text = ''
    for (const word of words) text += word.text
    if (text.length < lettersMin || text.length > queryLettersMax) return
    const all = this.order(text)
    const read = this.gather(all)
    const least = this.leastShared()
    const { rows, sums, count } = this.found
    for (let at = 0; at < count; at++) {
      const known = sums[at] as number
      if (known < least) continue
      const row = rows[at] as number
      const letters = lettersOf(this.index.rows, this.index.vocabulary, row)
      const shared = read === all ? known : this.sharedWith(row, letters)
      if (shared > 2) this.offer(row, (2 * shared) / (text.length + letters))
    }
    for (let at = 0; at < all; at++) this.counts[this.grams[at] as number] = 0
  }

  private order(text: string): number {
    const { grams, sizes, counts } = this
    const { starts } = this.index.squashed
    const count = gramsOf(text, grams)
    for (let each = 0; each < count; each++) {
      const gram = grams[each] as number
      const size = (starts[gram + 1] as number) - (starts[gram] as number)
      let at = each
      for (; at > 0 && (sizes[at - 1] as number) > size; at--) {
        sizes[at] = sizes[at - 1] as number
        grams[at] = grams[at - 1] as number
      }
      sizes[at] = size
      grams[at] = gram
      counts[gram] = (counts[gram] as number) + 1
    }
    return count
  }

  /** Counts the trigrams in common, and gives how many of the query's were asked about. */
  private gather(all: number): number {
    const { found, grams, sizes } = this
    const { starts, values } = this.index.squashed
    found.clear()
    let read = 0
    for (let gram = 0; gram < all; gram++) {
      if (gram >= readAlways && read + (sizes[gram] as number) > readMax) return gram
      read += sizes[gram] as number
      const from = starts[grams[gram] as number] as number
      found.creditAll(values, from, from + (sizes[gram] as number), 1 << gram, 1)
    }
    return all
  }

  /** How many trigrams a row must have in common for it to be among those looked through. */
  private leastShared(): number {
    const { histogram } = this
    const { sums, count } = this.found
    histogram.fill(0)
    for (let at = 0; at < count; at++) histogram[sums[at] as number] = (histogram[sums[at] as number] as number) + 1
    let least = this.found.best
    for (let above = 0; least > 2; least--) {
      above += histogram[least] as number
      if (above + (histogram[least - 1] as number) > lookedAtMax) break
    }
    return least
  }

  /** How many trigrams a row has in common with the query, by its letters. */
  private sharedWith(row: number, letters: number): number {
    const { counts, listed, index } = this
    gramsOfRow(index.rows, index.vocabulary, row, listed)
    let shared = 0
    for (let at = 0; at < letters; at++) if (counts[listed[at] as number] !== 0) shared++
    return shared
  }

  /** Keeps the best, the earlier row before the later. */
  private offer(row: number, share: number): void {
    if (share < shareLeast || (this.count === rowsMost && share <= (this.shares[rowsMost - 1] as number))) return
    let at = this.count < rowsMost ? this.count++ : rowsMost - 1
    for (; at > 0 && (this.shares[at - 1] as number) < share; at--) {
      this.rows[at] = this.rows[at - 1] as number
      this.shares[at] = this.shares[at - 1] as number
    }
    this.rows[at] = row
    this.shares[at] = share
  }
}
