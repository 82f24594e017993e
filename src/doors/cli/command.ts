import type { ParseArgsOptionsConfig } from 'node:util'
import type { CommandIo } from './io.ts'
import type { Workshop } from './workshop.ts'

/** `0` all read and answered, `1` something is not as it should be, `2` bad usage, `3` some input could not be read. */
export type ExitCode = 0 | 1 | 2 | 3

export type Values = Readonly<Record<string, string | boolean | readonly string[] | undefined>>

/** A command of the operator, as data: `--help` and the reading of arguments come from it. */
export type Command = {
  /** One word or two: `determine`, `pack check`. */
  readonly name: string
  readonly summary: string
  /** What follows the name: `[FILE…|-]`. */
  readonly usage: string
  readonly options: Readonly<Record<string, CommandOption>>
  /** How many arguments that are no options. */
  readonly takes: { readonly min: number; readonly max: number }
  /** More for `--help`: what is read, what is written. */
  readonly more?: string
  /** Loads the command's code when it is called, not before: a command starts as fast as what it needs. */
  readonly load: () => Promise<Run>
}

export type CommandOption = ParseArgsOptionsConfig[string] & {
  /** What a value looks like, in the help: `PORT`. */
  readonly value?: string
  readonly says: string
}

export type Run = (call: CommandCall) => Promise<ExitCode>

export type CommandCall = {
  readonly io: CommandIo
  readonly workshop: Workshop
  readonly args: readonly string[]
  readonly values: Values
}
