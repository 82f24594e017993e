import { SaxesParser } from 'saxes'
import { Refusal } from '../../values/index.ts'

export type MixedHandlers = {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>, line: number) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
}

const depthMax = 200
/** Names that publishers of pages use without declaring them. None of them is more than one letter. */
const letters = {
  nbsp: '\u00a0',
  thinsp: '\u2009',
  micro: '\u00b5',
  deg: '\u00b0',
  times: '\u00d7',
  sect: '\u00a7',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ge: '≥',
  le: '≤',
  Omega: 'Ω',
  mu: 'μ',
}

/**
 * Text with elements in it, in its order: which `xmlReader` of the tables does not keep. A document type may be named, as pages do, but
 * must declare nothing.
 */
export function readMixedXml(xml: string, handlers: MixedHandlers): void {
  const parser = new SaxesParser({ xmlns: false, position: true })
  let depth = 0
  let isEnding = false
  Object.assign(parser.ENTITIES, letters)
  parser.on('error', error => {
    const problem = error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')
    if (isEnding) throw new Refusal('truncated', { problem: `line ${parser.line}: ${problem}` })
    throw new Refusal('malformed_xml', { line: parser.line, problem })
  })
  parser.on('doctype', doctype => {
    if (doctype.includes('[')) throw new Refusal('document_type', { line: parser.line })
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > depthMax) throw new Refusal('too_deep', { limit: depthMax, line: parser.line })
    handlers.open(localName(name), attributes, parser.line)
  })
  parser.on('closetag', ({ name }) => {
    depth--
    handlers.close(localName(name))
  })
  parser.on('text', handlers.text)
  parser.on('cdata', handlers.text)
  parser.write(xml)
  isEnding = true
  parser.close()
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** Raised and lowered digits: raised ones are exponents and must not fall to the line, where `10⁶` becomes 106. */
export function raisedText(text: string, before: string): string {
  return /^\s*[-−–]?\d{1,2}\s*$/.test(text) && /\d\s*$/.test(before) ? `^${text.trim().replace(/[−–]/, '-')}` : text
}
