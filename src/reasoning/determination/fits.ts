import type { z } from 'zod'

/** Whether a value surely is as its schema has it, already in the shape that reading it would give. */
export type Fits = (value: unknown) => boolean

const never: Fits = () => false

/**
 * Made from the schema itself, so that the contract is written once: a yes means that reading would give the value as it is, at a tenth
 * of the cost. A no means nothing but that the schema should look itself; what is wrong, and how that is told, stays its own. Whatever
 * is not known here is a no.
 */
export function fits(schema: z.core.$ZodType): Fits {
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'boolean':
      return value => typeof value === 'boolean'
    case 'null':
      return value => value === null
    case 'unknown':
      return () => true
    case 'literal':
      return oneOf(def.values)
    case 'enum':
      return oneOf(Object.values(def.entries))
    case 'string':
      return fitsString(def.checks ?? [])
    case 'union':
      return fitsAny(def.options.map(fits))
    case 'optional':
    case 'default':
      // A field that is there. One that is left out is its object's to judge.
      return fits(def.innerType)
    case 'array':
      return fitsArray(fits(def.element), def.checks ?? [])
    case 'record':
      return fitsRecord(fits(def.keyType), fits(def.valueType))
    case 'object':
      return fitsObject(def.shape)
    default:
      return never
  }
}

function oneOf(values: readonly unknown[]): Fits {
  const known = new Set(values)
  return value => known.has(value)
}

function fitsAny(options: readonly Fits[]): Fits {
  return value => {
    for (const each of options) if (each(value)) return true
    return false
  }
}

type Checks = readonly z.core.$ZodCheck[]

/** The least and the most length that the checks allow; undefined where there is a check of another kind. */
function lengths(checks: Checks): { readonly least: number; readonly most: number } | undefined {
  let [least, most] = [0, Number.POSITIVE_INFINITY]
  for (const check of checks) {
    const { def } = (check as z.core.$ZodChecks)._zod
    if (def.check === 'max_length') most = Math.min(most, def.maximum)
    else if (def.check === 'length_equals') [least, most] = [Math.max(least, def.length), Math.min(most, def.length)]
    else return undefined
  }
  return { least, most }
}

function fitsString(checks: Checks): Fits {
  const allowed = lengths(checks)
  if (allowed === undefined) return never
  const { least, most } = allowed
  return value => typeof value === 'string' && value.length >= least && value.length <= most
}

function fitsArray(element: Fits, checks: Checks): Fits {
  const allowed = lengths(checks)
  if (allowed === undefined) return never
  const { least, most } = allowed
  return value => {
    if (!Array.isArray(value) || value.length < least || value.length > most) return false
    for (let index = 0; index < value.length; index++) if (!element(value[index])) return false
    return true
  }
}

/** As JSON gives it. Anything with a prototype of its own is for the schema to judge. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

function fitsRecord(key: Fits, each: Fits): Fits {
  return value => {
    if (!isPlain(value)) return false
    for (const name in value) if (name === '__proto__' || !key(name) || !each(value[name])) return false
    return true
  }
}

/** Strict: no field but these. One with a default must be there, since what fits is taken as it is. */
function fitsObject(shape: Readonly<Record<string, z.core.$ZodType>>): Fits {
  const fields = new Map(Object.entries(shape).map(([name, schema]) => [name, fits(schema)]))
  const needed = Object.keys(shape).filter(name => shape[name]?._zod.def.type !== 'optional')
  return value => {
    if (!isPlain(value)) return false
    for (const name in value) {
      const field = fields.get(name)
      if (field === undefined || !field(value[name])) return false
    }
    for (const name of needed) if (!Object.hasOwn(value, name)) return false
    return true
  }
}
