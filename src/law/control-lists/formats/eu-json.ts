import { parseDate, parseJson, Refusal } from '../../../values/index.ts'
import { type DraftSink, type NodeDraft, readNoteStart } from '../draft.ts'
import { inlineParts } from '../inline-parts.ts'
import type { ListHead } from '../list-file.ts'
import { lineFinder, recordOf, recordsOf, textAt } from '../read-record.ts'

const pathAtStart = /^(\d[A-E]\d{3}(?:\.[a-z0-9]{1,3})*)(?:\s+|$)/

/** Annex I as a dataset: one line a provision, each with its whole path, notes with the path they are attached to. */
export function readEuJson(text: string, sink: DraftSink): ListHead {
  const file = recordOf(parseJson(text, { lengthMax: text.length }))
  const entries = recordsOf(file?.['entries'])
  if (file === undefined || entries === undefined) throw new Refusal('unknown_list_format')
  const lineOf = lineFinder(text)
  for (const entry of entries) {
    const code = textAt(entry, 'entry_code')
    const line = lineOf(`"${code}"`)
    const words = textAt(entry, 'verbatim_text')
    if (code === '' || words === '') sink.fault('unreadable_row', line, code || words)
    else readEntry(words, line, sink)
  }
  for (const doc of recordsOf(file['docs']) ?? [])
    readDoc(textAt(doc, 'doc_type'), textAt(doc, 'title'), textAt(doc, 'verbatim_text'), lineOf, sink)
  const edition = textAt(file, 'corpus_version')
  const statedFrom = parseDate(textAt(file, 'valid_from'))
  return {
    list: 'EU-DU',
    ...(edition === '' ? {} : { edition }),
    ...(statedFrom === undefined ? {} : { statedFrom }),
    mark: ',',
  }
}

function readEntry(words: string, line: number, sink: DraftSink): void {
  let last: NodeDraft | undefined
  for (const each of words.split('\n')) {
    const match = pathAtStart.exec(each)
    const path = match?.[1]
    const text = each.slice(match?.[0].length ?? 0)
    if (path === undefined) {
      if (last !== undefined) last.text += ` ${text}`
      else sink.fault('unreadable_row', line, each)
      continue
    }
    const note = readNoteStart(text)
    const known = sink.find(path)
    if (note !== undefined) last = sink.note(note.kind, note.label, path, text, line)
    else if (known === undefined) last = readProvision(path, text, line, sink)
    else last = goOn(known, last, text, line, sink)
  }
}

function readProvision(path: string, text: string, line: number, sink: DraftSink): NodeDraft {
  const { head, parts } = inlineParts(text)
  const draft = sink.provision(path, head, line)
  if (parts.length > 0) draft.flags.push({ code: 'inline_list', line, value: text.slice(0, 200) })
  for (const part of parts) sink.provision(`${path}.${part.marker}`, part.text, line)
  return draft
}

/** A second line of one path: a row of its list, or the rest of the note before it. */
function goOn(known: NodeDraft, last: NodeDraft | undefined, text: string, line: number, sink: DraftSink): NodeDraft {
  const marker = /^([a-z])\.\s/.exec(text)
  const letter = marker?.[1]
  if (letter !== undefined && sink.find(`${known.path}.${letter}`) === undefined) {
    known.flags.push({ code: 'inline_list', line, value: text.slice(0, 200) })
    sink.provision(`${known.path}.${letter}`, text.slice(marker?.[0].length), line)
    return known
  }
  const to = last !== undefined && last.scope === known.path ? last : known
  // A note that was no more than its name has its text in this line; anything else is worth a look.
  if (to.kind === 'provision' || !/:\s*$/.test(to.text))
    to.flags.push({ code: 'text_after_note', line, value: text.slice(0, 200) })
  to.text += ` ${text}`
  return to
}

function readDoc(
  type: string,
  title: string,
  words: string,
  lineOf: (needle: string) => number,
  sink: DraftSink,
): void {
  const line = lineOf(`"doc_type": "${type}"`)
  if (type === 'definitions_annex') {
    readDefinitions(words, line, sink)
    return
  }
  // Articles, acronyms and editorial practices are law or help of their own, and no part of the list.
  if (!/_note$|^general_notes$/.test(type) || words.length < 12) {
    sink.pass()
    return
  }
  const scope = /— (\d[A-E]\d?) /.exec(title)?.[1] ?? /Category (\d)/i.exec(title)?.[1] ?? '*'
  const label = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
  sink.note(/technical/i.test(title) ? 'technical_note' : 'note', label, scope, words.replaceAll('\n', ' '), line)
}

/** One line a term; its notes and lists follow on lines of their own. */
export function readDefinitions(words: string, line: number, sink: DraftSink): void {
  let last: NodeDraft | undefined
  for (const each of words.split('\n')) {
    const term = /^["“]([^"”]{2,100})["”]\s/.exec(each)?.[1]
    if (term !== undefined) {
      last = sink.definition(term, each, line)
      // Synonyms stand before the categories: "Circuit element": …; short forms in brackets.
      const short = /^["“][^"”]+["”]\s\(["“]([^"”]{2,40})["”]\)/.exec(each)?.[1]
      if (short !== undefined) sink.definition(short, each, line)
    } else if (last !== undefined) last.text += ` ${each}`
  }
}
