import { type Line, linesOf, textOf, tooLarge } from '../../office/operations/index.ts'

/**
 * The cases of an input: JSON lines, or one object written over several lines. Which of the two shows in the first line: where it is
 * no JSON by itself, the input is held back until it is known whether all of it is one object.
 */
export async function* casesOf(chunks: AsyncIterable<Uint8Array>, bytesMax: number): AsyncGenerator<Line> {
  const rest = chunks[Symbol.asyncIterator]()
  const held: Uint8Array[] = []
  let size = 0
  let isEnded = false
  while (!isEnded && size <= bytesMax && !isLines(held)) {
    const next = await rest.next()
    if (next.done === true) isEnded = true
    else {
      held.push(next.value)
      size += next.value.length
    }
  }
  const one = isEnded && size <= bytesMax && !isLines(held) ? oneObject(Buffer.concat(held)) : undefined
  if (one !== undefined) yield { number: 1, text: one }
  else yield* linesOf(chain(held, rest), bytesMax)
}

/** A whole first line that is JSON by itself. */
function isLines(held: readonly Uint8Array[]): boolean {
  const last = held.at(-1)
  if (last?.includes(0x0a) !== true) return false
  const lines = Buffer.concat(held).toString('utf8').split('\n').slice(0, -1)
  const first = lines.find(line => line.trim() !== '')
  return first !== undefined && isJson(first)
}

function oneObject(bytes: Uint8Array): string | undefined {
  const text = Buffer.from(bytes).toString('utf8')
  return text.trim().includes('\n') && isJson(text) ? textOf(bytes) : undefined
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\ufeff/, ''))
    return true
  } catch {
    return false
  }
}

async function* chain(held: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* held
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
}

/** All of an input, where it is one thing. */
export async function wholeOf(chunks: AsyncIterable<Uint8Array>, bytesMax: number): Promise<string> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of chunks) {
    size += part.length
    if (size > bytesMax) throw tooLarge(bytesMax)
    parts.push(part)
  }
  return textOf(Buffer.concat(parts))
}
