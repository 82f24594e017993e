import { answerLine } from '../../office/operations/index.ts'
import { Refusal } from '../../values/index.ts'
import type { CommandCall, ExitCode } from './command.ts'
import { inputsOf } from './io.ts'
import { numberOf, severalOf } from './options.ts'

/** So many faults are named to the person; the rest is counted. */
const namedMax = 20

export async function classify({ io, workshop, args, values }: CommandCall): Promise<ExitCode> {
  const given = severalOf(values, 'list')
  const file = values['items']
  if (given.length === 0 || typeof file !== 'string')
    throw new Refusal('bad_usage', { problem: 'Say which --list FILE… and which --items FILE (or -).' })
  const limit = numberOf(values, 'limit', 10, 1, 100)
  // Whatever stands alone after the files of `--list` is one more of them: a shell gives `list*.json` so.
  const lists = await inputsOf([...given, ...args], io)
  const { answer, items } = await workshop.classify(lists, { limit: Math.floor(limit) })
  let read = 0
  let refused = 0
  for (const input of await inputsOf([file], io))
    for await (const line of items(input)) {
      const { json, isRefused } = answerLine(line, answer)
      await io.report(json)
      read += 1
      if (!isRefused) continue
      refused += 1
      if (refused <= namedMax) io.say(`${file === '-' ? 'standard input' : file}:${line.number}: not answered`)
    }
  io.say(`${read} ${read === 1 ? 'item' : 'items'}: ${read - refused} answered, ${refused} not read`)
  return refused === 0 ? 0 : 3
}
