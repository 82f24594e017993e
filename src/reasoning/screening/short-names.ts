import { diminutives } from './names/diminutives.ts'

let made: ReadonlyMap<string, ReadonlySet<number>> | undefined

/** Whether two forenames are one, in full and for short: Theodore and Ted, Vladimir and Volodya. */
export function isShortFor(one: string, other: string): boolean {
  made ??= read()
  const ours = made.get(one)
  const theirs = made.get(other)
  if (ours === undefined || theirs === undefined) return false
  for (const line of ours) if (theirs.has(line)) return true
  return false
}

function read(): ReadonlyMap<string, ReadonlySet<number>> {
  const lines = new Map<string, Set<number>>()
  for (const [line, names] of diminutives.trim().split('\n').entries())
    for (const name of names.split(' ')) {
      const known = lines.get(name)
      if (known === undefined) lines.set(name, new Set([line]))
      else known.add(line)
    }
  return lines
}
