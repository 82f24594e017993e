import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { PushText, TextEncoding } from '../../tables/index.ts'
import { type TextDecoding, textDecoding } from '../../tables/index.ts'
import { type Digest, digestOf, Refusal } from '../../values/index.ts'
import type { Designation } from './designation.ts'
import { encodingFor } from './edition-encoding.ts'
import type { EditionReader } from './edition-reader.ts'
import type { DesignationFormat } from './formats.ts'
import { openFormat } from './open-format.ts'
import { recogniseFile, recognitionBytes } from './recognise-format.ts'
import type { ImportedFile, ImportReport } from './report.ts'
import { reportSink } from './report-sink.ts'

export type Chunks = Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>

export type ImportOptions = {
  /** Recognised by the first bytes where it is not given. */
  readonly format?: DesignationFormat
  /** Where the publisher says it and the file does not. */
  readonly encoding?: TextEncoding
  /** Further files of the same edition, in any order: the aliases and addresses of the OFAC CSV. */
  readonly alongside?: readonly Chunks[]
  /** Of all files together. */
  readonly bytesMax?: number
  /** A quicker SHA-256 than the one that runs everywhere, where the caller has one to lend. */
  readonly sha256?: () => Hashing
}
/** Bytes are added; `hex` ends it. */
export type Hashing = { update(bytes: Uint8Array): void; hex(): string }

/** The bytes are pushed in; entries come out as soon as they are whole. Until `end` has given the report, there is no edition. */
export type DesignationReader = {
  push(bytes: Uint8Array): readonly Designation[]
  /** The bytes that follow are another file of the edition. */
  nextFile(): readonly Designation[]
  end(): { readonly entries: readonly Designation[]; readonly report: ImportReport }
}

const bytesMaxByDefault = 1_073_741_824
/** Of a large chunk at a time: short texts are given back to memory at once, long ones only now and then. */
const pieceBytes = 32_768

type File = { part: string; encoding: string; decoding: TextDecoding; text: PushText }

export function designationReader(options: ImportOptions = {}): DesignationReader {
  const { bytesMax = bytesMaxByDefault, sha256: hashing = ownHashing } = options
  const sink = reportSink()
  const files: ImportedFile[] = []
  let format = options.format
  let edition: EditionReader | undefined
  let file: File | undefined
  let encoding = ''
  let head: Uint8Array[] = []
  let [headLength, length, allLength] = [0, 0, 0]
  let hash = hashing()

  const begin = () => {
    const first = joined(head, headLength)
    head = []
    headLength = 0
    const found = recogniseFile(first)
    const wanted = format ?? found?.format
    if (wanted === undefined || (files.length > 0 && options.format === undefined && found?.format !== wanted))
      throw new Refusal('unknown_list_format')
    format = wanted
    edition ??= openFormat(wanted, sink)
    const part = found?.format === wanted ? found.part : 'list'
    const name = options.encoding ?? encodingFor(wanted, first)
    encoding = name
    file = { part, encoding: name, decoding: textDecoding(name), text: edition.file(part) }
    file.text.push(file.decoding.push(first))
  }
  const finish = () => {
    if (file === undefined) begin()
    if (file === undefined) throw new Error('A file that has begun is open')
    file.text.push(file.decoding.end())
    file.text.end()
    files.push({ part: file.part, sha256: `sha256:${hash.hex()}`, bytes: length })
    file = undefined
    length = 0
    hash = hashing()
  }

  const take = (bytes: Uint8Array) => {
    if (file !== undefined) file.text.push(file.decoding.push(bytes))
    else {
      head.push(bytes)
      headLength += bytes.length
      if (headLength >= recognitionBytes) begin()
    }
  }

  return {
    push(bytes) {
      length += bytes.length
      allLength += bytes.length
      if (allLength > bytesMax) throw new Refusal('too_large', { limit: `${bytesMax} bytes` })
      hash.update(bytes)
      for (let at = 0; at < bytes.length; at += pieceBytes) take(bytes.subarray(at, at + pieceBytes))
      return sink.take()
    },
    nextFile() {
      finish()
      return sink.take()
    },
    end() {
      finish()
      edition?.end?.()
      if (format === undefined) throw new Error('A file that has ended has a format')
      const entries = sink.take()
      return {
        entries,
        report: sink.report({ format, files, encoding, sha256: digestOfFiles(files), bytes: allLength }),
      }
    },
  }
}

function ownHashing(): Hashing {
  const hash = sha256.create()
  return { update: bytes => void hash.update(bytes), hex: () => bytesToHex(hash.digest()) }
}

function digestOfFiles(files: readonly ImportedFile[]): Digest {
  const [only, second] = files
  return only !== undefined && second === undefined ? only.sha256 : digestOf(files)
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}
