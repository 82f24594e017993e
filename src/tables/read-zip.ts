import { Inflate } from 'fflate'
import { Refusal } from '../values/index.ts'

export type ZipLimits = {
  readonly entriesMax?: number
  /** Of all that is unpacked, together. */
  readonly bytesMax?: number
  /** Bytes out for a byte in; below a mebibyte a part may be as thin as it likes. */
  readonly ratioMax?: number
}

/** The parts of an archive, each unpacked when asked for and never before: piece by piece, so that nobody has to hold the whole of one. */
export type ZipArchive = { readonly names: readonly string[]; pieces(name: string): Iterable<Uint8Array> }

type Part = { readonly method: number; readonly offset: number; readonly packed: number }

const endSignature = 0x06054b50
const centralSignature = 0x02014b50
const localSignature = 0x04034b50
const freeBytes = 1_048_576

/**
 * The parts of a ZIP archive (PKWARE APPNOTE 6.3), by its central directory. What sizes it states is not believed: unpacking counts what
 * comes out and stops at the limits. Encrypted, split, doubled or odd archives are the refusal `unsafe_archive`.
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits = {}): ZipArchive {
  const { entriesMax = 2_000, bytesMax = 268_435_456, ratioMax = 200 } = limits
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts = directory(view, entriesMax)
  let left = bytesMax
  return {
    names: [...parts.keys()],
    *pieces(name) {
      const part = parts.get(name)
      if (part === undefined) return
      const packed = packedBytes(bytes, view, part)
      const most = Math.min(left, Math.max(freeBytes, part.packed * ratioMax))
      let length = 0
      for (const piece of part.method === 0 ? inSteps(packed) : inflated(packed)) {
        length += piece.length
        if (length > most) throw unsafe(`a part of it unpacks to more than ${most} bytes`)
        left -= piece.length
        yield piece
      }
    },
  }
}

function directory(view: DataView, entriesMax: number): Map<string, Part> {
  const end = endRecord(view)
  const count = view.getUint16(end + 10, true)
  if (count > entriesMax) throw unsafe(`it has ${count} parts, and ${entriesMax} are allowed`)
  if (view.getUint16(end + 4, true) !== 0) throw unsafe('it is one of several volumes')
  const parts = new Map<string, Part>()
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== centralSignature)
      throw unsafe('its directory is damaged')
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)]
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map(field => view.getUint16(at + field, true))
    if ((flags & 1) !== 0) throw unsafe('it is encrypted')
    if (method !== 0 && method !== 8) throw unsafe(`it is packed in an unknown way (${method})`)
    const nameEnd = at + 46 + (nameLength ?? 0)
    if (nameEnd > view.byteLength) throw unsafe('its directory is damaged')
    const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength))
    if (parts.has(name)) throw unsafe('it has two parts of one name')
    parts.set(name, { method, packed: view.getUint32(at + 20, true), offset: view.getUint32(at + 42, true) })
    at = nameEnd + (extraLength ?? 0) + (commentLength ?? 0)
  }
  return parts
}

/** The last of them, looked for from the end: a comment of up to 64 KiB may follow. */
function endRecord(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_558); at--)
    if (view.getUint32(at, true) === endSignature) return at
  throw new Refusal('truncated', { problem: 'the directory of the archive is missing' })
}

function packedBytes(bytes: Uint8Array, view: DataView, { offset, packed }: Part): Uint8Array {
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== localSignature)
    throw unsafe('a part of it is not where it should be')
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (from + packed > bytes.length) throw new Refusal('truncated', { problem: 'a part of the archive is cut off' })
  return bytes.subarray(from, from + packed)
}

/** In small steps, so that a bomb is felt before it has gone off: four kilobytes cannot become more than some four megabytes. */
const stepBytes = 4_096

function* inSteps(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += stepBytes) yield bytes.subarray(at, at + stepBytes)
}

function* inflated(packed: Uint8Array): Generator<Uint8Array> {
  let ready: Uint8Array[] = []
  let isWhole = false
  const inflate = new Inflate((piece, isLast) => {
    ready.push(piece)
    isWhole ||= isLast
  })
  let at = 0
  for (const step of inSteps(packed)) {
    at += step.length
    try {
      inflate.push(step, at === packed.length)
    } catch {
      throw unsafe('a part of it cannot be unpacked')
    }
    yield* ready
    ready = []
  }
  if (!isWhole && packed.length > 0) throw new Refusal('truncated', { problem: 'a part of the archive ends too soon' })
}

function unsafe(problem: string): Refusal {
  return new Refusal('unsafe_archive', { problem })
}
