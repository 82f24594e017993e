import { Worker } from 'node:worker_threads'
import type { Asked, Told } from './answer-on.ts'

export type Threads<Q, A> = {
  /** The answer to come. Undefined where the caller is to do it itself: no thread is ready, or each has enough to do and this is its turn. */
  readonly ask: (question: Q) => Promise<A | undefined>
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

type Waiting<A> = { readonly resolve: (answer: A | undefined) => void; readonly reject: (error: Error) => void }
type Standing<Q, A> = Waiting<A> & { readonly question: Q }
type Thread<A> = { readonly worker: Worker; readonly waiting: Map<number, Waiting<A>>; isReady: boolean }

/**
 * So many the caller does itself before it looks at what else came in. Answers that leave together cost less than answers that leave one
 * by one, since each of those wakes whoever reads it; and the threads must not run dry meanwhile.
 */
const ownMax = 4

/** A thread that cannot start must not be started again and again. */
const restartMs = 1_000

/**
 * Gives each question to the thread with the fewest before it. Where all seats are taken questions stand in one line, from which a thread
 * takes the next as soon as it has answered, and the caller a few each time round its event loop: in between it reads what came in and hands
 * over what it can, so that neither waits for the other. Threads are started when there is something to ask.
 */
export function openThreads<Q, A>({ work, data, count, seats = 8, onFault }: Options): Threads<Q, A> {
  const threads = new Set<Thread<A>>()
  const line: Standing<Q, A>[] = []
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
      const next = line.shift()
      if (next !== undefined) give(thread, next)
      waiting?.resolve(message.answer)
    })
    thread.worker.on('error', onFault)
    thread.worker.on('exit', () => {
      threads.delete(thread)
      for (const { reject } of thread.waiting.values()) reject(new ThreadGone('The thread ended'))
      if (!isClosing) setTimeout(start, restartMs).unref()
    })
  }

  const give = ({ waiting, worker }: Thread<A>, { question, ...asker }: Standing<Q, A>) => {
    const asked: Asked<Q> = { number: number++, question }
    waiting.set(asked.number, asker)
    worker.postMessage(asked)
  }

  let isRoundComing = false
  const round = () => {
    for (const { resolve } of line.splice(0, ownMax)) resolve(undefined)
    isRoundComing = line.length > 0
    if (isRoundComing) setImmediate(round)
  }

  let isStarted = false
  return {
    async ask(question) {
      // With the first question: whoever is never asked should not cost a starting server its first second.
      for (let index = 0; !isStarted && index < count; index++) start()
      isStarted = true
      let least: Thread<A> | undefined
      for (const thread of threads)
        if (thread.isReady && thread.waiting.size < (least?.waiting.size ?? Number.POSITIVE_INFINITY)) least = thread
      if (least === undefined) return undefined
      const { promise, resolve, reject } = Promise.withResolvers<A | undefined>()
      const standing = { question, resolve, reject }
      if (least.waiting.size < seats) give(least, standing)
      else {
        line.push(standing)
        if (!isRoundComing) setImmediate(round)
        isRoundComing = true
      }
      return promise
    },
    async close() {
      isClosing = true
      await Promise.all([...threads].map(({ worker }) => worker.terminate()))
    },
  }
}
