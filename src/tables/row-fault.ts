import type { Refusal, RefusalCode } from '../values/index.ts'

/** Why a row could not be read, as it is kept beside the others: a sentence, and what the sentence is made of, to be said in any language. */
export type RowFault = {
  readonly fault: string
  readonly refusal: {
    readonly code: RefusalCode
    readonly details: Readonly<Record<string, string | number | readonly string[]>>
  }
}

const lengthMax = 200
const valuesMax = 100

export function rowFault({ code, message, path, details }: Refusal): RowFault {
  return {
    fault: storable(path ? `${message} (${path})` : message),
    refusal: { code, details: Object.fromEntries(Object.entries(details).flatMap(kept)) },
  }
}

function kept([name, value]: [string, unknown]): [string, string | number | readonly string[]][] {
  if (typeof value === 'number') return [[name, value]]
  if (typeof value === 'string') return [[name, short(value)]]
  if (Array.isArray(value) && value.length <= valuesMax) return [[name, value.map(each => short(String(each)))]]
  return []
}

function short(text: string): string {
  return storable(text.length > lengthMax ? `${text.slice(0, lengthMax)}…` : text)
}

/** Without what no database keeps. */
export function storable(text: string): string {
  return text.toWellFormed().replaceAll('\u0000', '')
}
