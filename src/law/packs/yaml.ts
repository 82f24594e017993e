import { isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments, type Node as YamlNode } from 'yaml'
import type { Place } from '../rulebooks/index.ts'
import { readPlainYaml } from './plain-yaml.ts'
import { depthMax, forbiddenKeys, type Node } from './yaml-node.ts'

export type { Node } from './yaml-node.ts'

export type Fault = {
  readonly file: string
  readonly line: number
  readonly code: string
  readonly message: string
  readonly counterexample?: unknown
}

const bytesMax = 2 * 1024 * 1024

/**
 * Reads one file of the safe subset: mappings, sequences and scalars. Anchors, aliases, tags, merge keys and several
 * documents are faults, since a pack from a stranger must not be able to grow in memory or to name a type.
 */
export function readYaml(file: string, text: string): { node?: Node; faults: Fault[] } {
  if (text.length > bytesMax) {
    const message = `The file has ${text.length} characters; ${bytesMax} is the limit.`
    return { faults: [{ file, line: 1, code: 'too_large', message }] }
  }
  const plain = readPlainYaml(text)
  return plain === undefined ? readFullYaml(file, text) : { node: plain, faults: [] }
}

/** The same by the full parser: whatever is unusual or wrong, with the fault named. */
export function readFullYaml(file: string, text: string): { node?: Node; faults: Fault[] } {
  const faults: Fault[] = []
  const fault = (line: number, code: string, message: string) => faults.push({ file, line, code, message })
  const lines = new LineCounter()
  const documents = parseAllDocuments(text, {
    lineCounter: lines,
    version: '1.2',
    schema: 'core',
    uniqueKeys: true,
    merge: false,
    strict: true,
    prettyErrors: false,
  })
  if (!Array.isArray(documents)) return { node: { kind: 'list', of: [], line: 1 }, faults }
  const document = documents[0]
  if (document === undefined || documents.length !== 1) {
    fault(1, 'not_one_document', 'A pack file holds exactly one document.')
    return { faults }
  }
  for (const error of [...document.errors, ...document.warnings])
    fault(lines.linePos(error.pos[0]).line, 'not_yaml', error.message)
  if (faults.length > 0) return { faults }

  const lineOf = (node: YamlNode | null | undefined, above: number) =>
    node?.range ? lines.linePos(node.range[0]).line : above
  const convert = (node: unknown, above: number, depth: number): Node => {
    const line = lineOf(node as YamlNode, above)
    if (depth > depthMax) {
      fault(line, 'too_deep', `Values may be nested ${depthMax} deep.`)
      return { kind: 'scalar', value: null, line }
    }
    if (isAlias(node)) fault(line, 'alias', 'Aliases are not part of the pack format: write the value out.')
    if (isMap(node) || isSeq(node) || isScalar(node)) {
      if (node.anchor !== undefined)
        fault(line, 'anchor', 'Anchors are not part of the pack format: write the value out.')
      if (node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:'))
        fault(line, 'tag', `The tag ${node.tag} is not part of the pack format.`)
    }
    if (isMap(node)) {
      const entries = new Map<string, Node>()
      const keyLines = new Map<string, number>()
      for (const pair of node.items) {
        const key = isScalar(pair.key) ? String(pair.key.value) : undefined
        const keyLine = lineOf(pair.key as YamlNode, line)
        if (key === undefined || forbiddenKeys.has(key)) {
          fault(keyLine, 'forbidden_key', `The key ${key ?? '(not a word)'} is not allowed.`)
          continue
        }
        keyLines.set(key, keyLine)
        entries.set(key, convert(pair.value, keyLine, depth + 1))
      }
      return { kind: 'map', entries, keyLines, line }
    }
    if (isSeq(node)) return { kind: 'list', of: node.items.map(item => convert(item, line, depth + 1)), line }
    const value = isScalar(node) ? node.value : null
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      return { kind: 'scalar', value, line }
    return { kind: 'scalar', value: null, line }
  }
  const node = convert(document.contents, 1, 0)
  return faults.length > 0 ? { faults } : { node, faults }
}

export const place = (file: string, node: Node): Place => ({ file, line: node.line })
