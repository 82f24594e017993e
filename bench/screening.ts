import { Worker } from 'node:worker_threads'
import { randomFrom } from '../src/reasoning/evaluation/testing/random-cases.ts'
import { buildIndex, type IndexEntry, indexStats, search, shared } from '../src/reasoning/screening/index.ts'
import { quantile } from './measure.ts'
import { fuse, fuzzySearch, miniSearch, type NamePeer, type NameToFind, trigrams } from './peers/names.ts'
import { atLeast, atMost, type Figures, type Options, type Report, rounded } from './report.ts'
import { type LabelledQuery, sharedData } from './screening-data.ts'
import { disturbed, filled } from './screening-fill.ts'

/** Names looked for among 56,000 and among two million, each query asked once; peers on the same names and queries. */
export async function screening({ isSmoke }: Options): Promise<Report> {
  const { entries, queries, input } = inputOf(isSmoke)
  const began = performance.now()
  const index = buildIndex(entries)
  const firstBuild = performance.now() - began
  const again = performance.now()
  buildIndex(entries)
  const buildMs = Math.min(firstBuild, performance.now() - again)
  const { bytes, names } = indexStats(index)
  const steelyard = (within: typeof index) => ({
    name: 'Steelyard',
    find: (query: string) => search(within, query, 10).map(({ entry }) => entry),
  })
  const [cold = {}] = await run([steelyard(index)], queries)
  const others = othersOf(entries, isSmoke ? 200 : 40_000)
  await warm(steelyard(index), others, isSmoke)

  const namesToFind = entries.flatMap(({ id, party }) => party.names.map(({ text }) => ({ id, text })))
  const nearest = await fuzzySearch(namesToFind)
  if ('skipped' in nearest) throw new Error(`${nearest.name}: ${nearest.skipped}`)
  await warm(nearest, others, isSmoke)
  const tallies = [newTally(), newTally()]
  for (let round = 0; round < (isSmoke ? 1 : rounds); round++) {
    // The same snapshot with a memory of its own, in which none of the queries has left a trace.
    const ourSearch = steelyard({ ...index })
    await warm(ourSearch, others.slice(round * othersEach, (round + 1) * othersEach), isSmoke)
    await askByTurns([ourSearch, nearest], queries, tallies)
  }
  const [ours = {}, theirs = {}] = tallies.map(figuresOf)
  const peers: Record<string, Figures> = { [nearest.name]: theirs }
  for (const [make, most] of peersFor(isSmoke)) {
    const peer = await make(namesToFind)
    if ('skipped' in peer) console.log(`skipped: ${peer.name}: ${peer.skipped}`)
    else {
      peers[peer.name] = await warmRun(peer, queries.slice(0, most), others, isSmoke)
      await peer.close?.()
    }
  }
  const fastest = Math.max(...Object.values(peers).map(figures => figures['perSecond'] ?? 0))

  const long = performance.now()
  search(index, 'Aleksandr '.repeat(1_000), 10)
  const longMs = performance.now() - long
  const threads = await inThreads(
    index,
    queries.map(({ name }) => name),
  )
  const large = isSmoke ? 20_000 : 2_000_000
  const many = buildIndex(filled(entries, large))
  const oursLarge = await warmRun(steelyard(many), queries.slice(0, 1_500), others, isSmoke)
  return {
    bench: 'screening',
    input: `${input}; ${queries.length} disturbed queries, each asked once after others, by turns with the fastest peer, ${rounds} times over`,
    ours: {
      ...ours,
      randomReadNs: rounded(randomReadNs()),
      coldPerSecond: cold['perSecond'] ?? 0,
      buildMs: rounded(buildMs),
      memoryMB: rounded(bytes / 1e6),
      longNameMs: rounded(longMs),
      largeNames: large,
      largePerSecond: oursLarge['perSecond'] ?? 0,
      largeP99Ms: oursLarge['p99Ms'] ?? 0,
      largeMemoryMB: rounded(indexStats(many).bytes / 1e6),
      twoThreadsTimes: rounded(threads),
    },
    peers,
    bars: [
      atLeast('queries a second', ours['perSecond'] ?? 0, 10_000),
      atLeast('times the fastest peer', (ours['perSecond'] ?? 0) / fastest, 8),
      atMost('p99, milliseconds', ours['p99Ms'] ?? 0, 1),
      atLeast('queries a second among two million names', oursLarge['perSecond'] ?? 0, 2_000),
      atMost('index built, milliseconds for 56,000 names', (buildMs * 56_000) / names, 500),
      atMost('MB for 100,000 names', (bytes / 1e6 / names) * 100_000, 25),
      atMost('a name of 10,000 letters, milliseconds', longMs, 50),
      atLeast('two threads, times one', threads, 1.8),
    ],
  }
}

type Input = {
  readonly entries: readonly IndexEntry[]
  readonly queries: readonly LabelledQuery[]
  readonly input: string
}

function inputOf(isSmoke: boolean): Input {
  const data = isSmoke ? undefined : sharedData()
  if (data !== undefined)
    return {
      entries: data.entries.map(latinOnly).filter(({ party }) => party.names.length > 0),
      queries: shuffled(data.queries),
      input: `the Latin names among ${data.input}`,
    }
  const random = randomFrom(7)
  const entries = [...filled(ownEntries, isSmoke ? 2_000 : 56_000)]
  const queries = Array.from({ length: isSmoke ? 200 : 2_000 }, (_, at) => {
    const { id, party } = entries[Math.floor(random() * entries.length)] ?? ownEntries[0]
    return { id: `q${at}`, kind: 'disturbed', name: disturbed(party.names[0]?.text ?? '', random), truth: [id] }
  })
  return { entries, queries, input: `${entries.length} invented names` }
}

const own = [
  'Vladimir Iosifovich Resin',
  'Ocean Shipping Company Limited',
  'Muhammad Hassan al-Rashid',
  'Kim Chol Min',
  'Northern Machine Building Plant JSC',
  'Zhang Wei Precision Instruments',
] as const
const ownEntries = own.map(
  (text, at): IndexEntry => ({ id: `own:${at}`, party: { schema: 'LegalEntity', names: [{ text, kind: 'primary' }] } }),
) as [IndexEntry, ...IndexEntry[]]

const latinOnly = ({ party, ...entry }: IndexEntry): IndexEntry => ({
  ...entry,
  party: {
    ...party,
    names: party.names.filter(({ text }) => !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text)),
  },
})

/** By a seed: the set stands in the order of its kinds, and a part of it should hold all kinds. */
function shuffled<T>(values: readonly T[]): readonly T[] {
  const random = randomFrom(12)
  return values
    .map(value => ({ value, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value)
}

const peersFor = (
  isSmoke: boolean,
): readonly (readonly [(names: readonly NameToFind[]) => Promise<NamePeer>, number])[] => [
  [miniSearch, isSmoke ? 20 : 150],
  [fuse, isSmoke ? 4 : 4],
  [trigrams, isSmoke ? 20 : 100],
]

/** Names of the lists with a slip each: what every search answers before it is measured. */
function othersOf(entries: readonly IndexEntry[], count: number): readonly string[] {
  const random = randomFrom(31)
  return Array.from({ length: count }, () => {
    const names = entries[Math.floor(random() * entries.length)]?.party.names ?? []
    return disturbed(names[Math.floor(random() * names.length)]?.text ?? '', random)
  })
}

const warmUpMs = 6_000

/**
 * As a server does that has run for some seconds. Within some hundred queries the engine of the language is still compiling, on the one
 * core that is measured.
 */
async function warm({ find }: Search, others: readonly string[], isSmoke: boolean): Promise<void> {
  const until = performance.now() + (isSmoke ? 50 : warmUpMs)
  for (const name of others) {
    if (performance.now() > until) break
    await find(name)
  }
}

async function warmRun(
  search: Search,
  queries: readonly LabelledQuery[],
  others: readonly string[],
  isSmoke: boolean,
): Promise<Figures> {
  await warm(search, others, isSmoke)
  const [figures = {}] = await run([search], queries)
  return figures
}

type Search = { readonly find: (query: string) => readonly string[] | Promise<readonly string[]> }

/**
 * So many queries at a stretch: few enough that what else the machine does falls on all searches alike, and so many that each is measured
 * with its own data at hand, not while it fetches them back from where the other's drove them.
 */
const stretch = 450

/** What else a shared machine does goes on for seconds: so often all is asked again, of a search that remembers none of it. */
const rounds = 9
/** Other names answered before each. */
const othersEach = 4_000

type Tally = { readonly spent: number[]; readonly rates: number[]; first: number; ten: number }

const newTally = (): Tally => ({ spent: [], rates: [], first: 0, ten: 0 })

async function run(searches: readonly Search[], queries: readonly LabelledQuery[]): Promise<readonly Figures[]> {
  const tallies = searches.map(newTally)
  await askByTurns(searches, queries, tallies)
  return tallies.map(figuresOf)
}

/** One query after the other, as they come in; several searches by turns. */
async function askByTurns(
  searches: readonly Search[],
  queries: readonly LabelledQuery[],
  tallies: readonly Tally[],
): Promise<void> {
  for (let from = 0; from < queries.length; from += stretch)
    for (const [at, { find }] of searches.entries()) {
      const tally = tallies[at]
      const asked = queries.slice(from, from + stretch)
      const begun = performance.now()
      for (const { name, truth } of asked) {
        const before = performance.now()
        const answer = find(name)
        const found = Array.isArray(answer) ? (answer as readonly string[]) : await answer
        tally?.spent.push(performance.now() - before)
        if (tally !== undefined && truth.includes(found[0] ?? '')) tally.first++
        if (tally !== undefined && found.slice(0, 10).some(id => truth.includes(id))) tally.ten++
      }
      tally?.rates.push((1_000 * asked.length) / (performance.now() - begun))
    }
}

/** The rate is that of the median stretch; what the quickest tenth of the stretches reached says how much the machine did besides. */
function figuresOf({ spent, rates, first, ten }: Tally): Figures {
  const sorted = spent.toSorted((a, b) => a - b)
  const byRate = rates.toSorted((a, b) => a - b)
  return {
    perSecond: rounded(quantile(byRate, 0.5)),
    quickestPerSecond: rounded(quantile(byRate, 0.9)),
    meanPerSecond: rounded(1_000 / (spent.reduce((sum, each) => sum + each, 0) / spent.length)),
    p50Ms: rounded(quantile(sorted, 0.5)),
    p99Ms: rounded(quantile(sorted, 0.99)),
    recallAt1: Math.round((10_000 * first) / spent.length) / 10_000,
    recallAt10: Math.round((10_000 * ten) / spent.length) / 10_000,
  }
}

/**
 * How long one read takes somewhere in 16 MB that hangs on the read before: about what an index of 56,000 names takes, and what a search
 * waits for most. On a shared machine it changes twofold within minutes, and the rates with it.
 */
function randomReadNs(): number {
  const reads = 1 << 22
  const next = Uint32Array.from({ length: reads }, (_, at) => (Math.imul(at, 0x9e3779b1) >>> 0) % reads)
  let at = 1
  const begun = performance.now()
  for (let read = 0; read < 1_000_000; read++) at = next[(at + read) % reads] as number
  const spent = performance.now() - begun
  return at < 0 ? 0 : spent
}

const threadRounds = 9

/**
 * How many times as much two threads do as one, both on one snapshot in shared memory. One and two take turns, so that what else the
 * machine does falls on both alike: the median of the rounds.
 */
async function inThreads(index: ReturnType<typeof buildIndex>, queries: readonly string[]): Promise<number> {
  const workerData = { index: shared(index), queries }
  const workers = [0, 1].map(() => new Worker(new URL('./screening-worker.ts', import.meta.url), { workerData }))
  const ask = (worker: Worker) =>
    new Promise<void>((done, failed) => {
      worker.once('message', () => done())
      worker.once('error', failed)
      worker.postMessage('go')
    })
  const spent = async (asked: readonly Worker[]) => {
    const from = performance.now()
    await Promise.all(asked.map(ask))
    return performance.now() - from
  }
  await spent(workers)
  const times: number[] = []
  for (let round = 0; round < threadRounds; round++) {
    // Now the one, now the other alone: two threads are as quick as the slower of them.
    const alone = await spent(workers.slice(round % 2).slice(0, 1))
    times.push((2 * alone) / (await spent(workers)))
  }
  await Promise.all(workers.map(worker => worker.terminate()))
  return quantile(
    times.toSorted((a, b) => a - b),
    0.5,
  )
}
