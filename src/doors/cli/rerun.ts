import { parseJson, Refusal } from '../../values/index.ts'
import { wholeOf } from './cases.ts'
import type { CommandCall, ExitCode } from './command.ts'
import { inputsOf } from './io.ts'

const answerBytesMax = 8 * 1_048_576

/** Holds a downloaded answer against what the law says of its case now. */
export async function rerun({ io, workshop, args }: CommandCall): Promise<ExitCode> {
  const [input] = await inputsOf(args, io)
  if (input === undefined) throw new Refusal('bad_usage', { problem: 'Say which file.' })
  const answer = await workshop.rerun()
  let outcome: unknown
  try {
    outcome = await answer(parseJson(await wholeOf(input.chunks, answerBytesMax), { lengthMax: answerBytesMax }))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { code, message, path } = error
    await io.report(JSON.stringify({ id: null, error: { code, message, ...(path === undefined ? {} : { path }) } }))
    io.say(`${input.name}: ${message}`)
    return 3
  }
  await io.report(JSON.stringify(outcome))
  const word = typeof outcome === 'object' && outcome !== null && 'outcome' in outcome ? outcome.outcome : undefined
  if (word === 'same') {
    const since: unknown =
      typeof outcome === 'object' && outcome !== null && 'since' in outcome ? outcome.since : undefined
    return say(io, since === undefined ? 'The same: every byte is as it was.' : sameThen, 0)
  }
  if (word === 'other_law')
    return say(
      io,
      'The engine is another one than it was, or the edition of the law pack is not kept here; the answer differs.',
      1,
    )
  return say(io, 'The answer differs, under the same law: the file was altered, or something is wrong here.', 1)
}

const sameThen =
  'The same under the edition of the law pack that it was given under, which is kept here; the edition of today answers otherwise.'

function say(io: CommandCall['io'], words: string, code: ExitCode): ExitCode {
  io.say(words)
  return code
}
