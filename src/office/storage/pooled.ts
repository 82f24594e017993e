import { AsyncLocalStorage } from 'node:async_hooks'
import type { Pool } from 'pg'
import { ask, connected } from './session.ts'
import type { Query, Storage, Transaction, TransactionOptions } from './storage.ts'
import { type Committed, runTransaction } from './transaction.ts'

type Parts = {
  readonly engine: Storage['engine']
  /** What is left to close after the pool. */
  readonly release: () => Promise<void>
}

/** The one implementation: both engines are a `pg` pool, of one connection where the engine has one session. */
export function pooledStorage(pool: Pool, { engine, release }: Parts): Storage {
  const inside = new AsyncLocalStorage<{ isOpen: boolean }>()
  const { listen, tell } = newListeners()
  let closing: Promise<void> | undefined

  // A server that stops ends idle connections too (57P01). Without a listener that would end this process.
  pool.on('error', () => {})
  pool.on('connect', client => client.on('error', () => {}))

  // A second connection asked for inside a transaction waits for ever where the pool has one, and sees another state where it
  // has more. So it is refused on both engines, in the first test that does it.
  const refuseInside = () => {
    if (inside.getStore()?.isOpen === true) throw new Error('Inside a transaction only its own handle may be used')
  }

  const query: Query = async (sql, parameters) => {
    refuseInside()
    return ask(pool, sql, parameters)
  }

  const transaction = async <T>(
    work: (tx: Transaction) => Promise<T>,
    options: TransactionOptions = {},
  ): Promise<T> => {
    refuseInside()
    const client = await connected(pool)
    const mark = { isOpen: true }
    let committed: Committed<T> | undefined
    try {
      committed = await inside.run(mark, () => runTransaction(client, work, options))
    } finally {
      mark.isOpen = false
      client.release()
    }
    tell(committed.topics)
    return committed.result
  }

  return {
    engine,
    query,
    transaction,
    listen,
    async ping() {
      const start = performance.now()
      await query('select 1')
      return performance.now() - start
    },
    load: () => ({ open: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    close() {
      closing ??= pool.end().finally(release)
      return closing
    },
  }
}

function newListeners() {
  const listeners = new Map<string, Set<() => void>>()
  const listen: Storage['listen'] = (topic, listener) => {
    const known = listeners.get(topic) ?? new Set()
    listeners.set(topic, known.add(listener))
    return () => void known.delete(listener)
  }
  const tell = (topics: ReadonlySet<string>) => {
    for (const topic of topics) for (const listener of listeners.get(topic) ?? []) listener()
  }
  return { listen, tell }
}
