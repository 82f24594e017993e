import { outcomes } from '../../../law/rulebooks/index.ts'
import { exactBounds, homeOf, isTrue, outcomeObjective, stateOf } from '../../evaluation/index.ts'
import type { Flip } from '../result.ts'
import type { View } from '../view.ts'

const shownMax = 12
const trialStatesMax = 2_000

/** What would change the answer: one known fact with another value, and the outcome that the engine then gives. */
export function flipsOf(view: View): readonly Flip[] {
  const { laid, bounds, combinations } = view
  const { problem } = laid
  const { program } = problem
  const relevant = new Set(
    view.shelf.rules
      .filter(({ severity, rule }) => severity > 0 || rule.effect.kind === 'outcome')
      .flatMap(({ facts }) => [...facts]),
  )
  const flips: Flip[] = []
  const seen = new Set<string>()
  program.facts.forEach((classes, slot) => {
    if (!relevant.has(classes.fact.id) || problem.fixed.includes(slot)) return
    for (const combination of combinations) {
      const home = homeOf(problem, slot, combination)
      const before = home[slot] ?? 0
      const isKnown = (before & (before - 1)) === 0 && classes.values.length > 1
      const item = classes.fact.of === 'item' ? laid.itemIds[combination.item] : undefined
      const party = classes.fact.of === 'party' ? laid.partyNames[combination.party] : undefined
      const key = `${slot} ${item ?? ''} ${party ?? ''}`
      if (!isKnown || seen.has(key)) continue
      seen.add(key)
      classes.values.forEach((value, bit) => {
        if (1 << bit === before) return
        home[slot] = 1 << bit
        const after = exactBounds(problem, outcomeObjective, trialStatesMax)
        if (after.least !== bounds.least || after.most !== bounds.most) {
          const state = stateOf(problem, combination)
          flips.push({
            fact: classes.fact.id,
            to: Array.isArray(value) ? value.join(', ') : String(value),
            outcome: after.least === after.most ? (outcomes[after.least] ?? null) : null,
            atLeast: outcomes[after.least] ?? 'not_required',
            atMost: outcomes[after.most] ?? 'prohibited',
            rules: view.shelf.ofOutcome
              .filter(({ severity, slot: at }) => severity === after.least && state[at] === isTrue)
              .map(({ rule }) => rule.id),
            ...(item === undefined ? {} : { item }),
            ...(party === undefined ? {} : { party }),
          })
        }
        home[slot] = before
      })
    }
  })
  // A settled change before an open one, then by fact; of several values with one effect the first speaks for all.
  const sorted = flips.sort(
    (a, b) =>
      Number(a.outcome === null) - Number(b.outcome === null) || (a.fact < b.fact ? -1 : a.fact > b.fact ? 1 : 0),
  )
  const said = new Set<string>()
  return sorted
    .filter(({ fact, item, party, atLeast, atMost }) => {
      const key = [fact, item, party, atLeast, atMost].join(' ')
      return said.has(key) ? false : said.add(key)
    })
    .slice(0, shownMax)
}
