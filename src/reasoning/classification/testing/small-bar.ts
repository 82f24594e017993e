import { readFileSync } from 'node:fs'
import { type EntryRules, readEntryRules } from '../../../law/entry-rules/index.ts'
import { type Bar, type FactInput, type ItemFacts, openBar, readFacts } from '../rules/index.ts'

/** Three invented entries: see the fixture. */
export function smallRules(): EntryRules {
  const text = readFileSync(new URL('../../../law/entry-rules/fixtures/small.yaml', import.meta.url), 'utf8')
  const { rules } = readEntryRules(new Map([['small.yaml', text]]))
  if (rules === undefined) throw new Error('The fixture has a fault')
  return rules
}

export const smallBar: Bar = openBar(smallRules())

export function itemOf(subjects: readonly string[], facts: Readonly<Record<string, FactInput>> = {}): ItemFacts {
  return {
    subjects: new Set(subjects),
    isNot: new Set(),
    attributes: readFacts(smallBar.rules, facts),
    implied: new Set(),
    isAllThereIs: false,
  }
}
