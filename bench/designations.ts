import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { syntheticList } from './designations/synthetic.ts'
import { quantile } from './measure.ts'
import { atMost, type Figures, type Options, type Report, rounded } from './report.ts'

type Import = {
  readonly ms: number
  readonly cpu: number
  readonly records: number
  readonly names: number
  readonly peakMB: number
}

/** Lists of designated parties imported, each in a process of its own: a synthetic one of 50 MB, and real ones where they are at hand. */
export async function designations({ isSmoke }: Options): Promise<Report> {
  const directory = mkdtempSync(join(tmpdir(), 'steelyard-lists-'))
  const file = join(directory, 'synthetic.xml')
  const size = isSmoke ? 2_000_000 : 50_000_000
  try {
    write(file, size)
    const streamed = repeat(() => importOf('stream', [file]), isSmoke ? 1 : 5)
    const whole = repeat(() => importOf('whole', [file]), isSmoke ? 1 : 3)
    return {
      bench: 'designations',
      input: `synthetic UN-shaped XML of ${rounded(statSync(file).size / 1e6)} MB, ${streamed.records} records`,
      ours: {
        'ms, entry by entry': rounded(streamed.ms),
        'ms of processor time': rounded(streamed.cpu),
        'MB at most, of the whole process': rounded(streamed.peakMB),
        'MB a second': rounded(size / 1_000 / streamed.ms),
        'names read': streamed.names,
        'ms, the whole edition kept': rounded(whole.ms),
        'MB at most, the whole edition kept': rounded(whole.peakMB),
        ...real(isSmoke),
      },
      peers: {},
      bars: [
        atMost('ms to import 50 MB', streamed.ms, 3_000),
        atMost('MB at most while importing 50 MB', streamed.peakMB, 200),
      ],
    }
  } finally {
    rmSync(directory, { recursive: true })
  }
}

function write(file: string, size: number): void {
  const to = openSync(file, 'w')
  for (const chunk of syntheticList(size)) writeSync(to, chunk)
  closeSync(to)
}

/** The median by time; the largest memory of all. */
function repeat(run: () => Import, times: number): Import {
  const runs = Array.from({ length: times }, run).toSorted((a, b) => a.ms - b.ms)
  const [any] = runs
  if (any === undefined) throw new Error('Nothing was run')
  return {
    ...any,
    ms: quantile(
      runs.map(({ ms }) => ms),
      0.5,
    ),
    peakMB: Math.max(...runs.map(({ peakMB }) => peakMB)),
  }
}

function importOf(how: 'stream' | 'whole', files: readonly string[]): Import {
  const child = fileURLToPath(new URL('designations/child.ts', import.meta.url))
  const { status, stdout, stderr } = spawnSync(process.execPath, [child, how, ...files], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`The child ended with ${status}: ${stderr}`)
  return JSON.parse(stdout)
}

const lists: Readonly<Record<string, readonly string[]>> = {
  'UN 2026': ['un-consolidated-2026-02-27.xml'],
  'OFAC SDN 2022, three files': ['ofac_sdn_2022-01.csv', 'ofac_alt_2022-01.csv', 'ofac_add_2022-01.csv'],
  'Canada 2025': ['canada-sema-2025.xml'],
}

/** A new process each, so these hold the loading of the program as well. */
function real(isSmoke: boolean): Figures {
  const shared = process.env['STEELYARD_DATA'] ?? fileURLToPath(new URL('../../shared', import.meta.url))
  const folders = [join(shared, 'data', 'designations'), join(shared, 'designations')]
  const folder = folders.find(each => existsSync(each)) ?? shared
  const found = Object.entries(lists).flatMap(([name, files]) => {
    const paths = files.map(file => join(folder, file))
    return paths.every(path => existsSync(path)) ? [[name, importOf('whole', paths)] as const] : []
  })
  return Object.fromEntries((isSmoke ? found.slice(0, 1) : found).map(([name, { ms }]) => [`ms, ${name}`, rounded(ms)]))
}
