import { type Row, rowsOf, type Table } from '../table.ts'
import { activities } from './activities.ts'
import { forms } from './forms.ts'
import { particles, titles, vesselPrefixes } from './titles.ts'

const all: readonly Table[] = [forms, activities, titles, particles, vesselPrefixes]

let made: readonly Row[] | undefined

/** Every row of every table, parsed at the first question and kept. */
export function tables(): readonly Row[] {
  made ??= all.flatMap(rowsOf)
  return made
}
