import type { z } from 'zod'
import { copyBytes, putByte, type WriteJson, writeCanonical } from '../../values/index.ts'

const utf8 = new TextEncoder()
const [comma, openList, closeList, openObject, closeObject] = [0x2c, 0x5b, 0x5d, 0x7b, 0x7d]

/**
 * Writes the canonical text of a value that is as its schema has it. The fields of a strict object are known, and so is their order:
 * nothing is left to be sorted, case by case. What a schema leaves free is written as any JSON is.
 */
export function canonicalWriter(schema: z.core.$ZodType): WriteJson<unknown> {
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'optional':
    case 'default':
      return canonicalWriter(def.innerType)
    case 'array':
      return listWriter(canonicalWriter(def.element))
    case 'object':
      return objectWriter(def.shape)
    default:
      return writeCanonical
  }
}

function listWriter(each: WriteJson<unknown>): WriteJson<unknown> {
  return (out, value) => {
    const values = value as readonly unknown[]
    putByte(out, openList)
    for (let index = 0; index < values.length; index++) {
      if (index > 0) putByte(out, comma)
      each(out, values[index])
    }
    putByte(out, closeList)
  }
}

type Field = {
  readonly key: string
  /** The key with the bracket or the comma before it, and the colon. */
  readonly first: Uint8Array
  readonly later: Uint8Array
  readonly write: WriteJson<unknown>
}

function objectWriter(shape: Readonly<Record<string, z.core.$ZodType>>): WriteJson<unknown> {
  const fields = Object.keys(shape)
    .sort()
    .map((key): Field => {
      const name = `${JSON.stringify(key)}:`
      const write = canonicalWriter(shape[key] as z.core.$ZodType)
      return { key, first: utf8.encode(`{${name}`), later: utf8.encode(`,${name}`), write }
    })
  return (out, value) => {
    const of = value as Readonly<Record<string, unknown>>
    let isFirst = true
    for (let index = 0; index < fields.length; index++) {
      const field = fields[index] as Field
      const each = of[field.key]
      if (each === undefined) continue
      copyBytes(out, isFirst ? field.first : field.later)
      isFirst = false
      field.write(out, each)
    }
    if (isFirst) putByte(out, openObject)
    putByte(out, closeObject)
  }
}
