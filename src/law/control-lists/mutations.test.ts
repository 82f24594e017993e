import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { canonicalJson, isRefusal } from '../../values/index.ts'
import { compareEditionsOfList, type ListEdition, readListEdition } from './index.ts'

const directory = new URL('fixtures/', import.meta.url)
const fixtures = readdirSync(directory).map(name => ({
  name,
  bytes: new Uint8Array(readFileSync(new URL(name, directory))),
}))
/** More where somebody has the time: STEELYARD_MUTATIONS=100000. */
const wanted = Number(process.env['STEELYARD_MUTATIONS'] ?? 1_500)

/** Numbers that look like chance and are the same every time (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0
  return below => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, below)
  }
}

const pieces = [
  'a. ',
  '1. ',
  '.',
  ';',
  ':',
  ' Note: ',
  'Technical Note:\n',
  'N.B. ',
  '"',
  "'",
  '4 x 106 ',
  '1A001',
  '.a.b.c',
  'd. through z. [Reserved]',
  '\n',
  '        ',
  ',',
  '<',
  '>',
  '&',
  '{',
  ']',
  '\u0000',
  'é',
  '0.00E+00',
  'CATEGORY 9',
  '999999999999999999999999999999999999999 kg or more',
  '1,2.3,4',
]

function mutated(bytes: Uint8Array, next: (below: number) => number): Uint8Array {
  const out = [...bytes]
  for (let times = 1 + next(4); times > 0; times--) {
    const at = next(out.length)
    const kind = next(6)
    if (kind === 0) out[at] = next(256)
    else if (kind === 1) out.splice(at, 1 + next(60))
    else if (kind === 2) out.splice(at, 0, ...new TextEncoder().encode(pieces[next(pieces.length)] ?? ''))
    else if (kind === 3) out.splice(at, 0, ...out.slice(at, at + 1 + next(200)))
    else if (kind === 4 && next(4) === 0) out.length = at + 1
    else out.splice(at, 0, ...out.splice(next(out.length), 1 + next(40)))
    if (out.length === 0) out.push(next(256))
  }
  return Uint8Array.from(out)
}

function read(bytes: Uint8Array): ListEdition | 'refused' {
  try {
    const { edition, report } = readListEdition(bytes)
    if (report.nodes !== edition.nodes.length) throw new Error('The report counts other nodes than there are')
    return edition
  } catch (error) {
    if (isRefusal(error)) return 'refused'
    throw error
  }
}

/** What whoever stores an edition counts on. */
function check({ nodes }: ListEdition): void {
  if (new Set(nodes.map(({ uid }) => uid)).size !== nodes.length) throw new Error('Two nodes have one uid')
  for (const { path, figures, texts } of nodes)
    for (const { at } of figures)
      if (at > (texts['en']?.length ?? 0)) throw new Error(`${path}: a figure stands outside its text`)
  if (canonicalJson(nodes).includes('\\u0000')) throw new Error('There is a letter in it that cannot be stored')
}

test(`${wanted} damaged lists give an edition or a refusal, never a crash`, { timeout: 3_600_000 }, () => {
  const outcomes = { read: 0, refused: 0 }
  const whole = new Map(fixtures.map(({ name, bytes }) => [name, read(bytes)]))
  let slowest = 0
  for (let seed = 1; seed <= wanted; seed++) {
    const next = numbers(seed)
    const fixture = fixtures[next(fixtures.length)]
    if (fixture === undefined) throw new Error('There are fixtures')
    const from = performance.now()
    try {
      const edition = read(mutated(fixture.bytes, next))
      const former = whole.get(fixture.name)
      outcomes[edition === 'refused' ? 'refused' : 'read']++
      if (edition !== 'refused') check(edition)
      if (edition !== 'refused' && former !== undefined && former !== 'refused') compareEditionsOfList(former, edition)
    } catch (error) {
      throw new Error(`${fixture.name}, seed ${seed}`, { cause: error })
    }
    slowest = Math.max(slowest, performance.now() - from)
  }
  expect(outcomes.read + outcomes.refused).toBe(wanted)
  expect(outcomes.read).toBeGreaterThan(0)
  expect(outcomes.refused).toBeGreaterThan(0)
  expect(slowest).toBeLessThan(1_000)
})
