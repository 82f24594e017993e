import { parentPort } from 'node:worker_threads'

export type Asked<Q> = { readonly number: number; readonly question: Q }
export type Told<A> = { readonly number: number; readonly answer: A }

/** The work of a thread: answers each question that it is asked, in their order. `answer` must not throw; what it gives may name buffers to hand over. */
export function answerOn<Q, A>(
  answer: (question: Q) => { readonly answer: A; readonly handOver?: readonly ArrayBuffer[] },
): void {
  const port = parentPort
  if (port === null) throw new Error('This file is the work of a thread, and was started as a program')
  port.on('message', ({ number, question }: Asked<Q>) => {
    const { answer: found, handOver = [] } = answer(question)
    const told: Told<A> = { number, answer: found }
    port.postMessage(told, handOver)
  })
  // The first question may only come when the thread has read what it answers from.
  port.postMessage('ready')
}
