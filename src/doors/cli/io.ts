import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable, Writable } from 'node:stream'
import { Refusal } from '../../values/index.ts'

/** Reports go to standard output, words for people to standard error. */
export type CommandIo = {
  readonly input: AsyncIterable<Uint8Array>
  /** Writes one report line. Waits where the reader is slower than we are. */
  readonly report: (line: string) => Promise<void>
  readonly say: (words: string) => void
  /** Waits until everything reported is on its way. */
  readonly flush: () => Promise<void>
}

/** So much is gathered before it is written; less where nothing more comes at once. */
const pieceLengthMin = 65_536

export function openIo(stdin: Readable, stdout: Writable, stderr: Writable): CommandIo {
  let held = ''
  let isScheduled = false
  let isGone = false
  // A reader such as `head` may leave early; what else it cannot take is not our trouble.
  stdout.on('error', () => {
    isGone = true
  })
  const write = async () => {
    const text = held
    held = ''
    if (text === '' || isGone || stdout.write(text)) return
    await new Promise<void>(resolve => {
      const done = () => {
        for (const event of ['drain', 'error', 'close']) stdout.off(event, done)
        resolve()
      }
      for (const event of ['drain', 'error', 'close']) stdout.on(event, done)
    })
  }
  return {
    input: stdin,
    async report(line) {
      if (isGone) throw new OutputClosed()
      held += `${line}\n`
      if (held.length >= pieceLengthMin) return write()
      if (!isScheduled) {
        isScheduled = true
        setImmediate(() => {
          isScheduled = false
          void write()
        })
      }
    },
    say: words => void stderr.write(`${words}\n`),
    flush: write,
  }
}

/** Whoever read our output has left. There is nobody to tell. */
export class OutputClosed extends Error {}

/** The bytes of each file, or of standard input for `-` and for no file at all. Every file is looked for before any is read. */
export async function inputsOf(args: readonly string[], io: CommandIo): Promise<readonly Input[]> {
  const names = args.length === 0 ? ['-'] : args
  for (const name of names) if (name !== '-') await refuseUnreadable(name)
  return names.map(name => ({ name, chunks: name === '-' ? io.input : createReadStream(name) }))
}

export type Input = { readonly name: string; readonly chunks: AsyncIterable<Uint8Array> }

async function refuseUnreadable(file: string): Promise<void> {
  try {
    if ((await stat(file)).isDirectory()) throw new Refusal('unreadable_file', { file, problem: 'it is a folder' })
  } catch (error) {
    if (error instanceof Refusal) throw error
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new Refusal('unreadable_file', { file, problem: code === 'ENOENT' ? 'there is no such file' : code })
  }
}
