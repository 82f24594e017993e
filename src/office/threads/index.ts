export { answerOn } from './answer-on.ts'
export { openThreads, ThreadGone, type Threads } from './open-threads.ts'
