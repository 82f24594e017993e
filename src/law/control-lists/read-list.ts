import { encodingOf, textDecoding } from '../../tables/index.ts'
import { type HashText, type Instant, Refusal, sha256Hex } from '../../values/index.ts'
import { type DraftSink, draftSink, nodesMax } from './draft.ts'
import type { ListEdition, ListFormat } from './edition.ts'
import { finishNodes } from './finish-edition.ts'
import { readColumnsCsv, readColumnsXlsx } from './formats/columns.ts'
import { readEuJson } from './formats/eu-json.ts'
import { readEuXhtml } from './formats/eu-xhtml.ts'
import { readHsCsv } from './formats/hs-csv.ts'
import { readLayoutText } from './formats/layout-text.ts'
import { readUsCsv } from './formats/us-csv.ts'
import { readUsEcfrXml } from './formats/us-ecfr-xml.ts'
import { readUsJson } from './formats/us-json.ts'
import type { ListHead, ReadText } from './list-file.ts'
import { recogniseList } from './recognise-list.ts'
import { type ListReport, reportOf } from './report.ts'

/** Changes with anything that makes of the same bytes another edition. */
export const listParserVersion = '2'

export type ListOptions = {
  readonly format?: ListFormat
  /** Where the file does not say what it is, or to say it otherwise: `NO-DU`, `2022`, `nb`. */
  readonly list?: string
  readonly edition?: string
  readonly language?: string
  readonly source?: string
  readonly retrievedAt?: Instant
  /** The edition before it, to see what is missing. */
  readonly former?: ListEdition
  readonly bytesMax?: number
  /** A quicker way to the SHA-256 of the bytes, in hexadecimal, where there is one. */
  readonly sha256?: HashText
}

const texts: Readonly<Record<Exclude<ListFormat, 'columns_xlsx'>, ReadText>> = {
  eu_json: readEuJson,
  eu_xhtml: readEuXhtml,
  us_json: readUsJson,
  us_csv: readUsCsv,
  us_ecfr_xml: readUsEcfrXml,
  layout_text: readLayoutText,
  columns_csv: readColumnsCsv,
  hs_csv: readHsCsv,
}
const bytesMaxByDefault = 67_108_864

/**
 * A control list's file as an edition, and the report of what was found in it. It is a draft and nothing more: nothing that was read here
 * is law before persons have accepted it. A file that is no list is a `Refusal`; anything odd within a list is a flag.
 */
export function readListEdition(
  bytes: Uint8Array,
  options: ListOptions = {},
): { readonly edition: ListEdition; readonly report: ListReport } {
  const { bytesMax = bytesMaxByDefault, source, retrievedAt, former, sha256 = sha256Hex } = options
  if (bytes.length > bytesMax) throw new Refusal('too_large', { limit: `${bytesMax} bytes` })
  const format = options.format ?? recogniseList(bytes)
  if (format === undefined) throw new Refusal('unknown_list_format')
  const sink = draftSink()
  const head = readInto(sink, format, bytes)
  if (sink.drafts.length === 0) throw new Refusal('unknown_list_format')
  if (sink.drafts.length > nodesMax) throw new Refusal('too_large', { limit: `${nodesMax} provisions` })
  const list = options.list ?? head.list
  const language = options.language ?? head.language ?? 'en'
  const hash = sha256(bytes)
  const edition: ListEdition = {
    list,
    // An edition that has no name is named by its bytes.
    edition: options.edition ?? head.edition ?? hash.slice(0, 12),
    language,
    ...(head.statedFrom === undefined ? {} : { statedFrom: head.statedFrom }),
    nodes: finishNodes(sink, { list, language, mark: head.mark }),
    provenance: {
      format,
      parserVersion: listParserVersion,
      sha256: `sha256:${hash}`,
      bytes: bytes.length,
      ...(source === undefined ? {} : { source }),
      ...(retrievedAt === undefined ? {} : { retrievedAt }),
    },
  }
  return { edition, report: reportOf(edition, sink, former) }
}

/** Letters that no text has and no database keeps. */
function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
  return text.replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f]+/g, '')
}

function readInto(sink: DraftSink, format: ListFormat, bytes: Uint8Array): ListHead {
  if (format === 'columns_xlsx') return readColumnsXlsx(bytes, sink)
  const decoding = textDecoding(encodingOf(bytes) ?? 'utf-8')
  return texts[format](withoutControls(decoding.push(bytes) + decoding.end()), sink)
}
