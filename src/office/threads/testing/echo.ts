import { workerData } from 'node:worker_threads'
import { answerOn } from '../answer-on.ts'

/** The work of a thread in tests: says back what it was asked, and ends where it is asked to. */
const { greeting }: { greeting: string } = workerData

answerOn<string, string>(question => {
  if (question === 'end') process.exit(1)
  return { answer: `${greeting} ${question}` }
})
