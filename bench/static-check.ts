import { checkPack } from '../src/reasoning/determination/index.ts'
import { chinesePack } from './chinese/law.ts'
import { quantile } from './measure.ts'
import { atMost, type Options, type Report, rounded } from './report.ts'

/** Everything that `steelyard pack check` looks for in the Chinese pack. */
export async function staticCheck({ isSmoke }: Options): Promise<Report> {
  const { files, catalogue } = await chinesePack()
  const seconds: number[] = []
  let faults: ReturnType<typeof checkPack> = []
  for (let round = 0; round < (isSmoke ? 1 : 5); round++) {
    const from = performance.now()
    faults = checkPack(files, catalogue())
    seconds.push((performance.now() - from) / 1_000)
  }
  const sorted = seconds.toSorted((a, b) => a - b)
  return {
    bench: 'static-check',
    input: `packs/cn, ${files.size} files; the first round is the one that a person waits for`,
    ours: {
      faults: faults.length,
      'seconds, first': rounded(seconds[0] ?? 0),
      'seconds, median': rounded(quantile(sorted, 0.5)),
    },
    peers: {},
    bars: [atMost('seconds to check the pack', seconds[0] ?? 0, 10)],
  }
}
