import { enableCompileCache } from 'node:module'
import { openIo, runCommandLine } from './doors/cli/index.ts'
import { openWorkshop } from './workshop.ts'

// Compiled code is kept between runs: a command starts in half the time. Where it cannot be kept, nothing else changes.
enableCompileCache()

/** The program: the only file that sees the process, its arguments and its environment. */
const io = openIo(process.stdin, process.stdout, process.stderr)
process.exitCode = await runCommandLine(process.argv.slice(2), io, openWorkshop(process.env, io.say))
// Standard input, waited for by nobody any more, would otherwise keep the process.
process.stdin.unref?.()
