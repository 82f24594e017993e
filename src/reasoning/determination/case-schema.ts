import { z } from 'zod'

/**
 * The determination contract's case, as others send it. Only the shape: what a country, a code or a day may be is checked by
 * `read-case.ts`, and what `facts` may hold by the pack that declares them. Lengths are limits against hostile input.
 */
const cannotBeHad = z.literal('unavailable')
const stated = <T extends z.ZodType>(type: T) => z.union([type, cannotBeHad])
const short = z.string().max(200)
const words = z.string().max(5_000)

export const activities = [
  'export',
  'provision',
  're_export',
  'transit',
  'transshipment',
  'through_shipment',
  'bonded_outbound',
  'bonded_inbound',
  'offshore_supply',
  'brokering',
  'technical_assistance',
  'import',
] as const
export const modes = ['sale', 'gift', 'exhibition', 'cooperation', 'aid', 'repair_return', 'other'] as const
export const kinds = ['goods', 'technology', 'software', 'service', 'data'] as const
export const domains = ['dual_use', 'military', 'nuclear', 'controlled_chemical'] as const
export const roles = ['exporter', 'importer', 'consignee', 'end_user', 'broker', 'carrier', 'service_provider'] as const
export const partyLists = ['control_list', 'watch_list', 'un_designated'] as const
export const knowledgeStates = ['known', 'should_know', 'notified', 'suspected', 'none'] as const

const quantity = z.strictObject({ value: z.string().max(60), unit: z.string().max(40) })
const money = z.strictObject({ amount: z.string().max(60), currency: z.string().length(3) })

export const itemSchema = z.strictObject({
  id: short,
  description: words.optional(),
  kind: stated(z.enum(kinds)).optional(),
  code: stated(z.string().max(60)).optional(),
  listed: stated(z.boolean()).optional(),
  domain: stated(z.enum(domains)).optional(),
  origin: stated(z.string().max(20)).optional(),
  attributes: z.record(z.string().max(100), z.union([quantity, z.string().max(500), z.boolean()])).optional(),
  value: money.optional(),
  quantity: quantity.optional(),
})

export const partySchema = z.strictObject({
  id: short.optional(),
  role: stated(z.enum(roles)),
  name: z.string().max(500).optional(),
  country: stated(z.string().max(20)).optional(),
  lists: stated(z.array(z.enum(partyLists)).max(10)).optional(),
})

const knowledge = stated(z.enum(knowledgeStates)).optional()

export const caseSchema = z.strictObject({
  id: z.string().max(200).default(''),
  jurisdiction: z.string().max(40),
  asOf: z.string().max(40),
  knownAsOf: z.string().max(40).optional(),
  activity: z.enum(activities),
  mode: stated(z.enum(modes)).optional(),
  items: z.array(itemSchema).max(1_000).default([]),
  parties: z.array(partySchema).max(200).default([]),
  destination: stated(z.string().max(20)).optional(),
  endUse: z
    .strictObject({
      statement: words.optional(),
      military: stated(z.boolean()).optional(),
      wmd: stated(z.boolean()).optional(),
      terrorism: stated(z.boolean()).optional(),
    })
    .optional(),
  knowledge: z
    .strictObject({ nationalSecurity: knowledge, wmd: knowledge, terrorism: knowledge, military: knowledge })
    .optional(),
  exporter: z
    .strictObject({
      icp: stated(z.enum(['effective', 'established', 'none'])).optional(),
      exportRecord: stated(z.boolean()).optional(),
      fixedChannels: stated(z.boolean()).optional(),
      criminalPunishment: stated(z.boolean()).optional(),
      seriousPenaltyWithin5Years: stated(z.boolean()).optional(),
      controlledForeignSubsidiary: stated(z.boolean()).optional(),
    })
    .optional(),
  facts: z.record(z.string().max(100), z.unknown()).optional(),
})

export type Case = z.infer<typeof caseSchema>
export type CaseItem = Case['items'][number]
export type CaseParty = Case['parties'][number]

/** A notice as a case states it: both days are inside, a selector that is left out selects everything. */
export const noticeSchema = z.strictObject({
  notice: short,
  from: z.string().max(40),
  to: z.union([z.string().max(40), z.null()]).optional(),
  items: z.array(short).max(1_000).optional(),
  destinations: z.array(z.string().max(20)).max(300).optional(),
  parties: z.array(z.string().max(500)).max(200).optional(),
  suspended: z
    .array(z.strictObject({ from: z.string().max(40), to: z.union([z.string().max(40), z.null()]).optional() }))
    .max(50)
    .optional(),
})
export const noticesSchema = noticeSchema.array().max(500)
export type Notice = z.infer<typeof noticeSchema>
