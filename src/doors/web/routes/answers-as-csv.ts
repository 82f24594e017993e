import type { Context } from 'hono'
import { stream } from 'hono/streaming'
import { isRefusal } from '../../../values/index.ts'

/** Sends the answers of a batch as a table to keep; a batch that is not there, or not done, is no page. The mark in front tells Excel that it is UTF-8. */
export async function answersAsCsv(
  c: Context,
  fileName: string,
  read: () => Promise<AsyncIterable<string> | Iterable<string>>,
): Promise<Response> {
  try {
    const lines = await read()
    c.header('content-type', 'text/csv; charset=utf-8')
    c.header('content-disposition', `attachment; filename="${fileName}"`)
    return stream(c, async out => {
      await out.write('\ufeff')
      for await (const line of lines) await out.write(`${line}\n`)
    })
  } catch (error) {
    if (isRefusal(error, 'not_found') || isRefusal(error, 'wrong_state')) return c.notFound()
    throw error
  }
}
