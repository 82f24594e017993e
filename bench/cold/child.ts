import { hash } from 'node:crypto'
import { enableCompileCache } from 'node:module'

// As `main.ts` does; the parent gives the directory, and empties it where nothing may be cached.
enableCompileCache(process.argv[2])

/** Answers one case under the Chinese law in a new process, and says how long each step took. */
const begun = performance.now()
let last = begun
const steps: Record<string, number> = {}
function step(name: string): void {
  const now = performance.now()
  steps[name] = now - last
  last = now
}

const { chinesePack } = await import('../chinese/law.ts')
const { readPack } = await import('../../src/law/packs/index.ts')
const { makeLaw, decide } = await import('../../src/reasoning/determination/index.ts')
step('load the program')
const { files, catalogue } = await chinesePack()
step('read the files and the catalogue')
const { pack, faults } = readPack(files, text => hash('sha256', text))
if (pack === undefined) throw new Error(JSON.stringify(faults[0]))
step('parse and check the pack')
const law = makeLaw(pack, catalogue)
law.programOn(pack.reviewedUntil, pack.reviewedUntil)
step('compile the law of the day')
const { status, outcome } = decide(law, {
  jurisdiction: pack.id,
  asOf: pack.reviewedUntil,
  activity: 'export',
  items: [{ id: '1', kind: 'goods', domain: 'dual_use', listed: true }],
  parties: [{ role: 'end_user', country: 'DE', lists: [] }],
  destination: 'DE',
})
step('answer the first case')
const { user, system } = process.cpuUsage()
process.stdout.write(
  JSON.stringify({ steps, total: last - begun, cpu: (user + system) / 1_000, answer: `${status} ${outcome}` }),
)
