/** Longer than this is no slip of the keyboard, and the work grows with the square. */
const lengthMax = 64

/** What the writer may have meant: the nearest candidates first, at most `limit`, none where nothing is near. Case is not counted. */
export function suggest(written: string, candidates: Iterable<string>, limit = 3): string[] {
  if (written.length > lengthMax) return []
  const wanted = written.toLowerCase()
  const near: { candidate: string; distance: number }[] = []
  for (const candidate of candidates) {
    const allowed = Math.max(1, Math.floor(Math.min(wanted.length, candidate.length) / 3))
    // As many letters differ as the lengths do, at least: most candidates need no closer look.
    if (candidate.length > lengthMax || Math.abs(wanted.length - candidate.length) > allowed) continue
    const distance = editDistance(wanted, candidate.toLowerCase())
    if (distance <= allowed) near.push({ candidate, distance })
  }
  return near
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, limit)
    .map(each => each.candidate)
}

/**
 * Damerau and Levenshtein's distance in its restricted form (optimal string alignment): how many letters to insert, drop, change, or
 * swap with their neighbour.
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const best = Math.min(change, at(last, j) + 1, at(row, j - 1) + 1)
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row.push(isSwap ? Math.min(best, at(beforeLast, j - 2) + 1) : best)
    }
    beforeLast = last
    last = row
  }
  return at(last, b.length)
}

function at(row: readonly number[], j: number): number {
  return row[j] ?? Number.POSITIVE_INFINITY
}
