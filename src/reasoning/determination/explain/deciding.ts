import { exactBounds, homeOf, outcomeObjective } from '../../evaluation/index.ts'
import type { Explained } from '../result.ts'
import type { View } from '../view.ts'

const trialStatesMax = 2_000

/**
 * Facts that suffice for the answer, none of them superfluous: opened one after the other, the costliest first, a fact stays open
 * where the bounds are the same without it.
 */
export function decidingFacts(view: View): Explained['deciding'] {
  const { laid, combinations, bounds } = view
  const { problem } = laid
  const { facts } = problem.program
  const known = new Map<string, { home: Int32Array; slot: number; item?: string; party?: string }>()
  for (const combination of combinations)
    facts.forEach(({ fact, all }, slot) => {
      const home = homeOf(problem, slot, combination)
      const item = fact.of === 'item' ? laid.itemIds[combination.item] : undefined
      const party = fact.of === 'party' ? laid.partyNames[combination.party] : undefined
      if (home[slot] === all) return
      known.set(`${fact.id} ${fact.of === 'item' ? combination.item : fact.of === 'party' ? combination.party : ''}`, {
        home,
        slot,
        ...(item === undefined ? {} : { item }),
        ...(party === undefined ? {} : { party }),
      })
    })
  const costly = [...known.values()].sort(
    (a, b) => (facts[b.slot]?.fact.cost ?? 0) - (facts[a.slot]?.fact.cost ?? 0) || a.slot - b.slot,
  )
  const opened: { home: Int32Array; slot: number; before: number }[] = []
  const needed = costly.filter(({ home, slot }) => {
    const before = home[slot] ?? 0
    home[slot] = facts[slot]?.all ?? before
    const after = exactBounds(problem, outcomeObjective, trialStatesMax)
    if (after.least === bounds.least && after.most === bounds.most) {
      opened.push({ home, slot, before })
      return false
    }
    home[slot] = before
    return true
  })
  for (const { home, slot, before } of opened) home[slot] = before
  return needed
    .map(({ slot, item, party }) => ({
      fact: facts[slot]?.fact.id ?? '',
      ...(item === undefined ? {} : { item }),
      ...(party === undefined ? {} : { party }),
    }))
    .sort((a, b) => (a.fact < b.fact ? -1 : 1))
}
