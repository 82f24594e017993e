import type { Known } from '../rules/index.ts'

/**
 * Whether a text says of something that nobody knows it ("whether the user can lift the limit is unknown"), and no attribute has taken
 * that up. Nobody can say what hangs on it: such an item is not let go, whatever else is told.
 */
export function saysUntold(folded: string, attributes: ReadonlyMap<string, Known>): boolean {
  if (!anywhere.test(folded)) return false
  const taken = [...attributes.values()].flatMap(each => (each.kind === 'cannot_tell' ? [each.written] : []))
  return folded
    .split(clauseEnd)
    .some(clause => anywhere.test(clause) && !ofTrade.test(clause) && !taken.some(word => clause.includes(word)))
}

/** Nothing of the law hangs on these. */
const ofTrade =
  /\b(?:(?:country of )?origin|price|colou?r|brand|maker|manufacturer|year|age|condition|lead time|delivery|warranty|packaging)\b|产地|价格|颜色|品牌/u
const clauseEnd = /[,;:](?=\s)|\.(?=\s|$)|[，。；：]/u
const anywhere =
  /\b(?:not (?:yet )?(?:been )?(?:known|published|stated|specified|given|disclosed|measured|tested|determined|indicated|documented)|never (?:been )?(?:known|published|stated|specified|measured|tested|determined)|unknown|undisclosed|unspecified|unstated|unclear|(?:silent|not said|not say|no word|no information) (?:on|about|whether|which|how|what)|tbd)\b|未知|未公布|未公开|不详|不明|未注明|未说明|未标明|未测/u
