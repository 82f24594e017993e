import { isRefusal, parseCsv, parseDecimal } from '../../values/index.ts'
import type { ListMeaning } from './types.ts'
import type { Fault } from './yaml.ts'

export const listEffects = ['prohibit', 'licence', 'red_flag', 'watch'] as const
const keepers = ['state', 'publisher'] as const
const visibilities = ['public', 'restricted'] as const
const yesNo = ['yes', 'no'] as const
const confidences = ['V', 'E', 'I', 'K'] as const

const file = 'tables/designations.csv'

/** `tables/designations.csv`: which lists of designated parties this law looks at, and what being on each of them means. */
export function readListMeanings(
  text: string | undefined,
  languages: readonly string[],
  faults: Fault[],
): readonly ListMeaning[] {
  if (text === undefined) return []
  const columns = [
    'list',
    'programme',
    ...languages.map(language => `name_${language}`),
    ...['kept_by', 'visibility', 'needed', 'effect', 'party_list', 'age_days_max'],
    ...['owned_from', 'owned_above', 'owned_together', 'cite', 'confidence'],
  ]
  try {
    return parseCsv(text, columns).map(({ line, fields }) => readRow(new RowReader(line, fields, faults), languages))
  } catch (error) {
    if (!isRefusal(error, 'bad_pack')) throw error
    // Whatever else is wrong with it as a table was said when all tables were read.
    if (error.details['line'] === 1) faults.push({ file, line: 1, code: 'not_a_table', message: error.message })
    return []
  }
}

function readRow(row: RowReader, languages: readonly string[]): ListMeaning {
  const list = row.matching('list', /^[a-z][a-z0-9_]*$/, 'a word of small letters, digits and underscores')
  const programme = row.text('programme')
  const partyList = row.text('party_list')
  const ownership = readOwnership(row)
  return {
    list,
    ...(programme === '' ? {} : { programme }),
    name: Object.fromEntries(languages.map(language => [language, row.matching(`name_${language}`, /./, 'words')])),
    keptBy: row.oneOf('kept_by', keepers),
    visibility: row.oneOf('visibility', visibilities),
    isNeeded: row.oneOf('needed', yesNo) === 'yes',
    effect: row.oneOf('effect', listEffects),
    ...(partyList === '' ? {} : { partyList }),
    ageDaysMax: Number(row.matching('age_days_max', /^[1-9]\d{0,4}$/, 'a number of days')),
    ...(ownership === undefined ? {} : { ownership }),
    cite: row
      .text('cite')
      .split(/;\s*/)
      .filter(part => part !== ''),
    confidence: row.oneOf('confidence', confidences),
    where: { file, line: row.line },
  }
}

/** A share at which a listed owner counts: from it on, or only above it; and whether shares of several listed owners add up. */
function readOwnership(row: RowReader): ListMeaning['ownership'] {
  const from = row.text('owned_from')
  const above = row.text('owned_above')
  if (from === '' && above === '') return undefined
  const column = from === '' ? 'owned_above' : 'owned_from'
  if (from !== '' && above !== '')
    row.fault('owned_above', 'unknown_value', 'a share counts from a figure or above one, not both')
  const share = parseDecimal(row.text(column))
  if (share === undefined || !/^(0?\.\d+|0|1(\.0+)?|0\.\d+)$/.test(share)) {
    row.fault(column, 'not_a_decimal', 'it is a share of one, such as 0.5')
    return undefined
  }
  return { share, counts: from === '' ? 'above' : 'from', together: row.oneOf('owned_together', yesNo) === 'yes' }
}

class RowReader {
  readonly line: number
  readonly fields: Readonly<Record<string, string>>
  readonly faults: Fault[]
  constructor(line: number, fields: Readonly<Record<string, string>>, faults: Fault[]) {
    this.line = line
    this.fields = fields
    this.faults = faults
  }
  text(column: string): string {
    return (this.fields[column] ?? '').trim()
  }
  matching(column: string, shape: RegExp, expected: string): string {
    const text = this.text(column)
    if (!shape.test(text)) this.fault(column, 'unknown_value', `it must be ${expected}`)
    return text
  }
  oneOf<T extends string>(column: string, values: readonly [T, ...T[]]): T {
    const text = this.text(column)
    const found = values.find(value => value === text)
    if (found === undefined) this.fault(column, 'unknown_value', `it is one of ${values.join(', ')}`)
    return found ?? values[0]
  }
  fault(column: string, code: string, problem: string): void {
    this.faults.push({ file, line: this.line, code, message: `${column} is "${this.text(column)}"; ${problem}.` })
  }
}
