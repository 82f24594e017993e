import type { Line } from '../../office/operations/index.ts'

/**
 * What the commands need of the house. The roof makes it, since it alone knows configuration and disk; each part is made when it
 * is first asked for, so that `determine` opens no database and `--help` opens nothing.
 */
export type Workshop = {
  readonly version: string
  /** Runs the server until it is told to stop. */
  readonly serve: (options: { readonly port?: number }) => Promise<void>
  /** Answers one case, or refuses it. */
  readonly determine: () => Promise<(kase: unknown) => unknown>
  readonly explain: () => Promise<(kase: unknown) => unknown>
  readonly rerun: () => Promise<(kept: unknown) => Promise<unknown>>
  /** Reads lists from files, and screens one query after another against them. */
  readonly screen: (lists: readonly NamedInput[], options: ScreenFiles) => Promise<FileScreening>
  /** Reads pairs of names, and compares one after another. */
  readonly compare: (pairs: NamedInput) => Promise<PairComparison>
  /** Reads control lists from files, and classifies one item after another against them. */
  readonly classify: (lists: readonly NamedInput[], options: { readonly limit: number }) => Promise<FileClassification>
  readonly checkPack: (directory: string) => Promise<readonly PackFault[]>
  readonly openApi: () => Promise<string>
  /** Brings the database to this program's schema; the names of what was applied. */
  readonly migrate: () => Promise<readonly string[]>
  readonly auditHead: () => Promise<unknown>
  /** Hands the log's lines to `write`, and ends when all were taken. */
  readonly exportAudit: (write: (line: string) => Promise<void>) => Promise<void>
}

export type NamedInput = { readonly name: string; readonly chunks: AsyncIterable<Uint8Array> }
export type ScreenFiles = {
  readonly limit: number
  readonly threshold: number
  readonly isExplained: boolean
  readonly format?: string
}
export type FileScreening = {
  readonly answer: (query: unknown) => unknown
  /** Records of the lists that could not be read. */
  readonly faults: readonly string[]
  readonly entries: number
}
export type FileClassification = {
  readonly answer: (item: unknown) => unknown
  /** The items of a file, a line each. */
  readonly items: (input: NamedInput) => AsyncIterable<Line>
}
export type PairComparison = {
  readonly rows: AsyncIterable<{ readonly line: number; readonly row: Readonly<Record<string, string>> }>
  readonly answer: (row: Readonly<Record<string, string>>) => unknown
}

export type PackFault = {
  readonly file: string
  readonly line: number
  readonly code: string
  readonly message: string
  readonly counterexample?: unknown
}
