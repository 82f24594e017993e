import type { Pack } from '../../law/packs/index.ts'
import type { Determination, Missing } from '../../reasoning/determination/index.ts'
import { type Asked, factKey, type Session } from './session/draft.ts'

/** The next question worth asking: it can change the answer, and it was not passed over before. Several items are asked for one by one. */
export function nextQuestion(law: Pack, determination: Determination, session: Session): Asked | undefined {
  return determination.missing
    .filter(missing => law.book.facts.get(missing.fact)?.question !== undefined)
    .flatMap(placesOf)
    .find(asked => !session.skipped.includes(factKey(asked)))
}

export function placesOf({ fact, items, parties }: Missing): readonly Asked[] {
  if (items !== undefined) return items.map(item => ({ fact, item }))
  if (parties !== undefined) return parties.map(party => ({ fact, party }))
  return [{ fact }]
}

export function questionPath(lang: string, enquiry: string, asked: Asked): string {
  const query = new URLSearchParams()
  if (asked.item !== undefined) query.set('item', asked.item)
  if (asked.party !== undefined) query.set('party', asked.party)
  const suffix = query.size === 0 ? '' : `?${query.toString()}`
  return `/${lang}/enquiries/${enquiry}/question/${encodeURIComponent(asked.fact)}${suffix}`
}

/** An answer of the first pages, or of a question: which page changes it. */
export function askedOf(key: string): Asked {
  const [fact = '', item = '', party = ''] = key.split('|')
  return { fact, ...(item === '' ? {} : { item }), ...(party === '' ? {} : { party }) }
}
