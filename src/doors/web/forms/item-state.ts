import { z } from 'zod'
import type { FactInput, ItemInput } from '../../../reasoning/classification/index.ts'
import type { Fields } from './fields.ts'
import { plainDigits } from './fields.ts'

/** An item while it is being classified. It travels in the form from page to page, and is kept nowhere. */
export type ItemState = {
  readonly text: string
  readonly hs: string
  readonly known: KnownOfItem
}

const id = z.string().min(1).max(100)
const many = 200
const knownSchema = z.object({
  /** Facts as they were typed, by attribute; `unknown` where they cannot be known. */
  attributes: z.record(id, z.union([z.string().max(500), z.array(id).max(100)])).default({}),
  /** What it is, where somebody chose it. */
  subjects: z.array(id).max(20).optional(),
  isNot: z.array(id).max(many).default([]),
  /** Questions passed over: “I do not know it yet”. */
  later: z.array(id).max(many).default([]),
})
export type KnownOfItem = {
  readonly attributes: Readonly<Record<string, string | readonly string[]>>
  readonly subjects?: readonly string[] | undefined
  readonly isNot: readonly string[]
  readonly later: readonly string[]
}

export const textMax = 20_000
const hsMax = 20
export const nothingKnown: KnownOfItem = { attributes: {}, isNot: [], later: [] }

/** What is not as a page of ours wrote it counts as nothing known: the visitor is asked again. */
export function readItemState(fields: Fields): ItemState {
  return {
    text: fields.one('text').slice(0, textMax),
    hs: plainDigits(fields.one('hs')).slice(0, hsMax),
    known: knownIn(fields.one('known')),
  }
}

function knownIn(json: string): KnownOfItem {
  try {
    const read = knownSchema.safeParse(JSON.parse(json))
    return read.success ? read.data : nothingKnown
  } catch {
    return nothingKnown
  }
}

export const stateSchema = z.object({ text: z.string().max(textMax), hs: z.string().max(hsMax), known: knownSchema })

export function hiddenFields({ text, hs, known }: ItemState): readonly (readonly [string, string])[] {
  return [
    ['text', text],
    ['hs', hs],
    ['known', JSON.stringify(known)],
  ]
}

/** The item as the operation reads it; `read` makes of what was typed what it can read. */
export function itemOf(
  { text, hs, known }: ItemState,
  read: (attribute: string, typed: string | readonly string[]) => FactInput,
): ItemInput {
  const attributes = Object.fromEntries(
    Object.entries(known.attributes).map(([attribute, typed]) => [attribute, read(attribute, typed)]),
  )
  return {
    text,
    ...(hs === '' ? {} : { hs }),
    ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
    ...(known.subjects === undefined ? {} : { subjects: known.subjects }),
    ...(known.isNot.length === 0 ? {} : { isNot: known.isNot }),
  }
}
