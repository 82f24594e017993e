import type { Pack } from '../../../law/packs/index.ts'
import { type Condition, instrumentOf, provisionOf, type Rule } from '../../../law/rulebooks/index.ts'

/** Rules whose condition asks whether this one holds. */
export function rulesAsking(law: Pack, id: string): readonly Rule[] {
  return law.book.rules.filter(rule => asks(rule.when, id))
}

/** Rules that defeat this one where they hold. */
export function exceptionsTo(law: Pack, id: string): readonly Rule[] {
  return law.book.rules.filter(rule => rule.exceptTo.includes(id))
}

/** Rules that rest on a provision, on a part of it, or on the whole it is part of. */
export function rulesRestingOn(law: Pack, citation: string): readonly Rule[] {
  return law.book.rules.filter(rule =>
    rule.cite.some(each => isWithin(law, each, citation) || isWithin(law, citation, each)),
  )
}

/** `14(2)` lies within `14`, and both within the instrument; `14` does not lie within `1`. */
export function isWithin(law: Pack, inner: string, outer: string): boolean {
  const instrument = instrumentOf(inner, law.book.instruments)
  if (instrument === undefined || instrument !== instrumentOf(outer, law.book.instruments)) return false
  return isPartOf(provisionOf(inner, instrument), provisionOf(outer, instrument))
}

export function isPartOf(inner: string, outer: string): boolean {
  return outer === '' || inner === outer || (inner.startsWith(outer) && /^[(. ]/.test(inner.slice(outer.length)))
}

function asks(condition: Condition, id: string): boolean {
  if (condition.kind === 'holds') return condition.rule === id
  if (condition.kind === 'not') return asks(condition.of, id)
  return (condition.kind === 'all' || condition.kind === 'any') && condition.of.some(each => asks(each, id))
}
