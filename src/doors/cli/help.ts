import type { Command, CommandOption } from './command.ts'

export function helpOfAll(commands: readonly Command[], version: string): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  return [
    `Steelyard ${version}: strategic-trade control, the law as dated data.`,
    '',
    'Usage: steelyard COMMAND [OPTION…] [ARGUMENT…]',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'steelyard COMMAND --help says more. Exit codes: 0 all well, 1 something is not as it should be, 2 bad usage,',
    '3 some input could not be read.',
  ].join('\n')
}

export function helpOf(command: Command): string {
  const options = [...Object.entries(command.options), ['help', { type: 'boolean', says: 'Show this.' }] as const]
  const named = options.map(([name, option]) => [nameOf(name, option), option.says] as const)
  const width = Math.max(...named.map(([name]) => name.length))
  const usage = ['steelyard', command.name, '[OPTION…]', command.usage].filter(part => part !== '').join(' ')
  return [
    `Usage: ${usage}`,
    '',
    command.summary,
    ...(command.more === undefined ? [] : ['', command.more]),
    '',
    ...named.map(([name, says]) => `  ${name.padEnd(width)}  ${says}`),
  ].join('\n')
}

function nameOf(name: string, { value }: CommandOption): string {
  return value === undefined ? `--${name}` : `--${name} ${value}`
}
