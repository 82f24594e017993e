import { parseArgs } from 'node:util'
import type { Benchmark } from './report.ts'
import { print } from './report.ts'

const benchmarks: Readonly<Record<string, Benchmark>> = {
  determination: {
    says: 'decisions a second: twelve rules against other engines, and the Chinese law',
    load: async () => (await import('./determination.ts')).determination,
  },
  'cold-start': {
    says: 'from nothing to the first answer under the Chinese law',
    load: async () => (await import('./cold-start.ts')).coldStart,
  },
  'static-check': {
    says: 'every fault of the Chinese pack, with its counterexample',
    load: async () => (await import('./static-check.ts')).staticCheck,
  },
  soundness: {
    says: 'random partial cases against the reference evaluator',
    load: async () => (await import('./soundness.ts')).soundness,
  },
  http: { says: 'the server under load, on both databases', load: async () => (await import('./http.ts')).http },
  screening: {
    says: 'names looked for among 56,000 and two million, against other searches',
    load: async () => (await import('./screening.ts')).screening,
  },
  'saved-enquiries': {
    says: 'enquiries saved and read a second, with their audit entries',
    load: async () => (await import('./kept-enquiries.ts')).keptEnquiries,
  },
  designations: {
    says: 'lists of designated parties imported: 50 MB of XML, and real lists',
    load: async () => (await import('./designations.ts')).designations,
  },
  batch: {
    says: 'a table of parties uploaded and screened: time and memory',
    load: async () => (await import('./batch.ts')).batch,
  },
  classification: {
    says: 'data sheets classified against both lists: time, memory, and how many right',
    load: async () => (await import('./classification.ts')).classification,
  },
  rescreen: {
    says: 'a changed list held against every known party',
    load: async () => (await import('./rescreen.ts')).rescreen,
  },
  crash: {
    says: 'what is lost when the process or the database is killed',
    load: async () => (await import('./killed.ts')).killed,
  },
}

const { values, positionals } = parseArgs({
  options: { smoke: { type: 'boolean', default: false }, names: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const [name] = positionals
const benchmark = name === undefined ? undefined : benchmarks[name]
if (values.names) console.log(Object.keys(benchmarks).join('\n'))
else if (benchmark === undefined) {
  console.error('npm run bench -- NAME [--smoke]')
  for (const [each, { says }] of Object.entries(benchmarks)) console.error(`  ${each.padEnd(16)} ${says}`)
  process.exitCode = name === undefined ? 0 : 2
} else {
  const run = await benchmark.load()
  const report = await run({ isSmoke: values.smoke })
  print(report, values.smoke)
  // A short run proves that a benchmark runs; only a full one can miss a bar.
  if (!values.smoke && report.bars.some(({ holds }) => !holds)) process.exitCode = 1
}
