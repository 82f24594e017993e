import { answerLine, linesOf } from '../../office/operations/index.ts'
import { Refusal } from '../../values/index.ts'
import type { CommandCall, ExitCode } from './command.ts'
import { inputsOf } from './io.ts'
import { numberOf, severalOf } from './options.ts'

/** One query, with everything told of a party. */
const queryBytesMax = 1_048_576
/** So many faults are named to the person; the rest is counted. */
const namedMax = 20

export async function screen({ io, workshop, args, values }: CommandCall): Promise<ExitCode> {
  const given = severalOf(values, 'designations')
  // Whatever stands alone after the files of `--designations` is one more of them: a shell gives `list*.csv` so.
  const files = [...given, ...args]
  const queries = values['queries']
  if (given.length === 0 || typeof queries !== 'string')
    throw new Refusal('bad_usage', { problem: 'Say which --designations FILE… and which --queries FILE (or -).' })
  if (files.includes('-'))
    throw new Refusal('bad_usage', { problem: 'Lists are read from files; only --queries may be -.' })
  const limit = numberOf(values, 'limit', 10, 1, 1_000)
  const threshold = numberOf(values, 'threshold', 0, 0, 1)
  if (!Number.isInteger(limit)) throw new Refusal('bad_usage', { problem: '--limit takes a whole number, 1 to 1000.' })
  const [asked] = await inputsOf([queries], io)
  const { answer, faults, entries } = await workshop.screen(await inputsOf(files, io), {
    limit,
    threshold,
    isExplained: values['explain'] === true,
    ...(typeof values['format'] === 'string' ? { format: values['format'] } : {}),
  })
  for (const fault of faults.slice(0, namedMax)) io.say(`${fault}: not read`)
  if (asked === undefined) throw new Refusal('bad_usage', { problem: 'Say which --queries FILE.' })
  let read = 0
  let refused = 0
  for await (const line of linesOf(asked.chunks, queryBytesMax)) {
    const { json, isRefused } = answerLine(line, answer)
    await io.report(json)
    read += 1
    if (!isRefused) continue
    refused += 1
    if (refused <= namedMax)
      io.say(`${asked.name === '-' ? 'standard input' : asked.name}:${line.number}: not answered`)
  }
  io.say(
    `${read} ${read === 1 ? 'query' : 'queries'} against ${entries} entries: ${read - refused} answered, ${refused} not read` +
      (faults.length === 0 ? '' : `; ${faults.length} records of the lists not read`),
  )
  return refused === 0 && faults.length === 0 ? 0 : 3
}
