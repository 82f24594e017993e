import { encodingOf } from '../../tables/index.ts'
import { plainColumns } from './formats/plain-csv.ts'
import { cslColumns } from './formats/us-csl.ts'
import { bisColumns } from './formats/us-denied-tsv.ts'
import type { DesignationFormat } from './formats.ts'

/** How many bytes from the beginning always suffice. */
export const recognitionBytes = 16_384

/** What the first bytes are, by what stands in them: a file's name is not asked for. */
export function recogniseFormat(head: Uint8Array): DesignationFormat | undefined {
  return recogniseFile(head)?.format
}

/** `part` is which of several files of one edition it is. */
export function recogniseFile(
  head: Uint8Array,
): { readonly format: DesignationFormat; readonly part: string } | undefined {
  const text = beginning(head)
  const format = text.startsWith('<') ? ofXml(text) : /^[[{]/.test(text) ? ofJson(text) : ofTable(text)
  if (format !== undefined) return { format, part: 'list' }
  const part = ofacPart(text)
  return part === undefined ? undefined : { format: 'ofac_csv', part }
}

function beginning(head: Uint8Array): string {
  const bytes = head.subarray(0, recognitionBytes)
  const encoding = encodingOf(bytes)
  const text = new TextDecoder(encoding === 'utf-32le' ? 'utf-8' : (encoding ?? 'utf-8')).decode(bytes)
  return text.replace(/^[\ufeff\s]+/, '')
}

function ofXml(text: string): DesignationFormat | undefined {
  const body = text.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, '')
  // A document type is refused when it is read; here it must not hide what kind of file it is.
  const root = /<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)([^>]*)/.exec(body.replace(/<!DOCTYPE[^>[]*(\[[\s\S]*?\]\s*)?>/i, ''))
  const [, name = '', attributes = ''] = root ?? []
  if (name === 'CONSOLIDATED_LIST') return 'un_xml'
  if (name === 'sdnList') return 'ofac_xml'
  if (name === 'Sanctions' && /ADVANCED|sanctions\/1\.0|ReferenceValueSets|DateOfIssue/.test(attributes + body))
    return 'ofac_advanced_xml'
  if (name === 'export' && /fsd|fsf|sanctionEntity/.test(attributes + body)) return 'eu_xml'
  if (name === 'Designations') return 'uk_xml'
  if (name === 'data-set' && /<record[\s>]/.test(body)) return 'canada_xml'
  return undefined
}

function ofJson(text: string): DesignationFormat | undefined {
  const line = text.split('\n', 1)[0] ?? ''
  if (/"(FEATURES|RECORD_ID|DATA_SOURCE)"\s*:/.test(line) && text.startsWith('{')) return 'senzing_json'
  if (text.startsWith('{') && /"schema"\s*:/.test(line) && /"(properties|caption|id)"\s*:/.test(line)) return 'ftm_json'
  if (text.startsWith('[') && /"(RECORD_ID|DATA_SOURCE)"\s*:/.test(text)) return 'senzing_json'
  if (/"(source_list_url|entity_number|source_information_url)"\s*:/.test(text)) return 'us_csl_json'
  return text.startsWith('{') && /"(sources_used|search_performed_at)"\s*:/.test(text) ? 'us_csl_json' : undefined
}

function ofTable(text: string): DesignationFormat | undefined {
  const header = cellsOf(text.split(/[\r\n]/, 1)[0] ?? '')
  const has = (columns: readonly string[]) => columns.every(column => header.includes(column))
  if (has(bisColumns)) return 'us_denied_tsv'
  if (has(cslColumns)) return 'us_csl_csv'
  if (/^"?Report Date/i.test(text) || has(['unique id', 'ofsi group id'])) return 'uk_csv'
  if (has(plainColumns)) return 'plain_csv'
  return undefined
}

function cellsOf(line: string): string[] {
  return line.split(/[\t,;]/).map(cell =>
    cell
      .replace(/^\s*"|"\s*$/g, '')
      .trim()
      .toLowerCase(),
  )
}

/** The legacy files have no header: a number first, `-0-` for what is not known, and a number of columns each. */
function ofacPart(text: string): 'sdn' | 'alt' | 'add' | 'comments' | undefined {
  const line = text.split(/[\r\n]/, 1)[0] ?? ''
  if (!/^\d+\s*,/.test(line)) return undefined
  if (/^\d+,\d+,"?(aka|fka|nka)"?,/i.test(line)) return 'alt'
  const cells = line.replace(/"(?:[^"]|"")*("|$)/g, '').split(',').length
  if (/^\d+,\d+,/.test(line) && cells === 6) return 'add'
  if (cells === 12) return 'sdn'
  return cells === 2 ? 'comments' : undefined
}
