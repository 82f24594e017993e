import { parseDate } from '../../../values/index.ts'
import { type DraftSink, readNoteStart } from '../draft.ts'
import type { ReasonForControl } from '../edition.ts'
import type { ListHead } from '../list-file.ts'
import { raisedText, readMixedXml } from '../mixed-xml.ts'
import { readUsParagraphs } from '../us-paragraphs.ts'
import { isSaid, reasonOf } from './us-json.ts'

type Block = { readonly name: string; text: string; readonly line: number; cells: string[] | undefined }
type Entry = {
  readonly code: string
  readonly line: number
  heading: string
  readonly reasons: ReasonForControl[]
  readonly items: string[]
  controls: string
  definitions: string
  part: Part
}
type Part = 'heading' | 'licence' | 'reasons' | 'exceptions' | 'items' | 'controls' | 'definitions'

const blockNames = /^(?:HEAD|HD[1-4]|P|FP(?:-\d)?|HED|TR|ROW)$/
const cellNames = /^(?:TD|TH|ENT|CHED)$/

/** The Commerce Control List as the eCFR has it: Supplement No. 1 to part 774, an appendix whose paragraphs follow each other flat. */
export function readUsEcfrXml(text: string, sink: DraftSink): ListHead {
  let entry: Entry | undefined
  const end = () => {
    if (entry !== undefined) finish(entry, sink)
    entry = undefined
  }
  for (const { text: raw, name, line, cells } of blocksOf(text)) {
    const words = raw.replace(/\s+/g, ' ').trim()
    const begun = /^(\d[A-E]\d{3})(?:[\s.]+(.*))?$/.exec(words)
    const heading = /^(?:CATEGORY|Category) (\d)\b\W*(.*)$/.exec(words) ?? /^([A-E])\. [“"A-Z]/.exec(words)
    if (begun !== null && /^FP/.test(name)) {
      end()
      entry = {
        code: begun[1] ?? '',
        line,
        heading: begun[2] ?? '',
        reasons: [],
        items: [],
        controls: '',
        definitions: '',
        part: 'heading',
      }
    } else if (/^HEAD$|^HD[12]$/.test(name) && heading !== null && /^\d$/.test(heading[1] ?? '')) {
      end()
      if (sink.find(heading[1] ?? '') === undefined) sink.heading(heading[1] ?? '', heading[2] ?? '', line)
    } else if (entry !== undefined && words !== '') take(entry, words, cells)
  }
  end()
  const day = /(?:AMDDATE|DATE)>?\s*="?\s*(\d{4}-\d{2}-\d{2})/.exec(text.slice(0, 5_000))?.[1]
  const statedFrom = day === undefined ? undefined : parseDate(day)
  return {
    list: 'US-CCL',
    ...(statedFrom === undefined || day === undefined ? {} : { edition: day, statedFrom }),
    mark: '.',
  }
}

/** Publishers head the parts of an entry in many ways; each begins with words of its own. */
function partOf(words: string): Part | undefined {
  if (/^License Requirements?\b/i.test(words)) return 'licence'
  if (/^Control\(?s?\)?$/i.test(words) || /^Control\(s\)/i.test(words)) return 'reasons'
  if (
    /^(?:List[- ]Based License Exceptions?|Special Conditions for STA|Reporting Requirements|License Exceptions?)/i.test(
      words,
    )
  )
    return 'exceptions'
  if (/^Related Controls?:/i.test(words)) return 'controls'
  if (/^Related Definitions?:/i.test(words)) return 'definitions'
  if (/^(?:List of )?Items(?: Controlled)?:?$/i.test(words) || /^Items:/i.test(words)) return 'items'
  return undefined
}

function take(entry: Entry, words: string, cells: readonly string[] | undefined): void {
  if (cells !== undefined && entry.part !== 'items') {
    const found = cells.length > 1 ? reasonOf(cells[0] ?? '', cells[1] ?? '') : undefined
    if (found !== undefined) entry.reasons.push(found)
    return
  }
  const part = partOf(words)
  if (part !== undefined) entry.part = part
  const said = words.replace(/^(?:Related Controls?|Related Definitions?|Items):\s*/i, '')
  if (entry.part === 'controls') entry.controls += `${entry.controls === '' ? '' : ' '}${said}`
  else if (entry.part === 'definitions') entry.definitions += `${entry.definitions === '' ? '' : ' '}${said}`
  else if (entry.part === 'items' && (part === undefined || /^Items: \S/.test(words))) entry.items.push(said)
  else if (entry.part === 'heading') entry.heading += `${entry.heading === '' ? '' : ' '}${words}`
}

function finish(entry: Entry, sink: DraftSink): void {
  const { code, line, controls, definitions } = entry
  sink.provision(code, entry.heading, line, entry.reasons)
  if (isSaid(controls)) sink.note('nb', 'related-controls', code, controls, line)
  if (isSaid(definitions)) sink.note('definition', 'related', code, definitions, line)
  readUsParagraphs(
    code,
    entry.items.map(each => (readNoteStart(each) === undefined ? each : each)).join(' '),
    line,
    sink,
  )
}

function blocksOf(xml: string): readonly Block[] {
  const blocks: Block[] = []
  const open: string[] = []
  let current: Block | undefined
  let cell: string | undefined
  readMixedXml(xml, {
    open(name, attributes, line) {
      open.push(name === 'E' && attributes['T'] === '51' ? 'SUP' : name)
      if (cellNames.test(name)) cell = ''
      else if (blockNames.test(name)) {
        current = { name, text: '', line, cells: /^(?:TR|ROW)$/.test(name) ? [] : undefined }
        blocks.push(current)
      }
    },
    close(name) {
      open.pop()
      if (cellNames.test(name) && cell !== undefined) {
        current?.cells?.push(cell.replace(/\s+/g, ' ').trim())
        cell = undefined
      } else if (blockNames.test(name)) current = undefined
    },
    text(text) {
      if (current === undefined) return
      const isRaised = /^(?:SUP|sup)$/.test(open.at(-1) ?? '')
      const words = isRaised ? raisedText(text, current.text) : text
      current.text += words
      if (cell !== undefined) cell += words
    },
  })
  return blocks
}
