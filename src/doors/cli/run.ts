import { parseArgs } from 'node:util'
import { isRefusal, Refusal, suggest } from '../../values/index.ts'
import type { Command, ExitCode, Values } from './command.ts'
import { commands } from './commands.ts'
import { helpOf, helpOfAll } from './help.ts'
import { type CommandIo, OutputClosed } from './io.ts'
import type { Workshop } from './workshop.ts'

/** Runs the command that the arguments name, and gives the exit code. Expected trouble is a sentence, not a stack. */
export async function runCommandLine(argv: readonly string[], io: CommandIo, workshop: Workshop): Promise<ExitCode> {
  try {
    return await dispatch(argv, io, workshop)
  } catch (error) {
    if (error instanceof OutputClosed) return 1
    if (!isRefusal(error)) throw error
    io.say(`steelyard: ${error.message}`)
    const faults = error.details['faults']
    if (Array.isArray(faults) && faults.length > 1) for (const fault of faults) io.say(`  ${String(fault)}`)
    return error.code === 'bad_usage' || error.code === 'unreadable_file' ? 2 : 1
  } finally {
    await io.flush()
  }
}

async function dispatch(argv: readonly string[], io: CommandIo, workshop: Workshop): Promise<ExitCode> {
  const [first] = argv
  if (first === '--version') {
    await io.report(workshop.version)
    return 0
  }
  if (first === '--help' || first === '-h' || first === 'help') {
    await io.report(helpOfAll(commands, workshop.version))
    return 0
  }
  if (first === undefined) {
    io.say(helpOfAll(commands, workshop.version))
    return 2
  }
  const command = commandOf(argv)
  const { values, args } = read(command, argv.slice(command.name.split(' ').length))
  if (values['help'] === true) {
    await io.report(helpOf(command))
    return 0
  }
  if (args.length < command.takes.min || args.length > command.takes.max)
    throw badUsage(`${command.name} takes ${command.usage === '' ? 'no arguments' : command.usage}`, command)
  const run = await command.load()
  return run({ io, workshop, args, values })
}

function commandOf(argv: readonly string[]): Command {
  const [first = '', second = ''] = argv
  const found =
    commands.find(({ name }) => name === `${first} ${second}`) ?? commands.find(({ name }) => name === first)
  if (found !== undefined) return found
  const family = commands.filter(({ name }) => name.startsWith(`${first} `)).map(({ name }) => name)
  if (family.length > 0) throw new Refusal('bad_usage', { problem: `Say which: ${family.join(', ')}.` })
  const names = commands.map(({ name }) => name)
  const [near] = suggest(first, names)
  const hint = near === undefined ? `There are ${names.join(', ')}.` : `Did you mean ${near}?`
  throw new Refusal('bad_usage', { problem: `There is no command "${first}". ${hint}` })
}

function read(command: Command, argv: readonly string[]): { values: Values; args: readonly string[] } {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { type, multiple = false }]) => [name, { type, multiple }] as const),
  )
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    })
    return { values: Object.fromEntries(Object.entries(values).filter(isPlain)), args: positionals }
  } catch (error) {
    // The reader of arguments words its own faults well enough.
    throw badUsage(error instanceof Error ? error.message.replace(/\.$/, '') : String(error), command)
  }
}

function isPlain(entry: [string, unknown]): entry is [string, string | boolean | readonly string[]] {
  const [, value] = entry
  return typeof value === 'string' || typeof value === 'boolean' || Array.isArray(value)
}

function badUsage(problem: string, command: Command): Refusal {
  return new Refusal('bad_usage', { problem: `${problem}. See steelyard ${command.name} --help.` })
}
