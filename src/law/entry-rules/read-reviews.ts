import { type Digest, isDigest, parseCsv, Refusal } from '../../values/index.ts'
import type { Reviews } from './trace.ts'

const columns = ['path', 'list', 'edition', 'text'] as const

/** The table of reviews that lies beside the rules: which text each was last checked against. A fault in it is the refusal `bad_pack`. */
export function readReviews(csv: string): Reviews {
  return new Map(
    parseCsv(csv, columns).map(({ fields, line }): [string, Digest] => {
      const { path = '', text = '' } = fields
      if (isDigest(text)) return [path, text]
      throw new Refusal('bad_pack', {
        problem: `line ${line} of the reviews of entry rules: "${text}" is no digest`,
        line,
      })
    }),
  )
}
