import { type Row, rowsOf, type Table } from '../table.ts'
import { activities } from './activities.ts'
import { bodies } from './bodies.ts'
import { forms } from './forms.ts'
import { places } from './places.ts'
import { qualities } from './qualities.ts'
import { security } from './security.ts'
import { services } from './services.ts'
import { particles, titles, vesselPrefixes } from './titles.ts'
import { trades } from './trades.ts'

/** Earlier tables win where two claim a word; the tests forbid that two do. */
export const allTables: readonly Table[] = [
  forms,
  particles,
  qualities,
  bodies,
  activities,
  services,
  trades,
  security,
  places,
  titles,
  vesselPrefixes,
]

let made: readonly Row[] | undefined

/** Every row of every table, parsed at the first question and kept. */
export function tables(): readonly Row[] {
  made ??= allTables.flatMap(rowsOf)
  return made
}
