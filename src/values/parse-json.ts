import { pathTo, Refusal } from './refusal.ts'

export type JsonLimits = {
  /** UTF-16 code units of the text; the doors have counted its bytes already. */
  readonly lengthMax?: number
  /** Objects and arrays within one another. */
  readonly depthMax?: number
}

/** These names reach an object's prototype in careless code, ours or a library's. Nobody needs them as a field. */
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * A stranger's JSON text, read so that whatever comes back can be walked, stored and written again: not too large, not too deep,
 * no key that touches prototypes, no number beyond a float, no text that PostgreSQL or UTF-8 cannot hold.
 */
export function parseJson(text: string, limits: JsonLimits = {}): unknown {
  const { lengthMax = 1_048_576, depthMax = 32 } = limits
  if (text.length > lengthMax) throw new Refusal('too_large', { limit: `${lengthMax} characters` })
  const value = read(text)
  if (!isSurelySound(text, depthMax)) checkJson(value, depthMax)
  return value
}

/** An escape may hide any character or key; a number this long, or with an exponent, may be beyond a float. */
const suspect = /\\|proto|onstructor|[0-9](?:[eE]|[0-9]{299})/

/** Whether the look of a text that has been read shows that no check could fail: most do, and then nothing in it need be walked through. */
function isSurelySound(text: string, depthMax: number): boolean {
  return !suspect.test(text) && text.isWellFormed() && opensAtMost(text, depthMax)
}

/** What is opened so seldom cannot be deep. */
function opensAtMost(text: string, most: number): boolean {
  let left = most
  for (const bracket of '{[')
    for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) if (left-- === 0) return false
  return true
}

/** The same checks on a value that something else has parsed. */
export function checkJson(value: unknown, depthMax = 32): void {
  check(value, depthMax, [])
}

/** `steps` is the way to the value; it is made into a pointer only where something is wrong. */
type Steps = (string | number)[]

function check(value: unknown, depthMax: number, steps: Steps): void {
  if (typeof value === 'string') checkText(value, steps)
  else if (typeof value === 'number') checkNumber(value, steps)
  else if (typeof value === 'object' && value !== null) checkInside(value, depthMax, steps)
}

function checkInside(object: object, depthMax: number, steps: Steps): void {
  if (steps.length === depthMax) throw new Refusal('too_deep', { limit: depthMax }, pointer(steps))
  if (Array.isArray(object)) {
    for (let index = 0; index < object.length; index++) {
      steps.push(index)
      check(object[index], depthMax, steps)
      steps.pop()
    }
    return
  }
  const fields = object as Readonly<Record<string, unknown>>
  for (const key of Object.keys(fields)) {
    steps.push(key)
    checkKey(key, steps)
    check(fields[key], depthMax, steps)
    steps.pop()
  }
}

function checkKey(key: string, steps: Steps): void {
  if (forbiddenKeys.has(key)) throw new Refusal('forbidden_key', { key }, pointer(steps))
  checkText(key, steps)
}

function checkNumber(value: number, steps: Steps): void {
  if (Number.isFinite(value)) return
  throw new Refusal('not_a_decimal', { value: String(value), problem: 'it is not finite' }, pointer(steps))
}

function checkText(text: string, steps: Steps): void {
  if (text.includes('\u0000')) throw new Refusal('malformed_text', { problem: 'the character U+0000' }, pointer(steps))
  if (!text.isWellFormed()) throw new Refusal('malformed_text', { problem: 'half a surrogate pair' }, pointer(steps))
}

function pointer(steps: Steps): string {
  return steps.reduce<string>(pathTo, '')
}

/** A byte order mark is forgiven: spreadsheets and Windows editors write one. */
function read(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text)
  } catch (error) {
    throw new Refusal('not_json', { problem: problemOf(error, text) })
  }
}

/** Engines word the fault each in its own way, and quote the input; we keep the place, where they say one. */
function problemOf(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : ''
  if (text.trim() === '') return 'it is empty'
  if (/\b(end|unterminated)\b/i.test(message)) return 'it ends too soon'
  const position = /position (\d+)/.exec(message)?.[1]
  if (position === undefined) return 'it is not well-formed'
  const before = text.slice(0, Number(position)).split('\n')
  return `something unexpected stands at line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`
}
