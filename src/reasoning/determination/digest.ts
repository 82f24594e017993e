import { digestOf } from '../../values/index.ts'
import type { Law } from './law.ts'
import type { ReadCase } from './read-case.ts'

/** Part of every digest: an engine that could answer differently has another version. */
export const engineVersion = '1'

/** Of the case as stated, the pack edition and the engine: the same three always give the same bytes of answer. */
export function digestOfCase(law: Law, { stated }: ReadCase): string {
  return digestOf({ case: stated, pack: law.pack.digest, engine: engineVersion }, law.hash)
}
