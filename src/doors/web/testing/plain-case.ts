import { expect } from 'vitest'
import type { Form, Seen, Visitor } from './visitor.ts'

export const plainExport: Form = {
  jurisdiction: 'cn',
  activity: 'export',
  asOf: '2026-11-21',
  destination: 'DE',
  item: '1',
  'description-1': 'Maraging steel rod, 40 kg',
  'code-1': '1C216',
  'kind-1': 'goods',
  'domain-1': 'dual_use',
  action: 'continue',
}
export const plainParties: Form = {
  party: '1',
  'role-1': 'end_user',
  'name-1': 'Lindental Medizintechnik GmbH',
  'country-1': 'DE',
  'lists-1': 'none',
  use: 'Die inserts for hearing-aid housings',
  action: 'continue',
}

/** Begins an enquiry, answers the first two pages, and stands at the first question, or at the answer. */
export async function beginPlainCase(
  visitor: Visitor,
  lang = 'en',
  given: { export?: Form; parties?: Form } = {},
): Promise<{ base: string; at: Seen }> {
  const first = await visitor.open(`/${lang}/enquiries/new`)
  const base = first.path.replace(/\/export$/, '')
  const second = await visitor.send(`${base}/export`, { ...plainExport, ...given.export })
  expect(second.path).toBe(`${base}/parties`)
  return { base, at: await visitor.send(`${base}/parties`, { ...plainParties, ...given.parties }) }
}

/** Answers every question with the most harmless choice it offers; gives the answer page and the number of questions. */
export async function answerAll(visitor: Visitor, from: Seen): Promise<{ at: Seen; questions: readonly string[] }> {
  let at = from
  const questions: string[] = []
  while (at.path.includes('/question/')) {
    if (questions.length > 20) throw new Error(`No end of questions: ${questions.join(', ')}`)
    questions.push(at.path)
    at = await visitor.send(at.path, {
      answer: harmless(at.html),
      values: at.html.includes('value="known"') ? ['none'] : [],
      action: 'continue',
    })
    expect(at.status).toBe(200)
  }
  return { at, questions }
}

function harmless(html: string): string {
  const offered = [...html.matchAll(/name="answer"[^>]*value="([^"]+)"/g)].map(match => match[1] ?? '')
  return ['value.none', 'value.false', 'none', 'known'].find(each => offered.includes(each)) ?? 'unknown'
}
