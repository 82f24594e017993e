import { instrumentOf } from '../rulebooks/index.ts'
import type { ListMeaning, Pack } from './types.ts'
import type { Fault } from './yaml.ts'

/** A list that stops or needs a licence does so by a provision; what it establishes must be a value of the fact; rows do not contradict. */
export function checkListMeanings({ designations, book }: Pack): Fault[] {
  const faults: Fault[] = []
  const values = book.facts.get('party.lists')?.values ?? []
  const rows = new Set<string>()
  const firsts = new Map<string, ListMeaning>()
  for (const row of designations) {
    const fault = (code: string, message: string) =>
      faults.push({ ...row.where, code, message: `${row.list}: ${message}` })
    const key = `${row.list} ${row.programme ?? ''}`
    if (rows.has(key)) fault('duplicate_id', 'the list, with this programme, has a row already.')
    rows.add(key)
    for (const citation of row.cite)
      if (instrumentOf(citation, book.instruments) === undefined)
        fault('unknown_instrument', `"${citation}" is to no instrument of instruments.yaml.`)
    const decides = row.effect === 'prohibit' || row.effect === 'licence'
    if (decides && row.cite.length === 0) fault('uncited', `the effect ${row.effect} names the provision it rests on.`)
    if (decides && row.confidence === 'K') fault('background_decides', 'background knowledge may only warn.')
    if (row.partyList !== undefined && !values.includes(row.partyList))
      fault('unknown_value', `party.lists never holds "${row.partyList}"; its values are ${values.join(', ')}.`)
    const first = firsts.get(row.list) ?? row
    firsts.set(row.list, first)
    if (first.keptBy !== row.keptBy || first.visibility !== row.visibility || first.isNeeded !== row.isNeeded)
      fault(
        'contradicts',
        `kept_by, visibility and needed are the list's, and line ${first.where.line} says otherwise.`,
      )
  }
  return faults
}
