import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { importDesignations, readEdition } from '../../src/law/designations/index.ts'

/** Reads one edition from files, one entry at a time or whole, and says what it took. */
const [how = 'stream', ...files] = process.argv.slice(2)
const [first, ...others] = files.map(file => createReadStream(file))
if (first === undefined) throw new Error('No file was given')
const sha256 = () => {
  const hash = createHash('sha256')
  return { update: (bytes: Uint8Array) => void hash.update(bytes), hex: () => hash.digest('hex') }
}
const options = { alongside: others, sha256 }
const before = process.cpuUsage()
const from = performance.now()
let [records, names] = [0, 0]
if (how === 'whole') {
  const { report } = await readEdition(first, options)
  records = report.records
  names = report.names
} else
  for await (const entry of importDesignations(first, options)) {
    records++
    names += entry.names.length
  }
const ms = performance.now() - from
const { user, system } = process.cpuUsage(before)
const cpu = (user + system) / 1_000
console.log(JSON.stringify({ ms, cpu, records, names, peakMB: process.resourceUsage().maxRSS / 1_024 }))
