import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { quantile } from './measure.ts'
import { atMost, type Options, type Report, rounded } from './report.ts'

type Start = {
  readonly steps: Readonly<Record<string, number>>
  readonly total: number
  readonly process: number
  readonly cpu: number
}

/** New processes that load the Chinese pack from disk, compile it and answer: with compiled code kept from the run before, and without. */
export async function coldStart({ isSmoke }: Options): Promise<Report> {
  const times = isSmoke ? 2 : 15
  const kept = mkdtempSync(join(tmpdir(), 'steelyard-code-'))
  startOnce(kept)
  const warm = Array.from({ length: times }, () => startOnce(kept))
  rmSync(kept, { recursive: true })
  const bare = Array.from({ length: times }, () => {
    const empty = mkdtempSync(join(tmpdir(), 'steelyard-code-'))
    const start = startOnce(empty)
    rmSync(empty, { recursive: true })
    return start
  })
  const middle = (of: (start: Start) => number, starts: readonly Start[] = warm) =>
    quantile(
      starts.map(of).sort((a, b) => a - b),
      0.5,
    )
  const steps = Object.keys(warm[0]?.steps ?? {})
  return {
    bench: 'cold-start',
    input: `packs/cn in a new process, ${times} times, medians; as the program runs, with the compiled code of the run before`,
    ours: {
      'ms from the first import to the first answer': rounded(middle(start => start.total)),
      'ms quickest': rounded(Math.min(...warm.map(start => start.total))),
      ...Object.fromEntries(steps.map(step => [`ms to ${step}`, rounded(middle(start => start.steps[step] ?? 0))])),
      'ms of the whole process': rounded(middle(start => start.process)),
      'ms of processor time of the whole process': rounded(middle(start => start.cpu)),
      'ms to the first answer on a machine that never ran it': rounded(middle(start => start.total, bare)),
    },
    peers: {},
    bars: [
      atMost(
        'ms to load the pack, compile it and answer, the program being loaded',
        middle(start => start.total - (start.steps['load the program'] ?? 0)),
        150,
      ),
    ],
  }
}

function startOnce(codeDirectory: string): Start {
  const from = performance.now()
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [fileURLToPath(new URL('cold/child.ts', import.meta.url)), codeDirectory],
    { encoding: 'utf8' },
  )
  const whole = performance.now() - from
  if (status !== 0) throw new Error(`The child ended with ${status}: ${stderr}`)
  return { ...JSON.parse(stdout), process: whole }
}
