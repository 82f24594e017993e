import type { Transaction } from '../../office/storage/index.ts'
import { canonicalJson, sha256Hex } from '../../values/index.ts'
import { fieldsThatDiffer } from './differences.ts'
import { findRecord } from './records.ts'
import { editionsOf, type ScreeningRecord, screenParties, type Versions, versionsHere } from './screen-parties.ts'
import { loadSnapshot } from './shelf.ts'

export type RerunScreening =
  /** The same bytes, candidates below the threshold included. */
  | { readonly outcome: 'same'; readonly digest: string }
  /** Another matcher or calibration answered then: what they say now is another question. */
  | {
      readonly outcome: 'other_versions'
      readonly was: Versions
      readonly is: Versions
      readonly differs: readonly string[]
    }
  /** Same lists, same versions, another answer: the record was altered, or the program is wrong. */
  | { readonly outcome: 'differs'; readonly differs: readonly string[] }
  | { readonly outcome: 'not_found' }

/** Screens again what was screened then, against the very entries of then, and holds the one against the other. */
export async function rerunScreening(tx: Transaction, digest: string): Promise<RerunScreening> {
  const kept = await findRecord(tx, digest)
  if (kept === undefined) return { outcome: 'not_found' }
  if (`sha256:${sha256Hex(kept.text)}` !== digest) return { outcome: 'differs', differs: ['digest'] }
  const record = recordOf(kept.text)
  const snapshot = await loadSnapshot(
    tx,
    editionsOf(record.against, () => 'public'),
  )
  const again = screenParties(snapshot.forEverybody, record.request, record.against)
  if (canonicalJson(again) === kept.text) return { outcome: 'same', digest }
  const differs = differing(record, again)
  const [was, is] = [record.versions, versionsHere]
  return was.matcher === is.matcher && was.calibration === is.calibration
    ? { outcome: 'differs', differs }
    : { outcome: 'other_versions', was, is, differs }
}

/** Parties whose result is another one. */
function differing(was: ScreeningRecord, is: ScreeningRecord): readonly string[] {
  return was.results.flatMap((result, i) => {
    const other = is.results[i]
    return other !== undefined && fieldsThatDiffer(result, other).length === 0 ? [] : [result.id]
  })
}

/** The text had its digest, so it is what this program wrote. */
export function recordOf(text: string): ScreeningRecord {
  const record: ScreeningRecord = JSON.parse(text)
  return record
}
