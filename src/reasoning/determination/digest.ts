import { digestOf } from '../../values/index.ts'
import { engineVersion } from './engine-version.ts'
import type { Law } from './law.ts'
import type { ReadCase } from './read-case.ts'

/** Of the case as stated, the pack edition and the engine: the same three always give the same bytes of answer. */
export function digestOfCase(law: Law, { stated }: ReadCase): string {
  return digestOf({ case: stated, pack: law.pack.digest, engine: engineVersion }, law.hash)
}
