import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { canonicalJson, isRefusal } from '../../values/index.ts'
import { designationReader, type Edition } from './index.ts'

const directory = new URL('fixtures/', import.meta.url)
const fixtures = readdirSync(directory)
  .sort()
  .map(name => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, directory))) }))
const wanted = Number(process.env['STEELYARD_MUTATIONS'] ?? 3_000)

/** Numbers from a seed (xorshift), so that a failure can be made again. */
function numbers(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 + 1
  return below => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

const pieces = [
  '<',
  '>',
  '&',
  '"',
  "'",
  ',',
  ';',
  '\n',
  '\t',
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  '\u0000',
  '\ufeff',
  '<!DOCTYPE x>',
  ']]>',
  '<![CDATA[',
  '<!--',
  '-0-',
  '&#xD800;',
  '&#0;',
  '\\ud800',
  '0000-00-00',
  '__proto__',
  '1e999',
  'é',
  '漢',
  '\u202e',
].map(piece => new TextEncoder().encode(piece))

function mutated(bytes: Uint8Array, next: (below: number) => number): Uint8Array {
  const out = [...bytes]
  for (let times = 1 + next(4); times > 0; times--) {
    const at = next(out.length)
    const kind = next(6)
    if (kind === 0) out[at] = next(256)
    else if (kind === 1) out.splice(at, 1 + next(30))
    else if (kind === 2) out.splice(at, 0, ...(pieces[next(pieces.length)] ?? []))
    else if (kind === 3) out.splice(at, 0, ...out.slice(at, at + 1 + next(200)))
    else if (kind === 4) out.length = at + 1
    else out.splice(at, 0, ...out.splice(next(out.length), 1 + next(40)))
    if (out.length === 0) out.push(next(256))
  }
  return Uint8Array.from(out)
}

function read(bytes: Uint8Array): Edition | 'refused' {
  const entries = []
  try {
    const reader = designationReader()
    for (let at = 0; at < bytes.length; at += 1_000) entries.push(...reader.push(bytes.subarray(at, at + 1_000)))
    const last = reader.end()
    return { entries: [...entries, ...last.entries], report: last.report }
  } catch (error) {
    if (isRefusal(error)) return 'refused'
    throw error
  }
}

test(`${wanted} damaged files give a whole edition or a refusal, never anything between`, {
  timeout: 3_600_000,
}, () => {
  const outcomes = { whole: 0, refused: 0 }
  let slowest = 0
  for (let seed = 1; seed <= wanted; seed++) {
    const next = numbers(seed)
    const fixture = fixtures[next(fixtures.length)]
    if (fixture === undefined) throw new Error('There are fixtures')
    const bytes = mutated(fixture.bytes, next)
    const from = performance.now()
    try {
      const edition = read(bytes)
      if (edition === 'refused') outcomes.refused++
      else {
        outcomes.whole++
        check(edition)
      }
    } catch (error) {
      throw new Error(`${fixture.name}, seed ${seed}`, { cause: error })
    }
    slowest = Math.max(slowest, performance.now() - from)
  }
  expect(outcomes.whole + outcomes.refused).toBe(wanted)
  expect(outcomes.whole).toBeGreaterThan(0)
  expect(outcomes.refused).toBeGreaterThan(0)
  expect(slowest).toBeLessThan(1_000)
})

/** What whoever stores an edition counts on. */
function check({ entries, report }: Edition): void {
  if (report.records !== entries.length) throw new Error('The report counts other entries than there are')
  if (new Set(entries.map(({ key }) => key)).size !== entries.length) throw new Error('Two entries have one key')
  if (entries.some(({ names }) => names.length === 0)) throw new Error('An entry has no name')
  const text = canonicalJson({ entries, report })
  if (text.includes('\\u0000')) throw new Error('There is a letter in it that cannot be stored')
}
