import type { CommandCall, ExitCode } from './command.ts'

/** Each fault on standard output as JSON, with its place as editors read it (`rules/listed.yaml:12`); and as a sentence for people. */
export async function packCheck({ io, workshop, args: [directory = '.'] }: CommandCall): Promise<ExitCode> {
  const faults = await workshop.checkPack(directory)
  for (const { file, line, code, message, counterexample } of faults) {
    const at = `${file}:${line}`
    await io.report(JSON.stringify({ at, code, message, ...(counterexample === undefined ? {} : { counterexample }) }))
    io.say(`${at}: ${message}`)
  }
  io.say(faults.length === 0 ? 'No faults.' : `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.`)
  return faults.length === 0 ? 0 : 1
}
