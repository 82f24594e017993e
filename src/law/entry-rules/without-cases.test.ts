import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readEntryRules, withoutCases } from './index.ts'

const small = readFileSync(new URL('fixtures/small.yaml', import.meta.url), 'utf8')
const rulesOf = (text: string) => readEntryRules(new Map([['small.yaml', text]])).rules

test('rules read without their cases are the same rules, at the same lines', () => {
  const bare = withoutCases(small)
  expect(bare.split('\n')).toHaveLength(small.split('\n').length)
  const [whole, less] = [rulesOf(small), rulesOf(bare)]
  expect([...(whole?.byPath.values() ?? [])].some(rule => rule.cases.length > 0)).toBe(true)
  expect([...(less?.byPath.values() ?? [])]).toEqual(
    [...(whole?.byPath.values() ?? [])].map(rule => ({ ...rule, cases: [] })),
  )
  expect(less?.subjects).toEqual(whole?.subjects)
})

test('what stands behind the last case, or beside it, stays', () => {
  expect(withoutCases('a:\n  cases:\n    - one\n  b: 1\n')).toBe('a:\n\n\n  b: 1\n')
  expect(withoutCases('cases:\n- one\n- two\nb: 1')).toBe('\n\n\nb: 1')
  expect(withoutCases('use_cases: 1\n')).toBe('use_cases: 1\n')
})
