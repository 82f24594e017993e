import { answerLine } from '../../office/operations/index.ts'
import { casesOf } from './cases.ts'
import type { CommandCall, ExitCode } from './command.ts'
import { inputsOf } from './io.ts'

/** One case, with everything in it. */
const caseBytesMax = 1_048_576
/** So many broken lines are named to the person; the rest is counted. All of them are in the output. */
const namedMax = 20

export async function determine({ io, workshop, args, values }: CommandCall): Promise<ExitCode> {
  const inputs = await inputsOf(args, io)
  const answer = values['explain'] === true ? await workshop.explain() : await workshop.determine()
  let read = 0
  let refused = 0
  for (const { name, chunks } of inputs) {
    for await (const line of casesOf(chunks, caseBytesMax)) {
      const { json, isRefused } = answerLine(line, answer)
      await io.report(json)
      read += 1
      if (!isRefused) continue
      refused += 1
      if (refused <= namedMax) io.say(`${name === '-' ? 'standard input' : name}:${line.number}: not answered`)
    }
  }
  io.say(`${read} ${read === 1 ? 'case' : 'cases'}: ${read - refused} answered, ${refused} not read`)
  return refused === 0 ? 0 : 3
}
