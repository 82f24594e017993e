import { encodingOf, type TextEncoding } from '../../tables/index.ts'
import type { DesignationFormat } from './formats.ts'

/** OFAC's legacy files say nothing of their encoding, and come in either; all others are UTF-8 where they say nothing else. */
export function encodingFor(format: DesignationFormat, head: Uint8Array): TextEncoding {
  const marked = encodingOf(head)
  if (marked !== undefined) return marked
  if (format === 'ofac_csv') return 'utf-8-or-windows-1252'
  if (!format.endsWith('_xml')) return 'utf-8'
  const declaration = new TextDecoder('windows-1252').decode(head.subarray(0, 200))
  const declared = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(declaration)?.[1]?.toLowerCase()
  // The declaration was read as single bytes, so it cannot be any of the wider ones, whatever it says.
  return declared === undefined || declared.startsWith('utf-16') || declared === 'us-ascii' || declared === 'utf8'
    ? 'utf-8'
    : declared
}
