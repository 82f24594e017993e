import { breakpoints, takeSnapshot } from '../src/law/rulebooks/index.ts'
import { compareWithReference } from '../src/reasoning/evaluation/testing/compare.ts'
import { date } from '../src/values/index.ts'
import { chineseLaw } from './chinese/law.ts'
import { atLeast, atMost, type Options, type Report, rounded } from './report.ts'

/** Random partial cases under the Chinese law of every day on which it changed: the compiled evaluator against the slow, obvious one. */
export async function soundness({ isSmoke }: Options): Promise<Report> {
  const { pack } = await chineseLaw()
  const days = breakpoints(pack.book).law.filter(day => day >= pack.coverage.from)
  const snapshots = days.map(day => takeSnapshot(pack.book, day, date('9999-12-31')))
  const wanted = isSmoke ? 200 : 100_000
  const slice = Math.max(snapshots.length, Math.round(wanted / 40))
  const from = performance.now()
  let cases = 0
  let exact = 0
  const differences: string[] = []
  // In slices, to say how far it has come: the reference evaluator is slow by design.
  while (cases < wanted && differences.length === 0) {
    const found = compareWithReference(snapshots, Math.min(slice, wanted - cases), 1_000_000 + cases, 5, 100)
    cases += found.cases
    exact += found.exact
    differences.push(...found.differences)
    if (!isSmoke) console.error(`${cases} cases, ${exact} with exact bounds, ${differences.length} differences`)
  }
  for (const difference of differences) console.error(difference)
  return {
    bench: 'soundness',
    input: `random partial cases over the Chinese law of ${snapshots.length} days`,
    ours: {
      cases,
      'with exact bounds compared': exact,
      differences: differences.length,
      seconds: rounded((performance.now() - from) / 1_000),
    },
    peers: {},
    bars: [atLeast('cases', cases, 100_000), atMost('differences', differences.length, 0)],
  }
}
