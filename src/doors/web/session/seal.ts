import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Random } from '../../../values/index.ts'

const nonceBytes = 12
const tagBytes = 16
/** No enquiry comes near it; a cookie that inflates beyond is not ours. */
const contentBytesMax = 256 * 1024

/** Seals content with AES-256-GCM for one place only: what is sealed for one enquiry does not open in another. */
export type Sealer = {
  readonly seal: (content: unknown, place: string) => string
  /** Undefined where it was not sealed here, or for another place. */
  readonly open: (sealed: string, place: string) => unknown
}

export function sealer(secret: Uint8Array, random: Random): Sealer {
  const key = Buffer.from(hkdfSync('sha256', secret, new Uint8Array(0), 'steelyard enquiry cookie 1', 32))
  return {
    seal: (content, place) => {
      const nonce = random(nonceBytes)
      const cipher = createCipheriv('aes-256-gcm', key, nonce)
      cipher.setAAD(Buffer.from(place))
      // Packed before it is sealed: a case in JSON shrinks to a third, and cookies are small.
      const packed = deflateRawSync(JSON.stringify(content), { level: 9 })
      const body = Buffer.concat([cipher.update(packed), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
    },
    open: (sealed, place) => {
      const bytes = Buffer.from(sealed, 'base64url')
      if (bytes.length <= nonceBytes + tagBytes) return undefined
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes))
        decipher.setAAD(Buffer.from(place))
        decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes))
        const packed = Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()])
        const content: unknown = JSON.parse(inflateRawSync(packed, { maxOutputLength: contentBytesMax }).toString())
        return content
      } catch {
        return undefined
      }
    },
  }
}
