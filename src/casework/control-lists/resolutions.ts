import { z } from 'zod'
import type { Figure, ListFlagCode, ListNode } from '../../law/control-lists/index.ts'
import type { Row, Transaction } from '../../office/storage/index.ts'
import { type Decimal, type Instant, isDecimal, isInstant } from '../../values/index.ts'
import { textHashOf } from './nodes.ts'

/** What a person found of a flag. It is bound to the words of the provision, and falls with them. */
export type FlagResolution = {
  readonly n: number
  readonly uid: string
  readonly textHash: string
  readonly flag: ListFlagCode
  readonly written: string
  readonly value: Decimal | null
  readonly unit: string | null
  readonly reason: string
  readonly by: string
  readonly at: Instant
  /** The edition before the person's eyes. */
  readonly number: number
}

const rowShape = z.object({
  n: z.coerce.number(),
  uid: z.string(),
  text_hash: z.string(),
  flag: z.custom<ListFlagCode>(value => typeof value === 'string'),
  written: z.string(),
  value: z.custom<Decimal>(isDecimal).nullable(),
  unit: z.string().nullable(),
  reason: z.string(),
  by_officer: z.string(),
  at: z.custom<Instant>(isInstant),
  number: z.number(),
})

function resolutionOf(row: Row): FlagResolution {
  const { text_hash: textHash, by_officer: by, ...rest } = rowShape.parse(row)
  return { ...rest, textHash, by }
}

/** Everything that was found of a list until an instant, in its order: of two findings on one place the later holds. */
export async function readResolutions(
  tx: Transaction,
  list: string,
  knownAt: Instant,
): Promise<readonly FlagResolution[]> {
  const { rows } = await tx.query(
    `select n, uid, text_hash, flag, written, value, unit, reason, by_officer, at, number
     from control_list_resolution where list = $1 and at <= $2 order by n`,
    [list, knownAt],
  )
  return rows.map(resolutionOf)
}

/** The findings on a provision as it stands, by flag and what is written there. */
export function resolutionsOf(
  node: Pick<ListNode, 'uid' | 'texts'>,
  byUid: ReadonlyMap<string, readonly FlagResolution[]>,
): readonly FlagResolution[] {
  const all = byUid.get(node.uid)
  if (all === undefined) return []
  const hash = textHashOf(node)
  const latest = new Map(
    all.filter(({ textHash }) => textHash === hash).map(each => [`${each.flag} ${each.written}`, each]),
  )
  return [...latest.values()]
}

/** The provisions with the values that persons have found for their numbers; a number that nobody could read stays without one. */
export function withResolutions(
  nodes: readonly ListNode[],
  resolutions: readonly FlagResolution[],
): readonly ListNode[] {
  if (resolutions.length === 0) return nodes
  const byUid = Map.groupBy(resolutions, ({ uid }) => uid)
  return nodes.map(node => {
    const found = resolutionsOf(node, byUid)
    return found.length === 0 ? node : { ...node, figures: node.figures.map(figure => withValue(figure, found)) }
  })
}

function withValue(figure: Figure, found: readonly FlagResolution[]): Figure {
  const mine = found.find(({ written, value }) => value !== null && written === figure.written)
  if (mine === undefined || mine.value === null || figure.value !== undefined) return figure
  return { ...figure, value: mine.value, ...(mine.unit === null ? {} : { unit: mine.unit }) }
}
