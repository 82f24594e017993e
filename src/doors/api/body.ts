import type { Context } from 'hono'
import { textOf, tooLarge } from '../../office/operations/index.ts'
import type { HttpEnv } from './http.ts'

export const mebibyte = 1_048_576

/** One input may have this many bytes; many together, that many. */
export const limits = { oneBytesMax: mebibyte, batchBytesMax: 16 * mebibyte, batchCountMax: 10_000 } as const

/**
 * The whole body as text, never more of it than allowed: the limit holds for what is declared and for what comes. Where `batchField`
 * is given, a body whose first bytes show that it holds many inputs may be as large as a batch.
 */
export async function readBody(c: Context<HttpEnv>, batchField?: string): Promise<string> {
  const declared = Number(c.req.header('content-length') ?? Number.NaN)
  const largest = batchField === undefined ? limits.oneBytesMax : limits.batchBytesMax
  if (declared > largest) throw tooLarge(largest)
  if (declared <= limits.oneBytesMax) return textOf(new Uint8Array(await c.req.raw.arrayBuffer()))

  const parts: Uint8Array[] = []
  let size = 0
  let bytesMax: number = limits.oneBytesMax
  for await (const part of bytesOf(c)) {
    if (
      size === 0 &&
      batchField !== undefined &&
      startsBatch(new TextDecoder().decode(part.subarray(0, 256)), batchField)
    )
      bytesMax = limits.batchBytesMax
    size += part.length
    if (size > bytesMax) throw tooLarge(bytesMax)
    parts.push(part)
  }
  return textOf(Buffer.concat(parts, size))
}

/** The whole body as bytes, never more of it than allowed. */
export async function readBytes(c: Context<HttpEnv>, bytesMax: number): Promise<Uint8Array> {
  if (Number(c.req.header('content-length') ?? 0) > bytesMax) throw tooLarge(bytesMax)
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of bytesOf(c)) {
    size += part.length
    if (size > bytesMax) throw tooLarge(bytesMax)
    parts.push(part)
  }
  return Buffer.concat(parts, size)
}

/** The body as it comes. Leaving the loop early gives up the rest. */
export async function* bytesOf(c: Context<HttpEnv>): AsyncGenerator<Uint8Array> {
  const body = c.req.raw.body
  if (body === null) return
  const reader = body.getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value
}

/** `[…` or `{"cases":[…`: many inputs in one body. */
export function startsBatch(text: string, field: string): boolean {
  const start = text.slice(0, 256).replace(/[\s\ufeff]/g, '')
  return start.startsWith('[') || start.startsWith(`{"${field}":[`)
}
