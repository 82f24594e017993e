import { createCipheriv, createDecipheriv } from 'node:crypto'
import type { Id, Random } from '../../values/index.ts'

/** The key of one saved enquiry, base64url of 32 bytes. It is in the private link and nowhere else: we cannot read what we keep. */
export type EnquiryKey = string & { readonly __brand: 'EnquiryKey' }

const algorithm = 'aes-256-gcm'
/** First byte of what is stored, so that another way of sealing can come beside this one. */
const version = 1
const nonceBytes = 12
const tagBytes = 16
const keyShape = /^[A-Za-z0-9_-]{43}$/

export function newKey(random: Random): EnquiryKey {
  return Buffer.from(random(32)).toString('base64url') as EnquiryKey
}

/** Version, nonce, ciphertext, tag. The id is bound to it: moved to another row, it does not open. */
export function sealAnswers(json: string, key: EnquiryKey, id: Id<'enq'>, random: Random): Uint8Array {
  const nonce = random(nonceBytes)
  const cipher = createCipheriv(algorithm, Buffer.from(key, 'base64url'), nonce, { authTagLength: tagBytes })
  cipher.setAAD(boundTo(id))
  const text = Buffer.concat([cipher.update(json, 'utf8'), cipher.final()])
  return Buffer.concat([Uint8Array.of(version), nonce, text, cipher.getAuthTag()])
}

/** The answers; or undefined, without a word of why: a wrong key, another row's id and a changed byte must look the same. */
export function openAnswers(sealed: Uint8Array, key: string, id: Id<'enq'>): string | undefined {
  if (!keyShape.test(key) || sealed[0] !== version || sealed.length < 1 + nonceBytes + tagBytes) return undefined
  const nonce = sealed.subarray(1, 1 + nonceBytes)
  const decipher = createDecipheriv(algorithm, Buffer.from(key, 'base64url'), nonce, { authTagLength: tagBytes })
  decipher.setAAD(boundTo(id))
  decipher.setAuthTag(sealed.subarray(-tagBytes))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(1 + nonceBytes, -tagBytes)), decipher.final()]).toString(
      'utf8',
    )
  } catch {
    return undefined
  }
}

function boundTo(id: Id<'enq'>): Buffer {
  return Buffer.from(`steelyard-saved-enquiry/${version}:${id}`)
}
