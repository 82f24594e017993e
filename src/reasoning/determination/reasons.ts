import { isOpen, isTrue } from '../evaluation/index.ts'
import type { Reason } from './result.ts'
import { ofRoutes, type Speaking } from './spoken.ts'
import { holdsAny, placeOf, type View } from './view.ts'

/** The rules that applied: those of the outcome first, the strictest before others, then scope, then the routes. */
export function reasonsOf(view: View): readonly Reason[] {
  // Route rules speak only where there may be a licence to apply for.
  const routesMatter = view.bounds.most >= 1 && view.bounds.least < 2
  return reasonsWhere(view, view.shelf.reasons, isTrue, routesMatter ? ofRoutes : ofRoutes - 1)
}

/**
 * Where the outcome is certain though no single rule is: the open rules of that outcome. Whatever the open facts turn out to be,
 * one of them applies.
 */
export function eitherOf(view: View): readonly Reason[] {
  const { least, most } = view.bounds
  if (least !== most || least === 0 || holdsAny(view, view.shelf.ofLevel[least] ?? [])) return []
  return reasonsWhere(view, view.shelf.speakingOfLevel[least] ?? [], isOpen)
}

function reasonsWhere(view: View, rules: readonly Speaking[], truth: number, turnMax = ofRoutes): readonly Reason[] {
  const found: Reason[] = []
  const { states } = view
  for (let each = 0; each < rules.length; each++) {
    const speaking = rules[each] as Speaking
    if (speaking.turn > turnMax) break
    const { slot } = speaking.compiled
    const from = found.length
    for (let index = 0; index < states.length; index++)
      if ((states[index] as Int32Array)[slot] === truth) addPlaced(view, speaking, index, found, from)
  }
  return found
}

/** One rule's reasons stand together, each place once, by the names of their places. */
function addPlaced(view: View, speaking: Speaking, index: number, found: Reason[], from: number): void {
  const reason = placed(speaking, view, index)
  let at = found.length
  if (at > from) {
    if (reason === speaking.said) return
    const name = placeName(reason)
    for (; at > from; at--) {
      const before = placeName(found[at - 1] as Reason)
      if (before === name) return
      if (before < name) break
    }
  }
  if (at === found.length) found.push(reason)
  else found.splice(at, 0, reason)
}

const placeName = ({ item, party }: Pick<Reason, 'item' | 'party'>) => `${item ?? ''}\n${party ?? ''}`

/** What a rule says, with the place where it says it. */
function placed(speaking: Speaking, view: View, index: number): Reason {
  const place = placeOf(view, speaking, index)
  if (place.item === undefined && place.party === undefined) return speaking.said
  const { rule, effect, cite, says } = speaking.said
  return { rule, effect, cite, says, ...place }
}
