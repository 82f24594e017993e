import { boundsOf, decideRead } from '../decide.ts'
import type { Law } from '../law.ts'
import { readCase } from '../read-case.ts'
import type { Explained } from '../result.ts'
import { decidingFacts } from './deciding.ts'
import { flipsOf } from './flips.ts'
import { idleFacts } from './idle.ts'
import { answerOverTime } from './over-time.ts'
import { explanationsOf } from './proof.ts'

/** The answer with everything behind it: proofs, what would change it, the facts that suffice, and the answer over time. */
export function explain(law: Law, input: unknown): Explained {
  const read = readCase(law, input)
  const determination = decideRead(law, read)
  const view = boundsOf(law, read)
  return {
    determination,
    explanations: explanationsOf(view, determination),
    flips: flipsOf(view),
    deciding: decidingFacts(view),
    overTime: answerOverTime(law, read),
    idle: idleFacts(view, determination),
  }
}
