import type { ScreeningIndex } from './format.ts'

/** The same snapshot in memory that threads share: posted to a worker it is not copied. Nobody writes to it. */
export function shared(index: ScreeningIndex): ScreeningIndex {
  // Who reads a typed array does not care which kind of buffer is under it; who decodes text copies it first.
  return sharedPart(index, new Map()) as ScreeningIndex
}

/** Two arrays over one buffer stay two over one. */
function sharedPart(part: unknown, known: Map<ArrayBufferLike, SharedArrayBuffer>): unknown {
  if (part instanceof Uint8Array) return new Uint8Array(copied(part, known), part.byteOffset, part.length)
  if (part instanceof Uint16Array) return new Uint16Array(copied(part, known), part.byteOffset, part.length)
  if (part instanceof Uint32Array) return new Uint32Array(copied(part, known), part.byteOffset, part.length)
  if (part instanceof Float32Array) return new Float32Array(copied(part, known), part.byteOffset, part.length)
  if (Array.isArray(part) || typeof part !== 'object' || part === null) return part
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, sharedPart(value, known)]))
}

function copied({ buffer }: ArrayBufferView, known: Map<ArrayBufferLike, SharedArrayBuffer>): SharedArrayBuffer {
  let copy = known.get(buffer)
  if (copy === undefined) {
    copy = new SharedArrayBuffer(buffer.byteLength)
    new Uint8Array(copy).set(new Uint8Array(buffer))
    known.set(buffer, copy)
  }
  return copy
}
