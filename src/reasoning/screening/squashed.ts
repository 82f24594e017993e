import type { ScreeningIndex } from './format.ts'
import { type Buckets, bucketed, Growing } from './growing.ts'
import { gramBuckets, gramsOf, type Vocabulary } from './vocabulary.ts'

/**
 * Short names written together, by their trigrams. Where a slip has taken the space between two short words (`PJSCssUSC` for `PJSC USC`)
 * no word of the query is like any word of the list, and only the letters as a whole still are. In a long name some word is always left.
 */
export const lettersMax = 16
/** A query may have a few letters more than the name that is meant. */
const queryLettersMax = 20
const lettersMin = 4

type Rows = Pick<ScreeningIndex['rows'], 'rawStarts' | 'raw'>

export function squashedRows({ rawStarts, raw }: Rows, vocabulary: Pick<Vocabulary, 'bytes' | 'starts'>): Buckets {
  const grams = new Growing()
  const rows = new Growing()
  for (let row = 0; row + 1 < rawStarts.length; row++) {
    const name = squashed({ rawStarts, raw }, vocabulary, row)
    if (name === undefined) continue
    gramsOf(name, gram => {
      grams.push(gram)
      rows.push(row)
    })
  }
  return bucketed(gramBuckets, grams.taken(), rows.taken())
}

/** The letters of a row, or undefined where they are too few or too many to be looked for by. */
function squashed(
  { rawStarts, raw }: Rows,
  { bytes, starts }: Pick<Vocabulary, 'bytes' | 'starts'>,
  row: number,
): string | undefined {
  const [from, to] = [rawStarts[row] as number, rawStarts[row + 1] as number]
  let letters = 0
  for (let at = from; at < to; at++) {
    const word = raw[at] as number
    letters += (starts[word + 1] as number) - (starts[word] as number)
  }
  if (letters < lettersMin || letters > lettersMax) return undefined
  let text = ''
  for (let at = from; at < to; at++) {
    const word = raw[at] as number
    for (let place = starts[word] as number; place < (starts[word + 1] as number); place++)
      text += String.fromCharCode(bytes[place] as number)
  }
  return text
}

/** So many of the rows found are compared. */
const rowsMost = 16
const shareLeast = 0.45

/** Finds the short names that are written most like the query, wherever either has its spaces. */
export class Squashed {
  readonly rows = new Uint32Array(rowsMost)
  count = 0
  private readonly index: ScreeningIndex
  private readonly counts: Uint8Array
  private readonly touched: number[] = []
  private readonly shares = new Float64Array(rowsMost)

  constructor(index: ScreeningIndex) {
    this.index = index
    this.counts = new Uint8Array(index.rows.name.length)
  }

  find(words: readonly { readonly text: string }[]): void {
    this.count = 0
    const text = words.map(word => word.text).join('')
    if (text.length < lettersMin || text.length > queryLettersMax) return
    const { starts, values } = this.index.squashed
    const { counts, touched } = this
    gramsOf(text, gram => {
      for (let at = starts[gram] as number; at < (starts[gram + 1] as number); at++) {
        const row = values[at] as number
        if (counts[row] === 0) touched.push(row)
        counts[row] = (counts[row] as number) + 1
      }
    })
    for (const row of touched) {
      const shared = counts[row] as number
      counts[row] = 0
      if (shared > 2) this.offer(row, (2 * shared) / (text.length + this.lettersOf(row)))
    }
    touched.length = 0
  }

  private lettersOf(row: number): number {
    const { rows, vocabulary } = this.index
    let letters = 0
    for (let at = rows.rawStarts[row] as number; at < (rows.rawStarts[row + 1] as number); at++) {
      const word = rows.raw[at] as number
      letters += (vocabulary.starts[word + 1] as number) - (vocabulary.starts[word] as number)
    }
    return letters
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
