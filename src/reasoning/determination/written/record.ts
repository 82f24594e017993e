import { copyBytes, type JsonBytes, putByte, type WriteJson } from '../../../values/index.ts'

type Fields<T> = { readonly [K in keyof T]-?: WriteJson<Exclude<T[K], undefined>> }

/** Neighbouring fields that a rule of law gives alike each time it speaks, known by the sentence that is the rule's own. */
type Alike<T> = { readonly by: keyof T; readonly fields: readonly (keyof T)[] }

const utf8 = new TextEncoder()
const openObject = 0x7b
const closeObject = 0x7d

/**
 * An object with these fields, in this order; one that is undefined is left out. A field that is forgotten here does not compile.
 * Fields that are `alike` are copied as one piece.
 */
export function record<T extends object>(fields: Fields<T>, alike: readonly Alike<T>[] = []): WriteJson<T> {
  const keys = Object.keys(fields) as (keyof T)[]
  const single = (key: keyof T) => fieldOf<T>(key, fields[key] as WriteJson<unknown>)
  const steps = keys.flatMap(key => {
    const group = alike.find(each => each.fields.includes(key))
    if (group === undefined) return [single(key)]
    return group.fields[0] === key ? [together(group, group.fields.map(single))] : []
  })
  return (out, value) => {
    const from = out.at
    for (let index = 0; index < steps.length; index++) (steps[index] as Step<T>)(out, value, out.at === from)
    if (out.at === from) putByte(out, openObject)
    putByte(out, closeObject)
  }
}

type Step<T> = (out: JsonBytes, value: T, isFirst: boolean) => void

function fieldOf<T>(key: keyof T, write: WriteJson<unknown>): Step<T> {
  const name = `${JSON.stringify(key)}:`
  const first = utf8.encode(`{${name}`)
  const later = utf8.encode(`,${name}`)
  return (out, value, isFirst) => {
    const field = value[key]
    if (field === undefined) return
    copyBytes(out, isFirst ? first : later)
    write(out, field)
  }
}

type Known<T> = { readonly fields: readonly T[keyof T][]; readonly bytes: Uint8Array }

/** Kept as long as the sentence is, and only good while every other field is what it was. */
function together<T>({ by, fields }: Alike<T>, steps: readonly Step<T>[]): Step<T> {
  const kept = new WeakMap<object, Known<T>>()
  return (out, value, isFirst) => {
    const sentence = value[by] as object
    const known = kept.get(sentence)
    if (known !== undefined && fields.every((key, index) => value[key] === known.fields[index])) {
      copyBytes(out, known.bytes)
      return
    }
    const from = out.at
    for (const [index, step] of steps.entries()) step(out, value, isFirst && index === 0)
    kept.set(sentence, { fields: fields.map(key => value[key]), bytes: out.bytes.slice(from, out.at) })
  }
}
