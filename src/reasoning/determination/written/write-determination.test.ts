import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CalendarDate } from '../../../values/index.ts'
import { decide } from '../decide.ts'
import type { Determination } from '../result.ts'
import { tinyCase, tinyLaw } from '../testing/tiny.ts'
import { writeDetermination } from './write-determination.ts'

const written = (answer: Determination) => new TextDecoder().decode(writeDetermination(answer))

/** Quotes, controls, Chinese, emoji and half of one: whatever a text may hold. */
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('许可', '"\\\n\u0000', '\ud83d', '\u007f'),
)
const texts = fc.array(text, { maxLength: 3 })
const words = fc.dictionary(fc.constantFrom('en', 'zh', 'ar'), text)
const outcome = fc.constantFrom('not_required', 'licence_required', 'prohibited')
const reason = fc.record(
  { rule: text, effect: text, cite: texts, says: words, item: text, party: text },
  { requiredKeys: ['rule', 'effect', 'cite', 'says'] },
)

const determination: fc.Arbitrary<Determination> = fc.record(
  {
    id: text,
    status: fc.constantFrom('decided', 'needs_facts', 'conflict', 'unreviewed_law'),
    outcome: fc.option(outcome),
    atLeast: outcome,
    atMost: outcome,
    routes: fc.array(
      fc.record({
        route: text,
        open: fc.option(fc.boolean()),
        conditions: texts,
        duties: texts,
        because: texts,
        missing: texts,
      }),
      { maxLength: 3 },
    ),
    reasons: fc.array(reason, { maxLength: 4 }),
    either: fc.array(reason, { maxLength: 2 }),
    almost: fc.array(
      fc.record(
        { rule: text, effect: text, stoppedBy: texts, cite: texts, says: words, item: text, party: text },
        { requiredKeys: ['rule', 'effect', 'stoppedBy', 'cite', 'says'] },
      ),
      { maxLength: 3 },
    ),
    missing: fc.array(
      fc.record(
        {
          fact: text,
          question: words,
          canChange: fc.array(outcome, { maxLength: 3 }),
          items: texts,
          parties: texts,
          rules: texts,
        },
        { requiredKeys: ['fact', 'question', 'canChange', 'rules'] },
      ),
      { maxLength: 2 },
    ),
    warnings: fc.array(
      fc.record(
        { code: text, cite: texts, says: words, rule: text, suggestions: texts },
        { requiredKeys: ['code', 'cite', 'says'] },
      ),
      { maxLength: 2 },
    ),
    deadlines: fc.array(
      fc.record({
        id: text,
        actor: words,
        n: fc.option(fc.integer()),
        unit: text,
        runs: fc.boolean(),
        cite: texts,
        says: words,
      }),
      { maxLength: 2 },
    ),
    law: fc.record({
      jurisdiction: text,
      edition: text,
      pack: text,
      engine: text,
      reviewedUntil: fc.constant('2026-11-21' as CalendarDate),
    }),
    boundMet: fc.constant(true as const),
    digest: text,
  },
  {
    requiredKeys: [
      'id',
      'status',
      'outcome',
      'atLeast',
      'atMost',
      'routes',
      'reasons',
      'either',
      'almost',
      'missing',
      'warnings',
      'deadlines',
      'law',
      'digest',
    ],
  },
)

describe('an answer written out', () => {
  test('is what JSON.stringify writes, the second time too', () => {
    fc.assert(
      fc.property(determination, answer => {
        const bytes = JSON.stringify(answer)
        expect(written(answer)).toBe(bytes)
        expect(written(answer)).toBe(bytes)
      }),
    )
  })

  test('keeps apart two rules that share a sentence', () => {
    const [one] = decide(tinyLaw(), tinyCase({ items: [{ id: '1', listed: true }] })).reasons
    if (one === undefined) throw new Error('No reason')
    const answer = decide(tinyLaw(), tinyCase())
    for (const reason of [one, { ...one, rule: 'another' }, { ...one, effect: 'another', party: '甲' }, one])
      expect(written({ ...answer, reasons: [reason] })).toBe(JSON.stringify({ ...answer, reasons: [reason] }))
  })

  test('is the same for a decided case, an open one and one with much to say', () => {
    const items = Array.from({ length: 800 }, (_, index) => ({ id: `${index} "许可"`, listed: index % 2 === 0 }))
    for (const more of [{}, { items }, { knowledge: {} }, { items: [] }]) {
      const answer = decide(tinyLaw(), tinyCase(more))
      expect(written(answer)).toBe(JSON.stringify(answer))
    }
  })
})
