import { Refusal } from '../../values/index.ts'

/** One line of input by its number from 1: its text, or why it could not be taken in. */
export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly refusal: Refusal }

const newline = 0x0a

/**
 * The lines of a stream of bytes, blank ones left out. Memory is bounded: of a line longer than `bytesMax` nothing is kept but the
 * fact that it was there, and the lines after it are read as if nothing had happened.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, bytesMax: number): AsyncGenerator<Line> {
  let number = 1
  let held: Uint8Array[] = []
  let size = 0
  const keep = (part: Uint8Array) => {
    size += part.length
    if (size <= bytesMax) held.push(part)
    else held = []
  }
  const take = (): Line | undefined => {
    const line = size > bytesMax ? { number, refusal: tooLarge(bytesMax) } : decoded(number, joined(held, size))
    number += 1
    held = []
    size = 0
    return line
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, from)) {
      keep(chunk.subarray(from, end))
      from = end + 1
      const line = take()
      if (line !== undefined) yield line
    }
    keep(chunk.subarray(from))
  }
  const last = take()
  if (last !== undefined) yield last
}

export function tooLarge(bytesMax: number): Refusal {
  const limit = bytesMax >= 1_048_576 ? `${Math.floor(bytesMax / 1_048_576)} MiB` : `${bytesMax} bytes`
  return new Refusal('too_large', { limit })
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Text from UTF-8; bytes that are none are refused, since what stands for them would be a guess. */
export function textOf(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes)
  } catch {
    throw new Refusal('malformed_text', { problem: 'bytes that are not UTF-8' })
  }
}

function decoded(number: number, bytes: Uint8Array): Line | undefined {
  try {
    const text = textOf(bytes)
    return text.trim() === '' ? undefined : { number, text }
  } catch (error) {
    if (error instanceof Refusal) return { number, refusal: error }
    throw error
  }
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = parts
  if (parts.length === 1 && only !== undefined) return only
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
