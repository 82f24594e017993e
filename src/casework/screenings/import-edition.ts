import {
  type Designation,
  type DesignationFormat,
  type ImportReport,
  judgeEdition,
  readEdition,
} from '../../law/designations/index.ts'
import type { Acting } from '../../office/audit/index.ts'
import type { Transaction } from '../../office/storage/index.ts'
import { isRefusal, Refusal } from '../../values/index.ts'
import {
  type Applied,
  type Arrival,
  applyEdition,
  confirmEdition,
  type Refused,
  refuseEdition,
} from './apply-edition.ts'
import { findEditionOf } from './editions.ts'
import { digestOfFiles, loadFile } from './files.ts'
import { lockState, type Source } from './sources.ts'

export type Imported =
  | Applied
  | { readonly outcome: 'unchanged'; readonly edition: number }
  | { readonly outcome: 'refused'; readonly edition: number; readonly because: Refused }

/**
 * Reads files that were kept before, judges them against the edition in force, and puts them in force or refuses them: one transaction,
 * in which everybody else still sees the former edition.
 */
export async function importEdition(
  tx: Transaction,
  acting: Acting,
  source: Source,
  files: readonly string[],
  format?: DesignationFormat,
): Promise<Imported> {
  if (source.keptBy === 'state') throw new Refusal('wrong_state', { act: 'import', state: 'kept_by_officers' })
  const state = await lockState(tx, source.id)
  if (state === undefined) throw new Refusal('not_found', { thing: 'list' })
  const bytes: Uint8Array[] = []
  for (const sha256 of files) {
    const found = await loadFile(tx, sha256)
    if (found === undefined) throw new Refusal('not_found', { thing: 'file' })
    bytes.push(found)
  }
  const sha256 = digestOfFiles(files)
  if (state.sha256 === sha256) return confirmEdition(tx, acting, state)
  const read = await readFiles(bytes, format)
  const arrival = arrivalOf(sha256, files, read)
  if ('refusal' in read) {
    const judged = judgeEdition(read.refusal)
    const code = 'refuse' in judged ? judged.refuse : 'unreadable'
    return refuseEdition(tx, acting, state, arrival, 0, { code, problem: read.refusal.message })
  }
  const former = state.edition === null ? undefined : await findEditionOf(tx, source.id, state.edition)
  const judgement = judgeEdition(read.report, former === undefined ? undefined : (former.report as ImportReport))
  if ('refuse' in judgement)
    return refuseEdition(tx, acting, state, arrival, read.entries.length, {
      ...judgement.figures,
      code: judgement.refuse,
    })
  return applyEdition(tx, acting, state, arrival, read.entries)
}

type Read = { readonly entries: readonly Designation[]; readonly report: ImportReport } | { readonly refusal: Refusal }

/** What cannot be read is no fault of ours: the publisher's file is refused, and on record. */
async function readFiles(bytes: readonly Uint8Array[], format: DesignationFormat | undefined): Promise<Read> {
  const [first, ...alongside] = bytes
  if (first === undefined) throw new Refusal('missing_field', { field: 'files' }, '/files')
  try {
    return await readEdition(first, { alongside, ...(format === undefined ? {} : { format }) })
  } catch (error) {
    if (!isRefusal(error)) throw error
    return { refusal: error }
  }
}

function arrivalOf(sha256: string, files: readonly string[], read: Read): Arrival {
  if ('refusal' in read) return { sha256, files, format: 'unknown', parser: 'none', publishedOn: null, report: {} }
  const { format, parserVersion: parser, publishedOn = null } = read.report
  return { sha256, files, format, parser, publishedOn, report: read.report }
}
