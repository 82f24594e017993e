import { z } from 'zod'
import type { BatchRow, BatchView } from './casework/products/index.ts'
import type { Fields } from './control-list-schemas.ts'
import { jobStatuses } from './office/jobs/index.ts'
import { editionsSchema } from './product-schemas.ts'
import { classificationStatuses } from './reasoning/classification/index.ts'
import { instant } from './screening-schemas.ts'
import { refusalCodes } from './values/index.ts'

/** What tables of items look like to those outside. */

export const batchRow = z.strictObject({
  row: z.number(),
  id: z.string(),
  status: z.enum([...classificationStatuses, 'not_read']),
  fault: z.string().exactOptional(),
  refusal: z
    .strictObject({
      code: z.enum(refusalCodes),
      details: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string()).readonly()])),
    })
    .exactOptional()
    .meta({ description: 'The fault in the terms of the catalogue of refusals, to be said in any language.' }),
  column: z.string().exactOptional().meta({ description: 'The column that the fault is in, by its head.' }),
  candidates: z
    .array(z.strictObject({ list: z.string(), code: z.string(), path: z.string(), verdict: z.string() }))
    .readonly(),
  questions: z
    .array(z.strictObject({ attribute: z.string().exactOptional(), asks: z.record(z.string(), z.string()) }))
    .readonly(),
  product: z.string().exactOptional(),
} satisfies Fields<BatchRow>)

export const productBatch = z.strictObject({
  id: z.string(),
  status: z.enum(jobStatuses),
  done: z.number(),
  total: z.number().nullable(),
  unread: z
    .number()
    .nullable()
    .meta({ description: 'Rows that could not be read; null while it is not done, or where that was not counted.' }),
  keep: z.boolean(),
  sha256: z.string(),
  ignored: z.array(z.string()).readonly().meta({ description: 'Columns that mean nothing here, and were not read.' }),
  editions: editionsSchema,
  fault: z.string().nullable().meta({ description: 'Why it failed as a whole.' }),
  addedAt: instant,
  endedAt: instant.nullable(),
} satisfies Fields<BatchView>)
