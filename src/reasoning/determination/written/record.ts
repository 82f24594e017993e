import { copyBytes, type JsonBytes, putByte, type WriteJson } from '../../../values/index.ts'

type Fields<T> = { readonly [K in keyof T]-?: WriteJson<Exclude<T[K], undefined>> }

const utf8 = new TextEncoder()
const openObject = 0x7b
const closeObject = 0x7d

/** An object with these fields, in this order; one that is undefined is left out. A field that is forgotten here does not compile. */
export function record<T extends object>(fields: Fields<T>): WriteJson<T> {
  const steps = (Object.keys(fields) as (keyof T)[]).map(key => fieldOf<T>(key, fields[key] as WriteJson<unknown>))
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
