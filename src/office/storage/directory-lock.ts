import { randomBytes } from 'node:crypto'
import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { Refusal } from '../../values/index.ts'
import { processStart } from './process-start.ts'

type Holder = { readonly pid: number; readonly start: string; readonly host: string; readonly isReleased: boolean }

const shape = /^holder-(\d{8})\.json$/
const heartbeatMilliseconds = 5_000
/** Another machine's (or container's) processes cannot be looked at; a holder there that is silent for so long is taken for dead. */
const silenceMillisecondsMax = 60_000

/**
 * Takes a directory for this process alone, or refuses with the number of the process that has it. The embedded engine takes no
 * lock of its own: two processes would both write, and lose what the other acknowledged.
 *
 * The holder is the file with the highest number, and that file is never deleted, only followed by the next number. A follower is
 * linked into place whole, which exactly one process can do. So a dead holder can be succeeded without a moment in which two
 * processes both think the place is free.
 */
export function holdDirectory(directory: string): () => void {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  const me: Holder = {
    pid: process.pid,
    start: processStart(process.pid) ?? 'unknown',
    host: hostname(),
    isReleased: false,
  }
  const number = succeed(directory, me)
  const file = fileOf(directory, number)
  const heartbeat = setInterval(() => touch(file), heartbeatMilliseconds).unref()
  return () => {
    clearInterval(heartbeat)
    replace(directory, file, { ...me, isReleased: true })
  }
}

function succeed(directory: string, me: Holder): number {
  const last = numbers(directory).at(-1) ?? 0
  if (last > 0) refuseIfHeld(directory, last)
  const mine = last + 1
  const draft = join(directory, `draft-${randomBytes(6).toString('hex')}`)
  writeFileSync(draft, JSON.stringify(me))
  try {
    linkSync(draft, fileOf(directory, mine))
  } catch (error) {
    // Another process was quicker: look again, and most likely find it alive.
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return succeed(directory, me)
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
  // Whoever looked long ago may have taken a number that was already left behind.
  if (numbers(directory).at(-1) !== mine) {
    rmSync(fileOf(directory, mine), { force: true })
    return succeed(directory, me)
  }
  for (const old of numbers(directory)) if (old < mine) rmSync(fileOf(directory, old), { force: true })
  return mine
}

function refuseIfHeld(directory: string, number: number): void {
  const holder = read(fileOf(directory, number))
  if (holder === undefined || holder.isReleased) return
  const isHeld =
    holder.host === hostname()
      ? processStart(holder.pid) === holder.start
      : Date.now() - statSync(fileOf(directory, number)).mtimeMs < silenceMillisecondsMax
  if (isHeld) throw new Refusal('storage_held', { place: directory, process: holder.pid, host: holder.host })
}

/** Undefined when it has just been left behind and deleted; a file that is there is whole, because it was linked whole. */
function read(file: string): Holder | undefined {
  try {
    const { pid, start, host, isReleased }: Partial<Record<string, unknown>> = JSON.parse(readFileSync(file, 'utf8'))
    return { pid: Number(pid), start: String(start), host: String(host), isReleased: isReleased === true }
  } catch {
    return undefined
  }
}

function replace(directory: string, file: string, holder: Holder): void {
  const draft = join(directory, `draft-${randomBytes(6).toString('hex')}`)
  writeFileSync(draft, JSON.stringify(holder))
  renameSync(draft, file)
}

function touch(file: string): void {
  try {
    utimesSync(file, new Date(), new Date())
  } catch {
    // A heartbeat missed is noticed only after twelve more.
  }
}

function numbers(directory: string): number[] {
  return readdirSync(directory)
    .flatMap(name => shape.exec(name)?.slice(1).map(Number) ?? [])
    .sort((a, b) => a - b)
}

function fileOf(directory: string, number: number): string {
  return join(directory, `holder-${String(number).padStart(8, '0')}.json`)
}
