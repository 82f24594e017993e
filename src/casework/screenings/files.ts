import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { Transaction } from '../../office/storage/index.ts'
import type { Instant } from '../../values/index.ts'

const pack = promisify(gzip)
const unpack = promisify(gunzip)

/** Larger than any list we know: OFAC's advanced format has about 120 MB. */
export const fileBytesMax = 256 * 1_048_576

export type KeptFile = { readonly sha256: string; readonly size: number }

/** Keeps the bytes as they came, under their digest. The same bytes are kept once. */
export async function keepFile(tx: Transaction, bytes: Uint8Array, now: Instant): Promise<KeptFile> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const known = await tx.query('select size from kept_file where sha256 = $1', [sha256])
  if (known.count === 0)
    await tx.query(
      `insert into kept_file (sha256, size, packing, bytes, kept_at) values ($1, $2, 'gzip', $3, $4) on conflict (sha256) do nothing`,
      [sha256, bytes.length, await pack(bytes, { level: 6 }), now],
    )
  return { sha256, size: bytes.length }
}

/** The bytes, or undefined where nothing is kept under this digest. Bytes that no longer have it are a fault, and thrown as one. */
export async function loadFile(tx: Pick<Transaction, 'query'>, sha256: string): Promise<Uint8Array | undefined> {
  const { rows } = await tx.query('select bytes from kept_file where sha256 = $1', [sha256])
  const packed = rows[0]?.['bytes']
  if (!(packed instanceof Uint8Array)) return undefined
  const bytes = await unpack(packed, { maxOutputLength: fileBytesMax })
  if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new Error(`The file kept under ${sha256} has other bytes`)
  return bytes
}

/** One digest for several files, in their order; of one file it is the file's own. */
export function digestOfFiles(digests: readonly string[]): string {
  const [only] = digests
  if (digests.length === 1 && only !== undefined) return only
  return createHash('sha256').update(digests.join('\n')).digest('hex')
}
