import type { Evidence } from '../classify/evidence.ts'
import { itemsMax } from '../forms/export-form.ts'
import { titleOf } from '../pages/classified.ts'
import { type ClassifiedItem, classifiedItem, codesOf } from '../session/classified.ts'
import type { DraftItem, Session } from '../session/draft.ts'

/**
 * The enquiry with what was found of an item. Listed: its code, and another item for each further entry that catches it. Not listed: no
 * code, and said so. What is open stays unknown, and never becomes "not listed".
 */
export function withClassified(session: Session, id: string, evidence: Evidence): Session {
  const items = session.draft.items ?? []
  const before = items.find(each => each.id === id) ?? { id }
  const description = before.description ?? titleOf(evidence.asked.text)
  const found = classifiedItem(evidence, description)
  const [code, ...others] = codesOf(found)
  const first = itemWith({ ...before, description }, found, code)
  const rest = items.filter(each => each.id !== id)
  const numbers = [first, ...rest].map(each => Number(each.id)).filter(Number.isFinite)
  const more = others
    .filter(each => !rest.some(item => item.code === each))
    .slice(0, Math.max(0, itemsMax - rest.length - 1))
    .map((each, i) => itemWith({ id: String(Math.max(0, ...numbers) + i + 1), description }, found, each))
  const all = items.some(each => each.id === id)
    ? items.map(each => (each.id === id ? first : each))
    : [...items, first]
  return {
    ...session,
    draft: { ...session.draft, items: [...all, ...more] },
    classified: {
      ...session.classified,
      ...Object.fromEntries([first, ...more].map(each => [each.id, found])),
    },
  }
}

function itemWith(item: DraftItem, { status, entries }: ClassifiedItem, code: string | undefined): DraftItem {
  const { code: was, listed: _, ...rest } = item
  // Another code is another item: what was answered about the old one does not carry over.
  const kept =
    was === code ? rest : { id: item.id, ...(item.description === undefined ? {} : { description: item.description }) }
  if (status === 'not_listed') return { ...kept, listed: false }
  if (status !== 'listed' || code === undefined) return kept
  const isDualUse = entries.some(each => each.path === code && each.list.endsWith('-DU'))
  return { ...kept, code, kind: kindOf(code), ...(isDualUse ? { domain: 'dual_use' } : {}) }
}

/** The letter of a code says what it is for: D is software and E technology. */
function kindOf(code: string): string {
  const letter = code.charAt(1)
  return letter === 'D' ? 'software' : letter === 'E' ? 'technology' : 'goods'
}
