import { copyBytes, jsonBytes, putByte, writeText } from '../../values/index.ts'
import { canonicalWriter } from './canonical-case.ts'
import { caseSchema } from './case-schema.ts'
import { engineVersion } from './engine-version.ts'
import type { Law } from './law.ts'
import type { ReadCase } from './read-case.ts'

const utf8 = new TextEncoder()
const writeCase = canonicalWriter(caseSchema)
const beforeCase = utf8.encode('{"case":')
const beforePack = utf8.encode(`,"engine":${JSON.stringify(engineVersion)},"pack":`)
const closeObject = 0x7d

/** Used again for every case. */
const out = jsonBytes(8_192)

/**
 * Of the case as stated, the pack edition and the engine: the same three always give the same bytes of answer. It is the digest of
 * `{ case, engine, pack }` as canonical JSON, whose bytes are written here without that object.
 */
export function digestOfCase(law: Law, { stated }: ReadCase): string {
  out.at = 0
  copyBytes(out, beforeCase)
  writeCase(out, stated)
  copyBytes(out, beforePack)
  writeText(out, law.pack.digest)
  putByte(out, closeObject)
  return `sha256:${law.hash(out.bytes.subarray(0, out.at))}`
}
