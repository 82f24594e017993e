import { isXlsx } from '../../tables/index.ts'
import type { ListFormat } from './edition.ts'
import { isHeader } from './formats/columns.ts'

/** So many letters tell a format; a name or an extension tells nothing. */
export const recognitionLength = 65_536

export function recogniseList(head: Uint8Array): ListFormat | undefined {
  if (isXlsx(head)) return 'columns_xlsx'
  return recogniseListText(new TextDecoder('utf-8').decode(head.subarray(0, recognitionLength)))
}

export function recogniseListText(text: string): ListFormat | undefined {
  const head = text
    .slice(0, recognitionLength)
    .replace(/^\ufeff/, '')
    .trimStart()
  if (head.startsWith('{')) {
    if (/"eccn"\s*:/.test(head)) return 'us_json'
    return /"(?:entry_code|verbatim_text|corpus_version)"\s*:/.test(head) ? 'eu_json' : undefined
  }
  if (head.startsWith('<')) {
    if (/<(?:DIV9|APPENDIX|ECFR|DLPSTEXTCLASS|DIV[5-8])\b/.test(head)) return 'us_ecfr_xml'
    return /<(?:\w+:)?html\b/i.test(head) ? 'eu_xhtml' : undefined
  }
  const first = head.split(/\r?\n/, 1)[0] ?? ''
  const cells = first.split(/[,;]/).map(cell => cell.replace(/^"|"$/g, ''))
  if (cells.includes('ecn_number') && cells.includes('description_en')) return 'us_csv'
  if (cells.includes('hscode') && cells.includes('description')) return 'hs_csv'
  if (isHeader(cells)) return 'columns_csv'
  return /^\s{0,6}\d[A-E]\d{3}(?:\s{1,8}\S|$)/m.test(head) ? 'layout_text' : undefined
}
