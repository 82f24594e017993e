import { decide, explain } from '../src/reasoning/determination/index.ts'
import {
  decideFlat,
  type FlatProgram,
  flatten,
  layTrace,
  type Program,
  type StatedFacts,
  traceFlat,
} from '../src/reasoning/evaluation/index.ts'
import { randomCase, randomFrom, valuesOf } from '../src/reasoning/evaluation/testing/random-cases.ts'
import { date } from '../src/values/index.ts'
import { partialCases, statedCases } from './chinese/cases.ts'
import { chineseLaw } from './chinese/law.ts'
import { type Contestant, measure, type Timing } from './measure.ts'
import { jsonLogic } from './peers/json-logic.ts'
import { jsonRulesEngine } from './peers/json-rules-engine.ts'
import type { Peer } from './peers/peer.ts'
import { publicodes } from './peers/publicodes.ts'
import { zen } from './peers/zen.ts'
import { atLeast, type Options, type Report, rounded } from './report.ts'
import { type TwelveAnswer, type TwelveCase, twelveCases } from './twelve/cases.ts'
import { twelveLaw } from './twelve/law.ts'
import { twelveByHand } from './twelve/reference.ts'

/** Twelve rules over sixteen facts, by hand, by us and by other engines; then the whole Chinese law, by us. */
export async function determination({ isSmoke }: Options): Promise<Report> {
  const rounds = isSmoke ? 1 : 9
  const roundMs = isSmoke ? 20 : 300
  const { program, plain } = await twelveLaw()
  const cases = twelveCases(isSmoke ? 300 : 10_000, randomFrom(1_540))
  const flat = flatten(program)
  const peers = [
    ...jsonLogic(plain),
    zen(plain),
    jsonRulesEngine(plain),
    publicodes(plain, program.snapshot.book.facts.values()),
  ]
  checkOurs(flat, cases)
  for (const peer of peers) await checkPeer(peer, cases.slice(0, 1_000))

  const twelve = await measure([byHand(cases), ...ours(flat, program, cases)], rounds, roundMs)
  const others = await measure(
    peers.map(peer => contestantOf(peer, cases.slice(0, 500))),
    rounds,
    roundMs,
  )
  const chinese = await measure(await chineseContestants(isSmoke), rounds, roundMs)

  const rate = (timings: ReadonlyMap<string, Timing>, name: string) => timings.get(name)?.perSecond ?? 0
  const hand = rate(twelve, handName)
  const figure = (timings: ReadonlyMap<string, Timing>, name: string) => ({
    perSecond: rounded(rate(timings, name)),
    best: rounded(timings.get(name)?.best ?? 0),
    worst: rounded(timings.get(name)?.worst ?? 0),
  })
  return {
    bench: 'determination',
    input: `${cases.length} seeded cases of twelve rules and sixteen facts, every engine's answers checked against the hand-written reference first; ${rounds} rounds by turns, medians`,
    ours: Object.fromEntries(
      [...twelve, ...chinese]
        .filter(([name]) => name !== handName)
        .map(([name, { perSecond }]) => [name, rounded(perSecond)]),
    ),
    peers: Object.fromEntries([
      [handName, figure(twelve, handName)],
      ...peers.map(({ name }) => [name, figure(others, name)]),
    ]),
    bars: [
      atLeast('plain cases a second, outcome and ids of the reasons', rate(twelve, reasonsName), 1_000_000),
      {
        name: 'times slower than by hand (at most)',
        value: rounded(hand / rate(twelve, reasonsName)),
        bar: 8,
        holds: hand / rate(twelve, reasonsName) <= 8,
      },
      atLeast('plain cases a second, with the full explanation', rate(twelve, traceName), 200_000),
    ],
  }
}

const handName = 'by hand, TypeScript'
const reasonsName = 'twelve rules: outcome and reasons'
const traceName = 'twelve rules: full trace'

function byHand(cases: readonly TwelveCase[]): Contestant {
  return { name: handName, size: cases.length, run: () => sum(cases, kase => twelveByHand(kase).rules.length) }
}

function ours(flat: FlatProgram, program: Program, cases: readonly StatedFacts[]): readonly Contestant[] {
  const trace = layTrace(program)
  const partial = cases.map((kase, index) =>
    Object.fromEntries(Object.entries(kase).filter((_, fact) => (fact * 7 + index) % 3 !== 0)),
  )
  return [
    { name: reasonsName, size: cases.length, run: () => sum(cases, kase => decideFlat(flat, kase).rules.length) },
    {
      name: 'twelve rules: a third of the facts unknown',
      size: cases.length,
      run: () => sum(partial, kase => decideFlat(flat, kase).rules.length),
    },
    { name: traceName, size: cases.length, run: () => sum(cases, kase => traceFlat(trace, kase).length) },
  ]
}

/** The loop that every contestant stands in. */
function sum<T>(inputs: readonly T[], of: (input: T) => number): number {
  let total = 0
  for (let index = 0; index < inputs.length; index++) total += of(inputs[index] as T)
  return total
}

function checkOurs(flat: FlatProgram, cases: readonly TwelveCase[]): void {
  for (const kase of cases) {
    const { atLeast: least, atMost: most, rules } = decideFlat(flat, kase)
    if (least !== most || !isSame({ outcome: least, rules }, twelveByHand(kase)))
      throw new Error(`We answer ${least}, ${most} (${rules.join(', ')}) to ${JSON.stringify(kase)}`)
  }
}

async function checkPeer(peer: Peer, cases: readonly TwelveCase[]): Promise<void> {
  for (const kase of cases) {
    const answer = await peer.answer(peer.prepare(kase))
    const byHand = twelveByHand(kase)
    if (!isSame({ rules: byHand.rules, ...answer }, byHand))
      throw new Error(`${peer.name} answers ${JSON.stringify(answer)} to ${JSON.stringify(kase)}`)
  }
}

const isSame = (one: TwelveAnswer, other: TwelveAnswer) =>
  one.outcome === other.outcome && one.rules.toSorted().join() === other.rules.toSorted().join()

function contestantOf(peer: Peer, cases: readonly TwelveCase[]): Contestant {
  const prepared = cases.map(kase => peer.prepare(kase))
  const first = prepared.slice(0, 1).map(kase => peer.answer(kase))[0]
  if (!(first instanceof Promise))
    return {
      name: peer.name,
      size: cases.length,
      run: () => sum(prepared, kase => (peer.answer(kase) as { outcome: string }).outcome.length),
    }
  return {
    name: peer.name,
    size: cases.length,
    async run() {
      let total = 0
      for (const kase of prepared) total += (await peer.answer(kase)).outcome.length
      return total
    },
  }
}

/** The whole Chinese law of one day: plain combinations, then full answers to cases as the public contract has them. */
async function chineseContestants(isSmoke: boolean): Promise<readonly Contestant[]> {
  const law = await chineseLaw()
  const day = date('2026-11-21')
  const program = law.programOn(day, day)
  const flat = flatten(program)
  const trace = layTrace(program)
  const values = valuesOf(program.snapshot)
  const facts = Array.from({ length: isSmoke ? 50 : 2_000 }, (_, index) => {
    const { caseFacts, items, parties } = randomCase(values, randomFrom(index), 0)
    return { ...caseFacts, ...items[0], ...parties[0] }
  })
  const stated = statedCases(isSmoke ? 5 : 200, randomFrom(7))
  const partial = partialCases(stated, 0.3, randomFrom(8))
  const rules = `${program.rules.length} rules`
  return [
    {
      name: `Chinese law, ${rules}: outcome and reasons`,
      size: facts.length,
      run: () => sum(facts, each => decideFlat(flat, each).rules.length),
    },
    {
      name: 'Chinese law: full trace',
      size: facts.length,
      run: () => sum(facts, each => traceFlat(trace, each).length),
    },
    {
      name: 'Chinese law: decide(), everything stated',
      size: stated.length,
      run: () => sum(stated, kase => decide(law, kase).reasons.length),
    },
    {
      name: 'Chinese law: decide(), a third left out',
      size: partial.length,
      run: () => sum(partial, kase => decide(law, kase).missing.length),
    },
    {
      name: 'Chinese law: explain(), everything stated',
      size: stated.length,
      run: () => sum(stated, kase => explain(law, kase).explanations.length),
    },
  ]
}
