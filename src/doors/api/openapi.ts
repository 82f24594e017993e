import { z } from 'zod'
import { type Described, may, type Operation, roles } from '../../office/operations/index.ts'
import { refusals } from '../../values/index.ts'
import { limits } from './body.ts'

type Json = { readonly [key: string]: unknown }

/** The API as an OpenAPI 3.1 document. Read from the operations alone, so that it cannot describe another API than the one served. */
export function openApi<Deps>(operations: readonly Operation<Deps>[], version: string): Json {
  const paths: Record<string, Record<string, Json>> = {}
  for (const operation of [...operations].sort((a, b) => (a.http.path < b.http.path ? -1 : 1))) {
    const path = operation.http.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [operation.http.method.toLowerCase()]: describe(operation) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Steelyard',
      version,
      description: 'Whether an export needs a licence, which routes are open, and why, under the law as it stood on any day.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths,
    components: {
      schemas: { Error: errorSchema },
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    },
  }
}

function describe(operation: Described & { readonly effect: string }): Json {
  const { name, summary, http, input, batch } = operation
  const isOpen = may({ role: 'visitor' }, operation) !== undefined
  const needs = roles.filter(role => may({ role }, operation) !== undefined)
  const fields = http.method === 'GET' || http.method === 'DELETE' ? 'query' : 'body'
  const schema = schemaOf(input, 'input')
  const inPath = [...http.path.matchAll(/:(\w+)/g)].map(match => match[1] ?? '')
  return {
    operationId: name,
    summary,
    tags: [name.split('.')[0]],
    description: `Effect: ${operation.effect}. For: ${needs.join(', ')}.`,
    ...(isOpen ? {} : { security: [{ token: [] }] }),
    parameters: parameters(schema, inPath, fields === 'query'),
    ...(fields === 'body' ? { requestBody: requestBody(schema, inPath, batch) } : {}),
    responses: { ...success(operation), default: failure },
  }
}

function parameters(schema: Json, inPath: readonly string[], isQuery: boolean): Json[] {
  const required = new Set(Array.isArray(schema['required']) ? schema['required'] : [])
  return Object.entries(propertiesOf(schema)).flatMap(([name, each]) => {
    if (inPath.includes(name)) return [{ name, in: 'path', required: true, schema: each }]
    return isQuery ? [{ name, in: 'query', required: required.has(name), schema: each }] : []
  })
}

function requestBody(schema: Json, inPath: readonly string[], batch: Described['batch']): Json {
  const one = without(schema, inPath)
  if (batch === undefined) return { required: true, content: { 'application/json': { schema: one } } }
  const many = { type: 'array', items: one, maxItems: limits.batchCountMax }
  const wrapped = { type: 'object', properties: { [batch.inputs]: many }, required: [batch.inputs], additionalProperties: false }
  return {
    required: true,
    description: `One input (at most ${limits.oneBytesMax / 1_048_576} MiB), or at most ${limits.batchCountMax} (${limits.batchBytesMax / 1_048_576} MiB): as an array, under \`${batch.inputs}\`, or as lines.`,
    content: { 'application/json': { schema: { anyOf: [one, wrapped, many] } }, 'application/x-ndjson': { schema: one } },
  }
}

function success({ status = 200, output, batch }: Described): Json {
  if (status === 204) return { 204: { description: 'Done; there is nothing to say.' } }
  const one = schemaOf(output, 'output')
  if (batch === undefined) return { [status]: { description: 'The answer.', content: { 'application/json': { schema: one } } } }
  const refused = {
    type: 'object',
    properties: { id: { type: ['string', 'null'] }, line: { type: 'integer' }, ...errorSchema.properties },
    required: ['id', 'error'],
  }
  const each = { anyOf: [one, refused] }
  const wrapped = { type: 'object', properties: { [batch.outputs]: { type: 'array', items: each } }, required: [batch.outputs] }
  return {
    [status]: {
      description: 'The answer; for many inputs one answer or error for each, in their order.',
      content: { 'application/json': { schema: { anyOf: [one, wrapped] } }, 'application/x-ndjson': { schema: each } },
    },
  }
}

const errorSchema = {
  type: 'object',
  properties: {
    error: {
      type: 'object',
      properties: {
        code: { enum: Object.keys(refusals), description: 'Stable: a code never changes its meaning.' },
        message: { type: 'string', description: 'A sentence for people. Its words may change.' },
        path: { type: 'string', description: 'JSON pointer (RFC 6901) into the input; for a line that is no JSON, its number.' },
      },
      required: ['code', 'message'],
    },
  },
  required: ['error'],
}

const failure = {
  description: 'Refused: the code says why.',
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
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
