import type { Context } from 'hono'
import {
  answerLine,
  answerOne,
  type Batch,
  type Bytes,
  type Line,
  linesOf,
  tooLarge,
} from '../../office/operations/index.ts'
import { checkJson, parseJson, Refusal } from '../../values/index.ts'
import { bytesOf, limits, readBody, startsBatch } from './body.ts'
import type { HttpEnv } from './http.ts'
import { answerBytes } from './respond.ts'
import { ndjson, streamed } from './streaming.ts'

type Answer = (input: unknown) => unknown

/**
 * One input, or many: as an array, under the batch's field, or as lines. One by itself is answered as a `whole`; in a batch a bad input
 * is refused alone, and the others are answered piece by piece, as their reader takes them.
 */
export async function answerOneOrMany(
  c: Context<HttpEnv>,
  batch: Batch,
  answer: Answer,
  whole: (text: string) => Promise<Bytes>,
): Promise<Response> {
  if (c.req.header('content-type')?.startsWith(ndjson) === true) return answerLines(c, answer)
  const text = await readBody(c, batch.inputs)
  if (startsBatch(text, batch.inputs)) return answerMany(manyOf(parseUnchecked(text), batch), batch, answer)
  return answerBytes(c, await whole(text))
}

/** `{"results": […]}`: an answer or a refusal for each input, in their order. */
function answerMany(many: readonly unknown[], { outputs }: Batch, answer: Answer): Response {
  refuseTooMany(many.length)
  const checked = (input: unknown) => {
    checkJson(input)
    return answer(input)
  }
  const pieces = function* () {
    yield `{"${outputs}":[`
    for (const [i, input] of many.entries()) yield `${i === 0 ? '' : ','}${answerOne(input, checked).json}`
    yield ']}\n'
  }
  return streamed(pieces(), 'application/json; charset=utf-8')
}

/**
 * Lines in, lines out. All of the input is taken in first: a client that sends everything before it reads anything would otherwise
 * wait for us as we wait for it, and a batch that is too large is refused with its status before anything is answered.
 */
async function answerLines(c: Context<HttpEnv>, answer: Answer): Promise<Response> {
  if (Number(c.req.header('content-length') ?? 0) > limits.batchBytesMax) throw tooLarge(limits.batchBytesMax)
  const lines: Line[] = []
  for await (const line of linesOf(counted(bytesOf(c)), limits.oneBytesMax)) {
    lines.push(line)
    refuseTooMany(lines.length)
  }
  const pieces = function* () {
    for (const line of lines) yield `${answerLine(line, answer).json}\n`
  }
  return streamed(pieces(), ndjson)
}

/** The checks are made on each input by itself, so that one with a forbidden key does not take the others with it. */
function parseUnchecked(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return parseJson(text, { lengthMax: limits.batchBytesMax })
  }
}

function manyOf(body: unknown, { inputs }: Batch): readonly unknown[] {
  if (Array.isArray(body)) return body
  const fields = Object.entries(Object(body))
  const [stranger] = fields.find(([key]) => key !== inputs) ?? []
  if (stranger !== undefined) throw new Refusal('unknown_field', { field: stranger }, `/${stranger}`)
  const many = fields[0]?.[1]
  if (!Array.isArray(many)) throw new Refusal('wrong_type', { expected: 'an array', found: typeof many }, `/${inputs}`)
  return many
}

async function* counted(parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const part of parts) {
    size += part.length
    if (size > limits.batchBytesMax) throw tooLarge(limits.batchBytesMax)
    yield part
  }
}

function refuseTooMany(count: number): void {
  if (count > limits.batchCountMax) throw new Refusal('too_large', { limit: `${limits.batchCountMax} inputs` })
}
