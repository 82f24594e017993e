import { SaxesParser } from 'saxes'
import { Refusal } from '../values/index.ts'
import type { PushText } from './read-delimited.ts'

/** An element with what is in it. `text` is its own text, without that of its children; names come without a prefix. */
export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  readonly text: string
  readonly line: number
}

export type XmlHandlers = {
  /** Whether the element that opens is to be given whole; `depth` of the root is 0. */
  readonly isRecord: (name: string, depth: number) => boolean
  readonly onRecord: (element: XmlElement) => void
  /** Elements outside records: their beginning. */
  readonly onOpen?: (name: string, attributes: Readonly<Record<string, string>>, depth: number) => void
}

export type XmlLimits = {
  readonly depthMax?: number
  /** UTF-16 code units of one record, or of anything that does not end: a text, a comment, a tag. */
  readonly recordLengthMax?: number
}

type Open = { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string; line: number }

/**
 * XML read record by record, so that a file of any size needs the memory of one record. Entities are never declared: a document type is
 * the refusal `document_type`, whatever is in it. Not well-formed is `malformed_xml` with the line; an end before the end is `truncated`.
 */
export function xmlReader(handlers: XmlHandlers, limits: XmlLimits = {}): PushText {
  const { depthMax = 32, recordLengthMax = 8_388_608 } = limits
  const parser = new SaxesParser({ xmlns: false, position: true })
  const open: Open[] = []
  let [depth, length] = [0, 0]
  let hasRoot = false
  let isEnding = false

  parser.on('error', error => {
    const problem = error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')
    if (isEnding) throw new Refusal('truncated', { problem: `line ${parser.line}: ${problem}` })
    throw new Refusal('malformed_xml', { line: parser.line, problem })
  })
  parser.on('doctype', () => {
    throw new Refusal('document_type', { line: parser.line })
  })
  parser.on('opentag', ({ name: full, attributes }) => {
    hasRoot = true
    const name = localName(full)
    if (depth === depthMax) throw new Refusal('too_deep', { limit: depthMax, line: parser.line })
    if (open.length > 0 || handlers.isRecord(name, depth))
      open.push({ name, attributes, children: [], text: '', line: parser.line })
    else handlers.onOpen?.(name, attributes, depth)
    depth++
    if (open.length === 0) length = 0
  })
  const onText = (text: string) => {
    const current = open.at(-1)
    if (current !== undefined) current.text += text
  }
  parser.on('text', onText)
  parser.on('cdata', onText)
  parser.on('closetag', () => {
    depth--
    const element = open.pop()
    if (element === undefined) return
    const parent = open.at(-1)
    if (parent !== undefined) parent.children.push(element)
    else {
      length = 0
      handlers.onRecord(element)
    }
  })

  return {
    push(text) {
      // Slices, so that the limit is felt before a whole chunk has been kept.
      for (let at = 0; at < text.length; at += 65_536) {
        const slice = text.slice(at, at + 65_536)
        length += slice.length
        if (length > recordLengthMax + slice.length)
          throw new Refusal('too_large', { limit: `${recordLengthMax} characters in one record`, line: parser.line })
        parser.write(slice)
      }
    },
    end() {
      isEnding = true
      if (!hasRoot) throw new Refusal('truncated', { problem: 'there is no element in it' })
      parser.close()
    },
  }
}

/** The first child of this name. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find(child => child.name === name)
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element === undefined ? [] : element.children.filter(child => child.name === name)
}

/** The text of the first child of this name, without blanks around it; empty where there is none. */
export function textOf(element: XmlElement | undefined, name: string): string {
  return element === undefined ? '' : (childOf(element, name)?.text.trim() ?? '')
}

function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}
