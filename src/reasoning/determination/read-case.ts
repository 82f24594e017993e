import type { z } from 'zod'
import { type CalendarDate, isCountry, parseDate, pathTo, Refusal } from '../../values/index.ts'
import { type Case, caseSchema, type Notice, noticesSchema } from './case-schema.ts'
import { fits } from './fits.ts'
import type { Law } from './law.ts'

/** A case whose every value has been understood: days are days, countries are countries, ids are unique. */
export type ReadCase = {
  readonly stated: Case
  readonly asOf: CalendarDate
  readonly knownAsOf: CalendarDate
  readonly notices: ReadonlyMap<string, readonly Notice[]>
}

/** The day that a pack knows of when the case does not say: everything. */
export const everythingKnown = '9999-12-31' as CalendarDate

/** Reads one case. Whatever is wrong with it is a Refusal with its code and the path to it. */
export function readCase(law: Law, input: unknown): ReadCase {
  const stated = shapeOf<Case>(input, caseFits, caseSchema, '')
  const asOf = readDay(stated.asOf, '/asOf')
  const knownAsOf = stated.knownAsOf === undefined ? everythingKnown : readDay(stated.knownAsOf, '/knownAsOf')
  const { coverage } = law.pack
  if (asOf < coverage.from) throw new Refusal('before_coverage', { date: asOf, from: coverage.from }, '/asOf')
  checkIds(stated.items, '/items')
  checkIds(stated.parties, '/parties')
  checkCountry(stated.destination, () => '/destination')
  stated.items.forEach((item, index) => {
    checkCountry(item.origin, () => `/items/${index}/origin`)
  })
  stated.parties.forEach((party, index) => {
    checkCountry(party.country, () => `/parties/${index}/country`)
  })
  return { stated, asOf, knownAsOf, notices: readNotices(law, stated) }
}

const caseFits = fits(caseSchema)
const noticesFit = fits(noticesSchema)

/** Most of what comes is as it should be, and is taken as it is. The schema says what is wrong with the rest, and fills in what may be left out. */
function shapeOf<T>(input: unknown, isFitting: (input: unknown) => boolean, schema: z.ZodType<T>, path: string): T {
  if (isFitting(input)) return input as T
  const parsed = schema.safeParse(input)
  if (!parsed.success) throw refusalOf(parsed.error.issues[0], input, path)
  return parsed.data
}

function readDay(written: string, path: string): CalendarDate {
  const day = parseDate(written)
  if (day === undefined) throw new Refusal('impossible_date', { date: written }, path)
  return day
}

function checkIds(things: readonly { readonly id?: string | undefined }[], path: string): void {
  if (things.length < 2) return
  const seen = new Set<string>()
  for (const { id } of things) {
    if (id === undefined) continue
    if (seen.has(id)) throw new Refusal('duplicate_id', { id }, `${path}/${seen.size}/id`)
    seen.add(id)
  }
}

function checkCountry(written: string | undefined, path: () => string): void {
  if (written !== undefined && written !== 'unavailable' && !isCountry(written))
    throw new Refusal('unknown_country', { country: written }, path())
}

/** `facts` may hold only what the pack declares; lists of notices are read here, other values where they are used. */
function readNotices(law: Law, { facts }: Case): ReadonlyMap<string, readonly Notice[]> {
  const notices = new Map<string, readonly Notice[]>()
  if (facts === undefined) return notices
  for (const name of Object.keys(facts)) {
    const fact = law.furtherFacts.get(name)
    if (fact === undefined) throw new Refusal('unknown_field', { field: `facts.${name}` }, pathTo('/facts', name))
    const value = facts[name]
    if (fact.type === 'notices' && value !== 'unavailable') notices.set(fact.id, noticesIn(value, name))
  }
  return notices
}

const noNotices: readonly Notice[] = []

function noticesIn(value: unknown, name: string): readonly Notice[] {
  if (Array.isArray(value) && value.length === 0) return noNotices
  const path = pathTo('/facts', name)
  const stated = shapeOf<readonly Notice[]>(value, noticesFit, noticesSchema, path)
  for (const [index, notice] of stated.entries()) checkNotice(notice, `${path}/${index}`)
  return stated
}

function checkNotice(notice: Notice, path: string): void {
  for (const [period, at] of [
    [notice, path] as const,
    ...(notice.suspended ?? []).map((each, index) => [each, `${path}/suspended/${index}`] as const),
  ]) {
    const from = readDay(period.from, `${at}/from`)
    const to = period.to === undefined || period.to === null ? undefined : readDay(period.to, `${at}/to`)
    if (to !== undefined && to < from) throw new Refusal('impossible_period', { from, to }, at)
  }
  for (const [index, country] of (notice.destinations ?? []).entries())
    checkCountry(country, () => `${path}/destinations/${index}`)
}

/** What zod found, in the words of our catalogue. */
export function refusalOf(issue: z.core.$ZodIssue | undefined, input: unknown, above = ''): Refusal {
  if (issue === undefined) return new Refusal('wrong_type', { expected: 'a case', found: 'something else' }, above)
  // Where several shapes are allowed, speak of the one that was meant: any but the word "unavailable".
  if (issue.code === 'invalid_union') {
    const inner = issue.errors.find(list => list.length > 0)?.[0]
    if (inner !== undefined)
      return refusalOf({ ...inner, path: [...issue.path, ...inner.path] } as z.core.$ZodIssue, input, above)
  }
  const path = issue.path.reduce<string>((at, step) => pathTo(at, typeof step === 'symbol' ? '' : step), above)
  const value = issue.path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[step] : undefined),
    input,
  )
  switch (issue.code) {
    case 'unrecognized_keys':
      return new Refusal('unknown_field', { field: issue.keys[0] ?? '' }, pathTo(path, issue.keys[0] ?? ''))
    case 'invalid_value':
      return value === undefined
        ? missing(path)
        : new Refusal('unknown_value', { value: shown(value), allowed: issue.values.map(String) }, path)
    case 'too_big':
      return new Refusal(
        'too_large',
        { limit: `${issue.maximum} ${issue.origin === 'array' ? 'entries' : 'characters'}` },
        path,
      )
    case 'invalid_type':
      return value === undefined
        ? missing(path)
        : new Refusal('wrong_type', { expected: issue.expected, found: kindOf(value) }, path)
    default:
      return new Refusal('unknown_value', { value: shown(value) }, path)
  }
}

const missing = (path: string) => new Refusal('missing_field', { field: path.split('/').at(-1) ?? '' }, path)
export const kindOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value)
export const shown = (value: unknown) =>
  typeof value === 'string'
    ? value.slice(0, 80)
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : kindOf(value)
