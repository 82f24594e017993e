import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { type AuditHead, exportAudit, sealOnce, type Verdict, verifyAudit } from '../../../office/audit/index.ts'
import { openStorage, type Storage, type StorageConfig } from '../../../office/storage/index.ts'
import { parseId } from '../../../values/index.ts'
import { openAnswers } from '../seal.ts'

/** What a killed process had acknowledged: the key of each enquiry by its id, and the last head of the audit log that it saw. */
export type Acknowledged = { readonly keys: ReadonlyMap<string, string>; readonly head: AuditHead }

/**
 * Lets a process write until so many milliseconds after its first acknowledgement, then kills it with no warning. `also` is killed in
 * the same moment: the server, where there is one.
 */
export async function crash(
  config: StorageConfig,
  afterMilliseconds: number,
  also?: () => Promise<void>,
): Promise<Acknowledged> {
  const script = fileURLToPath(new URL('./crash-writer.ts', import.meta.url))
  const child = spawn(process.execPath, [script, JSON.stringify(config)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const exit = once(child, 'exit')
  const keys = new Map<string, string>()
  let head: AuditHead = { n: 0, hash: '' }
  let killing: Promise<void> | undefined
  const kill = async () => {
    await new Promise(resolve => setTimeout(resolve, afterMilliseconds))
    await also?.()
    child.kill('SIGKILL')
  }
  for await (const line of createInterface(child.stdout)) {
    const [what, a = '', b = ''] = line.split(' ')
    // A line cut off by the kill was never an acknowledgement.
    if (what === 'saved' && b.length === 43) keys.set(a, b)
    if (what === 'head' && b.length === 64 && Number(a) > head.n) head = { n: Number(a), hash: b }
    killing ??= kill()
  }
  await killing
  await exit
  return { keys, head }
}

export type Aftermath = {
  readonly lost: number
  /** Enquiries without exactly one audit entry of their saving, and entries without their enquiry. */
  readonly unmatched: number
  readonly verdict: Verdict
  readonly openMilliseconds: number
}

/** Opens what the crash left, and looks for everything that was acknowledged. */
export async function inspect(config: StorageConfig, { keys, head }: Acknowledged): Promise<Aftermath> {
  const start = performance.now()
  const storage = await openStorage(config)
  const openMilliseconds = performance.now() - start
  try {
    for (;;) {
      const sealed = await sealOnce(storage)
      if (sealed.outcome === 'linked' && !sealed.isMore) break
    }
    const verdict = await verifyAudit(exportAudit(storage), head.n === 0 ? undefined : head)
    return { lost: await countLost(storage, keys), unmatched: await countUnmatched(storage), verdict, openMilliseconds }
  } finally {
    await storage.close()
  }
}

async function countLost(storage: Storage, keys: ReadonlyMap<string, string>): Promise<number> {
  const { rows } = await storage.query('select id, sealed from saved_enquiry where id = any($1::text[])', [
    [...keys.keys()],
  ])
  const opened = rows.filter(({ id: text, sealed }) => {
    const id = parseId(String(text), 'enq')
    return id !== undefined && sealed instanceof Uint8Array && openAnswers(sealed, keys.get(id) ?? '', id) !== undefined
  })
  return keys.size - opened.length
}

async function countUnmatched(storage: Storage): Promise<number> {
  const { rows } = await storage.query(`
    select count(*) as count
    from saved_enquiry s
    full join (select subject_id, count(*) as times from audit_entry where operation = 'enquiries.save' group by 1) a
      on a.subject_id = s.id
    where s.id is null or a.times is distinct from 1`)
  return Number(rows[0]?.['count'])
}
