import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { migrate, openStorage, type StorageConfig } from '../../office/storage/index.ts'
import { newEmbeddedDirectory, startRealServer } from '../../office/storage/testing/index.ts'

/** Lets a process bring in lists, and kills it with no warning in the middle of one. The lists it had told of as kept. */
async function killWhileImporting(config: StorageConfig, from: number): Promise<readonly string[]> {
  const script = fileURLToPath(new URL('./testing/crash-writer.ts', import.meta.url))
  const child = spawn(process.execPath, [script, JSON.stringify(config), String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exit = once(child, 'exit')
  const kept: string[] = []
  for await (const line of createInterface(child.stdout)) {
    const [what, list = ''] = line.split(' ')
    if (what === 'kept') kept.push(list)
    if (kept.length >= 2 && what === 'begun') setTimeout(() => child.kill('SIGKILL'), Math.random() * 60)
  }
  await exit
  return kept
}

async function check(config: StorageConfig): Promise<void> {
  const prepared = await openStorage(config)
  await migrate(prepared)
  await prepared.close()
  const kept = [...(await killWhileImporting(config, 100)), ...(await killWhileImporting(config, 200))]
  const storage = await openStorage(config)
  const { rows } = await storage.query(`
    select e.list, (e.report->>'nodes')::int as stated,
      (select count(*)::int from control_list_node n where n.list = e.list and n.number = e.number) as nodes,
      (select count(*)::int from control_list_file f where f.sha256 = e.sha256) as files
    from control_list_edition e`)
  const orphans = await storage.query(`
    select 1 from control_list l where not exists (select 1 from control_list_edition e where e.list = l.id)
    union all select 1 from control_list_file f where not exists (select 1 from control_list_edition e where e.sha256 = f.sha256)`)
  await storage.close()
  expect(rows.map(({ list }) => list)).toEqual(expect.arrayContaining([...kept]))
  for (const row of rows) expect(row).toMatchObject({ stated: 401, nodes: 401, files: 1 })
  expect(orphans.count).toBe(0)
}

test('[RULE-01] killed in the middle of an import, the embedded database has every list that was kept whole, and of no other anything', async () => {
  const directory = await newEmbeddedDirectory()
  await check({ engine: 'embedded', directory })
  rmSync(directory, { recursive: true, force: true })
})

test('[RULE-01] killed in the same way, so has a server', async ({ skip }) => {
  const server = await startRealServer()
  if ('skipped' in server) return skip(server.skipped)
  await check({ engine: 'postgres', databaseUrl: await server.newDatabase() })
  await server.remove()
})
