import type { Download } from '../../office/operations/index.ts'

/** The `bytes` of an answer as they were kept: never shown in place, whatever they are. */
export function sendFile(answered: unknown, { type, name }: Download): Response {
  return new Response(bytesOf(answered), {
    headers: { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` },
  })
}

function bytesOf(answered: unknown): Uint8Array<ArrayBuffer> {
  const bytes = typeof answered === 'object' && answered !== null && 'bytes' in answered ? answered.bytes : undefined
  if (!(bytes instanceof Uint8Array)) throw new Error('An operation that gives a file answered without bytes')
  return new Uint8Array(bytes)
}
