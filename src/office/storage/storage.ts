/** What may be bound to `$1`. Never a Date: an Instant or a CalendarDate is text, and reads the same in every time zone. */
export type Parameter = string | number | bigint | boolean | null | Uint8Array | readonly Parameter[]

/** One row as it came; the module that asked parses it. */
export type Row = Readonly<Record<string, unknown>>

export type Answer = {
  readonly rows: readonly Row[]
  /** Rows returned, or rows changed by a statement that returns none. */
  readonly count: number
}

export type Query = (sql: string, parameters?: readonly Parameter[]) => Promise<Answer>

export const transactionBrand: unique symbol = Symbol('transaction')

/** One transaction that is open now. A verb that takes it writes in it, or not at all. */
export type Transaction = {
  readonly [transactionBrand]: true
  readonly query: Query
  /** Tells the listeners of this process, once the transaction is committed. Nothing is told of one that was rolled back. */
  readonly announce: (topic: string) => void
}

export type TransactionOptions = {
  /** One snapshot for every statement, and no statement may write. */
  readonly readOnly?: boolean
}

export type Storage = {
  readonly engine: 'postgres' | 'embedded'
  /** One statement, committed by itself. Not to be called inside a transaction of the same storage: that is a bug, and thrown as one. */
  readonly query: Query
  /** Commits when `work` resolves, rolls back when it throws. Transactions do not nest. */
  readonly transaction: <T>(work: (tx: Transaction) => Promise<T>, options?: TransactionOptions) => Promise<T>
  /** Calls back after each commit that announced the topic. The answer ends the listening. */
  readonly listen: (topic: string, listener: () => void) => () => void
  /** Milliseconds for one round trip; the refusal `storage_unavailable` when there is no answer. */
  readonly ping: () => Promise<number>
  /** Connections open, idle, and the callers that wait for one. */
  readonly load: () => { readonly open: number; readonly idle: number; readonly waiting: number }
  /** Waits for what is running, then lets go of the database (and, embedded, of its directory). */
  readonly close: () => Promise<void>
}

export type StorageConfig =
  | {
      readonly engine: 'postgres'
      readonly databaseUrl: string
      /** Connections this process may open; 10 when absent. */
      readonly connectionsMax?: number
      /** How long a caller waits for a connection; 10,000 when absent. */
      readonly connectionWaitMillisecondsMax?: number
    }
  | {
      readonly engine: 'embedded'
      /** A directory, made when absent; or 'memory', which forgets everything when it closes. */
      readonly directory: string
      readonly connectionWaitMillisecondsMax?: number
    }
