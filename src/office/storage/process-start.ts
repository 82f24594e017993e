import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * When a living process began, in words only this machine understands; undefined when there is no such process.
 * A process number alone is used again by the next program, and in a container number 1 always lives.
 */
export function processStart(pid: number): string | undefined {
  if (!isAlive(pid)) return undefined
  return process.platform === 'linux' ? startFromProc(pid) : startFromPs(pid)
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Field 22 of `/proc/PID/stat` (clock ticks since boot), with the boot's id; the name in field 2 may hold spaces and brackets. */
function startFromProc(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const isZombie = fields[0] === 'Z' || fields[0] === 'X'
    return isZombie ? undefined : `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${fields[19]}`
  } catch {
    return undefined
  }
}

/** Where neither is to be had (Windows), the number alone must do: a wrong "alive" refuses to start, and never opens twice. */
function startFromPs(pid: number): string {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', timeout: 2_000 }).trim()
  } catch {
    return 'unknown'
  }
}
