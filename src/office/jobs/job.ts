import { z } from 'zod'
import { type Id, type Instant, isInstant } from '../../values/index.ts'
import type { Row } from '../storage/index.ts'

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

export const jobStatuses = ['waiting', 'running', 'done', 'failed'] as const
export type JobStatus = (typeof jobStatuses)[number]

/** Work behind the answers, and how far it has come. */
export type Job = {
  readonly id: Id<'job'>
  readonly kind: string
  readonly subject: string
  readonly input: Json
  readonly status: JobStatus
  /** Where the next slice begins; null before the first. Only the kind's own worker understands it. */
  readonly cursor: Json
  readonly done: number
  /** Unknown until the worker has counted. */
  readonly total: number | null
  readonly result: Json
  readonly attempts: number
  readonly addedAt: Instant
  readonly endedAt: Instant | null
}

export const jobColumns = 'id, kind, subject, input, status, cursor, done, total, result, attempts, added_at, ended_at'

const instant = z.custom<Instant>(isInstant)
const json = z.custom<Json>(value => value !== undefined)
const rowShape = z.object({
  id: z.custom<Id<'job'>>(value => typeof value === 'string'),
  kind: z.string(),
  subject: z.string(),
  input: json,
  status: z.enum(jobStatuses),
  cursor: json,
  done: z.number(),
  total: z.number().nullable(),
  result: json,
  attempts: z.number(),
  added_at: instant,
  ended_at: instant.nullable(),
})

export function jobOf(row: Row): Job {
  const { added_at: addedAt, ended_at: endedAt, ...rest } = rowShape.parse(row)
  return { ...rest, addedAt, endedAt }
}
