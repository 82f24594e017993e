// Finds a Node that can run this project, and runs it. Plain JavaScript that Node 20 understands:
// the project needs 22.18 or newer (types are stripped as files load), and brings 24 along for machines with an older one.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const [major, minor] = process.versions.node.split('.').map(Number)
const isNewEnough = major > 22 || (major === 22 && minor >= 18)
const brought = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url))

/**
 * How the program is to use memory: left to itself, Node lets young objects fill up to 134 megabytes, and old ones pile up to twice what
 * is needed before it looks through them. A classification asks thousands of patterns, most of them seldom: to compile each when it is
 * asked for the second time made whoever came second wait for seconds. What this costs and saves stands in `decisions/0030-memory.md`.
 */
const patterns = '--regexp-tier-up-ticks=200'
const flags = ['--max-semi-space-size=8', '--heap-growing-percent=50', patterns]
const ofClassify = ['--max-semi-space-size=4', '--heap-growing-percent=30', patterns]
export const flagsOf = command => (command === 'classify' ? ofClassify : flags)

export function runWithNode(args) {
  const node = isNewEnough ? process.execPath : brought
  if (!existsSync(node)) {
    console.error(
      `Steelyard needs Node 22.18 or newer, and this is ${process.versions.node}. Run "npm ci" first: it brings Node 24 along.`,
    )
    process.exit(2)
  }
  // Types are stripped and code is compiled once: a command then starts in a third of the time.
  const env = {
    NODE_COMPILE_CACHE: fileURLToPath(new URL('../node_modules/.cache/steelyard/compiled', import.meta.url)),
    ...process.env,
  }
  const child = spawn(node, args, { stdio: 'inherit', env })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal ? 128 : 1)
  })
}
