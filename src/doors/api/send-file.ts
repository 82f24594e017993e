import type { Download } from '../../office/operations/index.ts'

/** The `bytes` of an answer as they were kept, under the `name` it gives them: never shown in place, whatever they are. */
export function sendFile(answered: unknown, { type, name }: Download): Response {
  return new Response(bytesOf(answered), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${nameOf(answered) ?? name}"`,
    },
  })
}

function bytesOf(answered: unknown): Uint8Array<ArrayBuffer> {
  const bytes = typeof answered === 'object' && answered !== null && 'bytes' in answered ? answered.bytes : undefined
  if (!(bytes instanceof Uint8Array)) throw new Error('An operation that gives a file answered without bytes')
  return new Uint8Array(bytes)
}

/** Only letters that need no quoting in a header: what else a name holds, it is no name for a file. */
function nameOf(answered: unknown): string | undefined {
  const name = typeof answered === 'object' && answered !== null && 'name' in answered ? answered.name : undefined
  return typeof name === 'string' && /^[\w.-]+$/.test(name) ? name : undefined
}
