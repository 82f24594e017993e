import { hash } from 'node:crypto'
import { z } from 'zod'
import type { ClassificationData } from './classification-data.ts'
import { itemSchema } from './classification-schemas.ts'
import { type ListEdition, readListEdition } from './law/control-lists/index.ts'
import { type Line, linesOf } from './office/operations/index.ts'
import { answerOf, classify, makeClassifier } from './reasoning/classification/index.ts'
import { tableRows } from './table-rows.ts'
import { isRefusal, Refusal } from './values/index.ts'

export type NamedFile = { readonly name: string; readonly chunks: AsyncIterable<Uint8Array> }

const nativeSha256 = (bytes: string | Uint8Array) => hash('sha256', bytes)

/** Reads control lists from files, each recognised by its content. */
export async function readControlListFiles(files: readonly NamedFile[]): Promise<readonly ListEdition[]> {
  const editions: ListEdition[] = []
  for (const { name, chunks } of files) {
    const parts: Uint8Array[] = []
    for await (const chunk of chunks) parts.push(chunk)
    try {
      editions.push(readListEdition(Buffer.concat(parts), { source: name, sha256: nativeSha256 }).edition)
    } catch (error) {
      if (!isRefusal(error)) throw error
      throw new Refusal('unreadable_file', { file: name, problem: error.message })
    }
  }
  return editions
}

/** Whatever else a line has beside an item is passed over. */
const itemLine = z.object(itemSchema.shape)

/** Classifies one item after another against what was read. */
export function classifyingOver(editions: readonly ListEdition[], data: ClassificationData, limit: number) {
  const classifier = makeClassifier({ editions, ...data })
  return (given: unknown) => {
    const read = itemLine.safeParse(given)
    if (!read.success) throw refusalOf(read.error)
    const { id = null, ...item } = read.data
    const { candidates, questions, ...answer } = answerOf(data.rules, classify(classifier, item, { limit }))
    return { id, ...answer, candidates: candidates.slice(0, limit), questions: questions.slice(0, 10) }
  }
}

function refusalOf({ issues: [issue] }: z.ZodError): Refusal {
  const path = issue === undefined ? '' : `/${issue.path.join('/')}`
  if (issue?.path[0] === 'text' && issue.code === 'invalid_type')
    return new Refusal('missing_field', { field: 'text' }, path)
  return new Refusal(
    'wrong_type',
    { expected: 'an item with id and text', found: issue?.message ?? 'something else' },
    path,
  )
}

/**
 * Items of a file, a line each: JSON lines as they stand, or the rows of a table with the columns `id`, `text`, `hs`, and `attributes` as
 * JSON. The first letter tells which.
 */
export async function* itemLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const [first, all] = await peeked(chunks)
  if (/^\s*[{[]/.test(first)) yield* linesOf(all, itemBytesMax)
  else for await (const { line, row } of tableRows(all, ['text'])) yield { number: line, text: rowAsJson(row, line) }
}

const itemBytesMax = 1_048_576

function rowAsJson(
  { id = '', text = '', hs = '', attributes = '' }: Readonly<Record<string, string>>,
  line: number,
): string {
  const item = JSON.stringify({ id: id === '' ? String(line) : id, text, ...(hs.trim() === '' ? {} : { hs }) })
  return attributes.trim() === '' ? item : `${item.slice(0, -1)},"attributes":${attributes}}`
}

async function peeked(chunks: AsyncIterable<Uint8Array>): Promise<readonly [string, AsyncIterable<Uint8Array>]> {
  const iterator = chunks[Symbol.asyncIterator]()
  const { value, done } = await iterator.next()
  const first = done === true ? new Uint8Array() : value
  const all = async function* () {
    yield first
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value
  }
  return [new TextDecoder().decode(first.subarray(0, 64)).replace(/^\ufeff/, ''), all()]
}
