import { parseDate, parseJson, Refusal } from '../../../values/index.ts'
import type { DraftSink } from '../draft.ts'
import type { ReasonForControl } from '../edition.ts'
import type { ListHead } from '../list-file.ts'
import { type JsonRecord, lineFinder, recordOf, recordsOf, textAt } from '../read-record.ts'
import { readUsParagraphs } from '../us-paragraphs.ts'

/** The Commerce Control List as a dataset: one record an entry, its paragraphs in running text, its reasons for control in rows. */
export function readUsJson(text: string, sink: DraftSink): ListHead {
  const file = recordOf(parseJson(text, { lengthMax: text.length }))
  const entries = recordsOf(file?.['entries'])
  if (file === undefined || entries === undefined) throw new Refusal('unknown_list_format')
  const lineOf = lineFinder(text)
  for (const entry of entries) readEntry(entry, lineOf(`"${textAt(entry, 'eccn')}"`), sink)
  const issue = /issue (\d{4}-\d{2}-\d{2})/.exec(textAt(file, 'source'))?.[1] ?? ''
  const statedFrom = parseDate(issue)
  return { list: 'US-CCL', ...(statedFrom === undefined ? {} : { edition: issue, statedFrom }), mark: '.' }
}

function readEntry(entry: JsonRecord, line: number, sink: DraftSink): void {
  const code = textAt(entry, 'eccn')
  const heading = textAt(entry, 'heading')
  if (!/^\d[A-E]\d{3}$/.test(code)) {
    sink.fault('unreadable_row', line, code)
    return
  }
  // Where a publisher's table ran into the heading, its first words show where the heading ends.
  const words = (heading === '' ? textAt(entry, 'text') : heading).replace(/\s*Control\(s\) \|.*$/s, '')
  const draft = sink.provision(code, words, line, reasonsOf(entry))
  if (heading === '') draft.flags.push({ code: 'unreadable_row', line, value: words.slice(0, 200) })
  readRelated(code, entry, line, sink)
  readUsParagraphs(code, textAt(entry, 'items'), line, sink)
}

function readRelated(code: string, entry: JsonRecord, line: number, sink: DraftSink): void {
  const [controls, definitions] = [textAt(entry, 'relatedControls'), textAt(entry, 'relatedDefinitions')]
  if (isSaid(controls)) sink.note('nb', 'related-controls', code, controls, line)
  if (isSaid(definitions)) sink.note('definition', 'related', code, definitions, line)
}

export function isSaid(text: string): boolean {
  return text !== '' && !/^\s*n\/?a\.?\s*$/i.test(text)
}

function reasonsOf(entry: JsonRecord): readonly ReasonForControl[] {
  const rows = (recordsOf(entry['countryChart']) ?? []).flatMap(
    row => reasonOf(textAt(row, 'control'), textAt(row, 'countryChart')) ?? [],
  )
  if (rows.length > 0) return rows
  return [...textAt(entry, 'reasonForControl').matchAll(/\b[A-Z]{2}\b/g)].map(([code]) => ({
    code,
    scope: '',
    column: '',
  }))
}

/** `NS applies to entire entry, except 3A001.a.5` and its column of the country chart. */
export function reasonOf(control: string, column: string): ReasonForControl | undefined {
  const match = /^\s*([A-Z]{2})\b(?: controls?)?(?:,? (?:appl(?:y|ies) to|to))?\s*(.*)$/s.exec(control)
  const [, code = '', scope = ''] = match ?? []
  return match === null
    ? undefined
    : { code, scope: scope.replace(/[.\s]+$/, ''), column: column.trim().replace(/\.$/, '') }
}
