import { enableCompileCache } from 'node:module'

// Compiled code is kept between runs, which halves the start of a command. It has to be asked for before anything else is loaded.
enableCompileCache()
const { openIo } = await import('./io.ts')
const { runCommandLine } = await import('./run.ts')
const { openWorkshop } = await import('../../workshop.ts')

/** The program: the only place that sees the process, its arguments and its environment. What it may climb up for is the workshop. */
const io = openIo(process.stdin, process.stdout, process.stderr)
process.exitCode = await runCommandLine(process.argv.slice(2), io, openWorkshop(process.env, io.say))
