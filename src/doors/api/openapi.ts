import { z } from 'zod'
import { type Described, may, type Operation, roles } from '../../office/operations/index.ts'
import { refusals } from '../../values/index.ts'
import { limits } from './body.ts'

type Json = { readonly [key: string]: unknown }

/** The API as an OpenAPI 3.1 document. Read from the operations alone, so that it cannot describe another API than the one served. */
export function openApi<Deps>(operations: readonly Operation<Deps>[], version: string): Json {
  const paths: Record<string, Record<string, Json>> = {}
  const schemas: Record<string, Json> = { Refusal: refusalSchema }
  for (const operation of [...operations].sort((a, b) => (a.http.path < b.http.path ? -1 : 1))) {
    const path = operation.http.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [operation.http.method.toLowerCase()]: describe(operation, schemas) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Steelyard',
      version,
      description:
        'Whether an export needs a licence, which routes are open, and why, under the law as it stood on any day.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths,
    components: { schemas, securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  }
}

function describe(operation: Described & { readonly effect: string }, schemas: Record<string, Json>): Json {
  const { name, summary, http, upload } = operation
  const input = schemaOf(operation.input, 'input')
  const inPath = [...http.path.matchAll(/:(\w+)/g)].map(match => match[1] ?? '')
  const isQuery = http.method === 'GET' || http.method === 'DELETE'
  const beside = [...inPath, ...(http.inQuery ?? [])]
  const holders = roles.filter(role => may({ role }, operation) !== undefined)
  const add = (suffix: string, { $defs, ...schema }: Json): Json => {
    Object.assign(schemas, $defs, { [componentOf(name) + suffix]: schema })
    return { $ref: `#/components/schemas/${componentOf(name)}${suffix}` }
  }
  return {
    operationId: name,
    summary,
    tags: [name.split('.')[0]],
    description: `Effect: ${operation.effect}. For: ${holders.join(', ')}.`,
    ...(holders.includes('visitor') ? {} : { security: [{ token: [] }] }),
    parameters: parametersOf(
      input,
      inPath,
      isQuery || upload !== undefined ? undefined : (http.inQuery ?? []),
      upload?.field,
    ),
    ...(isQuery ? {} : { requestBody: bodyOf(operation, () => add('Input', without(input, beside))) }),
    responses: { ...successOf(operation, add), default: failure },
  }
}

/** `determinations.decide` to `DeterminationsDecide`. */
function componentOf(name: string): string {
  return name.replace(/(?:^|\.)(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** `inQuery` are the names in the query; undefined: all that are not in the path, but the field of the body. */
function parametersOf(
  schema: Json,
  inPath: readonly string[],
  inQuery: readonly string[] | undefined,
  bodyField?: string,
): Json[] {
  const required: readonly unknown[] = Array.isArray(schema['required']) ? schema['required'] : []
  return Object.entries(propertiesOf(schema)).flatMap(([name, each]) => {
    if (inPath.includes(name)) return [{ name, in: 'path', required: true, schema: each }]
    const isInQuery = inQuery === undefined ? name !== bodyField : inQuery.includes(name)
    return isInQuery ? [{ name, in: 'query', required: required.includes(name), schema: each }] : []
  })
}

function bodyOf({ upload, batch }: Described, one: () => Json): Json {
  if (upload === undefined) return requestBody(one(), batch)
  const description = `The file as it is, of ${mebibytes(upload.bytesMax)} at most. Of any type but those of a form.`
  return {
    required: true,
    description,
    content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
  }
}

function requestBody(one: Json, batch: Described['batch']): Json {
  if (batch === undefined) return { required: true, content: json(one) }
  const many = { type: 'array', items: one, maxItems: limits.batchCountMax }
  const { oneBytesMax, batchBytesMax, batchCountMax } = limits
  return {
    required: true,
    description: `One input, of ${mebibytes(oneBytesMax)} at most; or ${batchCountMax}, of ${mebibytes(batchBytesMax)} together, as an array, under \`${batch.inputs}\`, or as lines.`,
    content: { ...json({ anyOf: [one, wrapped(batch.inputs, many), many] }), ...lines(one) },
  }
}

function successOf(operation: Described, add: (suffix: string, schema: Json) => Json): Json {
  const { status = 200, output, batch, isStream } = operation
  if (status === 204) return { 204: { description: 'Done; there is nothing to say.' } }
  if (operation.download !== undefined)
    return {
      [status]: { description: 'A file.', content: { [operation.download.type]: { schema: { type: 'string' } } } },
    }
  if (isStream === true) return { [status]: { description: 'JSON lines, as they come.', content: lines({}) } }
  const one = add('Output', schemaOf(output, 'output'))
  if (batch === undefined) return { [status]: { description: 'The answer.', content: json(one) } }
  const each = { anyOf: [one, refusedInput] }
  const description = 'The answer; for many inputs an answer or a refusal for each, in their order.'
  const many = wrapped(batch.outputs, { type: 'array', items: each })
  return { [status]: { description, content: { ...json({ anyOf: [one, many] }), ...lines(each) } } }
}

const json = (schema: Json): Json => ({ 'application/json': { schema } })
const lines = (schema: Json): Json => ({ 'application/x-ndjson': { schema } })
const wrapped = (field: string, schema: Json): Json => ({
  type: 'object',
  properties: { [field]: schema },
  required: [field],
})
const mebibytes = (bytes: number) => `${bytes / 1_048_576} MiB`

const refusalSchema = {
  type: 'object',
  properties: {
    code: { enum: Object.keys(refusals), description: 'Stable: a code never changes its meaning.' },
    message: { type: 'string', description: 'A sentence for people. Its words may change.' },
    path: {
      type: 'string',
      description: 'JSON pointer (RFC 6901) into the input; for a line that is no JSON, its number.',
    },
  },
  required: ['code', 'message'],
}
const refusal = { $ref: '#/components/schemas/Refusal' }
const refusedInput = {
  type: 'object',
  properties: { id: { type: ['string', 'null'] }, line: { type: 'integer' }, error: refusal },
  required: ['id', 'error'],
}
const failure = { description: 'Refused: the code says why.', content: json(wrapped('error', refusal)) }

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const made = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    // An answer may gain fields; a client made from this document must not break on one.
    override: ({ jsonSchema }) => {
      if (io === 'output' && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
    },
  })
  // A schema that holds itself is named; names stand with the others of the document.
  const { $schema: _, ...rest }: Json = JSON.parse(
    JSON.stringify(made).replaceAll('"#/$defs/', '"#/components/schemas/'),
  )
  return rest
}

function propertiesOf(schema: Json): Readonly<Record<string, unknown>> {
  const properties = schema['properties']
  return typeof properties === 'object' && properties !== null ? { ...properties } : {}
}

/** The input without the fields that stand in the path. */
function without(schema: Json, names: readonly string[]): Json {
  if (names.length === 0) return schema
  const properties = Object.fromEntries(Object.entries(propertiesOf(schema)).filter(([name]) => !names.includes(name)))
  const required = Array.isArray(schema['required']) ? schema['required'].filter(name => !names.includes(name)) : []
  return { ...schema, properties, required }
}
