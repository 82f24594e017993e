import type { PoolClient } from 'pg'
import { ask, send } from './session.ts'
import { type Transaction, type TransactionOptions, transactionBrand } from './storage.ts'
import { translated } from './trouble.ts'

export type Committed<T> = { readonly result: T; readonly topics: ReadonlySet<string> }

/** Runs `work` between BEGIN and COMMIT on this connection. What it throws is thrown on, after the rollback. */
export async function runTransaction<T>(
  client: PoolClient,
  work: (tx: Transaction) => Promise<T>,
  options: TransactionOptions,
): Promise<Committed<T>> {
  const topics = new Set<string>()
  let isOpen = true
  const tx: Transaction = {
    [transactionBrand]: true,
    query(sql, parameters) {
      if (!isOpen) throw new Error('The transaction is over, and its handle is used')
      return ask(client, sql, parameters)
    },
    announce: topic => void topics.add(topic),
  }
  await ask(client, options.readOnly === true ? 'begin isolation level repeatable read read only' : 'begin')
  try {
    const result = await work(tx)
    isOpen = false
    await commit(client)
    return { result, topics }
  } catch (error) {
    isOpen = false
    await rollBack(client)
    throw error
  }
}

/**
 * A statement that failed inside, and whose error `work` swallowed, has already undone everything: the server answers COMMIT with
 * ROLLBACK and calls it success. Taken for a commit, that would acknowledge what was never written.
 */
async function commit(client: PoolClient): Promise<void> {
  let command: string
  try {
    command = (await send(client, 'commit')).command
  } catch (error) {
    // The connection broke between asking and hearing: it may be written or not, and the caller must be told so.
    throw translated(error, 'unknown')
  }
  if (command !== 'COMMIT') throw new Error('A statement failed and its error was swallowed: nothing was committed')
}

/** A rollback that fails means the connection is gone, and the server rolls back by itself. */
async function rollBack(client: PoolClient): Promise<void> {
  await send(client, 'rollback').catch(() => {})
}
