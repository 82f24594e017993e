import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { describeOnEngines } from '../storage/testing/index.ts'
import { auditHead, exportAudit, verifyAudit } from './index.ts'
import { collected, entriesByWriter } from './testing/entries.ts'

describeOnEngines('The audit log of two nodes', ['server'], database => {
  test('[AUD-04] is one unforked chain of 10,000 entries without a gap, in the order of the commits', async () => {
    const { storage, config } = database()
    if (config.engine !== 'postgres') throw new Error('Two nodes need a server')
    const script = fileURLToPath(new URL('./testing/writer.ts', import.meta.url))
    const args = (name: string) => [script, config.databaseUrl, name, '10', '500']
    const nodes = ['north', 'south'].map(name =>
      spawn(process.execPath, args(name), { stdio: ['ignore', 'inherit', 'inherit'] }),
    )
    const ends = await Promise.all(nodes.map(node => once(node, 'exit')))
    expect(ends).toEqual([
      [0, null],
      [0, null],
    ])

    const lines = await collected(exportAudit(storage))
    expect(await verifyAudit(lines, await auditHead(storage))).toMatchObject({
      outcome: 'intact',
      upTo: 10_000,
      unlinked: 0,
    })
    const counted = [...entriesByWriter(lines).values()]
    expect(counted).toEqual(Array(20).fill(Array.from({ length: 500 }, (_, count) => count)))
  })
})
