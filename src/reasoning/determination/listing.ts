import { listedOn, lookUp, normaliseCode, suggestCodes } from '../../law/lists/index.ts'
import { instrumentOf, standingOn } from '../../law/rulebooks/index.ts'
import { Refusal } from '../../values/index.ts'
import { type StatedFact, unavailable } from '../evaluation/index.ts'
import type { CaseItem } from './case-schema.ts'
import type { Law } from './law.ts'
import type { ReadCase } from './read-case.ts'
import type { Warning } from './result.ts'

/** Whether an item is on the list, as far as code and case say; undefined is not known yet. */
export type Listing = { readonly listed: StatedFact | undefined; readonly warnings: readonly Warning[] }

/**
 * The list decides where it knows the code on that day; else what the case states. A code that nobody knows is unknown, which is
 * not unlisted. A row whose instrument is asleep does not list; one of unconfirmed standing leaves it open.
 */
export function listingOf(law: Law, read: ReadCase, item: CaseItem, path: () => string): Listing {
  const stated = item.listed === 'unavailable' ? unavailable : item.listed
  const grammar = law.pack.codeGrammar
  const followsGrammar = grammar !== undefined && (item.domain === undefined || grammar.domains.includes(item.domain))
  if (item.code === undefined || item.code === 'unavailable' || !followsGrammar) return { listed: stated, warnings: [] }
  const code = normaliseCode(item.code)
  if (code === undefined || !grammar.pattern.test(code)) {
    const suggestions = suggestCodes(law.catalogue, item.code, 3)
    const suggestion = suggestions.length === 0 ? {} : { suggestion: suggestions.join(', ') }
    throw new Refusal(
      'malformed_code',
      { value: item.code, kind: `control list code, such as ${grammar.example}`, ...suggestion },
      path(),
    )
  }
  const answer = listedOn(law.pack.list, code, read.asOf)
  if (answer.listed === undefined) return { listed: stated, warnings: unknownCode(law, code) }
  if (!answer.listed) return { listed: false, warnings: [] }
  const instrument = instrumentOf(answer.by, law.pack.book.instruments)
  if (instrument !== undefined && instrument.recorded > read.knownAsOf) return { listed: stated, warnings: [] }
  const { standing, window } = standingOn(instrument?.suspended ?? [], read.asOf, read.knownAsOf)
  if (standing === 'in_force' || window === undefined) return { listed: true, warnings: [] }
  const warning = (warnCode: string): Warning => ({
    code: warnCode,
    cite: [answer.by, window.by],
    says: law.pack.warnings.get(warnCode)?.says ?? {},
  })
  // What else lists the code is not known, so a sleeping row leaves what the case states.
  return standing === 'suspended'
    ? { listed: stated ?? false, warnings: [warning('suspended_instrument')] }
    : { listed: unavailable, warnings: [warning('instrument_status_unconfirmed')] }
}

function unknownCode(law: Law, code: NonNullable<ReturnType<typeof normaliseCode>>): readonly Warning[] {
  if (lookUp(law.catalogue, code).known !== 'unknown') return []
  const suggestions = suggestCodes(law.catalogue, code, 3)
  return [
    {
      code: 'unknown_code',
      cite: [],
      says: law.pack.warnings.get('unknown_code')?.says ?? {},
      ...(suggestions.length === 0 ? {} : { suggestions }),
    },
  ]
}
