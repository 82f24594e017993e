import { compareDecimals, compareQuantities, type Decimal, isSameKind } from '../../values/index.ts'
import { comparisonKey } from './clean-list-text.ts'
import type { ListNode } from './edition.ts'
import { catches, type Figure } from './figure.ts'

/** Tighter catches more goods, looser fewer. `unknown` where the text does not say which way its limit runs. */
export type Direction = 'tighter' | 'looser' | 'unknown'
export type FigureChange = { readonly before?: Figure; readonly after?: Figure; readonly direction: Direction }

/** Notes that let go: within them, a limit that lets more go is the looser. */
const releases = /\b(?:does|do) not (?:control|apply|include|cover)|\bis not controlled|\bnot specified\b/i

/** The figures that came, went or changed their value, each with its like. */
export function compareFigures(
  beforeText: string,
  before: ListNode,
  afterText: string,
  after: ListNode,
): readonly FigureChange[] {
  const [gone, come] = withoutEqual(before.figures.filter(isMeant), after.figures.filter(isMeant))
  const changes: FigureChange[] = []
  for (const former of gone) {
    const at = come.findIndex(latter => isLike(former, latter))
    const latter = come[at]
    if (latter === undefined) changes.push({ before: former, direction: 'unknown' })
    else {
      come.splice(at, 1)
      changes.push({
        before: former,
        after: latter,
        direction: directed(directionOf(former, latter), sign(beforeText, before), sign(afterText, after)),
      })
    }
  }
  return [...changes, ...come.map(latter => ({ after: latter, direction: 'unknown' as const }))]
}

/** What only repeats another figure in another unit changes with it. */
function isMeant({ comparator }: Figure): boolean {
  return comparator !== 'equivalent'
}

function withoutEqual(before: readonly Figure[], after: readonly Figure[]): [Figure[], Figure[]] {
  const come = [...after]
  const gone = before.filter(former => {
    const at = come.findIndex(latter => isSame(former, latter))
    if (at >= 0) come.splice(at, 1)
    return at < 0
  })
  return [gone, come]
}

function isSame(one: Figure, other: Figure): boolean {
  if (one.comparator !== other.comparator) return false
  if (one.value === undefined || other.value === undefined)
    return comparisonKey(one.written) === comparisonKey(other.written)
  return compareValues(one, other) === 0
}

/** What may have become the other: measured in the same kind of unit, and limited from the same side. */
function isLike(one: Figure, other: Figure): boolean {
  const sameUnit =
    one.unit === other.unit || (one.unit !== undefined && other.unit !== undefined && isSameKind(one.unit, other.unit))
  return sameUnit && (catches(one) === catches(other) || one.comparator === undefined || other.comparator === undefined)
}

/** Undefined where the two cannot be compared. */
function compareValues(one: Figure, other: Figure): number | undefined {
  const [a, b] = [quantityOf(one), quantityOf(other)]
  if (a === undefined || b === undefined) return undefined
  if (a.unit === b.unit) return compareDecimals(a.value, b.value)
  return isSameKind(a.unit, b.unit) ? compareQuantities(a, b) : undefined
}

function quantityOf({ value, unit = '' }: Figure): { value: Decimal; unit: string } | undefined {
  return value === undefined ? undefined : { value, unit }
}

/** 1 where the text catches, -1 where it lets go, 0 where neither is certain. */
function sign(text: string, { kind }: ListNode): number {
  if (kind === 'provision') return 1
  return kind === 'note' && releases.test(text) ? -1 : 0
}

/** Where the one text catches and the other lets go, or neither is certain, no direction follows. */
function directed(direction: Direction, before: number, after: number): Direction {
  if (before !== after || before === 0 || direction === 'unknown') return 'unknown'
  return before === 1 ? direction : direction === 'tighter' ? 'looser' : 'tighter'
}

function directionOf(before: Figure, after: Figure): Direction {
  const side = catches(after)
  const order = compareValues(before, after)
  if (side === undefined || order === undefined || catches(before) !== side) return 'unknown'
  if (order === 0)
    return before.comparator === after.comparator
      ? 'unknown'
      : after.comparator?.endsWith('=') === true
        ? 'tighter'
        : 'looser'
  return (side === 'larger') === order > 0 ? 'tighter' : 'looser'
}
