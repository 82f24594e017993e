import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { canonicalBytes } from './canonical-json.ts'

/** `sha256:` and 64 hexadecimal digits. */
export type Digest = `sha256:${string}`

const utf8 = new TextEncoder()

/** SHA-256 (FIPS 180-4) of the text's UTF-8 bytes, or of bytes, in hexadecimal. */
export function sha256Hex(text: string | Uint8Array): string {
  return bytesToHex(sha256(typeof text === 'string' ? utf8.encode(text) : text))
}

/** SHA-256 of a text, or of its UTF-8 bytes, in hexadecimal, where the caller has a quicker one to lend than the one that runs everywhere. */
export type HashText = (text: string | Uint8Array) => string

/** The digest of a JSON value: of its canonical text, so that the order of its keys does not matter. */
export function digestOf(value: unknown, hash: HashText = sha256Hex): Digest {
  return `sha256:${hash(canonicalBytes(value))}`
}

export function isDigest(value: unknown): value is Digest {
  return typeof value === 'string' && /^sha256:[0-9a-f]{64}$/.test(value)
}
