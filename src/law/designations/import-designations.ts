import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { encodingOf, type PushText, type TextDecoding, type TextEncoding, textDecoding } from '../../tables/index.ts'
import { type Digest, digestOf, Refusal } from '../../values/index.ts'
import type { Designation } from './designation.ts'
import type { EditionReader } from './edition-reader.ts'
import type { DesignationFormat } from './formats.ts'
import { openFormat } from './open-format.ts'
import { recogniseFile, recognitionBytes } from './recognise-format.ts'
import type { Edition, ImportedFile, ImportReport } from './report.ts'
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
}

/** The bytes are pushed in; entries come out as soon as they are whole. Until `end` has given the report, there is no edition. */
export type DesignationReader = {
  push(bytes: Uint8Array): readonly Designation[]
  /** The bytes that follow are another file of the edition. */
  nextFile(): readonly Designation[]
  end(): { readonly entries: readonly Designation[]; readonly report: ImportReport }
}

const bytesMaxByDefault = 1_073_741_824

type File = { part: string; encoding: string; decoding: TextDecoding; text: PushText }

export function designationReader(options: ImportOptions = {}): DesignationReader {
  const { bytesMax = bytesMaxByDefault } = options
  const sink = reportSink()
  const files: ImportedFile[] = []
  let format = options.format
  let edition: EditionReader | undefined
  let file: File | undefined
  let encoding = ''
  let head: Uint8Array[] = []
  let [headLength, length, allLength] = [0, 0, 0]
  let hash = sha256.create()

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
    files.push({ part: file.part, sha256: `sha256:${bytesToHex(hash.digest())}`, bytes: length })
    file = undefined
    length = 0
    hash = sha256.create()
  }

  return {
    push(bytes) {
      length += bytes.length
      allLength += bytes.length
      if (allLength > bytesMax) throw new Refusal('too_large', { limit: `${bytesMax} bytes` })
      hash.update(bytes)
      if (file !== undefined) file.text.push(file.decoding.push(bytes))
      else {
        head.push(bytes)
        headLength += bytes.length
        if (headLength >= recognitionBytes) begin()
      }
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

/**
 * Entries one by one as they are read, and the report in the end. Whoever takes entries must let go of them all when a `Refusal` comes
 * instead of the report: half an edition is none. `readEdition` does that by itself.
 */
export async function* importDesignations(
  chunks: Chunks,
  options: ImportOptions = {},
): AsyncGenerator<Designation, ImportReport, undefined> {
  const reader = designationReader(options)
  for (const [i, file] of [chunks, ...(options.alongside ?? [])].entries()) {
    if (i > 0) yield* reader.nextFile()
    for await (const chunk of chunksOf(file)) yield* reader.push(chunk)
  }
  const { entries, report } = reader.end()
  yield* entries
  return report
}

/** The whole edition, or the refusal that says why there is none. */
export async function readEdition(chunks: Chunks, options: ImportOptions = {}): Promise<Edition> {
  const entries: Designation[] = []
  const reading = importDesignations(chunks, options)
  for (;;) {
    const next = await reading.next()
    if (next.done === true) return { entries, report: next.value }
    entries.push(next.value)
  }
}

function chunksOf(file: Chunks): Iterable<Uint8Array> | AsyncIterable<Uint8Array> {
  return file instanceof Uint8Array ? [file] : file
}

/** OFAC's legacy files say nothing of their encoding, and come in either; all others are UTF-8 where they say nothing else. */
function encodingFor(format: DesignationFormat, head: Uint8Array): TextEncoding {
  const marked = encodingOf(head)
  if (marked !== undefined) return marked
  if (format === 'ofac_csv') return 'utf-8-or-windows-1252'
  if (!format.endsWith('_xml')) return 'utf-8'
  const declaration = new TextDecoder('windows-1252').decode(head.subarray(0, 200))
  const declared = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(declaration)?.[1]?.toLowerCase()
  // The declaration was read as single bytes, so it cannot be any of the wider ones, whatever it says.
  return declared === undefined || declared.startsWith('utf-16') || declared === 'us-ascii' || declared === 'utf8'
    ? 'utf-8'
    : declared
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
