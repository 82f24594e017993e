import Big from 'big.js'
import type { CalendarDate } from '../../values/index.ts'

/** One owner's share in one body, as one source gives it. */
export type OwnershipShare = {
  readonly owner: string
  readonly owned: string
  /** A decimal of one, as text: `"0.5"`. */
  readonly share: string
  readonly source: string
  readonly asOf?: CalendarDate
}

/** What the law of the pack makes of shares. */
export type OwnershipRule = {
  /** A decimal of one. */
  readonly threshold: string
  /** Whether the threshold itself counts: «50 per cent or more», or «more than 50 per cent». */
  readonly reached: 'at_least' | 'more_than'
  /** Whether the shares of several listed owners are added up, or each stands alone. */
  readonly aggregation: 'sum' | 'single'
}

export type OwnershipFinding = {
  readonly flagged: boolean
  /** Listed owners' share as the rule counts it: their sum, or the largest alone. */
  readonly share: string
  readonly owners: readonly ListedOwner[]
  /** Whether a circle of owners was met; shares through it are counted once round at most. */
  readonly circular: boolean
}

export type ListedOwner = { readonly owner: string; readonly share: string; readonly paths: readonly OwnershipPath[] }
export type OwnershipPath = {
  /** From the listed owner down to the body. */
  readonly links: readonly OwnershipShare[]
  /** Product of the shares along it. */
  readonly share: string
}

/** Longer chains, and more of them, are not followed: the product is nothing by then. */
const depthMax = 20
const pathsMax = 10_000

/**
 * How much of a body listed parties own, through any chain: the product of the shares along a path, the sum over paths. A path ends at the
 * first listed owner, whose own owners own nothing more of it. Of several sources for one link the latest counts, then the larger share.
 */
export function ownership(
  of: string,
  shares: readonly OwnershipShare[],
  listed: ReadonlySet<string>,
  rule: OwnershipRule,
): OwnershipFinding {
  const owners = ownersByBody(shares)
  const paths: OwnershipPath[] = []
  let circular = false
  const climb = (body: string, links: readonly OwnershipShare[], product: Big) => {
    for (const link of owners.get(body) ?? []) {
      if (link.owner === of || links.some(({ owned }) => owned === link.owner)) {
        circular = true
        continue
      }
      const share = product.times(link.share)
      const path = [link, ...links]
      if (listed.has(link.owner)) paths.push({ links: path, share: share.toFixed() })
      else if (path.length < depthMax && paths.length < pathsMax) climb(link.owner, path, share)
    }
  }
  climb(of, [], new Big(1))
  const found = byOwner(paths)
  const sums = found.map(({ share }) => new Big(share))
  const counted =
    rule.aggregation === 'sum'
      ? sums.reduce((sum, share) => sum.plus(share), new Big(0))
      : sums.reduce((most, share) => (share.gt(most) ? share : most), new Big(0))
  const flagged =
    rule.reached === 'at_least' ? counted.gte(rule.threshold) && counted.gt(0) : counted.gt(rule.threshold)
  return { flagged, share: counted.toFixed(), owners: found, circular }
}

function ownersByBody(shares: readonly OwnershipShare[]): ReadonlyMap<string, readonly OwnershipShare[]> {
  const links = new Map<string, OwnershipShare>()
  for (const share of shares) {
    const key = JSON.stringify([share.owner, share.owned])
    const before = links.get(key)
    if (before === undefined || counts(share, before)) links.set(key, share)
  }
  const owners = new Map<string, OwnershipShare[]>()
  for (const link of [...links.values()].sort((a, b) => (a.owner < b.owner ? -1 : a.owner > b.owner ? 1 : 0)))
    owners.set(link.owned, [...(owners.get(link.owned) ?? []), link])
  return owners
}

function counts(share: OwnershipShare, before: OwnershipShare): boolean {
  const [one, other] = [share.asOf ?? '', before.asOf ?? '']
  return one === other ? new Big(share.share).gt(before.share) : one > other
}

function byOwner(paths: readonly OwnershipPath[]): ListedOwner[] {
  const found = new Map<string, OwnershipPath[]>()
  for (const path of paths) {
    const owner = path.links[0]?.owner ?? ''
    found.set(owner, [...(found.get(owner) ?? []), path])
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([owner, own]) => ({
      owner,
      share: own.reduce((sum, { share }) => sum.plus(share), new Big(0)).toFixed(),
      paths: own,
    }))
}
