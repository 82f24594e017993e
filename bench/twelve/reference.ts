import type { TwelveAnswer, TwelveCase } from './cases.ts'

/**
 * The twelve rules as a person would write them by hand: the limit that an engine can only come near to. It leaves off as soon as
 * nothing can change the answer, and knows nothing of unknown facts, of dates or of reasons other than the rules that decide.
 */
export function twelveByHand(kase: TwelveCase): TwelveAnswer {
  const { activity, destination, listed, family, knowledge } = kase
  const goesOut = activity === 'export' || activity === 're_export'

  const prohibited: string[] = []
  if (kase.partyLists.includes('sanctioned')) prohibited.push('p.party')
  if (isEmbargoed(destination) && (goesOut || activity === 'brokering') && !kase.humanitarian)
    prohibited.push('p.embargo')
  if (kase.endUse === 'wmd' || knowledge === 'known') prohibited.push('p.weapons')
  if (kase.convicted && listed && goesOut) prohibited.push('p.convicted')
  if (prohibited.length > 0) return { outcome: 'prohibited', rules: prohibited }

  const isSensitive = family === 'nuclear' || family === 'chemical' || family === 'missile'
  const isTechnology = kase.kind === 'technology' || kase.kind === 'software'
  const toPartner = isPartner(destination)
  const licence: string[] = []
  if (!listed && (knowledge === 'should_know' || knowledge === 'suspected' || kase.notified))
    licence.push('l.catch-all')
  if (kase.endUse === 'military' && !toPartner && !kase.undertaking) licence.push('l.military')
  if (activity === 'brokering' && isSensitive) licence.push('l.brokering')
  if (licence.length === 0) {
    const free: string[] = []
    if (isTechnology && kase.publicDomain) free.push('f.public')
    if (kase.temporary && kase.registered && toPartner && !kase.partyLists.includes('watch')) free.push('f.temporary')
    if (free.length > 0) return { outcome: 'not_required', rules: free }
  }
  if (goesOut && listed) licence.push('l.listed')
  if (goesOut && isTechnology && isSensitive) licence.push('l.family')
  if (activity === 're_export' && !toPartner && Number(kase.contentShare) >= 10) licence.push('l.content')
  return { outcome: licence.length > 0 ? 'licence_required' : 'not_required', rules: licence }
}

export const isEmbargoed = (country: string): boolean => country === 'XA' || country === 'XB'
export const isPartner = (country: string): boolean =>
  country === 'XE' || country === 'XF' || country === 'XG' || country === 'XH'
