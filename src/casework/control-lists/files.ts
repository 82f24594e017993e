import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { Transaction } from '../../office/storage/index.ts'
import { type Instant, Refusal } from '../../values/index.ts'

const pack = promisify(gzip)
const unpack = promisify(gunzip)

/** Ten times the largest list we know: the Commerce Control List has about 3 MB. */
export const listFileBytesMax = 32 * 1_048_576

/** Keeps the bytes as they came, under their digest. The same bytes are kept once. */
export async function keepListFile(tx: Transaction, bytes: Uint8Array, now: Instant): Promise<string> {
  if (bytes.length > listFileBytesMax) throw new Refusal('too_large', { limit: `${listFileBytesMax} bytes` })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const known = await tx.query('select size from control_list_file where sha256 = $1', [sha256])
  if (known.count === 0)
    await tx.query(
      `insert into control_list_file (sha256, size, packing, bytes, kept_at) values ($1, $2, 'gzip', $3, $4)
       on conflict (sha256) do nothing`,
      [sha256, bytes.length, await pack(bytes, { level: 6 }), now],
    )
  return sha256
}

/** The bytes as they came. Bytes that no longer have their digest are a fault, and thrown as one. */
export async function loadListFile(tx: Pick<Transaction, 'query'>, sha256: string): Promise<Uint8Array | undefined> {
  const { rows } = await tx.query('select bytes from control_list_file where sha256 = $1', [sha256])
  const packed = rows[0]?.['bytes']
  if (!(packed instanceof Uint8Array)) return undefined
  const bytes = await unpack(packed, { maxOutputLength: listFileBytesMax })
  if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new Error(`The file kept under ${sha256} has other bytes`)
  return bytes
}
