import { z } from 'zod'
import {
  type CalendarDate,
  isCountry,
  isDate,
  type PartialDate,
  parsePartialDate,
  pathTo,
  Refusal,
} from '../../values/index.ts'
import { cleanText } from './clean-text.ts'
import type { Designation } from './designation.ts'
import { EntryDraft } from './entry-draft.ts'
import { identifierTypes, partySchemas } from './party.ts'

/** Lists that a state keeps itself. What being on one of them means is the law's to say. */
export const ownListKinds = ['control_list', 'watch_list', 'denial'] as const
export type OwnListKind = (typeof ownListKinds)[number]

const words = (max: number) =>
  z
    .string()
    .max(max)
    .transform(cleanText)
    .refine(text => text !== '', 'empty')
const partialDate = z
  .string()
  .refine(text => parsePartialDate(text) !== undefined, 'not a date')
  .transform(text => text as PartialDate)
const calendarDate = z
  .string()
  .refine(isDate, 'not a date')
  .transform(text => text as CalendarDate)
const countryCode = z.string().refine(isCountry, 'not a country')

const nameSchema = z.strictObject({
  // A name without a letter or a digit would match nothing, or everything.
  text: words(1_000).refine(text => /[\p{L}\p{N}]/u.test(text), 'no letter'),
  kind: z.enum(['primary', 'alias', 'former', 'original']),
  quality: z.enum(['good', 'low']).optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .optional(),
})

/** What an officer types, whichever the list. */
export const ownListEntrySchema = z
  .strictObject({
    list: z.enum(ownListKinds),
    schema: z.enum(partySchemas),
    /** In as many scripts as are known, one of them the primary one. */
    names: z.array(nameSchema).min(1).max(200),
    identifiers: z
      .array(
        z.strictObject({
          type: z.enum(identifierTypes),
          value: words(200),
          country: countryCode.optional(),
          note: words(500).optional(),
        }),
      )
      .max(200)
      .optional(),
    dates: z
      .array(
        z.strictObject({
          type: z.enum(['birth', 'founded', 'built']),
          from: partialDate,
          to: partialDate,
          about: z.literal(true).optional(),
        }),
      )
      .max(50)
      .optional(),
    countries: z
      .array(
        z
          .strictObject({
            type: z.enum(['nationality', 'residence', 'jurisdiction', 'flag', 'birth', 'address']),
            code: countryCode.optional(),
            text: words(200).optional(),
          })
          .refine(({ code, text }) => code !== undefined || text !== undefined, 'neither code nor words'),
      )
      .max(50)
      .optional(),
    addresses: z
      .array(z.strictObject({ text: words(1_000), country: countryCode.optional() }))
      .max(100)
      .optional(),
    gender: z.enum(['male', 'female']).optional(),
    /** Why: shown to whoever may see the entry. */
    reason: words(5_000),
    /** Article and instrument. */
    legalBasis: words(1_000),
    from: calendarDate,
    /** The first day it no longer holds; without it, it holds until it is taken off. */
    to: calendarDate.optional(),
    /** For a denial: the other state's number, or our own case's. */
    reference: words(200).optional(),
  })
  .refine(({ names }) => names.filter(({ kind }) => kind === 'primary').length === 1, {
    path: ['names'],
    message: 'exactly one primary name',
  })
  .refine(({ from, to }) => to === undefined || from < to, { path: ['to'], message: 'ends before it begins' })
  .refine(({ dates = [] }) => dates.every(({ from, to }) => from <= to), {
    path: ['dates'],
    message: 'ends before it begins',
  })

export type OwnListEntry = z.output<typeof ownListEntrySchema>

/** An entry as an officer typed it, or the refusal that names the field. */
export function ownListEntry(value: unknown): OwnListEntry {
  const parsed = ownListEntrySchema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const steps = issue?.path ?? []
  const path = steps.length === 0 ? undefined : steps.reduce<string>((to, step) => pathTo(to, String(step)), '')
  if (issue?.code === 'unrecognized_keys') throw new Refusal('unknown_field', { field: issue.keys.join(', ') }, path)
  throw new Refusal('unknown_value', { value: issue?.message ?? 'This' }, path)
}

/** The entry in the shape that all lists have. `key` is the list keeper's own. */
export function designationOf(key: string, entry: OwnListEntry): Designation {
  const draft = new EntryDraft(entry.schema, key, 0)
  for (const { text, kind, quality, language } of primaryFirst(entry.names))
    draft.name(text, kind, {
      ...(quality === undefined ? {} : { quality }),
      ...(language === undefined ? {} : { language }),
    })
  for (const { type, value, country, note } of entry.identifiers ?? []) draft.identifier(type, value, country, note)
  for (const { type, from, to, about } of entry.dates ?? [])
    draft.date({ type, from, to, ...(about === undefined ? {} : { about }) })
  for (const { type, code, text } of entry.countries ?? []) draft.country(type, code ?? text ?? '')
  for (const { text, country } of entry.addresses ?? []) draft.addressIn(text, country)
  draft.gender = entry.gender
  draft.reference = entry.reference ?? ''
  draft.listedOn = entry.from
  draft.programme(entry.list)
  draft.remark(entry.reason)
  draft.remark(`Legal basis: ${entry.legalBasis}`)
  if (entry.to !== undefined) draft.remark(`Until: ${entry.to}`)
  const built = draft.build()
  if (built === undefined) throw new Error('An entry that was read has a name')
  return built
}

function primaryFirst(names: OwnListEntry['names']): OwnListEntry['names'] {
  return names.toSorted((a, b) => Number(b.kind === 'primary') - Number(a.kind === 'primary'))
}
