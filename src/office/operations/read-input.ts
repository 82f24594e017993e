import type { z } from 'zod'
import { pathTo, Refusal } from '../../values/index.ts'

/** The input as the operation declares it, or a refusal that names the field. The first fault is told; the order is the schema's. */
export function readInput<I>(schema: z.ZodType<I>, input: unknown): I {
  const read = schema.safeParse(input, { reportInput: true })
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw issue === undefined
    ? new Refusal('wrong_type', { expected: 'an input', found: kindOf(input) })
    : refusalOf(issue)
}

function refusalOf(issue: z.core.$ZodIssue): Refusal {
  const path = issue.path.reduce<string>((above, step) => pathTo(above, String(step)), '')
  const field = String(issue.path.at(-1) ?? '')
  switch (issue.code) {
    case 'unrecognized_keys': {
      const key = issue.keys[0] ?? ''
      return new Refusal('unknown_field', { field: key }, pathTo(path, key))
    }
    case 'invalid_type':
      if (issue.input === undefined && field !== '') return new Refusal('missing_field', { field }, path)
      return new Refusal('wrong_type', { expected: withArticle(issue.expected), found: kindOf(issue.input) }, path)
    default:
      if (issue.input === undefined && field !== '') return new Refusal('missing_field', { field }, path)
      return new Refusal('unknown_value', { value: shown(issue.input) }, path)
  }
}

function shown(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : kindOf(value)
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  return Array.isArray(value) ? 'an array' : withArticle(typeof value)
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
}
