import type {
  Against,
  BatchSummary,
  Difference,
  Edition,
  ExplainedCandidate,
  HitFile,
  Meaning,
  PartyResult,
  Proposal,
  Queue,
  QueuedHit,
  RerunScreening,
  Resolution,
  ScreeningRecord,
  Standing,
  Versions,
} from '../../casework/screenings/index.ts'
import type { Designation, PartyInput } from '../../law/designations/index.ts'
import type { Instant, Text } from '../../values/index.ts'
import type { ClassificationDesk } from './classify-desk.ts'
import type { ControlListDesk } from './control-desk.ts'
import type { ProductDesk } from './product-desk.ts'

/** Who asks: the id of an officer; undefined for a visitor. */
export type Who = string | undefined

export type Found = {
  readonly asOf: Instant
  readonly threshold: number
  readonly against: readonly Against[]
  readonly versions: Versions
  readonly result: Omit<PartyResult, 'hits'>
  readonly hits: readonly (ExplainedCandidate & { readonly meaning: Meaning })[]
}

export type PartyToScreen = PartyInput & { readonly id: string; readonly role?: string }
export type ScreenedParties = {
  readonly digest: string
  readonly against: readonly Against[]
  readonly results: readonly (Omit<PartyResult, 'hits'> & {
    readonly hits: readonly (PartyResult['hits'][number] & { readonly meaning: Meaning })[]
  })[]
}

export type ListStanding = Standing & {
  readonly id: string
  readonly name: Text
  readonly keptBy: 'state' | 'publisher'
  readonly visibility: 'public' | 'restricted'
  readonly needed: boolean
  readonly demonstration: boolean
  readonly ageDaysMax: number
  readonly edition: number | null
  readonly sha256: string | null
  readonly published: string | null
  readonly records: number
  readonly confirmedAt: Instant | null
}
export type ShownEdition = Omit<Edition, 'source' | 'publishedOn' | 'report'> & { readonly published: string | null }
export type ImportedEdition = {
  readonly outcome: 'accepted' | 'unchanged' | 'refused'
  readonly edition: number
}
export type OpenHitFile = HitFile & { readonly threshold: number; readonly meaning: Meaning }
export type BatchState = {
  readonly id: string
  readonly status: 'queued' | 'running' | 'done' | 'failed' | string
  readonly done: number
  readonly total: number | null
  readonly result: unknown
  readonly addedAt: Instant
  readonly endedAt: Instant | null
}
export type Change = {
  readonly source: string
  readonly change: Proposal['change']
  readonly key: string
  readonly entry?: unknown
  readonly reason: string
}

/** The work of officers, and what a visitor may look up of it. Each call is one operation: one transaction with its audit entry. */
export type Desk = {
  /** Names of the lists that the law knows, and of the invented one. */
  readonly listNames: ReadonlyMap<string, Text>
  /** Where officers are taken at their word: the name of the cookie that says which one. Absent: there are no officers here. */
  readonly officerCookie: string | undefined
  readonly look: (who: Who, party: PartyInput) => Promise<Found>
  readonly screen: (
    who: Who,
    parties: readonly PartyToScreen[],
    keep?: { kind: string; ref: string },
  ) => Promise<ScreenedParties>
  readonly record: (
    who: Who,
    digest: string,
  ) => Promise<{ readonly firstAt: Instant; readonly record: ScreeningRecord }>
  readonly rerun: (who: Who, digest: string) => Promise<RerunScreening>
  readonly queue: (
    who: Who,
    queue: Queue,
    page: number,
  ) => Promise<{
    readonly hits: readonly QueuedHit[]
    readonly counts: Readonly<Record<Queue, number>>
    readonly hasMore: boolean
  }>
  readonly hitsOf: (who: Who, fingerprints: readonly string[]) => Promise<readonly QueuedHit[]>
  readonly hit: (who: Who, id: string) => Promise<OpenHitFile>
  readonly resolve: (who: Who, id: string, resolution: Resolution) => Promise<unknown>
  readonly lists: (who: Who) => Promise<readonly ListStanding[]>
  readonly editions: (who: Who, list: string) => Promise<readonly ShownEdition[]>
  readonly differences: (who: Who, list: string, from: number, to: number) => Promise<readonly Difference[]>
  readonly entries: (
    who: Who,
    list: string,
    after: string,
  ) => Promise<{ readonly entries: readonly Designation[]; readonly hasMore: boolean }>
  readonly keepFile: (who: Who, bytes: Uint8Array) => Promise<string>
  readonly importEdition: (who: Who, list: string, files: readonly string[]) => Promise<ImportedEdition>
  readonly proposals: (who: Who, list: string) => Promise<readonly Proposal[]>
  readonly propose: (who: Who, change: Change) => Promise<Proposal>
  readonly decide: (
    who: Who,
    id: string,
    decision: { readonly decision: 'approve' | 'reject'; readonly version: number; readonly words: string },
  ) => Promise<Proposal>
  readonly addBatch: (who: Who, file: string) => Promise<BatchState>
  readonly batch: (who: Who, id: string) => Promise<BatchState>
  readonly batchSummary: (who: Who, id: string) => Promise<BatchSummary>
  readonly controlLists: ControlListDesk
  readonly classification: ClassificationDesk
  readonly products: ProductDesk
  readonly batchAnswers: (who: Who, id: string) => Promise<AsyncIterable<string>>
}
