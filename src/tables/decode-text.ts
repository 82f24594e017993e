import { Refusal } from '../values/index.ts'
import { endOfWholeUtf8, firstBadUtf8 } from './utf8.ts'

/**
 * `utf-8-or-windows-1252`: the first letter beyond ASCII decides for the rest. For publishers who say nothing and write either.
 * Any other name is one of the Encoding Standard.
 */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'utf-8-or-windows-1252' | (string & {})

/** Bytes in, text out, chunk by chunk. A byte that the encoding does not know is the refusal `misencoded` with its position. */
export type TextDecoding = { push(bytes: Uint8Array): string; end(): string }

/** What the first bytes say of the encoding: a byte order mark, or the zeros that UTF-16 puts between Latin letters. */
export function encodingOf(head: Uint8Array): TextEncoding | undefined {
  const [a, b, c, d] = head
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (head.length >= 4 && a === 0 && c === 0 && b !== 0 && d !== 0) return 'utf-16be'
  if (head.length >= 4 && b === 0 && d === 0 && a !== 0 && c !== 0) return 'utf-16le'
  return undefined
}

export function textDecoding(encoding: TextEncoding): TextDecoding {
  if (encoding === 'utf-8') return utf8(0)
  if (encoding === 'utf-8-or-windows-1252') return undecided()
  const decoder = decoderFor(encoding)
  let before = 0
  const decode = (bytes: Uint8Array, isLast: boolean) => {
    try {
      const text = decoder.decode(bytes, { stream: !isLast })
      before += bytes.length
      return text
    } catch {
      throw misencoded(encoding, before + firstFault(encoding, bytes))
    }
  }
  return { push: bytes => decode(bytes, false), end: () => decode(new Uint8Array(), true) }
}

function decoderFor(encoding: string) {
  try {
    return new TextDecoder(encoding, { fatal: true })
  } catch {
    throw new Refusal('unknown_encoding', { encoding })
  }
}

/** Whole sequences are decoded and the rest of one is kept for the next chunk, so that the place of a fault is always known. */
function utf8(start: number): TextDecoding {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let kept: Uint8Array = new Uint8Array()
  let before = start
  const decode = (bytes: Uint8Array) => {
    try {
      const text = decoder.decode(bytes)
      // Only the mark at the very beginning is no part of the text.
      const found = before === 0 && text.startsWith('\ufeff') ? text.slice(1) : text
      before += bytes.length
      return found
    } catch {
      throw misencoded('utf-8', before + firstBadUtf8(bytes))
    }
  }
  return {
    push(bytes) {
      const whole = kept.length === 0 ? bytes : joined(kept, bytes)
      const end = endOfWholeUtf8(whole)
      kept = whole.slice(end)
      return decode(whole.subarray(0, end))
    },
    end: () => decode(kept),
  }
}

function undecided(): TextDecoding {
  let chosen: TextDecoding | undefined
  let kept: Uint8Array = new Uint8Array()
  let before = 0
  const choose = (bytes: Uint8Array, isLast: boolean): string => {
    const first = bytes.findIndex(byte => byte >= 0x80)
    if (first < 0 || (!isLast && bytes.length - first < 4)) {
      const ascii = first < 0 ? bytes.length : first
      kept = bytes.slice(ascii)
      before += ascii
      return new TextDecoder('utf-8').decode(bytes.subarray(0, ascii))
    }
    const bad = firstBadUtf8(bytes.subarray(first, first + 4))
    chosen = bad === 0 ? textDecoding('windows-1252') : utf8(before)
    return chosen.push(bytes)
  }
  return {
    push(bytes) {
      if (chosen !== undefined) return chosen.push(bytes)
      return choose(kept.length === 0 ? bytes : joined(kept, bytes), false)
    },
    end() {
      const rest = chosen === undefined ? choose(kept, true) : ''
      return rest + (chosen?.end() ?? '')
    },
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}

/** For encodings other than UTF-8 the place is found by halving: the longest beginning that can be read. */
function firstFault(encoding: string, bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, middle), { stream: true })
      good = middle
    } catch {
      bad = middle
    }
  }
  return good
}

function misencoded(encoding: string, position: number): Refusal {
  return new Refusal('misencoded', { encoding: encoding.toUpperCase(), position })
}
