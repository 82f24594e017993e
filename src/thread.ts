import { workerData } from 'node:worker_threads'
import { clock } from './here.ts'
import { counted, openCounsel } from './laws.ts'
import { type Bytes, type Call, computeBytes, type Desk } from './office/operations/index.ts'
import { answerOn } from './office/threads/index.ts'
import type { LawDeps } from './operations-deps.ts'
import { determine, explainCase } from './operations-of-law.ts'
import type { Answered, Question } from './thinking.ts'
import { parseJson, Refusal } from './values/index.ts'

/**
 * The work of a thread beside the server: reads one input, answers it, writes the answer out. What there is to count or to report is
 * told with the answer, since counts and log are the server's.
 */
const { packsDirectory, jurisdiction }: { packsDirectory: string; jurisdiction: string } = workerData
const counsel = await openCounsel(packsDirectory, jurisdiction)

answerOn<Question, Answered>(({ operation: name, call, text }) => {
  const told: Answered['told'][number][] = []
  const desk: Desk<LawDeps> = {
    deps: {
      laws: counted(counsel, (...about) => {
        told.push({ kind: 'determination', about })
      }),
    },
    clock,
    onFault: error => {
      told.push({ kind: 'fault', error })
    },
    onRefusal: (...about) => {
      told.push({ kind: 'refusal', about })
    },
  }
  try {
    const bytes = answered(desk, name, call, parseJson(text))
    return { answer: { bytes, told }, handOver: [bytes.buffer] }
  } catch (error) {
    if (!(error instanceof Refusal)) told.push({ kind: 'fault', error })
    const refusal = error instanceof Refusal ? error : new Refusal('internal', { reference: call.requestId })
    return { answer: { refused: { code: refusal.code, details: refusal.details, path: refusal.path }, told } }
  }
})

const operations = [determine, explainCase]

function answered(desk: Desk<LawDeps>, name: string, call: Call, input: unknown): Bytes {
  const operation = operations.find(each => each.name === name)
  if (operation === undefined) throw new Error(`No thread answers ${name}`)
  return computeBytes(desk, operation, call, input)
}
