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
  readonly rerun: () => Promise<(kept: unknown) => unknown>
  readonly checkPack: (directory: string) => Promise<readonly PackFault[]>
  readonly openApi: () => Promise<string>
  /** Brings the database to this program's schema; the names of what was applied. */
  readonly migrate: () => Promise<readonly string[]>
  readonly auditHead: () => Promise<unknown>
  /** Hands the log's lines to `write`, and ends when all were taken. */
  readonly exportAudit: (write: (line: string) => Promise<void>) => Promise<void>
}

export type PackFault = {
  readonly file: string
  readonly line: number
  readonly code: string
  readonly message: string
  readonly counterexample?: unknown
}
