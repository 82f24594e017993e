import { linesOf } from '../../office/operations/index.ts'
import { isRefusal, parseJson, Refusal } from '../../values/index.ts'
import { wholeOf } from './cases.ts'
import type { CommandCall, ExitCode } from './command.ts'
import { inputsOf } from './io.ts'

/** Longer than any line of an export. */
const lineBytesMax = 4 * 1_048_576

export async function auditExport({ io, workshop }: CommandCall): Promise<ExitCode> {
  await workshop.exportAudit(io.report)
  return 0
}

export async function auditHead({ io, workshop }: CommandCall): Promise<ExitCode> {
  await io.report(JSON.stringify(await workshop.auditHead()))
  return 0
}

export async function auditVerify({ io, args, values }: CommandCall): Promise<ExitCode> {
  const { verifyAudit } = await import('../../office/audit/index.ts')
  const [input] = await inputsOf(args, io)
  if (input === undefined) throw new Refusal('bad_usage', { problem: 'Say which file.' })
  const head = typeof values['head'] === 'string' ? await readHead(values['head']) : undefined
  const verdict = await verifyAudit(textLines(input.chunks), head)
  await io.report(JSON.stringify(verdict))
  switch (verdict.outcome) {
    case 'intact':
      io.say(`Intact up to entry ${verdict.upTo}.`)
      return 0
    case 'broken':
      io.say(`Broken: ${verdict.fault}${verdict.n === null ? '' : ` at entry ${verdict.n}`}.`)
      return 1
    case 'unreadable':
      io.say(`Line ${verdict.line} is not a line of an audit export.`)
      return 3
  }
}

/** A line that cannot be taken in is no line of an export; the verifier says so of an empty one. */
async function* textLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  for await (const line of linesOf(chunks, lineBytesMax)) yield 'text' in line ? line.text : ''
}

async function readHead(file: string): Promise<{ readonly n: number; readonly hash: string }> {
  const { createReadStream } = await import('node:fs')
  try {
    const head = parseJson(await wholeOf(createReadStream(file), 10_000))
    if (typeof head === 'object' && head !== null && 'n' in head && 'hash' in head) {
      const { n, hash } = head
      if (typeof n === 'number' && typeof hash === 'string') return { n, hash }
    }
  } catch (error) {
    const problem = isRefusal(error) ? error.message : 'it cannot be opened'
    throw new Refusal('unreadable_file', { file, problem })
  }
  throw new Refusal('unreadable_file', { file, problem: 'it is not what "steelyard audit head" writes' })
}
