import { run } from './crash.ts'
import { atMost, type Options, type Report } from './report.ts'

/** Kills under load on both databases: nothing that was acknowledged may be lost. */
export async function killed({ isSmoke }: Options): Promise<Report> {
  const found = await run(isSmoke ? 2 : 50)
  const sum = (of: (figures: (typeof found)[number]) => number) =>
    found.reduce((total, figures) => total + of(figures), 0)
  return {
    bench: 'crash',
    input: `${found.map(({ database, rounds }) => `${database}: ${rounds} rounds`).join('; ')}`,
    ours: Object.fromEntries(
      found.flatMap(({ database, ...figures }) =>
        Object.entries(figures).map(([name, value]) => [`${database}: ${name}`, value]),
      ),
    ),
    peers: {},
    bars: [
      atMost(
        'acknowledged enquiries lost',
        sum(({ lost }) => lost),
        0,
      ),
      atMost(
        'enquiries without their audit entry',
        sum(({ unmatched }) => unmatched),
        0,
      ),
      atMost(
        'audit chains broken',
        sum(({ brokenChains }) => brokenChains),
        0,
      ),
    ],
  }
}
