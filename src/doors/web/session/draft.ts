import { z } from 'zod'
import { classifiedSchema } from './classified.ts'

/** Any JSON below a key: facts are placed by the pack, not by us. */
const bag = z.record(z.string(), z.unknown())

const item = z
  .object({
    id: z.string(),
    description: z.string().optional(),
    kind: z.string().optional(),
    code: z.string().optional(),
    domain: z.string().optional(),
  })
  .catchall(z.unknown())

const party = z
  .object({
    id: z.string().optional(),
    role: z.string(),
    name: z.string().optional(),
    country: z.string().optional(),
  })
  .catchall(z.unknown())

/** A case of the determination contract while it is being answered. What is absent has not been asked. */
export const draftSchema = z
  .object({
    id: z.string(),
    jurisdiction: z.string(),
    asOf: z.string(),
    activity: z.string().optional(),
    items: z.array(item).optional(),
    parties: z.array(party).optional(),
    destination: z.string().optional(),
    endUse: bag.optional(),
    knowledge: bag.optional(),
    exporter: bag.optional(),
    facts: bag.optional(),
  })
  .catchall(z.unknown())

export type Draft = z.infer<typeof draftSchema>
export type DraftItem = z.infer<typeof item>
export type DraftParty = z.infer<typeof party>

/** One visitor's enquiry: the case so far, and the questions they could not answer yet. */
export const sessionSchema = z.object({
  draft: draftSchema,
  /** Questions in the order they were answered, or passed over, as `factKey` writes them. */
  trail: z.array(z.string()),
  /** Facts passed over, asked, and answered with “I do not know it yet”. */
  skipped: z.array(z.string()),
  /** How items were classified from their descriptions, by item. */
  classified: z.record(z.string(), classifiedSchema).optional(),
})
export type Session = z.infer<typeof sessionSchema>

/** Which question: the fact, and the item or party it is about. */
export type Asked = { readonly fact: string; readonly item?: string; readonly party?: string }

export function factKey(asked: Asked): string {
  return [asked.fact, asked.item ?? '', asked.party ?? ''].join('|')
}
