import { z } from 'zod'
import type {
  Browsed,
  EntryNode,
  EntryView,
  ListedEntry,
  ListSection,
  ResolvedReference,
  ResolvedTerm,
} from './casework/control-lists/index.ts'
import { changeSchema, type Fields, figureSchema, flagFields, words } from './control-list-schemas.ts'
import { nodeKinds } from './law/control-lists/index.ts'
import {
  type CrosswalkRow,
  crosswalkBases,
  crosswalkRelations,
  type HsLink,
  hsBases,
  listRegimes,
} from './law/lists/index.ts'

/** What the entries of control lists look like to those outside, and what stands beside them. */

export const browsedFields = {
  sections: z
    .array(z.strictObject({ path: z.string(), texts: words, depth: z.number() } satisfies Fields<ListSection>))
    .readonly(),
  entries: z
    .array(
      z.strictObject({
        code: z.string(),
        texts: words,
        isNotUsed: z.boolean(),
        provisions: z.number(),
        figures: z.number(),
        flags: z.number(),
        changes: z.number(),
        isAdded: z.boolean(),
      } satisfies Fields<ListedEntry>),
    )
    .readonly(),
  gone: z.array(z.string()).readonly(),
  total: z.number(),
} satisfies Fields<Browsed>

const nodeSchema = z.strictObject({
  uid: z.string(),
  path: z.string(),
  kind: z.enum(nodeKinds),
  under: z.string().exactOptional(),
  depth: z.number(),
  texts: words,
  line: z.number(),
  isNotUsed: z.boolean(),
  items: z.array(z.strictObject({ marker: z.string(), text: z.string() })).readonly(),
  reasons: z.array(z.strictObject({ code: z.string(), scope: z.string(), column: z.string() })).readonly(),
  figures: z.array(figureSchema).readonly(),
  references: z
    .array(
      z.strictObject({
        written: z.string(),
        path: z.string(),
        isResolved: z.boolean(),
        code: z.string().exactOptional(),
        texts: words.exactOptional(),
      } satisfies Fields<ResolvedReference>),
    )
    .readonly(),
  terms: z
    .array(
      z.strictObject({
        term: z.string(),
        quotes: z.enum(['single', 'double']),
        definedAt: z.string().exactOptional(),
        texts: words.exactOptional(),
      } satisfies Fields<ResolvedTerm>),
    )
    .readonly(),
  cas: z.array(z.string()).readonly(),
  flags: z.array(z.strictObject(flagFields)).readonly(),
  change: changeSchema.exactOptional(),
} satisfies Fields<EntryNode>)

export const entryFields = {
  code: z.string(),
  texts: words,
  regime: z.enum(listRegimes).exactOptional(),
  nodes: z.array(nodeSchema).readonly(),
  deleted: z.array(changeSchema).readonly(),
  previous: z.string().exactOptional(),
  next: z.string().exactOptional(),
} satisfies Fields<EntryView>

const end = z.strictObject({ list: z.string(), code: z.string() })
export const crosswalkSchema = z.strictObject({
  from: end,
  to: end,
  relation: z.enum(crosswalkRelations),
  differsIn: z.strictObject({ attribute: z.string(), from: z.string(), to: z.string() }).exactOptional(),
  basis: z.enum(crosswalkBases),
  note: z.string(),
} satisfies Fields<CrosswalkRow>)

export const hsLinkSchema = z.strictObject({
  hs: z.string(),
  code: z.string(),
  specificity: z.number(),
  basis: z.enum(hsBases),
  note: z.string(),
} satisfies Fields<HsLink>)
