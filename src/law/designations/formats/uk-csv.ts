import { countryOf } from '../country-words.ts'
import type { FormatReader } from '../edition-reader.ts'
import type { EntryDraft } from '../entry-draft.ts'
import { readCalendarDate } from '../read-dates.ts'
import { type TableRow, tableRows } from '../table-rows.ts'
import { openUkEntry, readUkDetails, readUkName, type UkRecord } from './uk-entry.ts'

const columns = ['unique id', 'ofsi group id', 'name 6', 'name 1'] as const

/** The UK Sanctions List as a table: one row for every name and every address, joined by the unique id. */
export const ukCsv: FormatReader = sink => {
  const entries = new Map<string, EntryDraft>()
  return {
    file: () =>
      tableRows(
        columns,
        sink,
        row => {
          const record = recordOf(row)
          const key = record.text('UniqueID')
          const known = key === '' ? undefined : entries.get(key)
          const entry = known ?? openUkEntry(record)
          if (known === undefined) entries.set(key || `line ${row.line}`, entry)
          else sink.attach('row')
          readRow(row, record, entry)
        },
        { onHead: cells => sink.published(readCalendarDate(cells[0]?.replace(/^Report Date:?\s*/i, '') ?? '')) },
      ),
    end() {
      for (const entry of entries.values()) sink.entry(entry)
    },
  }
}

function readRow({ cell }: TableRow, record: UkRecord, entry: EntryDraft): void {
  const parts = [1, 2, 3, 4, 5, 6].map(i => cell(`name ${i}`))
  readUkName({ parts, type: cell('name type'), strength: cell('alias strength') }, entry)
  entry.name(cell('name non-latin script'), 'original')
  const lines = [1, 2, 3, 4, 5, 6].map(i => cell(`address line ${i}`))
  const country = cell('address country')
  entry.address([...lines, cell('address postal code')], country)
  if (countryOf(country) !== undefined) entry.country('address', country)
  readUkDetails(record, entry)
}

/** The table's headings by the names of the XML. */
const headings: Readonly<Record<string, readonly string[]>> = {
  LastUpdated: ['last updated'],
  UniqueID: ['unique id'],
  OFSIGroupID: ['ofsi group id'],
  UNReferenceNumber: ['un reference number'],
  IndividualEntityShip: ['designation type', 'individual, entity, ship'],
  DateDesignated: ['date designated'],
  RegimeName: ['regime name'],
  DesignationSource: ['designation source'],
  SanctionsImposed: ['sanctions imposed'],
  OtherInformation: ['other information'],
  UKStatementofReasons: ['uk statement of reasons'],
  Title: ['title'],
  PhoneNumber: ['phone number'],
  EmailAddress: ['email address'],
  Website: ['website'],
  DOB: ['d.o.b', 'dob'],
  Nationality: ['nationality(/ies)', 'nationality'],
  NationalIdentifierNumber: ['national identifier number'],
  NationalIdentifierAdditionalInformation: ['national identifier additional information'],
  PassportNumber: ['passport number'],
  PassportAdditionalInformation: ['passport additional information'],
  Position: ['position'],
  Gender: ['gender'],
  TownOfBirth: ['town of birth'],
  CountryOfBirth: ['country of birth'],
  TypeOfEntity: ['type of entity'],
  Subsidiary: ['subsidiaries'],
  ParentCompany: ['parent company'],
  BusinessRegistrationNumber: ['business registration number (s)', 'business registration number'],
  IMONumber: ['imo number'],
  CurrentOwnerOperator: ['current owner/operator (s)', 'current owner/operator'],
  PreviousOwnerOperator: ['previous owner/operator (s)', 'previous owner/operator'],
  CurrentBelievedFlagOfShip: ['current believed flag of ship'],
  PreviousFlag: ['previous flags'],
  TypeOfShip: ['type of ship'],
  TonnageOfShip: ['tonnage of ship'],
  LengthOfShip: ['length of ship'],
  YearBuilt: ['year built'],
  HullIdentificationNumber: ['hull identification number (hin)', 'hull identification number'],
}

function recordOf({ line, cell }: TableRow): UkRecord {
  const text = (name: string) => (headings[name] ?? []).map(cell).find(each => each !== '') ?? ''
  const texts = (name: string) => {
    const all = text(name)
    return all === '' ? [] : lists.has(name) ? all.split(/[;|]/).map(each => each.trim()) : [all]
  }
  return { line, text, texts }
}

/** Cells that hold several values; the others are running text. */
const lists = new Set([
  'DOB',
  'Nationality',
  'Subsidiary',
  'ParentCompany',
  'BusinessRegistrationNumber',
  'IMONumber',
  'PreviousFlag',
])
