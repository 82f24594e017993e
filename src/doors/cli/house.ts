import type { CommandCall, ExitCode } from './command.ts'

export async function migrate({ io, workshop }: CommandCall): Promise<ExitCode> {
  const applied = await workshop.migrate()
  for (const name of applied) await io.report(name)
  io.say(applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.length}.`)
  return 0
}

export async function openApi({ io, workshop }: CommandCall): Promise<ExitCode> {
  await io.report((await workshop.openApi()).trimEnd())
  return 0
}
