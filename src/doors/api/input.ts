import type { Context } from 'hono'
import type { Described } from '../../office/operations/index.ts'
import { parseJson, Refusal } from '../../values/index.ts'
import { readBody, readBytes } from './body.ts'
import type { HttpEnv } from './http.ts'

/** The input of an operation from where it travels: names in the path, the query of a GET or DELETE, the JSON body of the rest. */
export async function readInputOf({ http, upload }: Described, c: Context<HttpEnv>): Promise<unknown> {
  const inPath = c.req.param()
  if (upload !== undefined) {
    refuseForm(c, uploadTypes)
    return { ...queryOf(c), ...inPath, [upload.field]: await readBytes(c, upload.bytesMax) }
  }
  if (http.method === 'GET' || http.method === 'DELETE') return { ...queryOf(c), ...inPath }
  refuseForm(c)
  const text = await readBody(c)
  const body = text.trim() === '' ? {} : parseJson(text)
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new Refusal('wrong_type', {
      expected: 'an object',
      found: Array.isArray(body) ? 'an array' : `a ${typeof body}`,
    })
  return { ...body, ...(http.inQuery === undefined ? {} : queryOf(c)), ...inPath }
}

/** A name given twice is not a choice for us to make. */
function queryOf(c: Context<HttpEnv>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(c.req.queries()).map(([name, values]) => {
      const [only] = values
      if (values.length !== 1 || only === undefined)
        throw new Refusal('wrong_type', { expected: 'one value', found: `${values.length} values` }, `/${name}`)
      return [name, only]
    }),
  )
}

type TypesAllowed = { readonly types: RegExp; readonly says: string }
const json: TypesAllowed = { types: /^application\/([\w.-]+\+)?json\b/i, says: 'application/json' }
/** Any type but the three that a form of another site can have; what the bytes are shows in them. */
const uploadTypes: TypesAllowed = {
  types: /^(?!text\/plain|multipart\/|application\/x-www-form-urlencoded)[\w.+-]+\/[\w.+-]+/i,
  says: 'application/octet-stream',
}

/** Another site can make a browser send a form, but not JSON: what changes something is not read from a form. */
function refuseForm(c: Context<HttpEnv>, allowed: TypesAllowed = json): void {
  const type = c.req.header('content-type') ?? allowed.says
  if (!allowed.types.test(type)) throw new Refusal('wrong_type', { expected: allowed.says, found: type }, '')
}
