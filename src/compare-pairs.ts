import { type PartySchema, partySchemas } from './law/designations/index.ts'
import { compareNames } from './reasoning/screening/index.ts'
import { delimitedReader, textDecoding } from './tables/index.ts'
import { Refusal } from './values/index.ts'

export type PairRow = { readonly line: number; readonly row: Readonly<Record<string, string>> }

/** The rows of a table of pairs by the names of its columns. `name1`, `name2` and `schema` are read, others are passed over. */
export async function* pairsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<PairRow> {
  let columns: readonly string[] | undefined
  let ready: PairRow[] = []
  const reader = delimitedReader((cells, line) => {
    if (columns === undefined) {
      columns = cells.map(cell =>
        cell
          .trim()
          .toLowerCase()
          .replace(/^\ufeff/, ''),
      )
      for (const field of ['name1', 'name2'])
        if (!columns.includes(field)) throw new Refusal('missing_field', { field })
      return
    }
    ready.push({ line, row: Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ''])) })
  })
  const decoding = textDecoding('utf-8')
  for await (const chunk of chunks) {
    reader.push(decoding.push(chunk))
    yield* ready
    ready = []
  }
  reader.push(decoding.end())
  reader.end()
  yield* ready
}

export function comparePair(row: PairRow['row']) {
  const { name1 = '', name2 = '', schema = '' } = row
  return { name1, name2, ...compareNames(name1, name2, schemaOf(schema)) }
}

function schemaOf(text: string): PartySchema {
  if (text === '') return 'LegalEntity'
  const found = partySchemas.find(each => each.toLowerCase() === text.trim().toLowerCase())
  if (found === undefined) throw new Refusal('unknown_value', { value: text }, '/schema')
  return found
}
