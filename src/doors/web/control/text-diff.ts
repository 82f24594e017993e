/** A stretch of words that both texts have, or only the earlier or the later. */
export type Stretch = { readonly kind: 'same' | 'went' | 'came'; readonly words: string }

/** Longer texts are shown whole, the one struck out and the other underlined: such a table would take too long. */
const tokensMax = 600

/** What became of a text, word by word: the fewest words that go and come (longest common subsequence). */
export function diffWords(before: string, after: string): readonly Stretch[] {
  const [one, other] = [tokensOf(before), tokensOf(after)]
  if (one.length > tokensMax || other.length > tokensMax)
    return [
      { kind: 'went', words: before },
      { kind: 'came', words: after },
    ]
  const common = lengths(one, other)
  const stretches: { kind: Stretch['kind']; words: string }[] = []
  const add = (kind: Stretch['kind'], words: string) => {
    const last = stretches.at(-1)
    if (last?.kind === kind) last.words += ` ${words}`
    else stretches.push({ kind, words })
  }
  let [i, j] = [0, 0]
  while (i < one.length || j < other.length) {
    const [went, came] = [one[i], other[j]]
    if (went !== undefined && went === came) {
      add('same', went)
      i++
      j++
    } else if (came === undefined || (went !== undefined && at(common, i + 1, j) >= at(common, i, j + 1))) {
      add('went', went ?? '')
      i++
    } else {
      add('came', came)
      j++
    }
  }
  return stretches
}

function tokensOf(text: string): readonly string[] {
  return text.split(/\s+/).filter(word => word !== '')
}

/** How many words the rests of both texts have in common, from each pair of places on. */
function lengths(one: readonly string[], other: readonly string[]): readonly Uint16Array[] {
  const rows = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1))
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--) {
      const row = rows[i]
      if (row !== undefined)
        row[j] = one[i] === other[j] ? at(rows, i + 1, j + 1) + 1 : Math.max(at(rows, i + 1, j), at(rows, i, j + 1))
    }
  return rows
}

function at(rows: readonly Uint16Array[], i: number, j: number): number {
  return rows[i]?.[j] ?? 0
}
