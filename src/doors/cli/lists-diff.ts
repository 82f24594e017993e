import {
  compareEditionsOfList,
  type Figure,
  type FigureChange,
  type ListChange,
  readListEdition,
} from '../../law/control-lists/index.ts'
import { isRefusal } from '../../values/index.ts'
import type { CommandCall, ExitCode } from './command.ts'
import { type CommandIo, type Input, inputsOf } from './io.ts'

type Read = ReturnType<typeof readListEdition>

/** Two editions of one control list: a line for each provision that was added, amended, moved or deleted. */
export async function listsDiff({ io, args }: CommandCall): Promise<ExitCode> {
  const read: Read[] = []
  for (const input of await inputsOf(args, io)) {
    const list = await readList(input, io)
    if (list !== undefined) read.push(list)
  }
  const [older, newer] = read
  if (older === undefined || newer === undefined) return 3
  if (older.edition.list !== newer.edition.list)
    io.say(`These are two lists (${older.edition.list} and ${newer.edition.list}): what differs is no amendment.`)
  const { changes, unchanged, notCompared } = compareEditionsOfList(older.edition, newer.edition)
  for (const change of changes) await io.report(JSON.stringify(lineOf(change)))
  io.say(`${changes.length} changed, ${unchanged} unchanged`)
  if (notCompared.length > 0)
    io.say(`Only one of the files has these, so they were not compared: ${notCompared.join(', ')}`)
  return 0
}

async function readList({ name, chunks }: Input, io: CommandIo): Promise<Read | undefined> {
  const parts: Uint8Array[] = []
  for await (const chunk of chunks) parts.push(chunk)
  try {
    const read = readListEdition(Buffer.concat(parts), { source: name })
    const { report } = read
    io.say(
      `${name}: ${report.list} ${report.edition}, ${report.entries} entries, ${report.kinds.provision} provisions, ${report.flags.length} flags`,
    )
    return read
  } catch (error) {
    if (!isRefusal(error)) throw error
    await io.report(JSON.stringify({ file: name, error: { code: error.code, message: error.message } }))
    io.say(`${name}: ${error.message}`)
    return undefined
  }
}

function lineOf({ change, path, code, kind, from, fields, figures, before, after }: ListChange) {
  return {
    change,
    path,
    code,
    kind,
    ...(from === undefined ? {} : { from }),
    ...(change === 'amended' ? { fields, figures: figures.map(figureLine) } : {}),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  }
}

function figureLine({ before, after, direction }: FigureChange) {
  return {
    ...(before === undefined ? {} : { before: shown(before) }),
    ...(after === undefined ? {} : { after: shown(after) }),
    direction,
  }
}

function shown({ written, value, unit, of, comparator }: Figure) {
  return {
    comparator: comparator ?? null,
    value: value ?? null,
    unit: unit ?? null,
    ...(of === undefined ? {} : { of }),
    written,
  }
}
