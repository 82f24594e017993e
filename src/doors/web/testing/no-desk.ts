import { Refusal } from '../../../values/index.ts'
import type { Desk } from '../desk.ts'

const closed = () => Promise.reject(new Refusal('storage_unavailable'))

/** For tests of pages that ask no desk: whatever does hears that there is no database. */
export const noDesk: Desk = {
  listNames: new Map(),
  officerCookie: undefined,
  look: closed,
  screen: closed,
  record: closed,
  rerun: closed,
  queue: closed,
  hitsOf: closed,
  hit: closed,
  resolve: closed,
  lists: closed,
  editions: closed,
  differences: closed,
  entries: closed,
  keepFile: closed,
  importEdition: closed,
  proposals: closed,
  propose: closed,
  decide: closed,
  addBatch: closed,
  batch: closed,
  batchSummary: closed,
  batchAnswers: closed,
  classification: { classify: closed, rules: closed },
  controlLists: {
    lists: closed,
    browse: closed,
    search: closed,
    entry: closed,
    differences: closed,
    bring: closed,
    report: closed,
    accept: closed,
    withdraw: closed,
    resolve: closed,
  },
}
