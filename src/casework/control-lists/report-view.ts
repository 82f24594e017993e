import type { ListFlag, ListFlagCode, ListReport } from '../../law/control-lists/index.ts'
import type { Transaction } from '../../office/storage/index.ts'
import type { Instant, Text } from '../../values/index.ts'
import { findListEdition, type KeptEdition, readListReport } from './editions.ts'
import { nodeOf } from './nodes.ts'
import { type FlagResolution, readResolutions, resolutionsOf } from './resolutions.ts'
import { readSignatures, type Signature } from './signatures.ts'

export type ReportedFlag = ListFlag & {
  /** Entry and words of the provision it is a flag of; a flag of the whole file has none. */
  readonly entry?: string
  readonly texts?: Text
  readonly resolution?: FlagResolution
}
export type ReportView = {
  readonly edition: KeptEdition
  readonly report: Omit<ListReport, 'flags'>
  readonly signatures: readonly Signature[]
  /** Of one kind where one was asked for, from a place on. */
  readonly flags: readonly ReportedFlag[]
  readonly matching: number
  readonly resolved: number
}

/** What an officer looks at before they sign: what was read, what is doubtful, what was found of it, and who has signed. */
export async function viewListReport(
  tx: Transaction,
  list: string,
  number: number,
  knownAt: Instant,
  { flag, from, limit }: { readonly flag?: ListFlagCode; readonly from: number; readonly limit: number },
): Promise<ReportView> {
  const edition = await findListEdition(tx, list, number)
  const { flags, ...report } = await readListReport(tx, list, number)
  const wanted = flag === undefined ? flags : flags.filter(({ code }) => code === flag)
  const shown = wanted.slice(from, from + limit)
  const found = await readResolutions(tx, list, knownAt)
  const signatures = await readSignatures(tx, list, number)
  const { rows } = await tx.query(
    'select node from control_list_node where list = $1 and number = $2 and (path = any($3::text[]) or uid = any($4::text[]))',
    // What somebody has found something of is read too, so that it can be counted.
    [list, number, shown.map(({ path }) => path), found.map(({ uid }) => uid)],
  )
  const nodes = new Map(rows.map(row => nodeOf(row['node'])).map(node => [node.path, node]))
  const byUid = Map.groupBy(found, ({ uid }) => uid)
  const resolutionOf = ({ path, code, value }: ListFlag) => {
    const node = nodes.get(path)
    if (node === undefined) return undefined
    return resolutionsOf(node, byUid).find(each => each.flag === code && each.written === value)
  }
  return {
    edition,
    report,
    signatures,
    flags: shown.map(each => {
      const node = nodes.get(each.path)
      const resolution = resolutionOf(each)
      return {
        ...each,
        ...(node === undefined ? {} : { entry: node.code, texts: node.texts }),
        ...(resolution === undefined ? {} : { resolution }),
      }
    }),
    matching: wanted.length,
    resolved: wanted.filter(each => resolutionOf(each) !== undefined).length,
  }
}
