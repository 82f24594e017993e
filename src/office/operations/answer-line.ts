import { parseJson, Refusal } from '../../values/index.ts'
import type { Line } from './json-lines.ts'

/** What stands for one input of many: its answer, or the reason it has none. Written out, since it is sent as it is. */
export type Written = { readonly json: string; readonly isRefused: boolean }

/** An answer to one input; a refusal concerns this input alone, and the others are still answered. */
export function answerLine(line: Line, answer: (input: unknown) => unknown): Written {
  if ('refusal' in line) return refused(line.refusal, null, line.number)
  let input: unknown
  try {
    input = parseJson(line.text)
  } catch (error) {
    return refused(error, null, line.number)
  }
  return answerOne(input, answer, line.number)
}

export function answerOne(input: unknown, answer: (input: unknown) => unknown, line?: number): Written {
  try {
    return { json: JSON.stringify(answer(input)), isRefused: false }
  } catch (error) {
    return refused(error, idOf(input), line)
  }
}

/** A fault of ours is no refusal: it goes on to whoever ends the request. */
function refused(error: unknown, id: string | null, line?: number): Written {
  if (!(error instanceof Refusal)) throw error
  const path = error.path ?? (line === undefined ? undefined : `line ${line}`)
  const shown = { code: error.code, message: error.message, ...(path === undefined ? {} : { path }) }
  return { json: JSON.stringify({ id, ...(line === undefined ? {} : { line }), error: shown }), isRefused: true }
}

/** So that a caller can match the refusal with what was sent. */
function idOf(input: unknown): string | null {
  const id: unknown = typeof input === 'object' && input !== null && 'id' in input ? input.id : undefined
  return typeof id === 'string' && id.length <= 200 ? id : null
}
