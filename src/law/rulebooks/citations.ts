import type { CalendarDate } from '../../values/index.ts'
import type { Instrument } from './types.ts'

/** The instrument a citation is to: its id is the citation itself or the words before the provision. `DUR 14(2)` is to `DUR`. */
export function instrumentOf(citation: string, instruments: ReadonlyMap<string, Instrument>): Instrument | undefined {
  for (let end = citation.length; end > 0; end = citation.lastIndexOf(' ', end - 1)) {
    const instrument = instruments.get(citation.slice(0, end))
    if (instrument !== undefined) return instrument
  }
  return undefined
}

/** The provision a citation names inside its instrument: `14(2)` of `DUR 14(2)`. */
export function provisionOf(citation: string, instrument: Instrument): string {
  return citation.slice(instrument.id.length).trim()
}

/** The citations to instruments that are in force, and known, on the day: an answer never rests on a text that did not exist yet. */
export function citationsOn(
  cite: readonly string[],
  instruments: ReadonlyMap<string, Instrument>,
  asOf: CalendarDate,
  knownAsOf: CalendarDate,
): readonly string[] {
  return cite.filter(citation => {
    const instrument = instrumentOf(citation, instruments)
    return (
      instrument !== undefined &&
      instrument.recorded <= knownAsOf &&
      instrument.inForce.from <= asOf &&
      (instrument.inForce.to === undefined || asOf < instrument.inForce.to)
    )
  })
}
