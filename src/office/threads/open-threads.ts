import { Worker } from 'node:worker_threads'
import type { Asked, Told } from './answer-on.ts'

export type Threads<Q, A> = {
  /** The answer to come; undefined where no thread is ready or each has enough to do, and the caller had better do it itself. */
  readonly ask: (question: Q) => Promise<A> | undefined
  readonly close: () => Promise<void>
}

/** The thread ended before it had answered. The question was only computing, so it can be asked again. */
export class ThreadGone extends Error {
  override readonly name = 'ThreadGone'
}

type Options = {
  /** The file that each thread runs; it calls `answerOn`. */
  readonly work: URL
  readonly data: unknown
  readonly count: number
  /** So many questions may wait for one thread: enough to keep it busy while this one sleeps, few enough to be answered soon. */
  readonly seats?: number
  readonly onFault: (error: unknown) => void
}

type Waiting<A> = { readonly resolve: (answer: A) => void; readonly reject: (error: Error) => void }
type Thread<A> = { readonly worker: Worker; readonly waiting: Map<number, Waiting<A>>; isReady: boolean }

/** A thread that cannot start must not be started again and again. */
const restartMs = 1_000

/** Gives each question to the thread with the fewest before it. Threads are started when there is something to ask. */
export function openThreads<Q, A>({ work, data, count, seats = 8, onFault }: Options): Threads<Q, A> {
  const threads = new Set<Thread<A>>()
  let isClosing = false
  let number = 0

  const start = () => {
    if (isClosing) return
    const thread: Thread<A> = { worker: new Worker(work, { workerData: data }), waiting: new Map(), isReady: false }
    threads.add(thread)
    thread.worker.unref()
    thread.worker.on('message', (message: 'ready' | Told<A>) => {
      if (message === 'ready') {
        thread.isReady = true
        return
      }
      const waiting = thread.waiting.get(message.number)
      thread.waiting.delete(message.number)
      waiting?.resolve(message.answer)
    })
    thread.worker.on('error', onFault)
    thread.worker.on('exit', () => {
      threads.delete(thread)
      for (const { reject } of thread.waiting.values()) reject(new ThreadGone('The thread ended'))
      if (!isClosing) setTimeout(start, restartMs).unref()
    })
  }

  let isStarted = false
  return {
    ask(question) {
      // With the first question: whoever is never asked should not cost a starting server its first second.
      for (let index = 0; !isStarted && index < count; index++) start()
      isStarted = true
      let least: Thread<A> | undefined
      for (const thread of threads)
        if (thread.isReady && thread.waiting.size < (least?.waiting.size ?? seats)) least = thread
      if (least === undefined) return undefined
      const { waiting, worker } = least
      const asked: Asked<Q> = { number: number++, question }
      const { promise, resolve, reject } = Promise.withResolvers<A>()
      waiting.set(asked.number, { resolve, reject })
      worker.postMessage(asked)
      return promise
    },
    async close() {
      isClosing = true
      await Promise.all([...threads].map(({ worker }) => worker.terminate()))
    },
  }
}
