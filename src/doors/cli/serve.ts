import { Refusal } from '../../values/index.ts'
import type { CommandCall, ExitCode } from './command.ts'

export async function serve({ workshop, values: { port } }: CommandCall): Promise<ExitCode> {
  if (port === undefined) await workshop.serve({})
  else if (typeof port === 'string' && /^\d{1,5}$/.test(port) && Number(port) <= 65_535)
    await workshop.serve({ port: Number(port) })
  else throw new Refusal('bad_usage', { problem: '--port takes a number, 0 to 65535.' })
  return 0
}
