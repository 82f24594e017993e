import type { DraftSink } from '../draft.ts'
import type { ListHead } from '../list-file.ts'
import { outlineReader } from '../outline.ts'

const entry = /^(\s{0,6})(\d[A-E]\d{3})(?:\s{1,8}|\.?$)(\S.*)?$/
const goesOn = /^\s*\d[A-E]\d{3}[a-z0-9.]{0,20}\s*(?:\d\.)?\s*continued\b/i
const category = /^\s*(?:CATEGORY|Category)\s+(\d)\b\s*[–—-]?\s*(.*)$/
const section = /^\s{0,6}(\d[A-E]\d?)\s{2,}([A-Z].*)$/
/** Page numbers stand alone, at either edge of the page. */
const pageNumber = /^(?:\d{1,4}|\s{40,}\d{1,4})\s*$/

/** Text as a page is laid out, its depth kept in blanks: page numbers, running heads and "continued" are the page's, not the list's. */
export function readLayoutText(text: string, sink: DraftSink): ListHead {
  const outline = outlineReader(sink)
  const seen = new Set<string>()
  let isTopOfPage = false
  const heading = (path: string, words: string, line: number) => {
    // A running head stands in the middle of an entry, which goes on below it.
    if (!isTopOfPage) outline.close()
    if (seen.has(path)) return sink.pass()
    seen.add(path)
    sink.heading(path, words, line)
  }
  for (const [i, raw] of text.split(/\r\n|[\n\r\f]/).entries()) {
    const written = raw.replaceAll('\t', '        ').trimEnd()
    const line = i + 1
    if (written.trim() === '') continue
    const isPassed = pageNumber.test(written)
    if (isPassed || goesOn.test(written)) {
      isTopOfPage ||= isPassed
      sink.pass()
      continue
    }
    const named = category.exec(written)
    if (named !== null && (written.trim().startsWith('CATEGORY') || (named[2] ?? '') === '')) {
      heading(named[1] ?? '', (named[2] ?? '').trim(), line)
      continue
    }
    isTopOfPage = false
    const part = section.exec(written)
    if (part !== null) {
      heading(part[1] ?? '', (part[2] ?? '').trim(), line)
      continue
    }
    const begun = entry.exec(written)
    if (begun !== null) {
      const [, indent = '', code = '', words = ''] = begun
      outline.entry(
        code,
        { column: words === '' ? indent.length + 9 : written.length - words.length, text: words, line },
        indent.length,
      )
    } else outline.line({ column: written.length - written.trimStart().length, text: written.trim(), line })
  }
  return { list: 'EU-DU', mark: ',' }
}
