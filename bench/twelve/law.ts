import { fileURLToPath } from 'node:url'
import { readPack } from '../../src/law/packs/index.ts'
import { type Outcome, takeSnapshot } from '../../src/law/rulebooks/index.ts'
import { readPackFolder } from '../../src/packs-on-disk.ts'
import { compile, type Program } from '../../src/reasoning/evaluation/index.ts'
import { date } from '../../src/values/index.ts'
import type { PlainLaw } from '../peers/peer.ts'

/** The twelve rules from their pack: compiled for us, and with exceptions written out for engines that have none. */
export async function twelveLaw(): Promise<{ readonly program: Program; readonly plain: PlainLaw }> {
  const { pack, faults } = readPack(await readPackFolder(fileURLToPath(new URL('pack', import.meta.url))))
  if (pack === undefined) throw new Error(`The twelve rules have faults: ${JSON.stringify(faults)}`)
  const { book } = pack
  const program = compile(takeSnapshot(book, date('2026-11-21'), date('2026-11-21')))
  const outcomeOf = ({ effect }: (typeof book.rules)[number]): Outcome =>
    effect.kind === 'outcome' ? effect.outcome : 'not_required'
  const rules = book.rules.map(rule => ({
    id: rule.id,
    outcome: outcomeOf(rule),
    when: rule.when,
    unless: book.rules.filter(other => other.exceptTo.includes(rule.id)).map(other => other.id),
  }))
  return { program, plain: { rules, groups: book.groups } }
}
