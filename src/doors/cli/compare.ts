import { isRefusal, Refusal } from '../../values/index.ts'
import type { CommandCall, ExitCode } from './command.ts'
import { inputsOf } from './io.ts'

/** Each pair of names of a table with its score, and whether they match at the product's own threshold. */
export async function compare({ io, workshop, values }: CommandCall): Promise<ExitCode> {
  const file = values['pairs']
  if (typeof file !== 'string') throw new Refusal('bad_usage', { problem: 'Say which --pairs FILE.' })
  const [input] = await inputsOf([file], io)
  if (input === undefined) throw new Refusal('bad_usage', { problem: 'Say which --pairs FILE.' })
  const { rows, answer } = await workshop.compare(input)
  let refused = 0
  for await (const { row, line } of rows) {
    try {
      await io.report(JSON.stringify(answer(row)))
    } catch (error) {
      if (!isRefusal(error)) throw error
      refused += 1
      await io.report(JSON.stringify({ line, error: { code: error.code, message: error.message } }))
      io.say(`${file}:${line}: ${error.message}`)
    }
  }
  return refused === 0 ? 0 : 3
}
