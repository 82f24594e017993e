import type { Download } from '../../office/operations/index.ts'

/** How long a batch may keep the thread before other requests have their turn, and how much is written at once. */
const turnMsMax = 10
const pieceLengthMin = 65_536

export const ndjson = 'application/x-ndjson'

/** Pieces of text as they are made: the next is made when the reader has taken the last, so nobody holds all of them. */
export function streamed(pieces: Iterator<string>, contentType: string): Response {
  const utf8 = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await new Promise(resolve => setImmediate(resolve))
      const end = performance.now() + turnMsMax
      let text = ''
      let isDone = false
      while (!isDone && text.length < pieceLengthMin && performance.now() < end) {
        const next = pieces.next()
        if (next.done === true) isDone = true
        else text += next.value
      }
      if (text !== '') controller.enqueue(utf8.encode(text))
      if (isDone) controller.close()
    },
  })
  return new Response(body, { headers: { 'Content-Type': contentType } })
}

/** The `lines` of an answer that is a stream. They are read from storage page by page, as they are taken. */
export function sendLines(answered: unknown, download?: Download): Response {
  const lines = linesOf(answered)[Symbol.asyncIterator]()
  const utf8 = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await lines.next()
      if (next.done === true) controller.close()
      else controller.enqueue(utf8.encode(`${next.value}\n`))
    },
    async cancel() {
      await lines.return?.()
    },
  })
  if (download === undefined) return new Response(body, { headers: { 'Content-Type': ndjson } })
  const { type, name } = download
  return new Response(body, {
    headers: { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` },
  })
}

/** The lines of such an answer. */
export function linesOf(answered: unknown): AsyncIterable<string> {
  const lines: unknown =
    typeof answered === 'object' && answered !== null && 'lines' in answered ? answered.lines : undefined
  if (isAsyncIterable(lines)) return lines
  throw new Error('An operation that streams answered without lines')
}

function isAsyncIterable(value: unknown): value is AsyncIterable<string> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value
}
