import type { ScreeningIndex } from './format.ts'

/** The same snapshot in memory that threads share: posted to a worker it is not copied. Nobody writes to it. */
export function shared(index: ScreeningIndex): ScreeningIndex {
  // Who reads a typed array does not care which kind of buffer is under it; who decodes text copies it first.
  return sharedPart(index) as ScreeningIndex
}

function sharedPart(part: unknown): unknown {
  if (part instanceof Uint8Array) return copied(part, new Uint8Array(new SharedArrayBuffer(part.byteLength)))
  if (part instanceof Uint16Array) return copied(part, new Uint16Array(new SharedArrayBuffer(part.byteLength)))
  if (part instanceof Uint32Array) return copied(part, new Uint32Array(new SharedArrayBuffer(part.byteLength)))
  if (part instanceof Float32Array) return copied(part, new Float32Array(new SharedArrayBuffer(part.byteLength)))
  if (Array.isArray(part) || typeof part !== 'object' || part === null) return part
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, sharedPart(value)]))
}

function copied<T extends { set: (from: ArrayLike<number>) => void }>(from: ArrayLike<number>, to: T): T {
  to.set(from)
  return to
}
