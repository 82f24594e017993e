import { describe, expect, test } from 'vitest'
import { outcomes } from '../../law/rulebooks/index.ts'
import { randomFrom } from '../evaluation/testing/random-cases.ts'
import { decide } from './decide.ts'
import type { Law } from './law.ts'
import type { Determination, Missing } from './result.ts'
import { packsForTests } from './testing/packs.ts'

type Loose = Record<string, unknown> & { items: Record<string, unknown>[]; parties: Record<string, unknown>[] }

/** Puts an answer where the contract has its place; one question answers for every item or party of which it is open. */
function put(law: Law, kase: Loose, { fact: id, items, parties }: Missing, value: unknown): Loose {
  const fact = law.pack.book.facts.get(id)
  const last = id.split('.').slice(1).join('.')
  if (fact?.of === 'item' && fact.place === 'byItem') {
    const facts = (kase['facts'] ?? {}) as Record<string, object>
    return {
      ...kase,
      facts: { ...facts, [last]: { ...facts[last], ...Object.fromEntries((items ?? []).map(item => [item, value])) } },
    }
  }
  if (fact?.of === 'item')
    return {
      ...kase,
      items: kase.items.map(item => ((items ?? []).includes(String(item['id'])) ? { ...item, [last]: value } : item)),
    }
  if (fact?.of === 'party')
    return {
      ...kase,
      parties: kase.parties.map(party =>
        (parties ?? []).includes(String(party['name'])) ? { ...party, [last]: value } : party,
      ),
    }
  const [group, name] = id.split('.')
  return name === undefined
    ? { ...kase, [id]: value }
    : { ...kase, [group ?? '']: { ...(kase[group ?? ''] as object | undefined), [name]: value } }
}

/** Every value that a person could give. */
function answersTo(law: Law, id: string): readonly unknown[] {
  const fact = law.pack.book.facts.get(id)
  switch (fact?.type) {
    case 'boolean':
      return [true, false]
    case 'set':
      return [[], ...fact.values.map(value => [value])]
    case 'notices':
      return [[], [{ notice: 'N', from: '2010-01-01', to: null }]]
    case 'decimal':
      return ['0', '0.1', '5', '100000']
    case 'country':
      return ['DE', 'US', 'JP', 'KP']
    default:
      return fact?.values ?? []
  }
}

function beginning(law: Law, random: () => number): Loose {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T
  const items = Array.from({ length: random() < 0.8 ? 1 : 2 }, (_, index) => ({
    id: String(index + 1),
    kind: pick(['goods', 'technology']),
    domain: pick(['dual_use', 'dual_use', 'dual_use', 'military', 'nuclear']),
    ...(random() < 0.4 ? { listed: random() < 0.5 } : {}),
  }))
  const parties = Array.from({ length: random() < 0.7 ? 1 : 2 }, (_, index) => ({
    role: index === 0 ? 'end_user' : 'importer',
    name: `P${index}`,
    country: pick(['DE', 'US', 'JP', 'CN']),
  }))
  return {
    id: 'q',
    jurisdiction: law.pack.id,
    asOf: pick(['2021-06-01', '2024-12-01', '2025-10-20', '2026-03-01', '2026-11-21']),
    activity: pick(['export', 'export', 'export', 'provision', 'offshore_supply', 'transit', 'bonded_inbound']),
    destination: pick(['DE', 'US', 'JP', 'BR']),
    items,
    parties,
  }
}

const width = ({ atLeast, atMost }: Determination) => outcomes.indexOf(atMost) - outcomes.indexOf(atLeast)

describe.each(packsForTests())('questions under the law of $pack.id', law => {
  test('[DET-02] no question is put whose answers all leave the answer as it is, an answer never widens it, and questions end', () => {
    const idle: string[] = []
    for (let seed = 0; seed < 60; seed++) {
      const random = randomFrom(seed)
      let kase = beginning(law, random)
      let found = decide(law, kase)
      for (let asked = 0; found.missing.length > 0; asked++) {
        expect(asked, `seed ${seed} asks without end`).toBeLessThan(25)
        const [question] = found.missing
        if (question === undefined) break
        const after = answersTo(law, question.fact).map(value => decide(law, put(law, kase, question, value)))
        for (const next of after) {
          expect(
            outcomes.indexOf(next.atLeast),
            `seed ${seed}: ${question.fact} lowered the lower bound`,
          ).toBeGreaterThanOrEqual(outcomes.indexOf(found.atLeast))
          expect(width(next), `seed ${seed}: ${question.fact} widened the answer`).toBeLessThanOrEqual(width(found))
        }
        // Each question settles something: the bounds, or one of the rules that could still reach them.
        const openRules = ({ missing }: Determination) => new Set(missing.flatMap(each => each.rules)).size
        const moves = after.some(
          next => next.atLeast !== found.atLeast || next.atMost !== found.atMost || openRules(next) < openRules(found),
        )
        if (!moves) idle.push(`seed ${seed}: ${question.fact} of ${JSON.stringify(kase)}`)
        const answers = answersTo(law, question.fact)
        kase = put(law, kase, question, answers[Math.floor(random() * answers.length)])
        found = decide(law, kase)
      }
    }
    expect(idle).toEqual([])
  }, 120_000)

  test('a plain case, answered as plain cases are, is settled by few questions', () => {
    let kase: Loose = {
      id: 'p',
      jurisdiction: law.pack.id,
      asOf: law.pack.reviewedUntil,
      activity: 'export',
      destination: 'DE',
      items: [{ id: '1', kind: 'goods', domain: 'dual_use', listed: false }],
      parties: [{ role: 'end_user', name: 'P', country: 'DE', lists: [] }],
    }
    let found = decide(law, kase)
    let asked = 0
    for (; found.missing[0] !== undefined && asked < 12; asked++) {
      const fact = law.pack.book.facts.get(found.missing[0].fact)
      const plain =
        fact?.type === 'boolean'
          ? false
          : fact?.type === 'set' || fact?.type === 'notices'
            ? []
            : fact?.values.includes('none')
              ? 'none'
              : fact?.values.at(-1)
      kase = put(law, kase, found.missing[0], plain)
      found = decide(law, kase)
    }
    expect(found.status).toBe('decided')
    // Two pages come before them: the export with its item, and the parties.
    expect(asked).toBeLessThanOrEqual(6)
  })
})
