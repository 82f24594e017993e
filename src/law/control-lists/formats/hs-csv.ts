import { delimitedReader } from '../../../tables/index.ts'
import { Refusal } from '../../../values/index.ts'
import type { DraftSink } from '../draft.ts'
import type { ListHead } from '../list-file.ts'

/** The Harmonized System as a table of its chapters (two digits), headings (four) and subheadings (six). */
export function readHsCsv(text: string, sink: DraftSink): ListHead {
  let columns: readonly string[] | undefined
  const reader = delimitedReader((cells, line) => {
    if (columns === undefined) {
      columns = cells.map(cell => cell.trim().toLowerCase())
      return
    }
    const cell = (name: string) => (cells[columns?.indexOf(name) ?? -1] ?? '').trim()
    const [code, words] = [cell('hscode'), cell('description')]
    if (code === 'TOTAL') return sink.pass()
    if (!/^\d{2}(?:\d{2}){0,2}$/.test(code) || words === '')
      return sink.fault('unreadable_row', line, cells.join(' | '))
    if (code.length === 2) sink.heading(code, words, line)
    else if (code.length === 4) sink.provision(code, words, line)
    // The path shows the tree, as it does for every other list: 8414.10.
    else sink.provision(`${code.slice(0, 4)}.${code.slice(4)}`, words, line)
  })
  reader.push(text)
  reader.end()
  if (columns === undefined) throw new Refusal('unknown_list_format')
  return { list: 'HS', mark: '.' }
}
