import { sha256Hex } from '../../../values/index.ts'
import { oneFile, type Sink } from '../edition-reader.ts'
import { EntryDraft } from '../entry-draft.ts'
import { type TableRow, tableRows } from '../table-rows.ts'

export const bisColumns = ['name', 'street_address', 'country', 'effective_date', 'expiration_date'] as const

/** US Denied Persons List. One row is one order against one name at one address, and has no key: these three and the first day make one. */
export const usDeniedTsv = oneFile(sink =>
  tableRows(bisColumns, sink, row => readEntry(row, sink), { delimiter: '\t' }),
)

function readEntry({ line, cell }: TableRow, sink: Sink): void {
  const parts = ['street_address', 'city', 'state', 'postal_code'].map(cell)
  const identity = [cell('name'), ...parts, cell('country'), cell('effective_date')].map(part => part.trim()).join('\n')
  const entry = new EntryDraft('LegalEntity', sha256Hex(identity).slice(0, 16), line)
  entry.name(cell('name').replace(/[,;]\s*$/, ''), 'primary')
  entry.address(parts, cell('country'))
  entry.country('address', cell('country'))
  entry.listed(cell('effective_date'), 'mdy')
  const until = cell('expiration_date')
  if (until !== '') entry.remark(`Denied until: ${until}`)
  entry.amended(cell('last_update'), 'mdy')
  if (cell('action') !== '') entry.remark(`Action: ${cell('action')}`)
  if (cell('fr_citation') !== '') entry.remark(`Federal Register: ${cell('fr_citation')}`)
  if (cell('standard_order') === 'N') entry.remark('Not the standard order: its own terms apply.')
  sink.entry(entry)
}
