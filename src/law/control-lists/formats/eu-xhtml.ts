import { parseDate } from '../../../values/index.ts'
import type { DraftSink } from '../draft.ts'
import type { ListHead } from '../list-file.ts'
import { raisedText, readMixedXml } from '../mixed-xml.ts'
import { outlineReader } from '../outline.ts'
import { readDefinitions } from './eu-json.ts'

type Open = { readonly name: string; readonly classes: string; readonly isItem: boolean }
type Line = { readonly depth: number; text: string; readonly line: number }

const step = 7
const marked = /^(?:[a-z]{1,2}|\d{1,3})\.(?:\s|$)/
const blocks = new Set(['p', 'div', 'td', 'th', 'tr', 'li', 'h1', 'h2', 'h3', 'h4'])

/**
 * Annex I as a page of EUR-Lex, in its published structure: an item is a row of two cells, a table's or a grid's, the first with its
 * letter and the second with its text, and items within it stand in that second cell. How deep a row stands is how deep the provision is.
 */
export function readEuXhtml(text: string, sink: DraftSink): ListHead {
  const lines = linesOf(text)
  const outline = outlineReader(sink, step)
  let isInList = false
  let definitions: { readonly line: number; readonly words: string[] } | undefined
  for (const { depth, text: written, line } of lines) {
    const words = written.replace(/\s+/g, ' ').trim()
    if (words === '') continue
    if (/^DEFINITIONS OF TERMS USED IN THIS ANNEX/i.test(words)) {
      definitions = { line, words: [] }
      continue
    }
    const category = /^(?:CATEGORY|Category) (\d)\b\s*[–—-]?\s*(.*)$/.exec(words)
    const section = /^(\d[A-E]\d?) ([A-Z].*)$/.exec(words)
    const entry = /^(\d[A-E]\d{3})(?:\s+(.*))?$/.exec(words)
    if (category !== null && (category[2] ?? '').length < 80) {
      isInList = true
      outline.close()
      if (sink.find(category[1] ?? '') === undefined) sink.heading(category[1] ?? '', category[2] ?? '', line)
    } else if (section !== null && section[2]?.length !== undefined && section[2].length < 90) {
      outline.close()
      sink.heading(section[1] ?? '', section[2], line)
    } else if (entry !== null) {
      isInList = true
      outline.entry(entry[1] ?? '', { column: (depth + 1) * step, text: entry[2] ?? '', line }, depth * step)
    } else if (isInList) outline.line({ column: (marked.test(words) ? depth : depth + 1) * step, text: words, line })
    else if (definitions !== undefined) definitions.words.push(words)
  }
  if (definitions !== undefined) readDefinitions(definitions.words.join('\n'), definitions.line, sink)
  const edition = /0\d{4}R\d{4}-\d{8}/.exec(text.slice(0, 20_000))?.[0]
  const day = edition?.slice(-8)
  const statedFrom = day === undefined ? undefined : parseDate(`${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`)
  return {
    list: 'EU-DU',
    ...(edition === undefined ? {} : { edition }),
    ...(statedFrom === undefined ? {} : { statedFrom }),
    language: /<html[^>]*\s(?:xml:)?lang="([a-z]{2})"/.exec(text.slice(0, 20_000))?.[1] ?? 'en',
    mark: ',',
  }
}

/** Every paragraph with its depth; a letter that stands in a cell of its own is put before the paragraph it belongs to. */
function linesOf(xml: string): readonly Line[] {
  const lines: Line[] = []
  const open: Open[] = []
  let current: Line | undefined
  let depth = 0
  let raised = 0
  let hidden = 0
  readMixedXml(xml, {
    open(name, attributes, line) {
      const classes = attributes['class'] ?? ''
      const isItem = (name === 'div' && /\bgrid-container\b/.test(classes)) || name === 'tr'
      if (isItem) depth++
      open.push({ name, classes, isItem })
      if (/^(?:sup)$/.test(name) || /\bsuper(?:script)?\b/.test(classes)) raised++
      if (/^(?:head|script|style)$/.test(name)) hidden++
      if (!blocks.has(name)) return
      const isMarker =
        current !== undefined &&
        current.depth === depth &&
        /^(?:[a-z]{1,2}\.|\d{1,3}\.|\d[A-E]\d{3}|—|-)$/.test(current.text.trim())
      if (isMarker && !isItem && current !== undefined) current.text = `${current.text.trim()} `
      else current = undefined
      if (current === undefined) {
        current = { depth, text: '', line }
        lines.push(current)
      }
    },
    close() {
      const closed = open.pop()
      if (closed === undefined) return
      if (closed.isItem) depth--
      if (closed.name === 'sup' || /\bsuper(?:script)?\b/.test(closed.classes)) raised--
      if (/^(?:head|script|style)$/.test(closed.name)) hidden--
      const isMarker =
        current !== undefined && /^(?:[a-z]{1,2}\.|\d{1,3}\.|\d[A-E]\d{3}|—|-)\s*$/.test(current.text.trim())
      if (blocks.has(closed.name) && !(isMarker && !closed.isItem)) current = undefined
    },
    text(text) {
      if (hidden > 0) return
      if (current === undefined && text.trim() !== '') {
        current = { depth, text: '', line: lines.at(-1)?.line ?? 1 }
        lines.push(current)
      }
      if (current !== undefined) current.text += raised > 0 ? raisedText(text, current.text) : text
    },
  })
  return lines
}
