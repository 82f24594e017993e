/** Something to be timed: does `size` pieces of work over its whole input, and gives a number so that nothing can be left out. */
export type Contestant = { readonly name: string; readonly size: number; readonly run: () => number | Promise<number> }
export type Timing = { readonly perSecond: number; readonly best: number; readonly worst: number }

/**
 * Times contestants by turns, round after round, so that whatever else the machine does falls on all of them alike. A round of one
 * repeats its input until a least time has passed. Medians over the rounds.
 */
export async function measure(
  contestants: readonly Contestant[],
  rounds: number,
  roundMs: number,
): Promise<ReadonlyMap<string, Timing>> {
  const rates = new Map(contestants.map(({ name }) => [name, [] as number[]]))
  // The first round is for the compiler.
  for (let round = -1; round < rounds; round++)
    for (const contestant of contestants) {
      const rate = await rateOf(contestant, round < 0 ? roundMs * 2 : roundMs)
      if (round >= 0) rates.get(contestant.name)?.push(rate)
    }
  return new Map([...rates].map(([name, found]) => [name, timingOf(found)]))
}

async function rateOf({ size, run }: Contestant, leastMs: number): Promise<number> {
  let done = 0
  let spent = 0
  const from = performance.now()
  while (spent < leastMs) {
    const result = run()
    if (typeof result !== 'number') await result
    done += size
    spent = performance.now() - from
  }
  return (done / spent) * 1_000
}

function timingOf(rates: readonly number[]): Timing {
  const sorted = rates.toSorted((a, b) => a - b)
  return { perSecond: quantile(sorted, 0.5), best: sorted.at(-1) ?? 0, worst: sorted[0] ?? 0 }
}

export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
